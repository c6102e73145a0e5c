namespace RacingDomain.Seasons;

/// <summary>Cars or drivers have no claim to points in a session, though they keep their place in it.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record NoClaim : Ruling
{
    /// <summary>Creates the ruling.</summary>
    /// <param name="entries">The cars.</param>
    /// <param name="drivers">The drivers, whatever they drove.</param>
    /// <param name="othersMoveUp">Whether the points pass to those behind (the car is transparent) or are lost (it occupies its place).</param>
    /// <exception cref="ArgumentException">Nobody is named, an id is empty, or someone twice.</exception>
    public NoClaim(ValueArray<EntryId> entries = default, ValueArray<DriverId> drivers = default, bool othersMoveUp = false)
    {
        if (entries.IsEmpty && drivers.IsEmpty)
        {
            throw new ArgumentException("The ruling concerns nobody: name entries or drivers.");
        }

        Entries = Require.Ids(entries);
        Drivers = Require.Ids(drivers);
        OthersMoveUp = othersMoveUp;
    }

    /// <summary>The cars.</summary>
    public ValueArray<EntryId> Entries { get; }

    /// <summary>The drivers, whatever they drove.</summary>
    public ValueArray<DriverId> Drivers { get; }

    /// <summary>Whether the points pass to those behind or are lost.</summary>
    public bool OthersMoveUp { get; }
}

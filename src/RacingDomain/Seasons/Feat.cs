namespace RacingDomain.Seasons;

/// <summary>Something a car, or a driver in it, achieved in a session besides its place: the fastest lap, a lap led, a clean race.</summary>
/// <remarks>Immutable, compared by value. Several holders of one kind share it.</remarks>
public sealed record Feat
{
    /// <summary>Records a feat.</summary>
    /// <param name="kind">Its kind, such as <see cref="FeatKinds.FastestLap"/>.</param>
    /// <param name="entry">The car.</param>
    /// <param name="driver">The driver, where it is one driver's feat.</param>
    /// <exception cref="ArgumentException">The kind is blank or an id empty.</exception>
    public Feat(string kind, EntryId entry, DriverId? driver = null)
    {
        Kind = Require.Text(kind);
        Entry = Require.Id(entry);
        Driver = Require.OptionalId(driver);
    }

    /// <summary>The kind.</summary>
    public string Kind { get; }

    /// <summary>The car.</summary>
    public EntryId Entry { get; }

    /// <summary>The driver, where it is one driver's feat.</summary>
    public DriverId? Driver { get; }
}

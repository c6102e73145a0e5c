namespace RacingDomain.Seasons;

/// <summary>A driver gets no share of a car's points: he drove too little, or too much.</summary>
/// <remarks>Immutable, compared by value. His co-drivers are credited as if he had not been in the car.</remarks>
public sealed record ShareRefused : Ruling
{
    /// <summary>Creates the ruling.</summary>
    /// <param name="driver">The driver.</param>
    /// <param name="entry">The car; null for every car.</param>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    public ShareRefused(DriverId driver, EntryId? entry = null)
    {
        Driver = Require.Id(driver);
        Entry = Require.OptionalId(entry);
    }

    /// <summary>The driver.</summary>
    public DriverId Driver { get; }

    /// <summary>The car; null for every car.</summary>
    public EntryId? Entry { get; }
}

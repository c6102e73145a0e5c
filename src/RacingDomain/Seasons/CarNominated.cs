namespace RacingDomain.Seasons;

/// <summary>Of several cars that a driver drove in a session, only this one scores for him.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record CarNominated : Ruling
{
    /// <summary>Creates the ruling.</summary>
    /// <param name="driver">The driver.</param>
    /// <param name="entry">The car.</param>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    public CarNominated(DriverId driver, EntryId entry)
    {
        Driver = Require.Id(driver);
        Entry = Require.Id(entry);
    }

    /// <summary>The driver.</summary>
    public DriverId Driver { get; }

    /// <summary>The car.</summary>
    public EntryId Entry { get; }
}

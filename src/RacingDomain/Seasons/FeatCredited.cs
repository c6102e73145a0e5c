namespace RacingDomain.Seasons;

/// <summary>A feat of a session, such as the fastest lap, is credited to these drivers and no others.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record FeatCredited : Ruling
{
    /// <summary>Creates the ruling.</summary>
    /// <param name="feat">The kind of feat.</param>
    /// <param name="drivers">The drivers.</param>
    /// <exception cref="ArgumentException">The kind is blank, there is no driver, one is empty or stands twice.</exception>
    public FeatCredited(string feat, ValueArray<DriverId> drivers)
    {
        Feat = Require.Text(feat);
        Drivers = Some(drivers, nameof(drivers));
    }

    /// <summary>The kind of feat.</summary>
    public string Feat { get; }

    /// <summary>The drivers.</summary>
    public ValueArray<DriverId> Drivers { get; }
}

namespace RacingDomain.Seasons;

/// <summary>A driver listed for an entry at one event.</summary>
/// <remarks>Immutable, compared by value. The rating belongs to the event: it can differ from one to the next.</remarks>
public sealed record CrewMember
{
    /// <summary>Lists a driver.</summary>
    /// <param name="driver">The driver.</param>
    /// <param name="rating">His rating at this event, where the series rates.</param>
    /// <param name="role">What he does in the car.</param>
    /// <exception cref="ArgumentException">The driver's id is empty, or an enumeration value is undefined.</exception>
    public CrewMember(DriverId driver, DriverRating? rating = null, CrewRole role = CrewRole.Driver)
    {
        Driver = Require.Id(driver);
        Rating = rating is { } r ? Require.Defined(r, nameof(rating)) : null;
        Role = Require.Defined(role);
    }

    /// <summary>The driver.</summary>
    public DriverId Driver { get; }

    /// <summary>The rating at this event, where the series rates.</summary>
    public DriverRating? Rating { get; }

    /// <summary>What he does in the car.</summary>
    public CrewRole Role { get; }
}

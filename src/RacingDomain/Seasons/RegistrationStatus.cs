namespace RacingDomain.Seasons;

/// <summary>How a competitor takes part in a championship.</summary>
public enum RegistrationStatus
{
    /// <summary>Takes part and scores.</summary>
    Registered,

    /// <summary>Takes part as a guest: has results, no points and no row.</summary>
    Guest,
}

namespace RacingDomain.Seasons;

/// <summary>How a session ended for a car.</summary>
public enum ResultStatus
{
    /// <summary>Classified.</summary>
    Classified,

    /// <summary>Took part to the end, or nearly, without being classified (too few laps).</summary>
    NotClassified,

    /// <summary>Retired.</summary>
    Retired,

    /// <summary>Disqualified.</summary>
    Disqualified,

    /// <summary>Did not start.</summary>
    DidNotStart,

    /// <summary>Did not qualify.</summary>
    DidNotQualify,

    /// <summary>Withdrawn before the session.</summary>
    Withdrawn,

    /// <summary>Excluded from the event.</summary>
    Excluded,
}

namespace RacingDomain.Scoring;

/// <summary>The kinds of condition that earn a bonus.</summary>
public enum BonusKind
{
    /// <summary>Holds a feat of the session.</summary>
    Feat,

    /// <summary>Set the fastest lap.</summary>
    FastestLap,

    /// <summary>Holds a place of at least this.</summary>
    PlaceWithin,

    /// <summary>Took part.</summary>
    Started,

    /// <summary>Was classified.</summary>
    Classified,

    /// <summary>Led at least so many laps.</summary>
    LedLaps,

    /// <summary>Led the most laps.</summary>
    MostLapsLed,

    /// <summary>A measure of the car is within limits.</summary>
    Measured,

    /// <summary>A condition in code.</summary>
    Custom,

    /// <summary>Holds a place of at least this among the cars of its class.</summary>
    PlaceInClassWithin,

    /// <summary>Several conditions are met at once.</summary>
    AllOf,

    /// <summary>A condition was met in an earlier session of the round.</summary>
    InRound,

    /// <summary>Has the most of a measure, or the least.</summary>
    BestOf,
}

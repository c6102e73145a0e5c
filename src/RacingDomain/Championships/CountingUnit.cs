namespace RacingDomain.Championships;

/// <summary>What counts or is dropped as one.</summary>
public enum CountingUnit
{
    /// <summary>All points of a round.</summary>
    Round,

    /// <summary>The points of one session.</summary>
    Session,

    /// <summary>All points of an event, which may have several rounds.</summary>
    Event,
}

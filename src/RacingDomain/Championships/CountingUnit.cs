namespace RacingDomain.Championships;

/// <summary>What counts or is dropped as one.</summary>
public enum CountingUnit
{
    /// <summary>All points of a round.</summary>
    Round,

    /// <summary>The points of one session.</summary>
    Session,
}

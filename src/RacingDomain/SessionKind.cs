namespace RacingDomain;

/// <summary>What a session is for.</summary>
/// <remarks>The order of the members has no meaning; the order of sessions within a round is that of their start.</remarks>
public enum SessionKind
{
    /// <summary>Practice: pays nothing by default.</summary>
    Practice,

    /// <summary>Qualifying by lap time.</summary>
    Qualifying,

    /// <summary>A race that sets the grid of another one.</summary>
    QualifyingRace,

    /// <summary>A shorter race beside the main one.</summary>
    Sprint,

    /// <summary>The race.</summary>
    Race,

    /// <summary>An intermediate classification inside a session.</summary>
    Checkpoint,
}

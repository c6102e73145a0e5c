namespace RacingDomain.Seasons;

/// <summary>What became of a round.</summary>
public enum RoundStatus
{
    /// <summary>Still to come, or not complete.</summary>
    Scheduled,

    /// <summary>Held.</summary>
    Held,

    /// <summary>Called off; a replacement is a round of its own.</summary>
    Cancelled,
}

namespace RacingDomain.Championships;

/// <summary>What a ranking goes by.</summary>
public enum RankingMetric
{
    /// <summary>The points that count.</summary>
    NetPoints,

    /// <summary>All points.</summary>
    GrossPoints,

    /// <summary>First places.</summary>
    Wins,

    /// <summary>Rounds in which the competitor took part in a race.</summary>
    Starts,

    /// <summary>The total of an account other than the points of the table.</summary>
    Account,
}

namespace RacingDomain.TieBreaks;

/// <summary>Which of two days is better.</summary>
public enum DatePreference
{
    /// <summary>The earlier: who achieved the place first (old rally tables).</summary>
    Earliest,

    /// <summary>The later: who achieved it last (MotoGP).</summary>
    Latest,
}

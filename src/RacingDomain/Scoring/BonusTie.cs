namespace RacingDomain.Scoring;

/// <summary>What several holders of one bonus get.</summary>
public enum BonusTie
{
    /// <summary>Each the full bonus.</summary>
    EachInFull,

    /// <summary>The bonus divided equally among the holders of the population, whether they may score or not (Formula One 1954: a seventh of a point).</summary>
    Shared,
}

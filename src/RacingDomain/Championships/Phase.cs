using RacingDomain.Scoring;

namespace RacingDomain.Championships;

/// <summary>A phase of a season: a part of the calendar with contenders of its own, who may start it with other points than they had.</summary>
/// <remarks>
/// <para>
/// Immutable, compared by value. A phase runs from its first round to the round before the next phase, in the order of the calendar. Everyone contends in the first. Who is
/// admitted to a later one is decided by the table as it stands when its first round comes; that table ranks its contenders ahead of everyone else, whatever their points.
/// </para>
/// <para>
/// Who is not admitted stays a contender of the phase that <see cref="EliminatedReturnTo"/> names: with the points he started that one with and all he scored since, and in
/// the order of its contenders.
/// </para>
/// </remarks>
public sealed record Phase
{
    /// <summary>Creates a phase.</summary>
    /// <param name="name">Its name, by which decisions on admission name it.</param>
    /// <param name="firstRound">The number of its first round.</param>
    /// <param name="admission">Who is admitted; null for everyone, as in the first phase.</param>
    /// <param name="start">What the contenders start with; null for the points they have.</param>
    /// <param name="points">What results are worth to its contenders during the phase; null for what they are worth to everyone.</param>
    /// <param name="counting">Which of its results count for its contenders; null to count on as before, unless points are reset.</param>
    /// <param name="ranking">How its contenders are put in order; null for the championship's ranking, whose rank style goes for the whole table.</param>
    /// <param name="eliminatedReturnTo">The earlier phase whose contender one stays who is not admitted; null for the phase before.</param>
    /// <param name="finalBonus">The points by position in the table at the end of the phase; null for none.</param>
    /// <exception cref="ArgumentException">A text is blank or the number below 1.</exception>
    public Phase(
        string name,
        int firstRound = 1,
        Admission? admission = null,
        PhaseStart? start = null,
        IPointsSystem? points = null,
        Counting? counting = null,
        Ranking? ranking = null,
        string? eliminatedReturnTo = null,
        PositionBonus? finalBonus = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstRound, 1);
        Name = Require.Text(name);
        FirstRound = firstRound;
        Admission = admission;
        Start = start ?? PhaseStart.Kept;
        Points = points;
        Counting = counting;
        Ranking = ranking;
        EliminatedReturnTo = Require.OptionalText(eliminatedReturnTo);
        FinalBonus = finalBonus;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The number of the first round.</summary>
    public int FirstRound { get; }

    /// <summary>Who is admitted; null for everyone.</summary>
    public Admission? Admission { get; private init; }

    /// <summary>What the contenders start with.</summary>
    public PhaseStart Start { get; }

    /// <summary>What results are worth to its contenders during the phase; null for what they are worth to everyone.</summary>
    public IPointsSystem? Points { get; }

    /// <summary>Which of its results count for its contenders; null to count on as before, unless points are reset.</summary>
    public Counting? Counting { get; }

    /// <summary>How its contenders are put in order; null for the championship's ranking.</summary>
    public Ranking? Ranking { get; }

    /// <summary>The earlier phase whose contender one stays who is not admitted; null for the phase before.</summary>
    public string? EliminatedReturnTo { get; }

    /// <summary>The points by position in the table at the end of the phase.</summary>
    public PositionBonus? FinalBonus { get; }

    /// <summary>The same phase with another admission.</summary>
    /// <param name="admission">Who is admitted; null for everyone.</param>
    public Phase WithAdmission(Admission? admission) => this with { Admission = admission };
}

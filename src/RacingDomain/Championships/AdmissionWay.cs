namespace RacingDomain.Championships;

/// <summary>A way into a phase.</summary>
/// <remarks>
/// Immutable, compared by value. Positions and points are those of the table at the end of the phase before. Where a way has a ranking of its own, it takes its candidates in
/// that order (two wild cards by most wins); where its conditions leave someone out, he is no candidate of this way.
/// </remarks>
public sealed record AdmissionWay
{
    private AdmissionWay(AdmissionKind kind, int? most, int? withinPositions, Points? withinPoints, Ranking? ranking, ChampionshipId? cup, PhaseStart? start, Points bonus)
    {
        if (withinPoints < Points.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(withinPoints), withinPoints, "A distance in points must not be negative.");
        }

        Kind = kind;
        Most = Require.AtLeast(1, most);
        WithinPositions = Require.AtLeast(1, withinPositions);
        WithinPoints = withinPoints;
        Ranking = ranking;
        Cup = Require.OptionalId(cup);
        Start = start;
        Bonus = bonus;
    }

    /// <summary>What opens the way.</summary>
    public AdmissionKind Kind { get; }

    /// <summary>How many it admits; null for as many as there are places.</summary>
    public int? Most { get; }

    /// <summary>The last position of a candidate; null for any.</summary>
    public int? WithinPositions { get; }

    /// <summary>How far a candidate's points may be from the leader's; null for any distance.</summary>
    public Points? WithinPoints { get; }

    /// <summary>The order in which candidates are taken; null for that of the table.</summary>
    public Ranking? Ranking { get; }

    /// <summary>The other championship, where the way is by its table.</summary>
    public ChampionshipId? Cup { get; private init; }

    /// <summary>What those start with whom it admits; null for what all contenders of the phase do.</summary>
    public PhaseStart? Start { get; }

    /// <summary>Points on top for those who come this way; in the case of a cup, also for those whom a way before admits.</summary>
    public Points Bonus { get; }

    /// <summary>By the ranking at the end of the phase before.</summary>
    /// <param name="most">How many; null for as many as there are places.</param>
    /// <param name="withinPositions">The last position of a candidate; null for any.</param>
    /// <param name="withinPoints">How far a candidate's points may be from the leader's; null for any distance.</param>
    /// <param name="ranking">The order in which candidates are taken; null for that of the table.</param>
    /// <param name="start">What those start with whom it admits; null for what all do.</param>
    /// <param name="bonus">Points on top for them.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1, or a distance negative.</exception>
    public static AdmissionWay ByRanking(
        int? most = null, int? withinPositions = null, Points? withinPoints = null, Ranking? ranking = null, PhaseStart? start = null, Points bonus = default) =>
        new(AdmissionKind.Ranking, most, withinPositions, withinPoints, ranking, null, start, bonus);

    /// <summary>By a win in the phase before: a first place, in the results in which the championship counts wins, that nothing voided.</summary>
    /// <param name="most">How many; null for as many as there are places.</param>
    /// <param name="withinPositions">The last position of a candidate; null for any.</param>
    /// <param name="withinPoints">How far a candidate's points may be from the leader's; null for any distance.</param>
    /// <param name="ranking">The order in which winners are taken, should there be more than places; null for that of the table.</param>
    /// <param name="start">What those start with whom it admits; null for what all do.</param>
    /// <param name="bonus">Points on top for them.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1, or a distance negative.</exception>
    public static AdmissionWay ByWin(
        int? most = null, int? withinPositions = null, Points? withinPoints = null, Ranking? ranking = null, PhaseStart? start = null, Points bonus = default) =>
        new(AdmissionKind.Win, most, withinPositions, withinPoints, ranking, null, start, bonus);

    /// <summary>By the table of another championship of the rulebook at the same moment: its first, who are not replaced by those behind them.</summary>
    /// <param name="cup">The championship, of the same kind of competitors.</param>
    /// <param name="most">How many of its first.</param>
    /// <param name="start">What those start with whom it admits; null for what all do.</param>
    /// <param name="bonus">Points on top for them, also if a way before admitted them.</param>
    /// <exception cref="ArgumentException">The id is empty or the number below 1.</exception>
    public static AdmissionWay ByCup(ChampionshipId cup, int most = 1, PhaseStart? start = null, Points bonus = default) =>
        new(AdmissionKind.Cup, most, null, null, null, Require.Id(cup), start, bonus);

    /// <summary>The same way by another cup.</summary>
    /// <param name="cup">The championship.</param>
    /// <exception cref="ArgumentException">The way is by no cup, or the id is empty.</exception>
    public AdmissionWay WithCup(ChampionshipId cup) =>
        Kind == AdmissionKind.Cup ? this with { Cup = Require.Id(cup) } : throw new ArgumentException("This way is by no cup.", nameof(cup));
}

using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>What one session brought to a championship, in lines without words; the awards with their reasons are made when somebody asks.</summary>
internal sealed class SessionScore(Slot slot, ScoringBasis basis, SessionScorer scorer, AwardLine[] lines, Points[]? exact, PlaceLine[] places)
{
    private IReadOnlyList<Award>? awards;

    internal Slot Slot => slot;

    /// <summary>What it was made from, besides the classification.</summary>
    internal ScoringBasis Basis => basis;

    /// <summary>Who got how much, in the order of <see cref="Awards"/>.</summary>
    internal AwardLine[] Lines => lines;

    /// <summary>The points of a line; they are kept apart where not all of the session are whole.</summary>
    internal Points PointsOf(int line) => exact is null ? Points.Of(lines[line].Whole) : exact[line];

    /// <summary>The places of cars as competitors' own.</summary>
    internal PlaceLine[] Places => places;

    internal SessionScorer Scorer => scorer;

    /// <summary>What is kept apart of the points of a session: nothing if all are whole.</summary>
    internal static Points[]? ExactOf(List<Points> points) => points.TrueForAll(static value => value.IsInteger) ? null : [.. points];

    /// <summary>The awards with their reasons.</summary>
    internal IReadOnlyList<Award> Awards
    {
        get => awards ??= scorer.Explain(this);
        init => awards = value;
    }
}

using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>What one session brought to a championship, in lines without words; the awards with their reasons are made when somebody asks.</summary>
internal sealed class SessionScore(Slot slot, ScoringBasis basis, SessionScorer scorer, AwardLine[] lines, PlaceLine[] places)
{
    private IReadOnlyList<Award>? awards;

    internal Slot Slot => slot;

    /// <summary>What it was made from, besides the classification.</summary>
    internal ScoringBasis Basis => basis;

    /// <summary>Who got how much, in the order of <see cref="Awards"/>.</summary>
    internal AwardLine[] Lines => lines;

    /// <summary>The places of cars as competitors' own.</summary>
    internal PlaceLine[] Places => places;

    internal SessionScorer Scorer => scorer;

    /// <summary>The awards with their reasons.</summary>
    internal IReadOnlyList<Award> Awards
    {
        get => awards ??= scorer.Explain(this);
        init => awards = value;
    }
}

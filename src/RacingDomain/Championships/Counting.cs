using RacingDomain.Seasons;

namespace RacingDomain.Championships;

/// <summary>Which results of the season count.</summary>
/// <remarks>
/// Immutable, compared by value. Gross points are all points, net points are those that count. Adjustments by decision are no results: they always count.
/// </remarks>
public sealed record Counting
{
    /// <summary>Creates a counting.</summary>
    /// <param name="parts">The parts of the season with how many results count in each; empty for all results. A round in no part does not count.</param>
    /// <param name="drops">How many results are dropped, the worst, the first case that fits; a round missed is a result of nothing. Not together with parts.</param>
    /// <param name="dropBasis">From how many rounds they are dropped.</param>
    /// <param name="unit">What counts or is dropped as one.</param>
    /// <param name="equalResults">Which of equal results counts.</param>
    /// <param name="alwaysCountingRounds">The numbers of rounds that are never dropped.</param>
    /// <param name="alwaysCountingRules">The names of rules whose points are never dropped, such as a bonus for pole.</param>
    /// <param name="roundScore">What the sessions of a unit make together; null for their sum.</param>
    /// <param name="neverDropped">What must not have happened to a car for the result to be dropped: a result with such a status is among those that count.</param>
    /// <param name="mostOfParts">How many results of all parts count together, the best of those that count in theirs; null for all of them.</param>
    /// <param name="leastTotal">The least total; null for none, so that it can be negative.</param>
    /// <param name="average">The average of the results that count, in place of their sum; null for the sum.</param>
    /// <param name="missedCounts">Whether a round missed is among the results that count, so that it is not dropped.</param>
    /// <exception cref="ArgumentException">There are both parts and drops, parts overlap, a number is out of range, or something stands twice.</exception>
    public Counting(
        ValueArray<CountingPart> parts = default,
        ValueArray<DropCase> drops = default,
        DropBasis dropBasis = DropBasis.Planned,
        CountingUnit unit = CountingUnit.Round,
        EqualResults equalResults = EqualResults.EarlierCounts,
        ValueArray<int> alwaysCountingRounds = default,
        ValueArray<string> alwaysCountingRules = default,
        RoundScore? roundScore = null,
        ValueArray<ResultStatus> neverDropped = default,
        int? mostOfParts = null,
        Points? leastTotal = null,
        ResultAverage? average = null,
        bool missedCounts = false)
    {
        if (!drops.IsEmpty && !parts.IsEmpty)
        {
            throw new ArgumentException("Say either how many results count or how many are dropped, not both.", nameof(drops));
        }

        for (var i = 0; i < parts.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (parts[i].Overlaps(parts[j]))
                {
                    throw new ArgumentException("Parts of the season must not overlap.", nameof(parts));
                }
            }
        }

        if (mostOfParts is not null && parts.IsEmpty)
        {
            throw new ArgumentException("A number of results of all parts needs parts.", nameof(mostOfParts));
        }

        Parts = parts;
        Drops = drops;
        DropBasis = Require.Defined(dropBasis);
        Unit = Require.Defined(unit);
        EqualResults = Require.Defined(equalResults);
        AlwaysCountingRounds = Require.Rounds(alwaysCountingRounds);
        AlwaysCountingRules = Require.Texts(alwaysCountingRules);
        RoundScore = roundScore ?? RoundScore.Sum;
        NeverDropped = Require.AllDefined(neverDropped);
        MostOfParts = Require.AtLeast(0, mostOfParts);
        LeastTotal = leastTotal;
        Average = average;
        MissedCounts = missedCounts && drops.IsEmpty ? throw new ArgumentException("A round missed can only count where results are dropped.", nameof(missedCounts)) : missedCounts;
    }

    /// <summary>Everything counts.</summary>
    public static Counting All { get; } = new();

    /// <summary>The parts of the season.</summary>
    public ValueArray<CountingPart> Parts { get; }

    /// <summary>How many results are dropped, the first case that fits.</summary>
    public ValueArray<DropCase> Drops { get; }

    /// <summary>From how many rounds they are dropped.</summary>
    public DropBasis DropBasis { get; }

    /// <summary>What counts or is dropped as one.</summary>
    public CountingUnit Unit { get; }

    /// <summary>Which of equal results counts.</summary>
    public EqualResults EqualResults { get; }

    /// <summary>The numbers of rounds that are never dropped.</summary>
    public ValueArray<int> AlwaysCountingRounds { get; }

    /// <summary>The names of rules whose points are never dropped.</summary>
    public ValueArray<string> AlwaysCountingRules { get; }

    /// <summary>What the sessions of a unit make together.</summary>
    public RoundScore RoundScore { get; }

    /// <summary>The statuses with which a result is among those that count, whatever it is worth (a disqualification is not dropped).</summary>
    public ValueArray<ResultStatus> NeverDropped { get; }

    /// <summary>How many results of all parts count together; null for all that count in theirs.</summary>
    public int? MostOfParts { get; }

    /// <summary>The least total; null for none.</summary>
    public Points? LeastTotal { get; }

    /// <summary>The average of the results that count, in place of their sum; null for the sum.</summary>
    public ResultAverage? Average { get; }

    /// <summary>Whether a round missed is among the results that count, so that it is not dropped.</summary>
    public bool MissedCounts { get; }

    /// <summary>Whether every award counts.</summary>
    internal bool IsPlain => Parts.IsEmpty && Drops.IsEmpty && RoundScore == RoundScore.Sum;

    /// <summary>The best results of the season count.</summary>
    /// <param name="results">How many.</param>
    public static Counting Best(int results) => new([new CountingPart(1, null, results)]);

    /// <summary>The best results of each part count.</summary>
    /// <param name="parts">The parts.</param>
    public static Counting BestOfParts(params ReadOnlySpan<CountingPart> parts) => new(ValueArray.Create(parts));

    /// <summary>All but the worst results count.</summary>
    /// <param name="results">How many are dropped.</param>
    /// <param name="basis">From how many rounds.</param>
    public static Counting DropWorst(int results, DropBasis basis = DropBasis.Planned) => new(drops: [new DropCase(results)], dropBasis: basis);
}

using System.Globalization;

namespace RacingDomain.TieBreaks;

/// <summary>The better place in the most recent session; if equal, in the one before it, and so on.</summary>
/// <remarks>Immutable, compared by value. A place is better than none; of several cars the best counts.</remarks>
public sealed record MostRecentResult : ITieBreak
{
    /// <summary>Creates the step.</summary>
    /// <param name="selection">Which results it looks at; null for all places in races.</param>
    public MostRecentResult(ResultSelection? selection = null) => Selection = selection ?? ResultSelection.AllRaces;

    /// <inheritdoc/>
    public string Name => "most-recent-result";

    /// <summary>Which results it looks at.</summary>
    public ResultSelection Selection { get; }

    /// <inheritdoc/>
    public void Rank(ReadOnlySpan<TieRecord> group, Span<int> ranks) => PairwiseRanks.Fill(group, ranks, Latest, Compare);

    /// <inheritdoc/>
    public string Describe(TieRecord ahead, TieRecord behind)
    {
        var (first, second) = (Latest(Require.NotNull(ahead)), Latest(Require.NotNull(behind)));
        var i = 0;
        while (i < second.Count && first[i] == second[i])
        {
            i++;
        }

        var other = i < second.Count && second[i].Order == first[i].Order ? string.Create(CultureInfo.InvariantCulture, $"{second[i].Place:O}") : "unplaced";
        return string.Create(CultureInfo.InvariantCulture, $"{first[i].Place:O} in the later session, the other {other}");
    }

    private static int Compare(List<(int Order, Position Place)> first, List<(int Order, Position Place)> second)
    {
        for (var i = 0; i < Math.Min(first.Count, second.Count); i++)
        {
            var order = second[i].Order.CompareTo(first[i].Order);
            order = order != 0 ? order : first[i].Place.CompareTo(second[i].Place);
            if (order != 0)
            {
                return order;
            }
        }

        return second.Count.CompareTo(first.Count);
    }

    private List<(int Order, Position Place)> Latest(TieRecord record) =>
        Selection.PlacesOf(record)
            .GroupBy(p => p.Result.Order)
            .Select(session => (session.Key, session.Min(p => p.Place)))
            .OrderByDescending(session => session.Key)
            .ToList();
}

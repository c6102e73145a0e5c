using System.Globalization;

namespace RacingDomain.TieBreaks;

/// <summary>Most first places, then most second places, and so on.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Countback : ITieBreak
{
    /// <summary>Creates a countback.</summary>
    /// <param name="selection">Which results it looks at; null for all places in races.</param>
    /// <param name="depth">The last place it looks at; null for all. 1 looks at wins only.</param>
    /// <exception cref="ArgumentOutOfRangeException">The depth is below 1.</exception>
    public Countback(ResultSelection? selection = null, int? depth = null)
    {
        Selection = selection ?? ResultSelection.AllRaces;
        Depth = Require.AtLeast(1, depth);
    }

    /// <inheritdoc/>
    public string Name => "countback";

    /// <summary>Which results it looks at.</summary>
    public ResultSelection Selection { get; }

    /// <summary>The last place it looks at; null for all.</summary>
    public int? Depth { get; }

    /// <inheritdoc/>
    public void Rank(ReadOnlySpan<TieRecord> group, Span<int> ranks) => PairwiseRanks.Fill(group, ranks, Places, Compare);

    /// <inheritdoc/>
    public string Describe(TieRecord ahead, TieRecord behind)
    {
        Require.NotNull(ahead);
        Require.NotNull(behind);
        var (first, second) = (Places(ahead), Places(behind));
        for (var i = 0; ; i++)
        {
            if (i >= second.Count || (i < first.Count && first[i] != second[i]))
            {
                var place = first[i];
                return string.Create(CultureInfo.InvariantCulture, $"{place:O} places {first.Count(p => p == place)} to {second.Count(p => p == place)}");
            }
        }
    }

    /// <summary>Of two lists of places in order, the one with the better place at the first difference is ahead; that is countback.</summary>
    private static int Compare(List<Position> first, List<Position> second)
    {
        for (var i = 0; i < Math.Min(first.Count, second.Count); i++)
        {
            var order = first[i].CompareTo(second[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return second.Count.CompareTo(first.Count);
    }

    private List<Position> Places(TieRecord record) =>
        Selection.PlacesOf(record).Select(p => p.Place).Where(place => Depth is not { } depth || place.Number <= depth).ToList();
}

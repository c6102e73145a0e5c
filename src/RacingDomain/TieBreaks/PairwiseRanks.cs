namespace RacingDomain.TieBreaks;

/// <summary>Ranks from a comparison that is a total preorder.</summary>
internal static class PairwiseRanks
{
    internal static void Fill<TKey>(ReadOnlySpan<TieRecord> group, Span<int> ranks, Func<TieRecord, TKey> key, Comparison<TKey> compare)
    {
        var keys = new TKey[group.Length];
        for (var i = 0; i < group.Length; i++)
        {
            keys[i] = key(group[i]);
        }

        for (var i = 0; i < group.Length; i++)
        {
            ranks[i] = 0;
            foreach (var other in keys)
            {
                ranks[i] += compare(other, keys[i]) < 0 ? 1 : 0;
            }
        }
    }
}

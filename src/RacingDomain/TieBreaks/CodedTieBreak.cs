namespace RacingDomain.TieBreaks;

/// <summary>A step given as a comparison of two.</summary>
internal sealed class CodedTieBreak(string name, Comparison<TieRecord> compare) : ITieBreak
{
    public string Name => name;

    public void Rank(ReadOnlySpan<TieRecord> group, Span<int> ranks)
    {
        var order = new int[group.Length, group.Length];
        for (var i = 0; i < group.Length; i++)
        {
            ranks[i] = 0;
            for (var j = 0; j < group.Length; j++)
            {
                order[j, i] = Math.Sign(compare(group[j], group[i]));
                ranks[i] += order[j, i] < 0 ? 1 : 0;
            }
        }

        RequireOrder(group, ranks, order);
    }

    public string Describe(TieRecord ahead, TieRecord behind) => name;

    /// <summary>How many are ahead puts everyone in the order of the comparison, or else the comparison is none.</summary>
    private void RequireOrder(ReadOnlySpan<TieRecord> group, ReadOnlySpan<int> ranks, int[,] order)
    {
        for (var i = 0; i < group.Length; i++)
        {
            for (var j = 0; j < group.Length; j++)
            {
                if (order[i, j] != ranks[i].CompareTo(ranks[j]))
                {
                    throw new TieBreakException(
                        name,
                        $"it puts {string.Join(", ", group.ToArray().Select(record => $"'{record.Competitor}'"))} in no order: its comparison must be a total preorder, and this one goes in circles or contradicts itself.");
                }
            }
        }
    }
}

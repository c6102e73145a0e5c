namespace RacingDomain.TieBreaks;

/// <summary>A step given as a comparison of two.</summary>
internal sealed class CodedTieBreak(string name, Comparison<TieRecord> compare) : ITieBreak
{
    public string Name => name;

    public void Rank(ReadOnlySpan<TieRecord> group, Span<int> ranks)
    {
        for (var i = 0; i < group.Length; i++)
        {
            ranks[i] = 0;
            for (var j = 0; j < group.Length; j++)
            {
                ranks[i] += compare(group[j], group[i]) < 0 ? 1 : 0;
            }
        }
    }

    public string Describe(TieRecord ahead, TieRecord behind) => name;
}

namespace RacingDomain.TieBreaks;

/// <summary>The order given by the officials, where they gave one.</summary>
/// <remarks>Immutable, compared by value. Those whom no settled tie names come after those it names.</remarks>
public sealed record SettledByDecision : ITieBreak
{
    /// <inheritdoc/>
    public string Name => "settled-by-decision";

    /// <inheritdoc/>
    public void Rank(ReadOnlySpan<TieRecord> group, Span<int> ranks)
    {
        var open = new bool[group.Length];
        Array.Fill(open, true);
        var named = 0;
        for (var tie = CommonTie(group, open, -1); tie is { } settled; tie = CommonTie(group, open, settled))
        {
            var last = named;
            for (var i = 0; i < group.Length; i++)
            {
                if (open[i] && RankIn(group[i], settled) is { } rank)
                {
                    open[i] = false;
                    ranks[i] = named + rank;
                    last = Math.Max(last, ranks[i] + 1);
                }
            }

            named = last;
        }

        for (var i = 0; i < group.Length; i++)
        {
            ranks[i] = open[i] ? int.MaxValue : ranks[i];
        }
    }

    /// <inheritdoc/>
    public string Describe(TieRecord ahead, TieRecord behind) => "settled by the officials";

    /// <summary>The first settled tie after one that names two of those who are still open.</summary>
    private static int? CommonTie(ReadOnlySpan<TieRecord> group, bool[] open, int after)
    {
        int? first = null;
        for (var i = 0; i < group.Length; i++)
        {
            foreach (var settled in open[i] ? group[i].Settled : [])
            {
                for (var j = i + 1; j < group.Length; j++)
                {
                    if (settled.Tie > after && open[j] && RankIn(group[j], settled.Tie) is not null && !(first <= settled.Tie))
                    {
                        first = settled.Tie;
                    }
                }
            }
        }

        return first;
    }

    private static int? RankIn(TieRecord record, int tie)
    {
        foreach (var settled in record.Settled)
        {
            if (settled.Tie == tie)
            {
                return settled.Rank;
            }
        }

        return null;
    }
}

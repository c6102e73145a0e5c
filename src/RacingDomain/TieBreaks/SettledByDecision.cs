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
        ranks.Clear();
        var open = Enumerable.Range(0, group.Length).ToList();
        for (var ahead = 0; CommonTie(group, open) is { } tie; ahead++)
        {
            // Those named stand in their order, the rest behind them; a further tie may settle these.
            foreach (var index in open.ToList())
            {
                if (RankIn(group[index], tie) is { } rank)
                {
                    ranks[index] = (ahead * 10_000) + rank;
                    open.Remove(index);
                }
                else
                {
                    ranks[index] = (ahead + 1) * 10_000;
                }
            }
        }
    }

    /// <inheritdoc/>
    public string Describe(TieRecord ahead, TieRecord behind) => "settled by the officials";

    /// <summary>The first settled tie that names two of those still open.</summary>
    private static int? CommonTie(ReadOnlySpan<TieRecord> group, List<int> open)
    {
        int? first = null;
        foreach (var index in open)
        {
            foreach (var settled in group[index].Settled)
            {
                foreach (var other in open)
                {
                    if (other != index && RankIn(group[other], settled.Tie) is not null && !(first <= settled.Tie))
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

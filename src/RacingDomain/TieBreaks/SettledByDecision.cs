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
        if (CommonTie(group) is not { } tie)
        {
            return;
        }

        for (var i = 0; i < group.Length; i++)
        {
            ranks[i] = RankIn(group[i], tie) ?? int.MaxValue;
        }
    }

    /// <inheritdoc/>
    public string Describe(TieRecord ahead, TieRecord behind) => "settled by the officials";

    /// <summary>The first settled tie that names two of the group.</summary>
    private static int? CommonTie(ReadOnlySpan<TieRecord> group)
    {
        int? first = null;
        for (var i = 0; i < group.Length; i++)
        {
            foreach (var settled in group[i].Settled)
            {
                for (var j = i + 1; j < group.Length; j++)
                {
                    if (RankIn(group[j], settled.Tie) is not null && !(first <= settled.Tie))
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

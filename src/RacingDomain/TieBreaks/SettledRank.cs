namespace RacingDomain.TieBreaks;

/// <summary>The rank of a competitor in one tie that the officials settled.</summary>
/// <remarks>Value equality; the default is the first rank of the first tie.</remarks>
public readonly record struct SettledRank
{
    /// <summary>Creates a rank.</summary>
    /// <param name="tie">The index of the settled tie.</param>
    /// <param name="rank">The rank in it, from 0.</param>
    public SettledRank(int tie, int rank)
    {
        Tie = tie;
        Rank = rank;
    }

    /// <summary>The index of the settled tie.</summary>
    public int Tie { get; }

    /// <summary>The rank in it, from 0.</summary>
    public int Rank { get; }
}

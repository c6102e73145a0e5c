namespace RacingDomain.TieBreaks;

/// <summary>All that tie-breaks know of a competitor.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record TieRecord
{
    /// <summary>Creates a record.</summary>
    /// <param name="competitor">The competitor.</param>
    /// <param name="results">The results, in the order of the season.</param>
    /// <param name="settled">For each settled tie that names the competitor, its index and the rank given by the officials, from 0.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public TieRecord(CompetitorId competitor, ValueArray<TieResult> results = default, ValueArray<SettledRank> settled = default)
    {
        Competitor = Require.Id(competitor);
        Results = results;
        Settled = settled;
    }

    /// <summary>The competitor.</summary>
    public CompetitorId Competitor { get; }

    /// <summary>The results, in the order of the season.</summary>
    public ValueArray<TieResult> Results { get; }

    /// <summary>The ranks that officials gave in settled ties.</summary>
    public ValueArray<SettledRank> Settled { get; }
}

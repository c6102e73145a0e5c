namespace RacingDomain.Championships;

/// <summary>A metric and its direction.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record RankingKey
{
    /// <summary>Creates a key.</summary>
    /// <param name="metric">What the ranking goes by.</param>
    /// <param name="fewestFirst">Whether the least is ahead, as in low-point systems.</param>
    /// <exception cref="ArgumentException">The metric is undefined.</exception>
    public RankingKey(RankingMetric metric, bool fewestFirst = false)
    {
        Metric = Require.Defined(metric);
        FewestFirst = fewestFirst;
    }

    /// <summary>Most net points first.</summary>
    public static RankingKey MostPoints { get; } = new(RankingMetric.NetPoints);

    /// <summary>What the ranking goes by.</summary>
    public RankingMetric Metric { get; }

    /// <summary>Whether the least is ahead.</summary>
    public bool FewestFirst { get; }
}

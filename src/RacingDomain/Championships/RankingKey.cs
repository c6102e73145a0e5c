namespace RacingDomain.Championships;

/// <summary>A metric and its direction.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record RankingKey
{
    /// <summary>Creates a key.</summary>
    /// <param name="metric">What the ranking goes by.</param>
    /// <param name="fewestFirst">Whether the least is ahead, as in low-point systems.</param>
    /// <param name="account">The account, where the ranking goes by one.</param>
    /// <exception cref="ArgumentException">The metric is undefined, or an account is named and the metric isn't one, or the reverse.</exception>
    public RankingKey(RankingMetric metric, bool fewestFirst = false, string? account = null)
    {
        if ((metric == RankingMetric.Account) != (account is not null))
        {
            throw new ArgumentException("A key names an account where it goes by one, and nowhere else.", nameof(account));
        }

        Account = Require.OptionalText(account);
        Metric = Require.Defined(metric);
        FewestFirst = fewestFirst;
    }

    /// <summary>Most net points first.</summary>
    public static RankingKey MostPoints { get; } = new(RankingMetric.NetPoints);

    /// <summary>What the ranking goes by.</summary>
    public RankingMetric Metric { get; }

    /// <summary>Whether the least is ahead.</summary>
    public bool FewestFirst { get; }

    /// <summary>The account, where the ranking goes by one.</summary>
    public string? Account { get; }

    /// <summary>Most points of an account first.</summary>
    /// <param name="account">The account.</param>
    /// <exception cref="ArgumentException">The account is blank.</exception>
    public static RankingKey MostOf(string account) => new(RankingMetric.Account, account: Require.NotNull(account));
}

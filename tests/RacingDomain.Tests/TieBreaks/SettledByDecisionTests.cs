using RacingDomain.TieBreaks;
using static RacingDomain.Tests.TieBreaks.Records;

namespace RacingDomain.Tests.TieBreaks;

/// <summary>The officials' order.</summary>
public sealed class SettledByDecisionTests
{
    private static readonly SettledByDecision Step = new();

    [Fact]
    public void The_order_given_decides()
    {
        Assert.Equal("1 0", Step.Ranks(Settled("a", (0, 1)), Settled("b", (0, 0))));
        Assert.Equal("settled by the officials", Step.Describe(Of("a"), Of("b")));
    }

    [Fact]
    public void One_named_alone_settles_nothing() => Assert.Equal("0 0", Step.Ranks(Settled("a", (0, 0)), Of("b", 1)));

    [Fact]
    public void Those_not_named_come_after_those_named() => Assert.Equal("2 1 2 0", Step.Ranks(Of("a"), Settled("b", (0, 4)), Of("c"), Settled("d", (0, 2))));

    [Fact]
    public void The_first_tie_that_names_two_decides_first() =>
        Assert.Equal("1 0", Step.Ranks(Settled("a", (1, 0), (0, 1)), Settled("b", (1, 1), (0, 0))));

    [Fact]
    public void One_whose_only_rival_is_settled_already_comes_after_with_those_not_named() // a, who shares the second tie, stands behind or before.
    {
        Assert.Equal("2 0 1 2", Step.Ranks(Settled("c", (1, 0)), Settled("a", (0, 0), (1, 1)), Settled("b", (0, 1)), Of("d")));
        Assert.Equal("0 1 2 2", Step.Ranks(Settled("a", (0, 0), (1, 1)), Settled("b", (0, 1)), Settled("c", (1, 0)), Of("d")));
    }

    [Fact]
    public void Two_ties_within_one_group_are_both_settled() =>
        Assert.Equal("1 0 3 2", Step.Ranks(Settled("a", (0, 1)), Settled("b", (0, 0)), Settled("c", (1, 1)), Settled("d", (1, 0))));

    private static TieRecord Settled(string competitor, params (int Tie, int Rank)[] ranks) =>
        new(CompetitorId.Parse(competitor), settled: ranks.Select(rank => new SettledRank(rank.Tie, rank.Rank)).ToValueArray());
}

using RacingDomain.TieBreaks;
using static RacingDomain.Tests.TieBreaks.Records;

namespace RacingDomain.Tests.TieBreaks;

/// <summary>Who beat the others of the group more often.</summary>
public sealed class HeadToHeadTests
{
    private static readonly HeadToHead Step = new();

    [Fact]
    public void Of_two_the_one_who_was_ahead_more_often()
    {
        TieRecord a = Of("a", 1, 4, 2), b = Of("b", 5, 1, 3);
        Assert.Equal("0 1", Step.Ranks(a, b));
        Assert.Equal("ahead of each other 2 to 1 times; the whole group decides", Step.Describe(a, b));
    }

    [Fact]
    public void Rock_paper_scissors_stays_level() =>
        Assert.Equal("0 0 0", Step.Ranks(Of("rock", 1, 3, 2), Of("paper", 2, 1, 3), Of("scissors", 3, 2, 1)));

    [Fact]
    public void The_group_decides_not_the_pairs()
    {
        // a beat b twice and lost to c three times; c lost to b four times in five.
        TieRecord a = Of("a", 1, 1, null, null, 2, 2, 2, null, null, null), b = Of("b", 2, 2, 1, 1, null, null, null, 1, 1, 2), c = Of("c", null, null, 2, 2, 1, 1, 1, 2, 2, 1);
        Assert.Equal("2 0 0", Step.Ranks(a, b, c));
        Assert.Equal("0 1", Step.Ranks(a, b));
    }

    [Fact]
    public void Only_sessions_in_which_they_met_count_and_a_place_beats_none()
    {
        Assert.Equal("0 0", Step.Ranks(Of("a", 1, 1, null), Of("b", null, null, 9)));
        Assert.Equal("0 1", Step.Ranks(Of("a", 20, 1), Of("b", 0, null)));
        Assert.Equal("0 0", Step.Ranks(Of("a", 0), Of("b", 0)));
        Assert.Equal("0 0", Step.Ranks(Of("a", 3), Of("b", 3)));
    }

    [Fact]
    public void Only_the_chosen_sessions_count()
    {
        TieRecord a = new(CompetitorId.Parse("a"), [Result(0, 1), Result(1, 2, SessionKind.Sprint), Result(2, 3, SessionKind.Sprint)]);
        TieRecord b = new(CompetitorId.Parse("b"), [Result(0, 2), Result(1, 1, SessionKind.Sprint), Result(2, 1, SessionKind.Sprint)]);
        Assert.Equal("0 1", Step.Ranks(a, b));
        Assert.Equal("1 0", new HeadToHead(new ResultSelection([SessionKind.Sprint])).Ranks(a, b));
    }

    [Fact]
    public void It_has_a_name() => Assert.Equal("head-to-head", Step.Name);

    [Fact]
    public void Of_several_cars_the_best_counts()
    {
        TieRecord a = new(CompetitorId.Parse("a"), [Result(0, 9), Result(0, 1), Result(0, 0)]), b = new(CompetitorId.Parse("b"), [Result(0, 2)]);
        Assert.Equal("0 1", Step.Ranks(a, b));
    }
}

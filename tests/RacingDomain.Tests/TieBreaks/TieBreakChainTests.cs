using RacingDomain.TieBreaks;
using static RacingDomain.Tests.TieBreaks.Records;

namespace RacingDomain.Tests.TieBreaks;

/// <summary>Steps one after the other.</summary>
public sealed class TieBreakChainTests
{
    private static readonly TieBreakChain Chain = new(new Countback(depth: 1), new MostRecentResult());

    [Fact]
    public void The_next_step_parts_those_whom_the_first_leaves_level()
    {
        TieRecord[] group = [Of("a", 2, 3), Of("b", 1, 9), Of("c", 3, 2), Of("d", 9, 1)];
        Assert.Equal("3 1 2 0", Chain.Ranks(group));
        Assert.Equal("countback", Chain.DecidingStep(group, 0, 1)!.Name);
        Assert.Equal("most-recent-result", Chain.DecidingStep(group, 0, 2)!.Name);
        Assert.Equal("most-recent-result", Chain.DecidingStep(group, 1, 3)!.Name);
    }

    [Fact]
    public void Who_is_level_to_the_end_shares()
    {
        Assert.Equal("0 0", Chain.Ranks(Of("a", 1), Of("b", 1)));
        Assert.Null(Chain.DecidingStep([Of("a", 1), Of("b", 1)], 0, 1));
        Assert.Equal("0 0", TieBreakChain.Shared.Ranks(Of("a", 1), Of("b", 2)));
        Assert.Equal("0", Chain.Ranks(Of("a", 1)));
        Assert.Equal("", Chain.Ranks());
    }

    [Fact]
    public void Head_to_head_sees_only_those_who_are_still_level()
    {
        // The three beat each other in a circle; but z has no win, and x beat y.
        TieRecord x = Of("x", 1, null, 5), y = Of("y", 2, 1, null), z = Of("z", null, 2, 4);
        Assert.Equal("0 1 2", new TieBreakChain(new Countback(depth: 1), new HeadToHead()).Ranks(x, y, z));
        Assert.Equal("0 0 0", new TieBreakChain(new HeadToHead()).Ranks(x, y, z));
    }

    [Fact]
    public void A_step_in_code_compares_two()
    {
        var step = TieBreakChain.Step("most-starts", (a, b) => b.Results.Length.CompareTo(a.Results.Length));
        Assert.Equal("2 0 0", step.Ranks(Of("a", 1), Of("b", 9, 9), Of("c", 8, 8)));
        Assert.Equal("most-starts", step.Describe(Of("b", 9, 9), Of("a", 1)));
        Assert.Throws<ArgumentException>(() => TieBreakChain.Step(" ", (_, _) => 0));
        Assert.Throws<ArgumentNullException>(() => new TieBreakChain([null!]));
    }

    [Fact]
    public void A_step_that_goes_in_circles_is_refused_by_its_name()
    {
        var step = TieBreakChain.Step("in-circles", (a, b) => a == b ? 0 : -1);
        var error = Assert.Throws<TieBreakException>(() => step.Ranks(Of("a", 1), Of("b", 1)));
        Assert.Equal("in-circles", error.Step);
        Assert.StartsWith("Tie-break 'in-circles': it puts 'a', 'b' in no order", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_may_share_the_position()
    {
        var step = new PositionShared();
        Assert.Equal("position-shared", step.Name);
        Assert.Equal("0 0", step.Ranks(Of("a", 1), Of("b", 2)));
        Assert.Equal("position shared", step.Describe(Of("a", 1), Of("b", 2)));
    }

    [Fact]
    public void A_chain_is_equal_by_value() => Assert.Equal(new TieBreakChain(new Countback(), new SettledByDecision()), TieBreakChain.Usual);
}

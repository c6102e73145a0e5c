using RacingDomain.TieBreaks;
using static RacingDomain.Tests.TieBreaks.Records;

namespace RacingDomain.Tests.TieBreaks;

/// <summary>The last race decides, then the one before.</summary>
public sealed class MostRecentResultTests
{
    private static readonly MostRecentResult Step = new();

    [Fact]
    public void The_better_place_in_the_last_session()
    {
        Assert.Equal("1 0", Step.Ranks(Of("a", 1, 2), Of("b", 2, 1)));
        Assert.Equal("1st in the later session, the other 2nd", Step.Describe(Of("b", 2, 1), Of("a", 1, 2)));
    }

    [Fact]
    public void Then_the_one_before() => Assert.Equal("0 1", Step.Ranks(Of("a", 1, 3), Of("b", 2, 3)));

    [Fact]
    public void A_place_is_better_than_none()
    {
        Assert.Equal("1 0", Step.Ranks(Of("a", 1, 0), Of("b", 2, 20)));
        Assert.Equal("1 0", Step.Ranks(Of("a", 1, null), Of("b", 2, 20)));
        Assert.Equal("20th in the later session, the other unplaced", Step.Describe(Of("b", 2, 20), Of("a", 1)));
        Assert.Equal("2nd in the later session, the other unplaced", Step.Describe(Of("b", 2, 20), Of("a", null, 20)));
    }

    [Fact]
    public void Of_several_cars_the_best_counts() =>
        Assert.Equal("0 1", Step.Ranks(new TieRecord(CompetitorId.Parse("a"), [Result(0, 9), Result(0, 1)]), Of("b", 2)));

    [Fact]
    public void The_last_of_the_chosen_results_decides()
    {
        TieRecord a = new(CompetitorId.Parse("a"), [Result(0, 2), Result(1, 1, counted: false)]), b = Of("b", 1, 2);
        Assert.Equal("0 1", Step.Ranks(a, b));
        Assert.Equal("1 0", new MostRecentResult(new ResultSelection(countedOnly: true)).Ranks(a, b));
    }

    [Fact]
    public void Identical_results_stay_level() => Assert.Equal("0 0", Step.Ranks(Of("a", 1, 2), Of("b", 1, 2)));
}

using RacingDomain.TieBreaks;
using static RacingDomain.Tests.TieBreaks.Records;

namespace RacingDomain.Tests.TieBreaks;

/// <summary>Most wins, then most seconds, and so on.</summary>
public sealed class CountbackTests
{
    private static readonly Countback Usual = new();

    [Fact]
    public void More_wins_are_ahead() => // E124
        Assert.Equal("1 0", Usual.Ranks(Of("wheldon", 1, 1, 2, 2, 2), Of("hornish", 1, 1, 1, 1, 9)));

    [Fact]
    public void Equal_wins_go_to_the_seconds() // E122
    {
        TieRecord alonso = Of("alonso", 1, 1, 1, 1, 2, 2, 2, 2, 3), hamilton = Of("hamilton", 1, 1, 1, 1, 2, 2, 2, 2, 2);
        Assert.Equal("1 0", Usual.Ranks(alonso, hamilton));
        Assert.Equal("2nd places 5 to 4", Usual.Describe(hamilton, alonso));
    }

    [Fact]
    public void One_more_result_of_any_place_is_ahead()
    {
        Assert.Equal("0 1", Usual.Ranks(Of("a", 1, 12), Of("b", 1)));
        Assert.Equal("12th places 1 to 0", Usual.Describe(Of("a", 1, 12), Of("b", 1)));
        Assert.Equal("1st places 1 to 0", Usual.Describe(Of("a", 1), Of("b", 0)));
    }

    [Fact]
    public void Three_are_level_on_every_place() => Assert.Equal("0 0 0", Usual.Ranks(Of("jeannette", 1, 3), Of("gonzalez", 3, 1), Of("lux", 1, 3))); // E126

    [Fact]
    public void Ranks_count_the_members_ahead() => Assert.Equal("3 0 0 2", Usual.Ranks(Of("a", 9), Of("b", 1), Of("c", 1), Of("d", 2)));

    [Fact]
    public void A_start_without_a_place_is_nothing() => Assert.Equal("0 0", Usual.Ranks(Of("a", 1, 0), Of("b", 1)));

    [Fact]
    public void The_depth_ends_it()
    {
        Assert.Equal("0 0", new Countback(depth: 1).Ranks(Of("a", 1, 2), Of("b", 1, 9)));
        Assert.Equal("0 1", new Countback(depth: 2).Ranks(Of("a", 1, 2), Of("b", 1, 9)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Countback(depth: 0));
    }

    [Fact]
    public void Dropped_results_count_or_not() // E108, E121
    {
        TieRecord a = new(CompetitorId.Parse("a"), [Result(0, 1), Result(1, 2, counted: false)]), b = new(CompetitorId.Parse("b"), [Result(0, 1), Result(1, 3)]);
        Assert.Equal("0 1", Usual.Ranks(a, b));
        Assert.Equal("1 0", new Countback(new ResultSelection(countedOnly: true)).Ranks(a, b));
    }

    [Fact]
    public void Only_places_that_pay_only_the_scoring_car_only_some_sessions()
    {
        TieRecord a = new(CompetitorId.Parse("a"), [Result(0, 2), Result(1, 1, paid: false)]), b = new(CompetitorId.Parse("b"), [Result(0, 2)]);
        Assert.Equal("0 1", Usual.Ranks(a, b));
        Assert.Equal("0 0", new Countback(new ResultSelection(payingPlacesOnly: true)).Ranks(a, b));
        TieRecord second = new(CompetitorId.Parse("a"), [Result(0, 2), Result(1, 1, scoring: false)]);
        Assert.Equal("0 0", Usual.Ranks(second, b));
        Assert.Equal("0 1", new Countback(new ResultSelection(scoringCarsOnly: false)).Ranks(second, b));
        TieRecord sprint = new(CompetitorId.Parse("a"), [Result(0, 2), Result(1, 1, SessionKind.Sprint)]);
        Assert.Equal("0 0", Usual.Ranks(sprint, b)); // E131
        Assert.Equal("0 1", new Countback(new ResultSelection([SessionKind.Race, SessionKind.Sprint])).Ranks(sprint, b));
    }

    [Fact]
    public void The_place_in_the_whole_session_can_be_looked_at()
    {
        TieRecord a = new(CompetitorId.Parse("a"), [Result(0, 1, official: 9)]), b = new(CompetitorId.Parse("b"), [Result(1, 2, official: 3)]);
        Assert.Equal("0 1", Usual.Ranks(a, b));
        Assert.Equal("1 0", new Countback(new ResultSelection(basis: PlaceBasis.Official)).Ranks(a, b));
    }

    [Fact]
    public void The_place_in_the_population_stands_where_no_other_is_given()
    {
        TieRecord a = new(CompetitorId.Parse("a"), [Result(0, 1)]), b = new(CompetitorId.Parse("b"), [Result(1, 2, official: 2)]);
        Assert.Equal("0 1", new Countback(new ResultSelection(basis: PlaceBasis.Official)).Ranks(a, b));
    }

    [Fact]
    public void Nobody_is_not_described()
    {
        Assert.Equal("ahead", Assert.Throws<ArgumentNullException>(() => Usual.Describe(null!, Of("a", 1))).ParamName);
        Assert.Equal("behind", Assert.Throws<ArgumentNullException>(() => Usual.Describe(Of("a", 1), null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => ResultSelection.AllRaces.PlaceOf(null!));
    }

    [Fact]
    public void A_countback_is_equal_by_value() => Assert.Equal(new Countback(new ResultSelection([SessionKind.Race]), 3), new Countback(depth: 3));
}

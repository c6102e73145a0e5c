using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Decisions on one of several sessions, bonuses and those who were put out of the results.</summary>
public sealed class SessionDecisionTests
{
    [Fact]
    public void A_decision_concerns_one_race_of_two()
    {
        var season = Cars("a", "b").Weekend(1, round => round.Race(race => race.Id("one").Order("a", "b")).Race(race => race.Id("two").Order("a", "b")))
            .With(new Decision(new Removed(Entries("a")), "Fuel.", [1], sessionIds: [SessionId.Parse("two")])).Build();
        Assert.Equal("1 b 16, 2 a 10", season.Table().Text());
    }

    [Fact]
    public void A_decision_concerns_one_checkpoint()
    {
        var cup = Title(new PointsSystem([new PointsRule("cup", SessionFilter.Of(SessionKind.Checkpoint), Scale.Of(5, 4))]));
        var season = Cars("a", "b").Race(1, race => race.Order("a", "b").Checkpoint("6 h", "a", "b").Checkpoint("12 h", "a", "b")).Build();
        Assert.Equal("1 a 9, 2 b 9", season.PlusDecision(new Decision(new Reordered(Entries("b")), "Timing.", [1], checkpoints: ["12 h"])).Table(cup).Text());
        Assert.Equal("1 b 10, 2 a 8", season.PlusDecision(new Decision(new Reordered(Entries("b")), "Timing.", [1], [SessionKind.Checkpoint])).Table(cup).Text());
    }

    [Fact]
    public void A_rule_is_for_one_session_by_its_id()
    {
        var season = Cars("a").Weekend(1, round => round.Race(race => race.Id("feature").Order("a")).Race(race => race.Id("reverse").Order("a"))).Build();
        var rule = new PointsRule("feature", new SessionFilter([SessionKind.Race], sessions: [SessionId.Parse("feature")]), Ten);
        Assert.Equal("1 a 10", season.Table(Title(Paying(rule))).Text());
    }

    [Fact]
    public void A_bonus_that_one_driver_earned_goes_to_him_or_to_the_crew()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", drivers: ["a", "b"]).Race(1, race => race.Order("1").FastestLap("1", "a")).Build();
        Assert.Equal("1 a 11, 2 b 10", season.Table(Title(Paying(RaceRule(), new Bonus("fl", 1, BonusCondition.FastestLap)))).Text());
        Assert.Equal("1 a 11, 1 b 11", season.Table(Title(Paying(RaceRule(), new Bonus("fl", 1, BonusCondition.FastestLap, receiver: BonusReceiver.Crew)))).Text());
    }

    [Fact]
    public void A_disqualified_car_holds_no_feat()
    {
        var season = Cars("a", "b").Race(1, race => race.Order("b").Disqualified("a").FastestLap("a", "a").Measured("b", new Measures(fastestLap: NodaTime.Duration.FromSeconds(90)))).Build();
        Assert.Equal("1 b 11, 2 a 0", season.Table(Title(Paying(RaceRule(), new Bonus("fl", 1, BonusCondition.FastestLap)))).Text());
    }

    [Fact]
    public void Decisions_of_another_class_do_not_reach_the_championship()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y").Car("1", "x", drivers: ["a"]).Car("2", "y", drivers: ["b"]).Race(1, "1", "2")
            .With(new Decision(new PointsAdjusted(-3, competitors: DriverRefs("a", "b")), "Class y.", [1], classes: [ClassId.Parse("y")])).Build();
        Assert.Equal("1 a 10", season.Table(Title(population: Population.Of(ClassId.Parse("x")))).Text());
        Assert.Equal("1 b 7", season.Table(Title(population: Population.Of(ClassId.Parse("y")))).Text());
    }

    [Fact]
    public void A_competitor_without_a_result_has_a_row_where_a_decision_names_him_in_this_championship()
    {
        var season = Cars("a").Driver("z").Race(1, "a").Build();
        var named = new Decision(new PointsAdjusted(-3, competitors: DriverRefs("z")), "Licence.", [1], championships: ChampionshipScope.Of(ChampionshipId.Parse("title")));
        Assert.Equal("1 a 10, 2 z -3", season.PlusDecision(named).Table().Text());
        Assert.Equal(-3, season.PlusDecision(named).Ledger(Title()).TotalOf(CompetitorId.Parse("z")));
        Assert.Equal("1 a 10", season.PlusDecision(new Decision(new PointsAdjusted(-3, competitors: DriverRefs("z")), "Licence.", [1])).Table().Text());
    }
}

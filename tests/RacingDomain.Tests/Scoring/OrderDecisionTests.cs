using NodaTime;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Decisions that change the order of a session.</summary>
public sealed class OrderDecisionTests
{
    [Fact]
    public void Cars_are_moved_behind_all_others_in_the_order_named()
    {
        var season = Cars("a", "b", "c", "d").Race(1, "a", "b", "c", "d").Build();
        Assert.Equal("1 b 10, 2 d 6, 3 c 4, 4 a 3", After(season, new MovedToLast(Entries("c", "a"))));
    }

    [Fact]
    public void They_are_moved_behind_their_own_class_and_no_further()
    {
        var season = Classes().Race(1, "x1", "y1", "x2", "y2").Build();
        Assert.Equal("1 x2 10, 2 y1 6, 3 x1 4, 4 y2 3", After(season, new MovedToLast(Entries("x1"))));
    }

    [Fact]
    public void A_car_that_held_no_place_gets_the_last_one()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Order("a", "b").Retired("c")).Build();
        Assert.Equal("1 b 10, 2 c 6, 3 a 4", After(season, new MovedToLast(Entries("c", "a"))));
    }

    [Fact]
    public void A_place_given_to_a_disqualified_car_puts_it_back_in_the_results()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Order("a", "b").Disqualified("c")).Build();
        Assert.Equal("1 a 10, 2 b 6, 3 c 4", After(season, new MovedToLast(Entries("c"))));
        Assert.Equal("1 c 10, 2 a 6, 3 b 4", After(season, new Reordered(Entries("c"))));
    }

    [Fact]
    public void Cars_come_first_in_the_order_named() // E143, E145
    {
        var season = Cars("a", "b", "c", "d").Race(1, "a", "b", "c", "d").Build();
        Assert.Equal("1 c 10, 2 b 6, 3 a 4, 4 d 3", After(season, new Reordered(Entries("c", "b"))));
    }

    [Fact]
    public void A_dead_heat_that_is_passed_stays_one()
    {
        var season = Cars("a", "b", "c", "d").Race(1, race => race.Order("a").Shared("b", "c").Order("d")).Build();
        Assert.Equal("1 b 8, 1 c 8, 3 d 4, 4 a 3", After(season, new MovedToLast(Entries("a"))));
        Assert.Equal("1 d 10, 2 a 6, 3 b 3 1/2, 3 c 3 1/2", After(season, new Reordered(Entries("d"))));
    }

    [Fact]
    public void A_car_taken_out_of_a_dead_heat_leaves_the_place_to_the_other()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Shared("a", "b").Order("c")).Build();
        Assert.Equal("1 b 10, 2 c 6, 3 a 4", After(season, new MovedToLast(Entries("a"))));
        Assert.Equal("1 b 10, 2 c 6, 3 a 0", After(season, new Removed(Entries("a"))));
        Assert.Equal("1 b 10, 2 a 6, 3 c 4", After(season, new Reordered(Entries("b"))));
    }

    [Fact]
    public void Of_three_who_share_a_place_two_still_do()
    {
        var season = Cars("a", "b", "c", "d").Race(1, race => race.Shared("a", "b", "c").Order("d")).Build();
        Assert.Equal("1 b 8, 1 c 8, 3 d 4, 4 a 0", After(season, new Removed(Entries("a"))));
    }

    [Fact]
    public void Several_removed_cars_close_up_together()
    {
        var season = Cars("a", "b", "c", "d").Race(1, "a", "b", "c", "d").Build();
        Assert.Equal("1 b 10, 2 d 6, 3 a 0, 3 c 0", After(season, new Removed(Entries("a", "c"))));
    }

    [Fact]
    public void A_removed_car_of_another_class_moves_up_those_behind_in_the_session()
    {
        var season = Classes().Race(1, "x1", "y1", "x2", "y2").Build();
        Assert.Equal("1 y1 10, 2 x2 6, 3 y2 4, 4 x1 0", After(season, new Removed(Entries("x1"))));
        var byClass = Classes().Race(1, race => race.ByClass().Order("x1", "y1", "x2", "y2")).Build().PlusDecision(new Decision(new Removed(Entries("x1")), "Expelled.", [1]));
        Assert.Equal("1 x2 10, 2 x1 0", byClass.Table(Title(population: Population.Of(ClassId.Parse("x")))).Text());
        Assert.Equal("1 y1 10, 2 y2 6", byClass.Table(Title(population: Population.Of(ClassId.Parse("y")))).Text());
    }

    [Fact]
    public void Added_time_drops_a_car_behind_those_on_its_lap() // E144, E148
    {
        var season = Cars("hamilton", "massa", "heidfeld", "lapped").Race(1, race => race.Order("hamilton", "massa", "heidfeld", "lapped")
            .Measured("hamilton", Run(44, 5000)).Measured("massa", Run(44, 5014)).Measured("heidfeld", Run(44, 5023)).Measured("lapped", Run(43, 4990))).Build();
        Assert.Equal("1 massa 10, 2 heidfeld 6, 3 hamilton 4, 4 lapped 3", After(season, Added(25, "hamilton")));
        Assert.Equal("1 massa 10, 2 hamilton 6, 3 heidfeld 4, 4 lapped 3", After(season, Added(20, "hamilton")));
        Assert.Equal("1 hamilton 10, 2 massa 6, 3 heidfeld 4, 4 lapped 3", After(season, Added(500, "lapped")));
    }

    [Fact]
    public void Several_cars_with_the_same_penalty_keep_their_order()
    {
        var season = Cars("a", "b", "c", "d").Race(1, race => race.Order("a", "b", "c", "d")
            .Measured("a", Run(50, 100)).Measured("b", Run(50, 101)).Measured("c", Run(50, 102)).Measured("d", Run(50, 200))).Build();
        Assert.Equal("1 c 10, 2 a 6, 3 b 4, 4 d 3", After(season, Added(5, "a", "b")));
        Assert.Equal("1 c 10, 2 a 6, 3 b 4, 4 d 3", After(season, Added(5, "b", "a")));
    }

    [Fact]
    public void Penalties_add_up()
    {
        var season = Cars("a", "b").Race(1, race => race.Order("a", "b").Measured("a", Run(50, 100)).Measured("b", Run(50, 108))).Build();
        Assert.Equal("1 a 10, 2 b 6", After(season, Added(5, "a")));
        Assert.Equal("1 b 10, 2 a 6", After(season.PlusDecision(new Decision(Added(5, "a"), "First.", [1])), Added(5, "a")));
    }

    [Fact]
    public void A_penalty_without_a_time_to_add_to_is_an_error()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Decision(Added(5, "a"), "Track limits.", [1]).Build();
        var error = Assert.Throws<ScoringException>(() => season.Table());
        Assert.Equal(("time-penalty", 1, "race"), (error.Rule, error.Round, error.Session.ToString()));
        Assert.Contains("'a'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_apply_in_their_order_to_the_sessions_and_classes_they_concern()
    {
        var season = Cars("a", "b", "c").Weekend(1, round => round.Sprint("a", "b", "c").Race("a", "b", "c")).Build()
            .PlusDecision(new Decision(new MovedToLast(Entries("a")), "One.", [1], [SessionKind.Race]))
            .PlusDecision(new Decision(new MovedToLast(Entries("b")), "Two.", [1], [SessionKind.Race]))
            .PlusDecision(new Decision(new MovedToLast(Entries("c")), "Not for these.", [1], [SessionKind.Qualifying]));
        Assert.Equal("1 c 10, 2 a 6, 3 b 4", season.Table().Text());
        Assert.Equal("1 a 10, 2 b 6, 3 c 4", season.Table(Title(new PointsSystem([new PointsRule("sprint", SessionFilter.Of(SessionKind.Sprint), Ten)]))).Text());
        var classes = Classes().Race(1, "x1", "x2", "y1", "y2").Build();
        Assert.Equal("1 x1 10, 2 x2 6, 3 y2 4, 4 y1 3", classes.PlusDecision(new Decision(new MovedToLast(Entries("x1", "y1")), "Y only.", [1], classes: [ClassId.Parse("y")])).Table().Text());
    }

    [Fact]
    public void A_decision_can_concern_one_championship() // E138
    {
        var season = Cars("a", "b").Race(1, "a", "b").Decision(new Removed(Entries("a")), "Fuel.", [1], ChampionshipScope.OfKinds(CompetitorKind.Team)).Build();
        Assert.Equal("1 a 10, 2 b 6", season.Table().Text());
        Assert.Equal("1 b 10, 2 a 0", season.Table(Title(kind: CompetitorKind.Team)).Text());
    }

    private static string After(Season season, Ruling ruling) => season.PlusDecision(new Decision(ruling, "Stewards.", [1])).Table().Text();

    private static TimePenalty Added(int seconds, params string[] cars) => new(Entries(cars), Duration.FromSeconds(seconds));

    private static Measures Run(int laps, int seconds) => new(laps, Duration.FromSeconds(seconds));

    private static SeasonBuilder Classes() => new SeasonBuilder("test", "Test", "2021").Class("x").Class("y")
        .Car("x1", "x", drivers: ["x1"]).Car("x2", "x", drivers: ["x2"]).Car("y1", "y", drivers: ["y1"]).Car("y2", "y", drivers: ["y2"]);
}

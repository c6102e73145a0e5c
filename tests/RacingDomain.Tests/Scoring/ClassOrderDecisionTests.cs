using NodaTime;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Decisions on an order that counts each class by itself, and on places that stay vacant.</summary>
public sealed class ClassOrderDecisionTests
{
    [Fact]
    public void A_car_moves_behind_its_own_class()
    {
        var season = ByClass(new MovedToLast(Entries("x1")));
        Assert.Equal("1 x2 10, 2 x3 6, 3 x1 4", Of(season, "x"));
        Assert.Equal("1 y1 10, 2 y2 6", Of(season, "y"));
    }

    [Fact]
    public void A_car_without_a_place_takes_the_last_of_its_own_class()
    {
        var season = Classes().Race(1, race => race.ByClass().Order("x1", "x2", "x3", "y1").Retired("y2")).Build()
            .PlusDecision(new Decision(new MovedToLast(Entries("y2")), "Stewards.", [1]));
        Assert.Equal(2, season.Ledger(InClass("y")).Awards[1].Reason.Place!.Value.Number);
        Assert.Equal("1 y1 10, 2 y2 6", Of(season, "y", Vacancies.Kept));
    }

    [Fact]
    public void Added_time_drops_a_car_within_its_own_class()
    {
        var season = ByClass(new TimePenalty(Entries("x1"), Duration.FromSeconds(15)));
        Assert.Equal("1 x2 10, 2 x1 6, 3 x3 4", Of(season, "x"));
        Assert.Equal("1 y1 10, 2 y2 6", Of(season, "y"));
    }

    [Fact]
    public void A_removed_car_leaves_the_places_of_other_classes()
    {
        var season = ByClass(new Removed(Entries("x2")));
        Assert.Equal("1 x1 10, 2 x3 6, 3 x2 0", Of(season, "x"));
        Assert.Equal("1 y1 10, 2 y2 6", Of(season, "y"));
        season = ByClass(new Removed(Entries("x1"), placesStayVacant: true));
        Assert.Equal("1 x2 6, 2 x3 4, 3 x1 0", Of(season, "x", Vacancies.Kept));
        Assert.Equal("1 y1 10, 2 y2 6", Of(season, "y", Vacancies.Kept));
    }

    [Fact]
    public void A_place_left_vacant_moves_up_with_those_behind_a_car_that_is_removed_later()
    {
        var season = Classes().Race(1, "y1", "x1", "x2", "x3", "y2").Build()
            .PlusDecision(new Decision(new Removed(Entries("x2"), placesStayVacant: true), "Fuel.", [1]));
        Assert.Equal("1 x1 10, 2 x3 4, 3 x2 0", Of(season, "x", Vacancies.Kept));
        Assert.Equal("1 x1 10, 2 x3 4, 3 x2 0", Of(season.PlusDecision(new Decision(new Removed(Entries("y1")), "Weight.", [1])), "x", Vacancies.Kept));
        Assert.Equal("1 x3 6, 2 x1 0, 2 x2 0", Of(season.PlusDecision(new Decision(new Removed(Entries("x1")), "Weight.", [1])), "x", Vacancies.Kept));
        Assert.Equal("1 x1 10, 2 x2 0, 2 x3 0", Of(season.PlusDecision(new Decision(new Removed(Entries("x3")), "Weight.", [1])), "x", Vacancies.Kept));
    }

    [Fact]
    public void A_car_that_held_no_place_leaves_none_when_it_is_removed()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Order("a", "b").Retired("c"));
        Assert.Equal("1 a 10, 2 b 6, 3 c 0", season.Decision(new Removed(Entries("c"), placesStayVacant: true), "Fuel.", [1]).Build().Table().Text());
    }

    [Fact]
    public void A_removed_car_is_disqualified_and_gets_nothing_of_a_tail()
    {
        var rule = RaceRule(new Scale([10], ScaleTail.Classified, 2));
        Assert.Equal("1 a 10, 2 c 2, 3 b 0", Cars("a", "b", "c").Race(1, "a", "b", "c").Decision(new Removed(Entries("b")), "Fuel.", [1]).Build().Table(Title(Paying(rule))).Text());
        var starters = RaceRule(new Scale([10], ScaleTail.Starters, 2));
        var season = Cars("a", "b").Race(1, race => race.Order("a").Retired("b"));
        Assert.Equal("1 a 10, 2 b 2", season.Build().Table(Title(Paying(starters))).Text());
        Assert.Equal("1 a 10, 2 b 0", season.Decision(new Removed(Entries("b")), "Fuel.", [1]).Build().Table(Title(Paying(starters))).Text());
    }

    [Fact]
    public void A_car_that_did_not_start_is_not_moved()
    {
        var season = Cars("a", "b").Race(1, race => race.Order("a").DidNotStart("b")).Decision(new Reordered(Entries("b")), "By mistake.", [1]);
        Assert.Equal("1 a 10", season.Build().Table().Text());
    }

    private static Season ByClass(Ruling ruling) => Classes().Race(1, race => race.ByClass().Order("x1", "y1", "x2", "x3", "y2")
        .Measured("x1", Run(100)).Measured("x2", Run(110)).Measured("x3", Run(120)).Measured("y1", Run(112)).Measured("y2", Run(114))).Build()
        .PlusDecision(new Decision(ruling, "Stewards.", [1]));

    private static Measures Run(int seconds) => new(50, Duration.FromSeconds(seconds));

    private static RacingDomain.Championships.Championship InClass(string id, Vacancies vacancies = Vacancies.Closed) =>
        Title(population: new Population([ClassId.Parse(id)], vacancies: vacancies));

    private static string Of(Season season, string id, Vacancies vacancies = Vacancies.Closed) => season.Table(InClass(id, vacancies)).Text();

    private static SeasonBuilder Classes() => new SeasonBuilder("test", "Test", "2021").Class("x").Class("y")
        .Car("x1", "x", drivers: ["x1"]).Car("x2", "x", drivers: ["x2"]).Car("x3", "x", drivers: ["x3"]).Car("y1", "y", drivers: ["y1"]).Car("y2", "y", drivers: ["y2"]);
}

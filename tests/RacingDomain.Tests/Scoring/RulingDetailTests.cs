using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Which car a ruling means, and which sessions a filter counts.</summary>
public sealed class RulingDetailTests
{
    private static readonly Bonus FastestLap = new("fastest-lap", 1, BonusCondition.FastestLap);

    [Fact]
    public void A_feat_credited_to_a_driver_belongs_to_the_car_that_he_drove()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", team: "T", drivers: ["a", "b"]).Car("2", team: "U", drivers: ["a", "c"]);
        var teams = Title(new PointsSystem([], [FastestLap]), CompetitorKind.Team);
        var credited = new FeatCredited(FeatKinds.FastestLap, Drivers("a"));
        var drove = season.Race(1, race => race.Order("1", "2").Stint("1", "a", drove: false).Stint("1", "b").Stint("2", "c").Stint("2", "a")).Decision(credited, "Timing.", [1]);
        Assert.Equal("1 u 1, 2 t 0", drove.Build().Table(teams).Text());
    }

    [Fact]
    public void Or_to_the_car_whose_crew_he_is_in()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", team: "T", drivers: ["b", "d"]).Car("2", team: "U", drivers: ["a", "c"])
            .Race(1, race => race.Order("1", "2").Stint("1", "b")).Decision(new FeatCredited(FeatKinds.FastestLap, Drivers("a")), "Timing.", [1]);
        Assert.Equal("1 u 1, 2 t 0", season.Build().Table(Title(new PointsSystem([], [FastestLap]), CompetitorKind.Team)).Text());
    }

    [Fact]
    public void A_filter_counts_the_races_of_the_event_in_which_the_population_takes_part()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y").Car("1", "x", drivers: ["a"]).Car("2", "y", drivers: ["b"])
            .Weekend(1, round => round.Qualifying("1", "2").Race("1", "2"))
            .Weekend(2, round => round.Race("1", "2").Race(race => race.OnlyClasses("y").Order("2")).Race(race => race.OnlyClasses("x", "y").Order("1", "2"))).Build();
        Assert.Equal("1 a 10", Of("x", new SessionFilter([SessionKind.Race], maximumRaces: 1)));
        Assert.Equal("1 a 30", Of("x", new SessionFilter([SessionKind.Race], maximumRaces: 2)));
        Assert.Equal("1 a 20", Of("x", new SessionFilter([SessionKind.Race], minimumRaces: 2)));
        Assert.Equal("1 a 0", Of("x", new SessionFilter([SessionKind.Race], minimumRaces: 3)));
        Assert.Equal("1 b 30", Of("y", new SessionFilter([SessionKind.Race], minimumRaces: 3)));

        string Of(string @class, SessionFilter filter) =>
            season.Table(Title(Paying(new PointsRule("race", filter, Scale.Of(10))), population: Population.Of(ClassId.Parse(@class)))).Text();
    }

    [Fact]
    public void A_ruling_on_a_class_holds_for_those_of_it_who_are_absent()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Car("1", "x", drivers: ["a"]).Car("2", "x", drivers: ["b"]).Race(1, "1").Race(2, "2").Build()
            .PlusDecision(new Decision(new PointsFactor(3), "Worth more.", [1], classes: [ClassId.Parse("x")]));
        var absence = RaceRule(Scale.Of(0)).WithAbsence(new Absence(1));
        Assert.Equal("1 b 3, 2 a 1", season.Table(Title(Paying(absence), population: Population.Of(ClassId.Parse("x")))).Text());
        Assert.Equal("1 a 1, 1 b 1", season.Table(Title(Paying(absence))).Text());
    }

    [Fact]
    public void An_award_made_in_code_has_the_reason_given()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Decision(new NoClaim(Entries("b")), "Not eligible.", [1]).Build();
        var own = PointsSystem.From("own", context => context.Field.SelectMany(car => context.Awards(car, "own", 1, new AwardReason("because"))));
        Assert.Equal(["a because"], season.Ledger(Title(own)).Awards.Select(award => $"{award.Competitor.Id} {award.Reason}"));
        var none = PointsSystem.From("none", context => context.Awards(null!, "none", 1));
        Assert.IsType<ArgumentNullException>(Assert.Throws<ScoringException>(() => season.Table(Title(none))).InnerException);
    }
}

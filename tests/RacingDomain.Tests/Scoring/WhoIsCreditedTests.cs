using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>To whom points and bonuses go where somebody's claim, car or class is in question, and what is said of it.</summary>
public sealed class WhoIsCreditedTests
{
    private static readonly Bonus Fastest = new("fastest", 1, BonusCondition.FastestLap, SessionFilter.Of(SessionKind.Race));

    [Fact]
    public void A_car_that_only_occupies_its_place_is_not_the_best_of_its_make()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", make: "M", drivers: ["a"]).Car("2", make: "M", drivers: ["b"]).Car("3", make: "N", drivers: ["c"])
            .Race(1, "1", "2", "3").Decision(new NoClaim(Entries("1")), "Guest.", [1]).Build();
        Assert.Equal("1 m 6, 2 n 4", season.Table(Title(kind: CompetitorKind.Manufacturer, population: new Population(bestCarOnly: true))).Text());
    }

    [Fact]
    public void A_car_that_misses_the_requirement_pays_nobody_though_all_who_are_listed_are_credited()
    {
        var rule = new PointsRule("race", SessionFilter.Of(SessionKind.Race), [new ScaleCase(Ten)], credit: new Credit(CrewCredit.Listed), requirement: new CarRequirement(minimumLaps: 70, otherwise: Treatment.Occupying));
        var season = Cars("a", "b").Race(1, race => race.Order("a", "b").Laps("a", 60).Laps("b", 70)).Build();
        Assert.Equal("1 b 6, 2 a 0", season.Table(Title(Paying(rule))).Text());
    }

    [Fact]
    public void A_driver_without_a_claim_has_no_bonus_for_his_own_lap()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("7", drivers: ["x", "y"]).Car("8", drivers: ["z"]).Race(1, race => race.Order("7", "8").FastestLap("7", "x"));
        Assert.Equal("1 x 11, 2 y 10, 3 z 6", season.Build().Table(Title(Paying(RaceRule(), Fastest))).Text());
        Assert.Equal("1 y 10, 2 z 6", season.Decision(new NoClaim(drivers: Drivers("x")), "No licence.", [1]).Build().Table(Title(Paying(RaceRule(), Fastest))).Text());
    }

    [Fact]
    public void A_feat_credited_to_a_driver_is_that_of_his_car()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Order("a", "b", "c").FastestLap("a")).Decision(new FeatCredited(FeatKinds.FastestLap, Drivers("b")), "Timing.", [1]).Build();
        Assert.Equal("1 a 10, 2 b 7, 3 c 4", season.Table(Title(Paying(RaceRule(), Fastest), CompetitorKind.Team)).Text());
    }

    [Fact]
    public void A_nominated_car_matters_where_the_rules_go_by_it()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", drivers: ["a"]).Car("2", drivers: ["a"]).Car("3", drivers: ["b"])
            .Race(1, "1", "2", "3").Decision(new CarNominated(DriverId.Parse("a"), EntryId.Parse("2")), "Named.", [1]).Build();
        Assert.Equal(["1 a 16, 2 b 4", "1 a 10, 2 b 4", "1 a 6, 2 b 4"], Enum.GetValues<SeveralCars>().Select(cars => season.Table(Title(Paying(RaceRule(credit: new Credit(severalCars: cars))))).Text()));
    }

    [Fact]
    public void What_officials_say_a_session_is_worth_to_one_class_leaves_the_other_to_the_rules()
    {
        // Half for a race cut short; a quarter, by ruling, for the one class and in place of the half.
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y").Car("a", "x", drivers: ["a"]).Car("b", "y", drivers: ["b"])
            .Race(1, race => race.Order("a", "b").Running(new RunningFacts(scheduledLaps: 50, runLaps: 20)))
            .With(new Decision(new PointsFactor(Points.Of(1, 4)), "Cut short.", [1], classes: [ClassId.Parse("y")])).Build();
        var half = new Reduction(new ReductionBand(Points.Of(3, 4), factor: Points.Of(1, 2)));
        Assert.Equal("1 a 5, 2 b 1", season.Table(Title(Paying(RaceRule(Scale.Of(10, 4), reduction: half)))).Text());
    }

    [Fact]
    public void Cars_whose_drivers_nobody_knows_make_no_pairing()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", drivers: ["a", "b"]).Car("2").Race(1, "2", "1").Build();
        Assert.Equal("1 a+b 6", season.Table(Title(kind: CompetitorKind.Pairing)).Text());
    }

    [Fact]
    public void What_is_carried_over_is_explained_by_what_there_was()
    {
        var title = Title().WithPhases(new Phase("Spring"), new Phase("Autumn", 3, start: new PhaseStart(Points.Of(1, 3), rounding: Rounding.Ceiling)));
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "a", "b").Race(3, "b", "a").Build();
        Assert.Equal(["-13 Autumn: reset at the start, 7 of 20 carried over"], season.Explain(title, "a").Corrections.Select(correction => $"{correction.Points} {correction.Reason}"));
    }

    [Fact]
    public void A_condition_in_earlier_sessions_names_them()
    {
        var first = BonusCondition.PlaceWithin(1);
        Assert.Equal(
            ["top 1 in qualifying", "top 1 in qualifying or sprint", "top 1 in heat-1 or heat-2", "top 1 in an earlier session"],
            new[]
            {
                SessionFilter.Of(SessionKind.Qualifying),
                new SessionFilter([SessionKind.Qualifying, SessionKind.Sprint]),
                new SessionFilter([SessionKind.Sprint], sessions: [SessionId.Parse("heat-1"), SessionId.Parse("heat-2")]),
                SessionFilter.Any,
            }.Select(when => BonusCondition.InRound(when, first).ToString()));
    }

    [Fact]
    public void A_bonus_for_as_much_as_pays_at_most_says_nothing_of_the_most()
    {
        var points = Paying(RaceRule(), new Bonus("led", 1, BonusCondition.Started, SessionFilter.Of(SessionKind.Race), per: "laps-led", perMost: 5));
        var season = Cars("a", "b", "c").Race(1, race => race.Order("a", "b", "c").Measured("a", new Measures(lapsLed: 5)).Measured("b", new Measures(lapsLed: 6)).Measured("c", new Measures(lapsLed: 0))).Build();
        Assert.Equal("1 a 15, 2 b 11, 3 c 4", season.Table(Title(points)).Text());
        Assert.Equal(["5 laps-led", "6 laps-led, 5 at most"], season.Ledger(Title(points)).Awards.Where(award => award.Rule == "led").Select(award => award.Reason.Details.Single()));
    }

    [Fact]
    public void Code_that_looks_at_the_season_is_asked_again_when_the_season_changes()
    {
        var title = Title(PointsSystem.From("rounds", context => context.Awards(context.Field[0], "rounds", context.Season.Rounds.Length)));
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Build();
        Assert.Equal("1 a 2, 1 b 2", season.Table(title).Text());
        var third = Cars("a", "b").Race(3, "b", "a").Build();
        Assert.Equal("1 b 6, 2 a 3", season.PlusRound(third.Rounds[0], third.Events[0]).Table(title).Text());
    }

    [Fact]
    public void Formulas_have_up_to_eighteen_decimals()
    {
        Assert.Equal(18, new PlaceFormula(1, decimals: 18).Decimals);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => new PlaceFormula(1, decimals: 19)).ParamName);
    }
}

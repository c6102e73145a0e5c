using NodaTime;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Points for something else than a place.</summary>
public sealed class BonusTests
{
    private static readonly string[] Seven = ["fangio", "gonzalez", "hawthorn", "moss", "marimon", "ascari", "behra"];

    [Fact]
    public void Seven_drivers_share_the_point_of_one_fastest_lap() // E1
    {
        var season = Cars(Seven).Race(1, race =>
        {
            race.Order(Seven);
            foreach (var driver in Seven)
            {
                race.FastestLap(driver, driver);
            }
        }).Build();
        var table = season.Table(Title(Paying(RaceRule(Scale.Of(8, 6, 4, 3, 2)), new Bonus("fastest-lap", 1, BonusCondition.FastestLap, tie: BonusTie.Shared))));
        Assert.Equal(
            "1 fangio 8 1/7, 2 gonzalez 6 1/7, 3 hawthorn 4 1/7, 4 moss 3 1/7, 5 marimon 2 1/7, 6 ascari 1/7, 7 behra 1/7", table.Text());
        Assert.Equal(24, Points.Sum(table.Rows.Select(row => row.Points)));
    }

    [Fact]
    public void Or_each_gets_it_in_full() // E8
    {
        var season = Cars("a", "b").Race(1, race => race.Order("a", "b").FastestLap("a").FastestLap("b")).Build();
        Assert.Equal("1 a 11, 2 b 7", season.Table(FastestLapTo()).Text());
    }

    [Fact]
    public void Someone_outside_the_places_that_pay_takes_the_point_away_from_the_others() // E93
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Order("a", "b", "c").FastestLap("c").Measured("a", Lap(80)).Measured("c", Lap(79))).Build();
        Assert.Equal("1 a 10, 2 b 6, 3 c 4", season.Table(FastestLapTo(onlyIfPlacedWithin: 2)).Text());
        Assert.Equal("1 a 10, 2 b 6, 3 c 5", season.Table(FastestLapTo()).Text()); // E92
    }

    [Fact]
    public void Several_conditions_are_met_at_once()
    {
        var hatTrick = BonusCondition.AllOf(BonusCondition.PlaceWithin(1), BonusCondition.FastestLap, BonusCondition.Feat("pole"));
        var title = Title(Paying(RaceRule(Scale.Of(10, 6, 4)), new Bonus("hat-trick", 5, hatTrick)));
        Assert.Equal("1 a 15, 2 b 6", Cars("a", "b").Race(1, race => race.Order("a", "b").FastestLap("a").Feat("pole", "a")).Build().Table(title).Text());
        Assert.Equal("1 a 10, 2 b 6", Cars("a", "b").Race(1, race => race.Order("a", "b").FastestLap("a").Feat("pole", "b")).Build().Table(title).Text());
        Assert.Equal("top 1 and fastest-lap and pole", hatTrick.ToString());
        Assert.Equal(4, BonusCondition.AllOf(hatTrick, BonusCondition.Started).Parts.Count());
        Assert.Throws<ArgumentException>(() => BonusCondition.AllOf(BonusCondition.Started));
        Assert.Throws<ArgumentNullException>(() => BonusCondition.AllOf(BonusCondition.Started, null!));
        Assert.Equal("start and classified", BonusCondition.AllOf(BonusCondition.Started, BonusCondition.Classified).ToString());
    }

    [Fact]
    public void What_follows_from_measures_can_be_paid()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Order("a", "b", "c")
            .Measured("a", new Measures(laps: 50, grid: 3)).Measured("b", new Measures(laps: 50, grid: 1)).Measured("c", new Measures(laps: 48, grid: 2))).Build();
        Assert.Equal("1 a 12, 2 b 5, 3 c 3", season.Table(Title(Paying(RaceRule(Scale.Of(10, 6, 4)), new Bonus("places", 1, BonusCondition.Started, per: "places-gained")))).Text());
        Assert.Equal(
            "1 a 13, 2 b 9, 3 c 5",
            season.Table(Title(new PointsSystem(
                [RaceRule(Scale.Of(10, 6, 4))],
                [new Bonus("lead lap", 3, BonusCondition.Measured("laps-behind", most: 0)), new Bonus("lapped", 1, BonusCondition.Measured("laps-behind", least: 1))]))).Text());
    }

    [Fact]
    public void A_car_without_a_place_is_not_placed_within_anything()
    {
        var season = Cars("a", "b").Race(1, race => race.Order("a").Retired("b").FastestLap("b")).Build();
        Assert.Equal("1 a 10, 2 b 0", season.Table(FastestLapTo(onlyIfPlacedWithin: 10)).Text());
    }

    [Fact]
    public void Without_a_credited_feat_the_times_decide()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Order("a", "b", "c").Measured("a", Lap(81)).Measured("b", Lap(80)).Measured("c", Lap(80))).Build();
        Assert.Equal("1 a 10, 2 b 6 1/2, 3 c 4 1/2", season.Table(FastestLapTo(BonusTie.Shared)).Text());
        Assert.Equal("1 a 10, 2 b 6, 3 c 4", Cars("a", "b", "c").Race(1, "a", "b", "c").Build().Table(FastestLapTo()).Text());
    }

    [Fact]
    public void The_fastest_lap_goes_to_the_one_driver_who_set_it()
    {
        var season = new SeasonBuilder("f1", "F1", "1951")
            .Car("8", team: "Alfa", drivers: ["Fagioli", "Fangio"]).Car("2", drivers: ["Farina"])
            .Race(1, race => race.Order("8", "2").FastestLap("8", "Fangio")).Build();
        Assert.Equal("1 fangio 11, 2 fagioli 10, 3 farina 6", season.Table(FastestLapTo()).Text());
        Assert.Equal("1 alfa 11", season.Table(FastestLapTo(kind: CompetitorKind.Team)).Text());
    }

    [Fact]
    public void Pole_goes_to_the_whole_crew_with_those_who_did_not_qualify_the_car() // E96
    {
        var season = new SeasonBuilder("wec", "WEC", "2021")
            .Car("7", drivers: ["Conway", "Kobayashi", "Lopez"]).Car("8", drivers: ["Buemi", "Nakajima", "Hartley"])
            .Weekend(1, round => round.Qualifying(q => q.Order("7", "8").Stint("7", "Conway", drove: false).Stint("7", "Lopez", drove: false)).Race("8", "7"))
            .Build();
        var pole = new Bonus("pole", 1, BonusCondition.PlaceWithin(1), SessionFilter.Of(SessionKind.Qualifying), credit: new Credit(CrewCredit.Listed));
        var table = season.Table(Title(Paying(RaceRule(), pole)));
        Assert.Equal(3, table.Rows.Count(row => row.Points == 7));
        var alone = season.Table(Title(Paying(RaceRule(), new Bonus("pole", 1, BonusCondition.PlaceWithin(1), SessionFilter.Of(SessionKind.Qualifying)))));
        Assert.Equal(7, Assert.Single(alone.Rows, row => row.Points == 7).Points);
    }

    [Fact]
    public void The_first_of_each_class_has_it_where_several_are_ranked_together()
    {
        var season = new SeasonBuilder("wec", "WEC", "2021").Class("pro").Class("am")
            .Car("91", "pro", drivers: ["Bruni"]).Car("92", "pro", drivers: ["Estre"]).Car("98", "am", drivers: ["Dalla Lana"]).Car("56", "am", drivers: ["Perfetti"])
            .Weekend(1, round => round.Qualifying("92", "91", "98", "56")).Build();
        var pole = new Bonus("pole", 1, BonusCondition.PlaceInClassWithin(1), SessionFilter.Of(SessionKind.Qualifying));
        var ledger = season.Ledger(Title(new PointsSystem([], [pole])));
        Assert.Equal(["Estre", "Dalla Lana"], ledger.Awards.Select(award => award.Competitor.Name));
        Assert.Equal("top 1 of its class", ledger.Awards[0].Reason.ToString());
    }

    [Fact]
    public void A_start_and_a_classified_finish_pay_those_who_have_them()
    {
        var season = Cars("a", "b", "c", "d").Race(1, race => race.Order("a").Retired("b").NotClassified("c").DidNotStart("d")).Build();
        var points = Paying(RaceRule(), new Bonus("start", 1, BonusCondition.Started), new Bonus("finish", 2, BonusCondition.Classified));
        Assert.Equal("1 a 13, 2 b 1, 2 c 1", season.Table(Title(points)).Text());
    }

    [Fact]
    public void Only_the_point_for_starting_is_left_to_a_car_that_loses_its_place() // E54
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b", "c").Decision(new Removed(Entries("b")), "A driver drove too long.", [1]).Build();
        Assert.Equal("1 a 11, 2 c 7, 3 b 1", season.Table(Title(Paying(RaceRule(), new Bonus("start", 1, BonusCondition.Started)))).Text());
    }

    [Fact]
    public void Leading_a_lap_pays_every_leader_and_most_laps_the_one() // E94
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Order("a", "b", "c").Measured("a", Led(10)).Measured("b", Led(40)).Measured("c", Led(0))).Build();
        var points = Paying(RaceRule(), new Bonus("led", 1, BonusCondition.LedLaps(1)), new Bonus("most", 2, BonusCondition.MostLapsLed));
        Assert.Equal("1 a 11, 2 b 9, 3 c 4", season.Table(Title(points)).Text());
    }

    [Fact]
    public void Feats_pay_once_for_each_driver_and_once_for_each_car()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", team: "T", drivers: ["a", "b"]).Car("2", team: "U", drivers: ["c"])
            .Race(1, race => race.Order("1", "2").Feat(FeatKinds.LedLap, "1", "a").Feat(FeatKinds.LedLap, "1", "b")).Build();
        var points = Paying(RaceRule(), new Bonus("led", 1, BonusCondition.Feat(FeatKinds.LedLap)));
        Assert.Equal("1 a 11, 1 b 11, 3 c 6", season.Table(Title(points)).Text());
        Assert.Equal("1 t 11, 2 u 6", season.Table(Title(points, CompetitorKind.Team)).Text());
    }

    [Fact]
    public void A_penalty_by_rule_is_a_negative_bonus()
    {
        var season = Cars("a", "b").Race(1, race => race.Order("a").NotClassified("b").Feat("engine-change", "b")).Build();
        Assert.Equal("1 a 10, 2 b -20", season.Table(Title(Paying(RaceRule(), new Bonus("engine", -20, BonusCondition.Feat("engine-change"))))).Text()); // E81
    }

    [Fact]
    public void A_condition_in_code_sees_the_session_and_the_car()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Order("a", "b", "c").Measured("a", new Measures(grid: 1)).Measured("c", new Measures(grid: 3)).Measured("b", new Measures(grid: 9))).Build();
        var mover = BonusCondition.When("best-mover", (context, car) => context.Kind == SessionKind.Race && car.Line.Measures.Grid - car.Place!.Value.Number >= 5);
        var award = season.Ledger(Title(Paying(RaceRule(), new Bonus("mover", 5, mover)))).Awards.Single(a => a.Rule == "mover");
        Assert.Equal(("b", 5, "best-mover"), (award.Competitor.Id.ToString(), award.Points, award.Reason.ToString()));
    }

    [Fact]
    public void A_car_that_may_not_score_gets_no_bonus_and_passes_none_on()
    {
        var season = Cars("a", "b").Race(1, race => race.Order("a", "b").FastestLap("a", "a"))
            .Decision(new NoClaim(Entries("a")), "Not eligible.", [1]).Build();
        Assert.Equal("1 b 6", season.Table(FastestLapTo()).Text());
    }

    [Fact]
    public void A_bonus_is_something()
    {
        Assert.Throws<ArgumentException>(() => new Bonus("none", 0, BonusCondition.Started));
        Assert.Throws<ArgumentException>(() => new Bonus(" ", 1, BonusCondition.Started));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Bonus("pole", 1, BonusCondition.Started, onlyIfPlacedWithin: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => BonusCondition.LedLaps(0));
    }

    private static RacingDomain.Championships.Championship FastestLapTo(
        BonusTie tie = BonusTie.EachInFull, int? onlyIfPlacedWithin = null, CompetitorKind kind = CompetitorKind.Driver) =>
        Title(Paying(RaceRule(), new Bonus("fastest-lap", 1, BonusCondition.FastestLap, onlyIfPlacedWithin: onlyIfPlacedWithin, tie: tie)), kind);

    private static Measures Lap(int seconds) => new(fastestLap: Duration.FromSeconds(seconds));

    private static Measures Led(int laps) => new(lapsLed: laps);
}

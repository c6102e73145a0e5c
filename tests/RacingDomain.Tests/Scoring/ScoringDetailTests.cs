using NodaTime;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>What an award says of itself, and cases at the edge of a rule.</summary>
public sealed class ScoringDetailTests
{
    private static readonly Weight Double = new([new WeightCase(2)]);

    [Fact]
    public void A_reason_names_its_place_its_group_and_its_details()
    {
        Assert.Equal("pole, 1st in GT", new AwardReason("pole", Position.First, group: "GT").ToString());
        Assert.Equal("pole, 1st", new AwardReason("pole", Position.First).ToString());
        Assert.Equal("2nd of 9 in GT, half, shared", new AwardReason("place", Position.Of(2), 9, "GT", ["half", "shared"]).ToString());
        Assert.Equal("start", new AwardReason("start").ToString());
    }

    [Fact]
    public void The_reason_of_a_place_names_the_classes_that_are_ranked_together()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x", "GT").Class("y", "Touring").Class("z").Car("1", "x", drivers: ["a"]).Car("2", "y", drivers: ["b"]).Race(1, "1", "2").Build();
        Assert.Equal("1st of 2 in GT, Touring", season.Ledger(Title(population: Population.Of(ClassId.Parse("x"), ClassId.Parse("y")))).Awards[0].Reason.ToString());
    }

    [Fact]
    public void The_reason_of_a_shared_place_says_so()
    {
        var season = Cars("a", "b").Race(1, race => race.Shared("a", "b")).Build();
        Assert.Equal("1st of 2, place shared by 2, x 2 weight", season.Ledger(Title(Paying(RaceRule(weight: Double)))).Awards[0].Reason.ToString());
    }

    [Fact]
    public void The_reason_of_a_bonus_says_what_it_was_multiplied_by()
    {
        var season = Cars("a", "b").Race(1, race => race.Order("a", "b").FastestLap("a").Measured("a", new Measures(laps: 7, lapsLed: 3)))
            .Decision(new PointsFactor(3), "Worth more.", [1]).Build();
        Assert.Equal("start, 7 laps, x 3 by ruling", Reason(new Bonus("laps", 1, BonusCondition.Started, per: "laps")));
        Assert.Equal("start, 3 laps-led, x 3 by ruling", Reason(new Bonus("laps", 1, BonusCondition.Started, per: "laps-led")));
        Assert.Equal("fastest-lap, x 3 by ruling", Reason(new Bonus("fastest-lap", 1, BonusCondition.FastestLap, tie: BonusTie.Shared)));

        string Reason(Bonus bonus) => season.Ledger(Title(new PointsSystem([], [bonus]))).Awards.Single().Reason.ToString();
    }

    [Fact]
    public void The_reason_of_points_for_the_absent_says_what_was_ruled()
    {
        var season = Cars("a", "b").Race(1, "a").Race(2, "b").Decision(new PointsFactor(3), "Worth more.", [1]).Build();
        var absent = season.Ledger(Title(Paying(RaceRule().WithAbsence(new Absence(1))))).Awards.Where(award => award.Reason.Code == "absent");
        Assert.Equal(["b 3 absent, x 3 by ruling", "a 1 absent"], absent.Select(award => $"{award.Competitor.Id} {award.Points} {award.Reason}"));
    }

    [Fact]
    public void A_bonus_is_paid_in_its_own_sessions_only()
    {
        var season = Cars("a", "b").Weekend(1, round => round.Qualifying("a", "b").Race("b", "a")).Build();
        var pole = new Bonus("pole", 1, BonusCondition.PlaceWithin(1), SessionFilter.Of(SessionKind.Qualifying));
        Assert.Equal("1 a 1, 2 b 0", season.Table(Title(new PointsSystem([], [pole]))).Text());
    }

    [Fact]
    public void Several_conditions_are_met_by_the_same_driver()
    {
        var both = Title(new PointsSystem([], [new Bonus("both", 1, BonusCondition.AllOf(BonusCondition.Feat("pole"), BonusCondition.FastestLap))]));
        Assert.Equal("1 a 1, 2 b 0", Feats("a", "a").Table(both).Text());
        Assert.Equal("1 a 0, 1 b 0", Feats("a", "b").Table(both).Text());
        Assert.Equal("1 a 1, 2 b 0", Feats("a", null).Table(both).Text());
        Assert.Equal("1 b 1, 2 a 0", Feats(null, "b").Table(both).Text());
        Assert.Equal("1 a 1, 1 b 1", Feats(null, null).Table(both).Text());

        static Season Feats(string? pole, string? fastest) => new SeasonBuilder("test", "Test", "2021").Car("1", drivers: ["a", "b"])
            .Race(1, race => race.Order("1").Feat("pole", "1", pole).FastestLap("1", fastest)).Build();
    }

    [Fact]
    public void A_measure_of_a_car_that_did_not_start_or_is_out_pays_nothing()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Order("a").DidNotStart("b").Disqualified("c")
            .Measured("a", new Measures(grid: 3)).Measured("b", new Measures(grid: 1)).Measured("c", new Measures(grid: 2))).Build();
        Assert.Equal("1 a 5, 2 c 0", season.Table(Title(new PointsSystem([], [new Bonus("grid", 5, BonusCondition.Measured("grid", most: 9))]))).Text());
    }

    [Fact]
    public void Who_shared_a_place_with_a_car_that_does_not_meet_the_requirement_has_it_alone()
    {
        var rule = RaceRule().WithRequirement(new CarRequirement(minimumLaps: 10));
        var season = Cars("a", "b", "c").Race(1, race => race.Shared("a", "b").Order("c")
            .Measured("a", new Measures(laps: 9)).Measured("b", new Measures(laps: 10)).Measured("c", new Measures(laps: 10))).Build();
        Assert.Equal("1 b 10, 2 c 6, 3 a 0", season.Table(Title(Paying(rule))).Text());
    }

    [Fact]
    public void A_formula_stays_within_its_least_and_its_greatest()
    {
        var scale = new Scale([], formula: new PlaceFormula(-2, plus: 9, least: 2, most: 6));
        Assert.Equal([6, 5, 3, 2, 2], Enumerable.Range(1, 5).Select(place => scale.ValueOf(Position.Of(place), ResultStatus.Classified)));
    }

    [Fact]
    public void A_rule_without_a_scale_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new PointsRule("race", SessionFilter.Any, default(ValueArray<ScaleCase>)));
        Assert.Equal("scales", error.ParamName);
        Assert.Equal(1, new PointsRule("race", SessionFilter.Any, [new ScaleCase(Ten)], minimumPart: 1).MinimumPart);
    }

    [Fact]
    public void A_composed_system_can_be_a_part_of_a_rule_in_code()
    {
        var races = PointsSystem.ForRaces(5, 3);
        var doubled = PointsSystem.From("doubled", context => races.Score(context).Concat(races.Score(context)));
        Assert.Equal("1 a 10, 2 b 6", Cars("a", "b").Race(1, "a", "b").Build().Table(Title(doubled)).Text());
        Assert.Throws<ArgumentNullException>(() => races.Score(null!));
    }

    [Fact]
    public void A_decision_on_several_classes_concerns_each_of_them()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y").Car("1", "x", drivers: ["a"]).Car("2", "x", drivers: ["b"]).Car("3", "y", drivers: ["c"]).Race(1, "1", "2", "3").Build()
            .PlusDecision(new Decision(new MovedToLast(Entries("1")), "Stewards.", [1], classes: [ClassId.Parse("x"), ClassId.Parse("y")]));
        Assert.Equal("1 b 10, 2 a 6", season.Table(Title(population: Population.Of(ClassId.Parse("x")))).Text());
    }

    [Fact]
    public void The_fastest_lap_of_a_driver_without_a_claim_pays_nobody()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", drivers: ["a", "b"]).Car("2", drivers: ["c"]).Race(1, race => race.Order("1", "2").FastestLap("1", "a"));
        var title = Title(Paying(RaceRule(), new Bonus("fastest-lap", 1, BonusCondition.FastestLap)));
        Assert.Equal("1 a 11, 2 b 10, 3 c 6", season.Build().Table(title).Text());
        Assert.Equal("1 b 10, 2 c 6", season.With(new Registration(DriverRefs("b")[0])).With(new Registration(DriverRefs("c")[0])).Build().Table(title).Text());
    }

    [Fact]
    public void A_least_part_of_the_winners_laps_needs_a_winner()
    {
        var rule = new PointsRule("race", SessionFilter.Any, [new ScaleCase(new Scale([10], ScaleTail.Starters, 2))], minimumPart: Points.Of(1, 2));
        var season = Cars("a", "b").Race(1, race => race.Retired("a", "b").Measured("a", new Measures(laps: 3)).Measured("b", new Measures(laps: 1))).Build();
        Assert.Equal("1 a 2, 1 b 2", season.Table(Title(Paying(rule))).Text());
    }

    [Fact]
    public void An_account_has_its_own_total_and_what_was_adjusted_in_another_is_no_part_of_it()
    {
        var points = new PointsSystem([RaceRule(credit: new Credit(CrewCredit.Listed)), new PointsRule("seeds", SessionFilter.Of(SessionKind.Race), [new ScaleCase(Scale.Of(3))], credit: new Credit(CrewCredit.Listed), account: "seeds")]);
        var season = Cars("a", "b").Race(1, "a", "b").Decision(new PointsAdjusted(-1, competitors: DriverRefs("a")), "Fine.", [1])
            .Decision(new PointsAdjusted(5, competitors: DriverRefs("a"), account: "seeds"), "Gift.", [1]).Decision(new PointsAdjusted(7, competitors: DriverRefs("b")), "Gift.", [1]).Build();
        var ledger = season.Ledger(Title(points));
        Assert.Equal((9, 8), (ledger.TotalOf(CompetitorId.Parse("a")), ledger.TotalOf(CompetitorId.Parse("a"), "seeds")));
    }

    [Fact]
    public void Registered_competitors_are_known_by_their_names_before_they_start()
    {
        Assert.Equal("Ferrari", Absent(CompetitorKind.Manufacturer, "other", "ferrari"));
        Assert.Equal("Prema Racing", Absent(CompetitorKind.Team, "other", "prema-racing"));
        Assert.Equal("Ferrari-Maserati", Absent(CompetitorKind.Constructor, "other/other", "ferrari/maserati"));
        Assert.Equal("Ferrari-vw", Absent(CompetitorKind.Constructor, "other/other", "ferrari/vw"));
        Assert.Equal("Max Mosley", Absent(CompetitorKind.Driver, "a", "max-mosley"));
        Assert.Equal("2 Prema Racing", Absent(CompetitorKind.Entry, "1", "2"));

        static string Absent(CompetitorKind kind, string present, string id)
        {
            var season = new SeasonBuilder("test", "Test", "2021").Make("Ferrari").Make("Maserati").Team("Prema Racing").Driver("Max Mosley")
                .Car("1", team: "Other", make: "Other", engine: "Other", drivers: ["a"]).Car("2", team: "Prema Racing", make: "Other", drivers: ["b"])
                .Weekend(1, round => round.Entered("1", "2").Race(race => race.Order("1")))
                .With(new Registration(new CompetitorRef(kind, CompetitorId.Parse(present)))).With(new Registration(new CompetitorRef(kind, CompetitorId.Parse(id)))).Build();
            return season.Ledger(Title(Paying(RaceRule().WithAbsence(new Absence(1))), kind)).Awards.Single(award => award.Reason.Code == "absent").Competitor.Name;
        }
    }

    [Fact]
    public void A_driving_time_is_asked_for_where_the_case_says_and_may_be_met_to_the_second()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", drivers: ["a"]).Car("2", drivers: ["b"])
            .Race(1, race => race.Order("1", "2").Stint("1", "a", time: Duration.FromHours(2)).Stint("1", "relief", time: Duration.FromHours(1))).Build();
        Assert.Equal("1 a 10, 2 b 6, 3 relief 0", Under(new DriveTimeCase(Duration.FromHours(2))));
        Assert.Equal("1 a 10, 1 relief 10, 3 b 6", Under(new DriveTimeCase(Duration.FromHours(9), SessionFilter.Of(SessionKind.Sprint))));
        Assert.Equal("1 b 6, 2 a 0, 2 relief 0", Under(new DriveTimeCase(Duration.FromHours(9), SessionFilter.Of(SessionKind.Race))));

        string Under(DriveTimeCase rule) => season.Table(Title(Paying(RaceRule(credit: new Credit(driveTimes: [rule]))))).Text();
    }

    [Fact]
    public void A_driving_time_shrinks_with_the_time_that_was_scheduled_rather_than_the_length()
    {
        var session = Cars("a").Race(1, race => race.Order("a").Length(Duration.FromHours(6)).Running(new RunningFacts(scheduledTime: Duration.FromHours(4), runTime: Duration.FromHours(2)))).Build()
            .Event(EventId.Parse("round-1")).Sessions[0];
        Assert.Equal(Duration.FromHours(1), new DriveTimeCase(Duration.FromHours(2), prorated: true).MinimumIn(session));
    }
}

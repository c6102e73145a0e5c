using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>What cars must have done for a rule, and points that no table holds.</summary>
public sealed class RequirementTests
{
    [Fact]
    public void A_car_short_of_the_distance_is_looked_through_or_keeps_its_place()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Order("a", "b", "c").Measured("a", new Measures(100)).Measured("b", new Measures(69)).Measured("c", new Measures(70))).Build();
        Assert.Equal("1 a 10, 2 c 6, 3 b 0", Under(new CarRequirement(minimumLaps: 70)));
        Assert.Equal("1 a 10, 2 c 4, 3 b 0", Under(new CarRequirement(minimumLaps: 70, otherwise: Treatment.Occupying)));
        Assert.Equal("1 a 10, 2 b 6, 3 c 4", Under(new CarRequirement(classifiedAtEnd: true)));

        string Under(CarRequirement requirement) => season.Table(Title(Paying(RaceRule().WithRequirement(requirement)))).Text();
    }

    [Fact]
    public void Shared_places_are_closed_up_too()
    {
        var season = Cars("a", "b", "c", "d").Race(1, race => race.Order("a").Shared("b", "c").Order("d").Measured("a", new Measures(1)).Measured("b", new Measures(1))).Build();
        Assert.Equal("1 c 10, 2 d 6, 3 a 0, 3 b 0", season.Table(Title(Paying(RaceRule().WithRequirement(new CarRequirement(minimumLaps: 2))))).Text());
    }

    [Fact]
    public void A_checkpoint_waits_for_the_end_of_its_session_and_for_what_is_decided_of_it() // E98
    {
        var rule = new PointsRule("half-way", new SessionFilter([SessionKind.Checkpoint]), Ten).WithRequirement(new CarRequirement(classifiedAtEnd: true));
        var season = Cars("a", "b", "c").Race(1, race => race.Order("b", "c").Retired("a").Checkpoint("half-way", "a", "b", "c"))
            .Race(2, "a", "b", "c")
            .Decision(new Removed(Entries("b")), "Too light.", [1], effectiveFrom: TablePoint.After(2)).Build();
        var title = Title(Paying(rule));
        Assert.Equal("1 a 10, 2 b 6, 3 c 4", season.Table(title, TablePoint.After(1, SessionKind.Checkpoint)).Text());
        Assert.Equal("1 b 10, 2 c 6, 3 a 0", season.Table(title, TablePoint.After(1)).Text());
        Assert.Equal("1 c 10, 2 a 0, 3 b 0", season.Table(title).Text());
        Assert.Equal(["1 b 10, 2 c 6, 3 a 0", "1 c 10, 2 a 0, 3 b 0"], Engine(season, title).History(title.Id).Select(table => table.Text()));
    }

    [Fact]
    public void A_point_for_every_car_beaten()
    {
        var scale = new Scale([], formula: PlaceFormula.CarsBeaten(2));
        var season = Cars("a", "b", "c", "d", "e").Race(1, race => race.Order("a", "b", "c").Retired("d").DidNotStart("e")).Build();
        Assert.Equal("1 a 2, 2 b 2, 3 c 1, 4 d 0", season.Table(Title(Paying(RaceRule(scale)))).Text());
        Assert.Throws<ArgumentNullException>(() => scale.ValueOf(Position.First, ResultStatus.Classified));
        Assert.Equal(1, scale.ValueOf(Position.Of(2), ResultStatus.Classified, count => count == FieldCount.Starters ? 3 : 0));
        Assert.False(new Scale([], formula: new PlaceFormula(1)).IsMonotone);
        Assert.True(scale.IsMonotone);
    }

    [Fact]
    public void A_scale_can_depend_on_each_of_the_numbers()
    {
        var season = Cars("a", "b", "c", "d").Weekend(1, round => round.Entered("a", "b", "c", "d").Race(race => race.Order("a").Retired("b").DidNotStart("c"))).Build();
        Assert.Equal("3", Of(FieldCount.Cars));
        Assert.Equal("2", Of(FieldCount.Starters));
        Assert.Equal("1", Of(FieldCount.Classified));
        Assert.Equal("4", Of(FieldCount.Entrants));

        string Of(FieldCount counted) => season.Table(Title(Paying(RaceRule(new Scale([], formula: new PlaceFormula(0, 1, counted)))))).Row("a").Points.ToString();
    }

    [Fact]
    public void Who_is_absent_can_get_points_if_he_is_registered_or_in_an_entry_list()
    {
        var rule = RaceRule(Scale.Of(1, 2)).WithAbsence(new Absence(1, FieldCount.Entrants));
        var season = Cars("a", "b", "c").Race(1, "a", "b").Race(2, "b", "c");
        Assert.Equal("1 b 3, 2 a 5, 3 c 6", Low(season.Build(), rule));
        Assert.Equal("1 b 3, 2 a 6", Low(season.With(new Registration(DriverRefs("a")[0])).With(new Registration(DriverRefs("b")[0])).Build(), RaceRule(Scale.Of(1, 2)).WithAbsence(new Absence(5))));
    }

    [Fact]
    public void A_void_session_pays_those_who_were_absent_nothing()
    {
        var rule = RaceRule(Scale.Of(1, 2), weight: new Weight([new WeightCase(2)])).WithAbsence(new Absence(3));
        var season = Cars("a", "b", "c").Race(1, "a", "b").Race(2, "b", "c");
        Assert.Equal("1 b 6, 2 a 8, 3 c 10", Low(season.Build(), rule));
        Assert.Equal("1 a 2, 2 b 4, 3 c 6", Low(season.Decision(new NoPoints(), "Void.", [2]).Build(), rule));
    }

    [Fact]
    public void A_bonus_can_go_by_a_measure() // E89
    {
        var season = Cars("a", "b").Race(1, race => race.Order("a", "b")
            .Measured("a", new Measures(laps: 10, lapsLed: 7, incidents: 2, grid: 3, others: [new Measure("purse", 500)])).Measured("b", new Measures(others: [new Measure("purse", 20)]))).Build();
        Assert.Equal("1 a 50, 2 b 2", With(new Bonus("purse", Points.Of(1, 10), BonusCondition.Started, per: "purse")));
        Assert.Equal("1 b 0, 2 a -2", With(new Bonus("incidents", -1, BonusCondition.Started, per: "incidents")));
        Assert.Equal("1 a 5, 2 b 0", With(new Bonus("climber", 5, BonusCondition.Measured("grid", 3))));
        Assert.Equal("1 a 5, 2 b 0", With(new Bonus("clean", 5, BonusCondition.Measured("incidents", most: 2))));
        Assert.Equal("laps 1 to 9", BonusCondition.Measured("laps", 1, 9).ToString());
        Assert.Throws<ArgumentException>(() => BonusCondition.Measured("laps"));
        Assert.Throws<ArgumentException>(() => BonusCondition.Measured("laps", 2, 1));
        Assert.Equal("laps 2 to 2", BonusCondition.Measured("laps", 2, 2).ToString());
        Assert.Equal("laps 2 or more", BonusCondition.Measured("laps", 2).ToString());
        Assert.Equal("laps 2 or less", BonusCondition.Measured("laps", most: 2).ToString());

        string With(Bonus bonus) => season.Table(Title(new PointsSystem([], [bonus]))).Text();
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new CarRequirement());
        Assert.Throws<ArgumentOutOfRangeException>(() => new CarRequirement(minimumLaps: 0));
        Assert.Throws<ArgumentException>(() => new PlaceFormula(1, least: 2, most: 1));
        Assert.Equal(2, new PlaceFormula(1, least: 2, most: 2).Least);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Absence(1, (FieldCount)9));
        Assert.Throws<ArgumentException>(() => new Scale([], belowPlus: FieldCount.Cars));
        Assert.Throws<ArgumentException>(() => new AveragePoints([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AveragePoints(DriverRefs("a"), 7));
    }

    private static string Low(Season season, PointsRule rule) => season.Table(Title(Paying(rule), ranking: new Ranking([new RankingKey(RankingMetric.NetPoints, fewestFirst: true)]))).Text();
}

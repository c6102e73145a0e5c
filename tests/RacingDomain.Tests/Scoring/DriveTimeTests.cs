using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Least and greatest driving times, and whom a failure costs what.</summary>
public sealed class DriveTimeTests
{
    private static readonly DriveTimeCase TwoHours = new(Duration.FromHours(2));

    [Fact]
    public void A_driver_who_exceeded_the_maximum_is_not_credited()
    {
        var season = Race(Stint("a", 5), Stint("b", 4));
        Assert.Equal("1 b 10, 2 c 6, 3 a 0", season.Table(Crediting(new DriveTimeCase(maximum: Duration.FromHours(4)))).Text());
    }

    [Fact]
    public void The_failure_of_one_can_cost_the_whole_car_its_points_and_leave_it_the_place()
    {
        var season = Race(Stint("a", 1), Stint("b", 4));
        var credit = new Credit(driveTimes: [new DriveTimeCase(Duration.FromHours(2), failure: DriveTimeFailure.Car)]);
        var points = Paying(RaceRule(credit: credit), new Bonus("start", 1, BonusCondition.Started));
        Assert.Equal("1 c 7, 2 a 1, 2 b 1", season.Table(Title(points)).Text());
        Assert.Equal("1 2 7, 2 1 1", season.Table(Title(points, CompetitorKind.Entry)).Text());
    }

    [Fact]
    public void Or_send_the_car_behind_all_others_of_its_class()
    {
        var season = Race(Stint("a", 1), Stint("b", 4));
        var population = new Population(driveTimes: [TwoHours]);
        Assert.Equal("1 c 10, 2 a 6, 2 b 6", season.Table(Title(population: population)).Text());
        Assert.Equal("1 2 10, 2 1 6", season.Table(Title(kind: CompetitorKind.Entry, population: population)).Text());
        Assert.Equal(1, season.Table(Title(kind: CompetitorKind.Entry, population: population)).Row("2").Wins);
    }

    [Fact]
    public void Cars_of_other_classes_keep_their_places()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y")
            .Car("1", "x", drivers: ["a"]).Car("2", "y", drivers: ["b"]).Car("3", "x", drivers: ["c"])
            .Race(1, race => race.Order("1", "2", "3").Stint("1", "a", time: Duration.FromHours(1)).Stint("2", "b", time: Duration.FromHours(1))).Build();
        var title = Title(population: new Population([ClassId.Parse("x")], driveTimes: [TwoHours]));
        Assert.Equal("1 c 10, 2 a 6", season.Table(title).Text());
    }

    [Fact]
    public void Ratings_say_which_case_is_for_a_driver_and_without_one_only_the_general_one_is()
    {
        var season = Crew().Rated(DriverRating.Silver, "a").Race(1, race => race.Order("1", "2").Stint("1", "a", time: Duration.FromHours(3)).Stint("1", "b", time: Duration.FromHours(3))).Build();
        Assert.Equal("1 b 10, 2 c 6, 3 a 0", season.Table(Crediting(new DriveTimeCase(Duration.FromHours(4), ratings: [DriverRating.Silver, DriverRating.Bronze]), TwoHours)).Text());
    }

    [Fact]
    public void A_least_time_shrinks_with_a_race_cut_short() // E27
    {
        var rule = new DriveTimeCase(Duration.FromMinutes(285), prorated: true);
        Assert.Equal(new PeriodTime(4, 1, 52), PeriodTime.Of(rule.MinimumIn(Shortened().Event(EventId.Parse("round-1")).Sessions[0])!.Value));
        Assert.Equal("1 a 10, 2 c 6, 3 b 0", Shortened().Table(Crediting(rule)).Text());
        Assert.Equal("1 c 6, 2 a 0, 2 b 0", Shortened().Table(Crediting(new DriveTimeCase(Duration.FromMinutes(285)))).Text());
    }

    [Fact]
    public void Who_did_not_drive_and_who_drove_nobody_knows_how_long_fails_nothing() =>
        Assert.Equal(
            "1 b 10, 2 c 6",
            Crew().Race(1, race => race.Order("1", "2").Stint("1", "a", drove: false).Stint("1", "b")).Build()
                .Table(Title(Paying(RaceRule(credit: new Credit(driveTimes: [new DriveTimeCase(Duration.FromHours(2), failure: DriveTimeFailure.Car)]))))).Text());

    [Fact]
    public void A_case_needs_a_time_that_makes_sense()
    {
        Assert.Throws<ArgumentException>(() => new DriveTimeCase());
        Assert.Throws<ArgumentException>(() => new DriveTimeCase(Duration.FromHours(2), maximum: Duration.FromHours(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DriveTimeCase(Duration.Zero));
        Assert.Throws<ArgumentNullException>(() => new DriveTimeCase(Duration.FromHours(2)).MinimumIn(null!));
        Assert.Equal(Duration.FromHours(2), new DriveTimeCase(Duration.FromHours(2), maximum: Duration.FromHours(2)).Maximum);
    }

    private static Championship Crediting(params DriveTimeCase[] cases) => Title(Paying(RaceRule(credit: new Credit(driveTimes: cases.ToValueArray()))));

    private static (string Driver, Duration Time) Stint(string driver, int hours) => (driver, Duration.FromHours(hours));

    private static SeasonBuilder Crew() => new SeasonBuilder("test", "Test", "2021").Car("1", drivers: ["a", "b"]).Car("2", drivers: ["c"]);

    private static Season Race(params (string Driver, Duration Time)[] stints) => Crew().Race(1, race =>
    {
        race.Order("1", "2");
        foreach (var (driver, time) in stints)
        {
            race.Stint("1", driver, time: time);
        }
    }).Build();

    /// <summary>20 hours, 22 minutes and 4 seconds of 24, which makes the 4:01:52 of 2019.</summary>
    private static Season Shortened() => Crew().Race(1, race => race.Order("1", "2")
        .Length(Duration.FromHours(24)).Running(new RunningFacts(runTime: Duration.FromMinutes(1222) + Duration.FromSeconds(4)))
        .Stint("1", "a", time: Duration.FromMinutes(242)).Stint("1", "b", time: Duration.FromMinutes(241))).Build();

    private sealed record PeriodTime(int Hours, int Minutes, int Seconds)
    {
        internal static PeriodTime Of(Duration time) => new(time.Hours, time.Minutes, time.Seconds);
    }
}

using NodaTime;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Which of several cars of one competitor counts.</summary>
public sealed class CarsOfOneCompetitorTests
{
    private static readonly Credit BestCar = new(bestCars: 1);

    [Fact]
    public void Of_two_that_share_a_place_the_better_paid_counts()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y").Car("1", "x", team: "T").Car("2", "y", team: "T").Car("3", "y", team: "U")
            .Race(1, race => race.Shared("1", "2").Order("3")).Build()
            .PlusDecision(new Decision(new PointsFactor(Points.Of(1, 2)), "Half points.", [1], classes: [ClassId.Parse("x")]));
        Assert.Equal("1 t 8, 2 u 4", season.Table(Teams(RaceRule(credit: BestCar))).Text());
    }

    [Fact]
    public void The_better_placed_counts_where_others_share_a_place()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", team: "T").Car("2", team: "T").Car("3", team: "U").Car("4", team: "U").Car("5", team: "T")
            .Race(1, race => race.Shared("1", "3").Order("2", "4").Retired("5")).Build();
        Assert.Equal("1 t 8, 1 u 8", season.Table(Teams(RaceRule(credit: BestCar))).Text());
        var low = new Scale([1, 2, 4, 8], ScaleTail.Starters, 9);
        Assert.Equal("1 t 1 1/2, 1 u 1 1/2", season.Table(Teams(RaceRule(low, credit: BestCar))).Text());
    }

    [Fact]
    public void Without_a_place_the_one_that_took_part_ran_on_and_did_most_stands_for_its_team()
    {
        Assert.Equal("1 t 9", Laps(race => race.Retired("1", "2").Measured("1", new Measures(laps: 5)).Measured("2", new Measures(laps: 9))));
        Assert.Equal("1 t 5", Laps(race => race.Order("1").Retired("2").Measured("1", new Measures(laps: 5)).Measured("2", new Measures(laps: 9))));
        Assert.Equal("1 t 5", Laps(race => race.Disqualified("2").Retired("1").Measured("1", new Measures(laps: 5)).Measured("2", new Measures(laps: 9))));
        Assert.Equal("1 t 3", Laps(race => race.Retired("1", "2").Measured("1", Grid(7, 90)).Measured("2", Grid(3, 80)), "grid"));
        Assert.Equal("1 t 7", Laps(race => race.Retired("2", "1").Measured("1", Grid(7, 80)).Measured("2", Grid(3, 90)), "grid"));
        Assert.Equal("1 t 3", Laps(race => race.Retired("1", "2").Measured("1", new Measures(laps: 9, grid: 7)).Measured("2", Grid(3, 90)), "grid"));

        static Measures Grid(int grid, int fastest) => new(laps: 9, fastestLap: Duration.FromSeconds(fastest), grid: grid);

        static string Laps(Action<SessionBuilder> race, string per = "laps") =>
            new SeasonBuilder("test", "Test", "2021").Car("1", team: "T").Car("2", team: "T").Race(1, race).Build().Table(Title(
                new PointsSystem([], [new Bonus("per", 1, BonusCondition.Started, per: per)]), CompetitorKind.Team, new Population(bestCarOnly: true))).Text();
    }

    private static RacingDomain.Championships.Championship Teams(PointsRule rule) => Title(Paying(rule), CompetitorKind.Team);
}

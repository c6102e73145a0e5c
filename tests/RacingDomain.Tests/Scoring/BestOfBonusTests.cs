using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Bonuses for the best of a measure, those that pass on, and those with a limit.</summary>
public sealed class BestOfBonusTests
{
    [Fact]
    public void Most_places_gained_and_fewest_incidents()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Order("c", "a").DidNotStart("b")
            .Measured("a", new Measures(incidents: 1, grid: 1)).Measured("b", new Measures(incidents: 0, grid: 2)).Measured("c", new Measures(incidents: 4, grid: 3))).Build();
        Assert.Equal("1 c 12, 2 a 7", season.Table(Title(Paying(RaceRule(), new Bonus("charger", 2, BonusCondition.BestOf("places-gained")), new Bonus("tidy", 1, BonusCondition.BestOf("incidents", true))))).Text());
        Assert.Equal("most places-gained", BonusCondition.BestOf("places-gained").ToString());
        Assert.Equal("least incidents", BonusCondition.BestOf("incidents", true).ToString());
    }

    [Fact]
    public void The_fastest_lap_of_the_first_two_where_the_fastest_was_third()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Order("a", "b", "c").FastestLap("c")
            .Measured("a", new Measures(fastestLap: Duration.FromSeconds(91))).Measured("b", new Measures(fastestLap: Duration.FromSeconds(90))).Measured("c", new Measures(fastestLap: Duration.FromSeconds(89)))).Build();
        Assert.Equal("1 a 10, 2 b 6, 3 c 4", season.Table(Fastest(passedOn: false)).Text());
        Assert.Equal("1 a 10, 2 b 7, 3 c 4", season.Table(Fastest(passedOn: true)).Text());
        Assert.Throws<ArgumentException>(() => new Bonus("b", 1, BonusCondition.FastestLap, passedOn: true));
        Assert.Throws<ArgumentException>(() => new Bonus("b", 1, BonusCondition.Started, onlyIfPlacedWithin: 2, passedOn: true));

        static Championship Fastest(bool passedOn) => Title(Paying(RaceRule(), new Bonus("fastest lap", 1, BonusCondition.FastestLap, onlyIfPlacedWithin: 2, passedOn: passedOn)));
    }

    [Fact]
    public void A_measure_counts_up_to_a_limit()
    {
        var season = Cars("a", "b").Race(1, race => race.Order("a", "b").Measured("a", new Measures(grid: 9)).Measured("b", new Measures(grid: 4))).Build();
        var title = Title(Paying(RaceRule(), new Bonus("gained", Points.Of(1, 2), BonusCondition.Started, per: "places-gained", perMost: 5)));
        Assert.Equal("1 a 12 1/2, 2 b 7", season.Table(title).Text());
        Assert.Equal("start, 8 places-gained, 5 at most", season.Explain(title, "a").Awards[1].Award.Reason.ToString());
        Assert.Throws<ArgumentException>(() => new Bonus("b", 1, BonusCondition.Started, perMost: 5));
    }

    [Fact]
    public void Times_are_measures_too()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Order("a", "b").NotClassified("c").Measured("a", new Measures(time: Duration.FromSeconds(60))).Measured("b", new Measures(time: Duration.FromMilliseconds(61_500)))).Build();
        Assert.Equal("1 a 100, 2 b 97 561/1000, 3 c 0", season.Table(Title(new PointsSystem([], [new Bonus("ratio", 100, BonusCondition.Classified, per: "time-ratio")]))).Text());
        Assert.Equal("1 b 61 1/2, 2 a 60, 3 c 0", season.Table(Title(new PointsSystem([], [new Bonus("time", 1, BonusCondition.Classified, per: "seconds")]))).Text());
        Assert.Equal("1 a 10, 2 b 4 1/2, 3 c 0", season.Table(Title(Paying(RaceRule(Scale.Of(10, 6)), new Bonus("slow", -1, BonusCondition.Classified, per: "seconds-behind")))).Text());
    }
}

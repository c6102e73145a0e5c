using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Championships;

/// <summary>The average of results in place of their sum.</summary>
public sealed class ResultAverageTests
{
    // a wins once and stays away, b is second and then wins, c is there all the time.
    private static readonly Season Season = Cars("a", "b", "c").Race(1, "a", "b", "c").Race(2, "b", "c").Race(3, race => race.Order("c").Retired("b")).Build();

    [Fact]
    public void The_points_are_the_average_of_the_rounds_entered()
    {
        var title = Title(counting: new Counting(average: ResultAverage.Exact));
        Assert.Equal("1 a 10, 2 c 6 2/3 (20), 3 b 5 1/3 (16)", Season.Table(title).Text());
        var explanation = Season.Explain(title, "c");
        var correction = Assert.Single(explanation.Corrections);
        Assert.Equal((Points.Of(-40, 3), "average of 3 results"), (correction.Points, correction.Reason.ToString()));
        Assert.Empty(Season.Explain(title, "a").Corrections);
    }

    [Fact]
    public void Few_good_results_do_not_suffice_where_a_least_number_divides()
    {
        var title = Title(counting: new Counting(average: new ResultAverage(2)));
        Assert.Equal("1 c 6 2/3 (20), 2 b 5 1/3 (16), 3 a 5 (10)", Season.Table(title).Text());
        Assert.Equal("average of 1 results, divided by 2", Assert.Single(Season.Explain(title, "a").Corrections).Reason.ToString());

        // Or who has too few starts has no position.
        Assert.Equal("1 c 6 2/3 (20), 2 b 5 1/3 (16), - a 10", Season.Table(Title(counting: new Counting(average: ResultAverage.Exact), eligibility: new Eligibility(minimumStarts: 2))).Text());
    }

    [Fact]
    public void It_is_of_those_results_that_count()
    {
        Assert.Equal("1 a 10, 2 b 8 (16), 2 c 8 (20)", Season.Table(Title(counting: new Counting([new CountingPart(best: 2)], average: ResultAverage.Exact), ranking: new Ranking(tieBreaks: TieBreakChain.Shared))).Text());
        Assert.Equal("1 a 10, 2 c 6 7/10 (20), 3 b 5 3/10 (16)", Season.Table(Title(counting: new Counting(average: new ResultAverage(rounding: Rounding.HalfUp, decimals: 1)))).Text());
    }

    [Fact]
    public void Sessions_and_events_are_results_where_they_are_counted()
    {
        var season = Cars("a", "b").Weekend(1, round => round.Race(race => race.Id("race-1").Order("a", "b")).Race(race => race.Id("race-2").Order("b", "a"))).Race(2, "b", "a").Build();
        Assert.Equal("1 b 13 (26), 2 a 11 (22)", season.Table(Title(counting: new Counting(average: ResultAverage.Exact))).Text());
        Assert.Equal("1 b 8 2/3 (26), 2 a 7 1/3 (22)", season.Table(Title(counting: new Counting(unit: CountingUnit.Session, average: ResultAverage.Exact))).Text());

        // The average of weekends that are averages themselves.
        Assert.Equal("1 b 9 (26), 2 a 7 (22)", season.Table(Title(counting: new Counting(roundScore: new RoundScore(average: true), average: ResultAverage.Exact))).Text());
    }

    [Fact]
    public void Decisions_and_rules_that_always_count_are_added_to_it()
    {
        var points = Paying(RaceRule(), new Bonus("fastest lap", 1, BonusCondition.FastestLap));
        var season = Cars("a", "b").Race(1, race => race.Order("a", "b").FastestLap("a")).Race(2, "a", "b").Decision(new PointsAdjusted(-2, competitors: DriverRefs("a")), "Jump start.", [2]).Build();
        Assert.Equal("1 a 8 1/2 (19), 2 b 6 (12)", season.Table(Title(points, counting: new Counting(average: ResultAverage.Exact))).Text());
        Assert.Equal("1 a 9 (19), 2 b 6 (12)", season.Table(Title(points, counting: new Counting(alwaysCountingRules: ["fastest lap"], average: ResultAverage.Exact))).Text());
    }

    [Fact]
    public void Who_was_absent_and_got_points_has_a_result_and_who_practised_has_none()
    {
        var low = new PointsRule("race", SessionFilter.Of(SessionKind.Race), Scale.Of(1, 2)).WithAbsence(new Absence(5));
        var season = Cars("a", "b").Race(1, "a", "b").Weekend(2, round => round.Session(SessionKind.Practice, practice => practice.Order("b", "a")).Race("a")).Build();
        Assert.Equal("1 a 1 (2), 2 b 3 1/2 (7)", season.Table(Title(Paying(low), counting: new Counting(average: ResultAverage.Exact), ranking: new Ranking([new RankingKey(RankingMetric.NetPoints, fewestFirst: true)]))).Text());
        Assert.Equal("1 a 10 (20), 2 b 6", season.Table(Title(counting: new Counting(average: ResultAverage.Exact))).Text());
    }

    [Fact]
    public void Numbers_are_in_range()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResultAverage(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResultAverage(decimals: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResultAverage(decimals: 19));
    }
}

using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Championships;

/// <summary>How a table is put in order.</summary>
public sealed class RankingTests
{
    private static readonly RankingKey WinsFirst = new(RankingMetric.Wins);

    [Fact]
    public void Most_points_then_countback_then_shared()
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b", "c").Race(2, "c", "b", "a").Build();
        Assert.Equal("1 a 14, 1 c 14, 3 b 12", season.Table().Text());
        Assert.Equal("1 b 12, 2 a 10, 2 c 10", season.Table(Title(Paying(RaceRule(Scale.Of(9, 6, 1))))).Text());
    }

    [Fact]
    public void Wins_can_come_before_points() // E133
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, race => race.Order("b").Retired("a")).Race(3, race => race.Vacant().Order("a").Retired("b")).Race(4, race => race.Order("b").Retired("a")).Build();
        var kept = new Population(vacancies: Vacancies.Kept);
        var scale = Paying(RaceRule(Scale.Of(10, 9)));
        Assert.Equal("1 b 29, 2 a 19", season.Table(Title(scale, population: kept)).Text());
        var race5 = season.PlusDecision(new Decision(new PointsAdjusted(-15, competitors: DriverRefs("b")), "Licence.", [1]));
        Assert.Equal("1 a 19, 2 b 14", race5.Table(Title(scale, population: kept)).Text());
        Assert.Equal("1 b 14, 2 a 19", race5.Table(Title(scale, population: kept, ranking: new Ranking([WinsFirst, RankingKey.MostPoints]))).Text());
        Assert.Equal(5, race5.Table(Title(scale, population: kept, ranking: new Ranking([WinsFirst, RankingKey.MostPoints]))).Rows[1].GapToLeader);
    }

    [Fact]
    public void Fewest_points_can_lead()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Race(3, "b", "a").Build();
        var ranking = new Ranking([new RankingKey(RankingMetric.NetPoints, fewestFirst: true)]);
        Assert.Equal("1 b 4, 2 a 5", season.Table(Title(Paying(RaceRule(Scale.Of(1, 2))), ranking: ranking)).Text());
        Assert.Equal(1, season.Table(Title(Paying(RaceRule(Scale.Of(1, 2))), ranking: ranking)).Rows[1].GapToLeader);
    }

    [Fact]
    public void Gross_points_and_starts_are_keys_too()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Race(3, "b").Build();
        Assert.Equal("1 b 10 (26), 2 a 10 (16)", season.Table(Title(counting: Counting.Best(1), ranking: new Ranking([new RankingKey(RankingMetric.GrossPoints)]))).Text());
        Assert.Equal("1 a 16, 2 b 26", season.Table(Title(ranking: new Ranking([new RankingKey(RankingMetric.Starts, fewestFirst: true)]))).Text());
    }

    [Fact]
    public void Co_drivers_stay_level_and_crews_rank_densely() // E129
    {
        var season = new SeasonBuilder("imsa", "IMSA", "2017")
            .Car("1", drivers: ["a", "b"]).Car("2", drivers: ["c", "d"]).Car("3", drivers: ["e"]).Car("4", drivers: ["f", "g", "h"])
            .Race(1, "1", "2", "3", "4").Race(2, "2", "1", "4", "3").Race(3, "1", "2", "3", "4").Race(4, "2", "1", "3", "4").Build();
        var points = Paying(RaceRule(Scale.Of(10, 10, 6, 4)));
        Assert.Equal("1 a 40, 1 b 40, 1 c 40, 1 d 40, 5 e 22, 6 f 18, 6 g 18, 6 h 18", season.Table(Title(points)).Text());
        Assert.Equal("1 a 40, 1 b 40, 1 c 40, 1 d 40, 2 e 22, 3 f 18, 3 g 18, 3 h 18", season.Table(Title(points, ranking: new Ranking(style: RankStyle.Dense))).Text());
    }

    [Fact]
    public void Crews_level_on_points_are_parted_and_their_drivers_are_not() // E129
    {
        var season = new SeasonBuilder("imsa", "IMSA", "2017").Car("1", drivers: ["a", "b"]).Car("2", drivers: ["c", "d"]).Car("3", drivers: ["e"])
            .Race(1, "1", "2", "3").Race(2, "3", "2", "1").Build();
        var title = Title(Paying(RaceRule(Scale.Of(6, 5, 4))), ranking: new Ranking(tieBreaks: new TieBreakChain(new Countback(depth: 1)), style: RankStyle.Dense));
        Assert.Equal("1 a 10, 1 b 10, 1 e 10, 2 c 10, 2 d 10", season.Table(title).Text());
        var recent = title.WithRanking(new Ranking(tieBreaks: new TieBreakChain(new MostRecentResult()), style: RankStyle.Dense));
        Assert.Equal("1 e 10, 2 c 10, 2 d 10, 3 a 10, 3 b 10", season.Table(recent).Text());
        Assert.Equal("1 e 10, 2 c 10, 2 d 10, 4 a 10, 4 b 10", season.Table(title.WithRanking(new Ranking(tieBreaks: new TieBreakChain(new MostRecentResult())))).Text());
    }

    [Fact]
    public void Counted_results_only_in_the_countback_of_1967() // E121
    {
        var season = Cars("agostini", "hailwood").Race(1, "agostini", "hailwood").Race(2, "hailwood", "agostini").Race(3, "agostini").Race(4, "hailwood").Race(5, race => race.Vacant().Order("agostini")).Build();
        var kept = new Population(vacancies: Vacancies.Kept);
        var all = Title(Paying(RaceRule(Scale.Of(8, 6))), population: kept, counting: Counting.Best(2));
        Assert.Equal("1 agostini 16 (28), 2 hailwood 16 (22)", season.Table(all).Text());
        var counted = all.WithRanking(new Ranking(tieBreaks: new TieBreakChain(new Countback(new ResultSelection(countedOnly: true)))));
        Assert.Equal("1 agostini 16 (28), 1 hailwood 16 (22)", season.Table(counted).Text());
        Assert.Equal([2, 2], season.Table(counted).Rows.Select(row => row.Wins));
    }

    [Fact]
    public void A_win_without_points_breaks_a_tie_unless_only_paying_places_count()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Race(3, "b", "a").Decision(new PointsFactor(0), "Abandoned.", [3]).Build();
        Assert.Equal("1 b 16, 2 a 16", season.Table().Text());
        Assert.Equal("1 a 16, 1 b 16", season.Table(Title(ranking: new Ranking(tieBreaks: new TieBreakChain(new Countback(new ResultSelection(payingPlacesOnly: true)))))).Text());
    }

    [Fact]
    public void Wins_are_those_of_the_countback_unless_the_rules_say_otherwise() // E131
    {
        Assert.Equal(ResultSelection.AllRaces, Ranking.Usual.Wins);
        var sprints = new ResultSelection([SessionKind.Race, SessionKind.Sprint]);
        Assert.Equal(sprints, new Ranking(tieBreaks: new TieBreakChain(new MostRecentResult(), new Countback(sprints))).Wins);
        var season = Cars("a", "b").Weekend(1, round => round.Sprint("b", "a").Race("a", "b")).Build();
        Assert.Equal([1, 0], season.Table().Rows.Select(row => row.Wins));
        Assert.Equal([1, 1], season.Table(Title(ranking: new Ranking(wins: sprints))).Rows.Select(row => row.Wins));
    }

    [Fact]
    public void A_tie_is_settled_for_the_tables_of_the_rounds_concerned()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Race(3, race => race.Vacant()).Build();
        var settled = season.PlusDecision(new Decision(new TieSettled(DriverRefs("b", "a")), "By lot.", [2]));
        Assert.Equal("1 a 16, 1 b 16", season.Table().Text());
        Assert.Equal("1 b 16, 2 a 16", settled.Table(at: TablePoint.After(2)).Text());
        Assert.Equal("1 a 10, 2 b 6", settled.Table(at: TablePoint.After(1)).Text());
        Assert.Equal("1 b 16, 2 a 16", season.PlusDecision(new Decision(new TieSettled(DriverRefs("b", "a")), "By lot.")).Table().Text());
        Assert.Equal("1 a 16, 1 b 16", season.PlusDecision(new Decision(new TieSettled(DriverRefs("b", "a")), "Elsewhere.", championships: ChampionshipScope.OfTitles("cup"))).Table().Text());
    }

    [Fact]
    public void A_key_stands_once() => Assert.Throws<ArgumentException>(() => new Ranking([RankingKey.MostPoints, RankingKey.MostPoints]));
}

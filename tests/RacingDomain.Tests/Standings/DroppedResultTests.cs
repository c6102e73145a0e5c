using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>Which of somebody's results are dropped, and what is said of them.</summary>
public sealed class DroppedResultTests
{
    private static readonly RankingKey FewestPoints = new(RankingMetric.NetPoints, fewestFirst: true);

    // 5 for the sprint and 10 for the race.
    private static readonly PointsSystem Sprints = new([RaceRule(), new PointsRule("sprint", SessionFilter.Of(SessionKind.Sprint), Scale.Of(5, 4))]);

    [Fact]
    public void What_is_dropped_says_of_which_part_of_the_season_the_best_count()
    {
        Assert.Equal(["dropped: best 1 of rounds 1, 3 count"], Reasons(CountingPart.OfRounds(1, 1, 3), CountingPart.OfRounds(null, 2)));
        Assert.Equal(["dropped: best 0 of rounds 2 count"], Reasons(CountingPart.OfRounds(0, 2), CountingPart.OfRounds(null, 1, 3)));
        Assert.Equal(["dropped: best 1 of the rounds from 2 on count"], Reasons(new CountingPart(2, best: 1), new CountingPart(1, 1)));
        Assert.Equal(["dropped: best 2 of sprint and race in the season count"], Reasons(new CountingPart(best: 2, sessions: [SessionKind.Sprint, SessionKind.Race])));
        Assert.Equal(["dropped: best 1 of race in rounds 1 to 2 count"], Reasons(new CountingPart(1, 2, 1, sessions: [SessionKind.Race]), CountingPart.OfSessions(null, SessionKind.Sprint), new CountingPart(3, sessions: [SessionKind.Race])));
        Assert.Equal(["in no part of the season that counts"], Reasons(new CountingPart(1, 2)));
    }

    [Fact]
    public void The_most_points_are_the_best_where_points_do_not_rank()
    {
        var season = Cars("a", "b").Race(1, "b", "a").Race(2, "a", "b").Race(3, "a", "b").Build();
        Assert.Equal("1 a 10 (26), 2 b 10 (22)", season.Table(Title(counting: Counting.Best(1), ranking: new Ranking([new RankingKey(RankingMetric.Wins)]))).Text());
    }

    [Fact]
    public void The_fewest_points_are_the_best_of_a_phase_that_fewest_points_lead()
    {
        var title = Title(Paying(RaceRule(Scale.Of(1, 2, 3, 4)))).WithPhases(
            new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), PhaseStart.Reset(100), counting: Counting.Best(1), ranking: new Ranking([FewestPoints])));
        var season = Cars("a", "b", "c", "d").Race(1, "a", "b", "c", "d").Race(2, "a", "b", "c", "d").Race(3, "d", "c", "b", "a").Race(4, "d", "a", "c", "b").Build();

        // The championship itself goes to the most points, so that c and d are in the final: 1 and 1, 2 and 3.
        Assert.Equal("1 d 101 (102), 2 c 102 (105), 3 b 11, 4 a 8", season.Table(title).Text());
    }

    [Fact]
    public void Who_was_away_has_more_to_drop_with_every_round_that_is_held()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "a", "b").Race(3, "b").Build();
        var title = Title(counting: Counting.DropWorst(1, DropBasis.Held));
        Assert.Equal(["1 a 0 (10), 2 b 0 (6)", "1 a 10 (20), 2 b 6 (12)", "1 a 20, 2 b 16 (22)"], Engine(season, title).History(title.Id).Select(table => table.Text()));
    }

    [Fact]
    public void A_round_held_without_a_race_is_missed_as_a_result_and_not_as_a_start()
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b").Weekend(2, round => round.Qualifying("c")).Build();
        var title = new Championship(
            ChampionshipId.Parse("title"), "Title", CompetitorKind.Driver, Paying(RaceRule()), counting: Counting.DropWorst(1, DropBasis.Held), attendance: [new AttendanceBonus("attendance", 20)]);
        Assert.Equal(["1 a 0 (10), 2 b 0 (6)", "1 a 30, 2 b 26, 3 c 0"], Engine(season, title).History(title.Id).Select(table => table.Text()));
    }

    [Fact]
    public void A_disqualification_is_kept_wherever_it_happened_and_however_often()
    {
        var counting = new Counting(drops: [new DropCase(1)], neverDropped: [ResultStatus.Disqualified]);
        var first = Cars("a", "b").Race(1, race => race.Order("b").Disqualified("a")).Race(2, "a", "b").Race(3, "a", "b").Build();
        Assert.Equal("1 b 16 (22), 2 a 10 (20)", first.Table(Title(counting: counting)).Text());
        var twice = Cars("a", "b").Weekend(1, round => round.Race(race => race.Order("b").Disqualified("a")).Race(race => race.Order("b").Disqualified("a")))
            .Race(2, "a", "b").Race(3, "a", "b").Build();
        Assert.Equal("1 b 26 (32), 2 a 10 (20)", twice.Table(Title(counting: counting)).Text());
    }

    [Fact]
    public void Of_equal_results_of_one_round_the_earlier_or_the_later_session_counts()
    {
        Assert.Equal([null, "dropped: best 1 of all parts count"], Dropped(EqualResults.EarlierCounts));
        Assert.Equal(["dropped: best 1 of all parts count", null], Dropped(EqualResults.LaterCounts));

        static IEnumerable<string?> Dropped(EqualResults equal)
        {
            var points = new PointsSystem([RaceRule(), new PointsRule("sprint", SessionFilter.Of(SessionKind.Sprint), Ten)]);
            var counting = new Counting([CountingPart.OfSessions(1, SessionKind.Sprint), CountingPart.OfSessions(1, SessionKind.Race)], equalResults: equal, mostOfParts: 1);
            return Cars("a").Weekend(1, round => round.Sprint("a").Race("a")).Build().Explain(Title(points, counting: counting), "a").Awards.Select(award => award.Dropped);
        }
    }

    [Theory]
    [InlineData(3, "1 a 10 (30), 2 b 6 (18), 3 c 4")]
    [InlineData(32, "1 a 300 (320), 2 b 180 (192), 3 c 4")]
    [InlineData(33, "1 a 310 (330), 2 b 186 (198), 3 c 4")]
    [InlineData(70, "1 a 680 (700), 2 b 408 (420), 3 c 4")]
    public void A_season_may_have_any_number_of_results_and_of_results_missed(int rounds, string expected)
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b", "c");
        for (var round = 2; round <= rounds; round++)
        {
            season.Race(round, "a", "b");
        }

        Assert.Equal(expected, season.Build().Table(Title(counting: new Counting(drops: [new DropCase(2)], roundScore: new RoundScore(1)))).Text());
    }

    [Fact]
    public void Results_are_dropped_before_a_reset_and_after_it_by_themselves()
    {
        var title = Title(counting: Counting.DropWorst(1)).WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), PhaseStart.Reset(100)));
        var season = Cars("a", "b", "c", "d").Race(1, "a", "b", "c", "d").Race(2, "a", "b", "c", "d").Race(3, "a", "b", "c", "d").Race(4, "b", "a", "c", "d").Build();
        Assert.Equal(
            ["1 a 10, 2 b 6, 3 c 4, 4 d 3", "1 a 20, 2 b 12, 3 c 8, 4 d 6", "1 a 110 (120), 2 b 106 (112), 3 c 12, 4 d 9", "1 a 110 (126), 2 b 110 (122), 3 c 12 (16), 4 d 9 (12)"],
            Engine(season, title).History(title.Id).Select(table => table.Text()));
    }

    [Fact]
    public void The_best_sessions_of_a_round_count_and_the_others_say_so()
    {
        var season = Cars("a", "b").Weekend(1, round => round.Race("a", "b").Race("b", "a").Race("a", "b")).Build();
        Assert.Equal([null, "dropped: best 2 of 3 in round 1 count", null], Dropped(Title(counting: new Counting(roundScore: new RoundScore(2))), "a"));

        // Where fewest points lead, the fewest are the best.
        var low = Title(Paying(RaceRule(Scale.Of(1, 2))), counting: new Counting(roundScore: new RoundScore(1)), ranking: new Ranking([FewestPoints]));
        Assert.Equal("1 a 1 (4), 2 b 1 (5)", season.Table(low).Text());
        Assert.Equal(["dropped: best 1 of 3 in round 1 count", null, "dropped: best 1 of 3 in round 1 count"], Dropped(low, "b"));

        IEnumerable<string?> Dropped(Championship title, string driver) => season.Explain(title, driver).Awards.Select(award => award.Dropped);
    }

    private static IEnumerable<string> Reasons(params CountingPart[] parts) => Cars("a")
        .Weekend(1, round => round.Sprint("a").Race("a")).Weekend(2, round => round.Sprint("a").Race("a")).Weekend(3, round => round.Sprint("a").Race("a")).Build()
        .Explain(Title(Sprints, counting: Counting.BestOfParts(parts)), "a").Awards.Select(award => award.Dropped).OfType<string>().Distinct();
}

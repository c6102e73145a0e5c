using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Championships;

/// <summary>Which results count.</summary>
public sealed class CountingTests
{
    private static readonly Scale Nine = Scale.Of(9, 6, 4, 3, 2, 1);

    [Fact]
    public void F1_1979_counts_four_of_the_first_seven_and_four_of_the_last_eight() // E103
    {
        var season = Season1979();
        Assert.Equal("1 scheckter 51 (60), 2 villeneuve 47 (53)", Under(season, Counting.BestOfParts(new CountingPart(1, 7, 4), new CountingPart(8, 15, 4))));
        Assert.Equal("1 villeneuve 53, 2 scheckter 51 (60)", Under(season, Counting.Best(8)));
    }

    [Fact]
    public void The_best_eleven_of_1988() // E104
    {
        int[] senna = [0, 1, 0, 2, 1, 1, 2, 1, 1, 1, 1, 0, 6, 4, 1, 2], prost = [1, 2, 1, 1, 2, 2, 1, 0, 2, 2, 2, 0, 1, 1, 2, 1];
        var season = Cars(["senna", "prost", "c", "d", "e", "f"]);
        for (var round = 1; round <= 16; round++)
        {
            var order = new string?[6];
            Put(order, senna[round - 1], "senna");
            Put(order, prost[round - 1], "prost");
            season.Race(round, race =>
            {
                foreach (var car in order)
                {
                    _ = car is null ? race.Vacant() : race.Order(car);
                }
            });
        }

        var title = Title(Paying(RaceRule(Nine)), population: new Population(vacancies: Vacancies.Kept), counting: Counting.Best(11));
        Assert.Equal("1 senna 90 (94), 2 prost 87 (105)", season.Build().Table(title).Text());
    }

    [Fact]
    public void A_part_without_a_number_counts_everything_and_a_round_in_no_part_nothing()
    {
        var season = Cars("a").Race(1, "a").Race(2, "a").Race(3, "a").Build();
        Assert.Equal("1 a 20 (30)", Under(season, Counting.BestOfParts(new CountingPart(1, 2)), Ten));
        Assert.Equal("1 a 10 (30)", Under(season, Counting.BestOfParts(new CountingPart(1, 1), new CountingPart(2, null, 0)), Ten));
        Assert.Equal("in no part of the season that counts", season.Explain(Title(counting: Counting.BestOfParts(new CountingPart(1, 2))), "a").Awards[2].Dropped);
    }

    [Fact]
    public void Drops_from_the_planned_rounds_begin_when_more_are_run_than_count()
    {
        var season = FourRounds();
        var title = Title(counting: Counting.DropWorst(1));
        Assert.Equal(["10", "16", "26", "26"], History(season, title, "a"));
        Assert.Equal(["10", "16", "26"], History(season.CutAfter(3), title, "a"));
    }

    [Fact]
    public void Drops_from_the_rounds_held_grow_with_the_season()
    {
        Assert.Equal(["0", "10", "20", "26"], History(FourRounds(), Title(counting: Counting.DropWorst(1, DropBasis.Held)), "a"));
    }

    [Fact]
    public void A_round_missed_is_the_first_to_drop()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b").Race(3, "b", "a").Build();
        Assert.Equal("1 b 20 (26), 2 a 16", Under(season, Counting.DropWorst(1), Ten));
    }

    [Fact]
    public void Of_a_cancelled_round_nothing_can_be_dropped_from_those_held_but_the_plan_stands() // E115
    {
        var season = Cars("a").Race(1, "a").Weekend(2, round => round.Status(RoundStatus.Cancelled)).Race(3, "a").Build();
        Assert.Equal("1 a 10 (20)", Under(season, Counting.DropWorst(1, DropBasis.Held), Ten));
        Assert.Equal("1 a 20", Under(season, Counting.DropWorst(1), Ten));
    }

    [Fact]
    public void Rounds_that_are_not_the_championships_own_are_not_counted_among_its_results()
    {
        var season = Cars("a").Race(1, "a").Weekend(2, round => round.CountsFor().Race("a")).Race(3, "a").Build();
        Assert.Equal("1 a 10 (20)", Under(season, Counting.DropWorst(1), Ten));
    }

    [Fact]
    public void Some_rounds_are_never_dropped()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "a", "b").Race(3, "b", "a").Build();
        Assert.Equal("1 a 16 (26), 2 b 16 (22)", Under(season, new Counting([new CountingPart(1, null, 1)], alwaysCountingRounds: [3]), Ten));
        Assert.Equal("1 a 16 (26), 2 b 16 (22)", Under(season, new Counting(drops: [new DropCase(1)], alwaysCountingRounds: [3]), Ten));
    }

    [Fact]
    public void Some_rules_are_never_dropped() // E102
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, race => race.Order("b", "a").FastestLap("a")).Build();
        var points = Paying(RaceRule(), new Bonus("fastest-lap", 1, BonusCondition.FastestLap));
        Assert.Equal("1 a 11 (17), 2 b 10 (16)", season.Table(Title(points, counting: new Counting([new CountingPart(1, null, 1)], alwaysCountingRules: ["fastest-lap"]))).Text());
        Assert.Equal("1 a 10 (17), 1 b 10 (16)", season.Table(Title(points, counting: Counting.Best(1))).Text());
    }

    [Fact]
    public void Of_equal_results_the_earlier_or_the_later_counts()
    {
        var season = Cars("a").Race(1, "a").Race(2, "a").Race(3, "a").Build();
        Assert.Equal([1, 2], Counted(new Counting([new CountingPart(1, null, 2)])));
        Assert.Equal([2, 3], Counted(new Counting([new CountingPart(1, null, 2)], equalResults: EqualResults.LaterCounts)));

        IEnumerable<int> Counted(Counting counting) => season.Explain(Title(counting: counting), "a").Awards.Where(award => award.IsCounted).Select(award => award.Award.Round);
    }

    [Fact]
    public void A_round_counts_as_one_or_every_session_by_itself()
    {
        var season = Cars("a", "b").Weekend(1, round => round.Race("a", "b").Race("b", "a")).Race(2, "a", "b").Build();
        Assert.Equal("1 a 16 (26), 2 b 16 (22)", Under(season, Counting.Best(1), Ten));
        Assert.Equal("1 a 20 (26), 2 b 16 (22)", Under(season, new Counting([new CountingPart(1, null, 2)], unit: CountingUnit.Session), Ten));
    }

    [Fact]
    public void The_fewest_points_are_the_best_results_where_fewest_points_lead()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Race(3, "a", "b").Build();
        var lowPoints = Title(Paying(RaceRule(Scale.Of(1, 2))), counting: Counting.Best(2), ranking: new Ranking([new RankingKey(RankingMetric.NetPoints, fewestFirst: true)]));
        Assert.Equal("1 a 2 (4), 2 b 3 (5)", season.Table(lowPoints).Text());
    }

    [Fact]
    public void There_are_quotas_of_rounds_and_of_kinds_of_session()
    {
        var season = Cars("a").Race(1, "a").Race(2, "a").Race(3, "a").Race(4, "a").Build();
        Assert.Equal("1 a 30 (40)", Under(season, Counting.BestOfParts(CountingPart.OfRounds(1, 4, 2), CountingPart.OfRounds(null, 1, 3)), Ten));
        Assert.Equal("1 a 20 (40)", Under(season, new Counting([CountingPart.OfRounds(1, 4, 2), CountingPart.OfRounds(null, 1, 3)], mostOfParts: 2), Ten));
        var sprints = Cars("a").Weekend(1, round => round.Sprint("a").Race("a")).Weekend(2, round => round.Sprint("a").Race("a")).Build();
        var points = new PointsSystem([RaceRule(), new PointsRule("sprint", SessionFilter.Of(SessionKind.Sprint), Scale.Of(5))]);
        Assert.Equal("1 a 15 (30)", sprints.Table(Title(points, counting: Counting.BestOfParts(CountingPart.OfSessions(1, SessionKind.Race), CountingPart.OfSessions(1, SessionKind.Sprint)))).Text());
        Assert.Equal("dropped: best 1 of sprint in the season count", sprints.Explain(Title(points, counting: Counting.BestOfParts(CountingPart.OfSessions(1, SessionKind.Sprint))), "a").Awards[2].Dropped);
        Assert.Throws<ArgumentException>(() => Counting.BestOfParts(CountingPart.OfRounds(1, 4, 2), CountingPart.OfRounds(1, 2)));
        Assert.Throws<ArgumentException>(() => Counting.BestOfParts(CountingPart.OfSessions(1, SessionKind.Race), new CountingPart(3)));
        Assert.Throws<ArgumentException>(() => new Counting(mostOfParts: 2));
    }

    [Fact]
    public void Rounds_of_one_event_can_be_dropped_as_one()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Weekend(2, round => round.AtSameEvent().Race("a", "b")).Race(3, "a", "b").Build();
        Assert.Equal("1 a 20 (30), 2 b 12 (18)", Under(season, new Counting([new CountingPart(1, null, 1)], unit: CountingUnit.Event), Ten));
        Assert.Equal("1 a 20 (30), 2 b 12 (18)", Under(season, new Counting(drops: [new DropCase(1)], unit: CountingUnit.Event), Ten));
    }

    [Fact]
    public void A_disqualification_can_be_kept_from_being_dropped() // E114
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, race => race.Order("b").Disqualified("a")).Race(3, "b", "a").Build();
        Assert.Equal("1 b 20 (26), 2 a 16", Under(season, Counting.DropWorst(1), Ten));
        Assert.Equal("1 b 20 (26), 2 a 10 (16)", Under(season, new Counting(drops: [new DropCase(1)], neverDropped: [ResultStatus.Disqualified]), Ten));
    }

    [Fact]
    public void A_total_can_have_a_floor() // E149
    {
        var season = Cars("a", "b").Race(1, "a", "b").Decision(new PointsAdjusted(-9, competitors: DriverRefs("b")), "Fine.", [1]).Build();
        Assert.Equal("1 a 10, 2 b -3", Under(season, Counting.All, Ten));
        Assert.Equal("1 a 10, 2 b 0", Under(season, new Counting(leastTotal: 0), Ten));
        var explanation = season.Explain(Title(counting: new Counting(leastTotal: 0)), "b");
        Assert.Equal("3 no total is less", explanation.Corrections.Select(line => $"{line.Points} {line.Reason}").Single());
    }

    [Fact]
    public void Of_the_sessions_of_a_round_the_best_count_or_their_average() // E88
    {
        var season = Cars("a", "b").Weekend(1, round => round.Race("a", "b").Race("b", "a").Race("a", "b")).Build();
        Assert.Equal("1 a 20 (26), 2 b 16 (22)", Under(season, new Counting(roundScore: new RoundScore(2)), Ten));
        Assert.Equal("1 a 10 (26), 2 b 8 (22)", Under(season, new Counting(roundScore: new RoundScore(2, average: true)), Ten));
        Assert.Equal("1 a 8 2/3 (26), 2 b 7 1/3 (22)", Under(season, new Counting(roundScore: new RoundScore(average: true)), Ten));
        Assert.Equal("1 a 9 (26), 2 b 7 (22)", Under(season, new Counting(roundScore: new RoundScore(average: true, rounding: Rounding.HalfUp)), Ten));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RoundScore(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundScore.AverageOfBest(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundScore.AverageOfBest(0));
        Assert.Equal("1 a 10 (26), 2 b 8 (22)", Under(season, new Counting(roundScore: RoundScore.AverageOfBest(Points.Of(2, 3))), Ten));
        Assert.Equal("1 a 8 2/3 (26), 2 b 7 1/3 (22)", Under(season, new Counting(roundScore: RoundScore.AverageOfBest(1)), Ten));
    }

    [Fact]
    public void Adjustments_always_count()
    {
        var season = Cars("a").Race(1, "a").Race(2, "a").Decision(new PointsAdjusted(-3, competitors: DriverRefs("a")), "Licence.", [1]).Build();
        Assert.Equal("1 a 7 (17)", Under(season, Counting.Best(1), Ten));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Counting([new CountingPart(1, 5), new CountingPart(5)]));
        Assert.Throws<ArgumentException>(() => new Counting([new CountingPart(4), new CountingPart(1, 9)]));
        Assert.Throws<ArgumentException>(() => new Counting([CountingPart.OfRounds(1, 1, 4), new CountingPart(3)]));
        Assert.Throws<ArgumentException>(() => new Counting([new CountingPart(3), CountingPart.OfRounds(1, 1, 4)]));
        Assert.Throws<ArgumentException>(() => new Counting([CountingPart.OfSessions(1, SessionKind.Race, SessionKind.Sprint), CountingPart.OfSessions(1, SessionKind.Sprint)]));
        Assert.Throws<ArgumentException>(() => new Counting([CountingPart.OfSessions(1, SessionKind.Sprint), CountingPart.OfSessions(1, SessionKind.Race, SessionKind.Sprint)]));
        Assert.Equal(2, new Counting([CountingPart.OfRounds(1, 1, 2), new CountingPart(3)]).Parts.Length);
        Assert.Throws<ArgumentException>(() => new Counting([new CountingPart(1)], [new DropCase(1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DropCase(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountingPart(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountingPart(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountingPart(1, 2, -1));
    }

    private static void Put(string?[] order, int place, string car)
    {
        if (place > 0)
        {
            order[place - 1] = car;
        }
    }

    private static Season FourRounds() => Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Race(3, "a", "b").Race(4, race => race.Order("b").Retired("a")).Build();

    private static IEnumerable<string> History(Season season, Championship title, string competitor) =>
        Engine(season, title).History(title.Id).Select(table => table.Row(competitor).Points.ToString());

    private static string Under(Season season, Counting counting, Scale? scale = null) =>
        season.Table(Title(Paying(RaceRule(scale ?? Nine)), counting: counting, population: new Population(vacancies: Vacancies.Kept))).Text();

    private static Season Season1979()
    {
        int[][] places = [[0, 6, 2, 2, 4, 1, 1, 0, 5, 4, 4, 2, 1, 4, 0], [0, 5, 1, 1, 0, 0, 0, 2, 0, 0, 2, 0, 2, 2, 1]];
        var season = Cars("scheckter", "villeneuve");
        for (var round = 1; round <= 15; round++)
        {
            season.Race(round, race =>
            {
                for (var place = 1; place <= 6; place++)
                {
                    _ = places[0][round - 1] == place ? race.Order("scheckter") : places[1][round - 1] == place ? race.Order("villeneuve") : race.Vacant();
                }
            });
        }

        return season.Build();
    }

    [Fact]
    public void A_round_missed_is_dropped_first_unless_it_counts_by_the_rules()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b").Race(3, "b", "a").Build();
        Assert.Equal("1 b 20 (26), 2 a 16", season.Table(Title(counting: Counting.DropWorst(1))).Text());
        Assert.Equal("1 b 20 (26), 2 a 10 (16)", season.Table(Title(counting: new Counting(drops: [new DropCase(1)], missedCounts: true))).Text());
        Assert.Throws<ArgumentException>(() => new Counting(missedCounts: true));
    }

    [Fact]
    public void Where_sessions_are_dropped_all_that_rules_pay_for_are_results_and_others_are_none()
    {
        // Heats and finals with low points; practice is no result, and the point for pole is not dropped.
        var rules = new PointsSystem(
            [
                new PointsRule("heats", SessionFilter.Of(SessionKind.QualifyingRace), Scale.Of(1, 2)),
                new PointsRule("final", SessionFilter.Of(SessionKind.Race), Scale.Of(2, 4)),
            ],
            [new Bonus("pole", -1, BonusCondition.PlaceWithin(1), SessionFilter.Of(SessionKind.Qualifying))]);
        var season = Cars("a", "b").Weekend(1, round => round
            .Session(SessionKind.Practice, practice => practice.Order("b", "a")).Qualifying("a", "b")
            .QualifyingRace(heat => heat.Id("heat-1").Order("a", "b")).QualifyingRace(heat => heat.Id("heat-2").Order("b", "a")).Race("a", "b")).Build();
        var low = Title(rules, counting: new Counting(drops: [new DropCase(1)], unit: CountingUnit.Session), ranking: new Ranking([new RankingKey(RankingMetric.NetPoints, fewestFirst: true)]));
        Assert.Equal("1 a 2 (4), 2 b 3 (7)", season.Table(low).Text());
    }
}

using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>Which results are wins, which ones countback compares, and where the steps of a chain stand, in whole tables.</summary>
public sealed class WinsAndCountbackTests
{
    private static readonly ResultSelection Counted = new(countedOnly: true);

    [Fact]
    public void Wins_and_countback_can_go_by_the_places_among_all_cars()
    {
        // Among their own class a and b were first and second in turn; among all cars a was second and third, b fourth and first.
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y")
            .Car("a", "x", drivers: ["a"]).Car("b", "x", drivers: ["b"]).Car("p", "y", drivers: ["p"]).Car("q", "y", drivers: ["q"])
            .Race(1, "p", "a", "q", "b").Race(2, "b", "p", "a", "q").Race(3, "a", "p", "q", "b").Decision(new NoPoints(), "Void.", [3]).Build();
        var official = new ResultSelection(basis: PlaceBasis.Official);
        foreach (var vacancies in Enum.GetValues<Vacancies>())
        {
            var title = Title(population: new Population([ClassId.Parse("x")], vacancies: vacancies));
            Assert.Equal("1 a 16, 1 b 16", season.Table(title).Text());
            foreach (var countback in (Countback[])[new(official), new(official, depth: 4)])
            {
                var table = season.Table(title.WithRanking(new Ranking(tieBreaks: new TieBreakChain(countback))));
                Assert.Equal("1 b 16, 2 a 16", table.Text());
                Assert.Equal("b 1 1, a 0 2", Honours(table));
            }

            Assert.Equal("a 1 2, b 1 2", Honours(season.Table(title)));
        }
    }

    [Fact]
    public void Countback_can_look_at_counted_results_where_all_wins_are_wins_and_the_other_way_round()
    {
        // Of three wins and two seconds a counts two wins, of two wins and three seconds b does.
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "a", "b").Race(3, "a", "b").Race(4, "b", "a").Race(5, "b", "a").Build();
        Assert.Equal(("1 a 20 (42), 2 b 20 (38)", "a 3 5, b 2 5"), With(ResultSelection.AllRaces, new Countback()));
        Assert.Equal(("1 a 20 (42), 1 b 20 (38)", "a 3 5, b 2 5"), With(ResultSelection.AllRaces, new Countback(Counted)));
        Assert.Equal(("1 a 20 (42), 1 b 20 (38)", "a 3 5, b 2 5"), With(ResultSelection.AllRaces, new Countback(Counted, depth: 9)));
        Assert.Equal(("1 a 20 (42), 2 b 20 (38)", "a 2 2, b 2 2"), With(Counted, new Countback()));

        (string Table, string Honours) With(ResultSelection wins, Countback countback)
        {
            var table = season.Table(Title(counting: Counting.Best(2), ranking: new Ranking(tieBreaks: new TieBreakChain(countback), wins: wins)));
            return (table.Text(), Honours(table));
        }
    }

    [Fact]
    public void The_word_of_the_officials_can_come_before_countback_or_alone()
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b").Race(2, "c", "b").Build();
        var settled = season.PlusDecision(new Decision(new TieSettled(DriverRefs("b", "a")), "By lot.", [2]));
        var (before, alone) = (With(new SettledByDecision(), new Countback()), With(new SettledByDecision()));
        Assert.Equal("1 a 8, 1 c 8, 3 b 8", season.Table(before).Text());
        Assert.Equal("1 b 8, 2 a 8, 3 c 8", settled.Table(before).Text());
        Assert.Equal("1 a 8, 1 b 8, 1 c 8", season.Table(alone).Text());
        Assert.Equal("1 b 8, 2 a 8, 3 c 8", settled.Table(alone).Text());
        Assert.Equal("1 c 8, 2 a 8, 3 b 8", season.Table(With(new SettledByDecision(), new DateOfBestResult(DatePreference.Latest))).Text());

        static Championship With(params ValueArray<ITieBreak> steps) => Title(Paying(RaceRule(Scale.Of(8, 4))), ranking: new Ranking(tieBreaks: new TieBreakChain(steps)));
    }

    [Fact]
    public void Wins_of_a_phase_are_those_of_its_rounds_after_each_of_them()
    {
        // In the final a and b are among themselves: b wins the first race of it, a the last.
        var season = Cars("a", "b", "c", "d").Race(1, "a", "b", "c", "d").Race(2, "a", "b", "c", "d").Race(3, "b", "a", "c", "d").Race(4, "c", "a", "d", "b").Race(5, "a", "b", "c", "d").Build();
        var title = Title(Paying(RaceRule(Scale.Of(10, 9, 8, 1)))).WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), PhaseStart.Reset(100), ranking: ByWins(ResultRange.Phase)));
        Assert.Equal(
            ["1 b 110, 2 a 109, 3 c 24, 4 d 3", "1 b 111, 2 a 118, 3 c 34, 4 d 11", "1 a 128, 2 b 120, 3 c 42, 4 d 12"],
            Engine(season, title).History(title.Id).Skip(2).Select(table => table.Text()));
        var ofSeason = title.WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), PhaseStart.Reset(100), ranking: ByWins(ResultRange.Season)));
        Assert.Equal("1 a 109, 2 b 110, 3 c 24, 4 d 3", season.Table(ofSeason, TablePoint.After(3)).Text());

        static Ranking ByWins(ResultRange range) => new([new RankingKey(RankingMetric.Wins), RankingKey.MostPoints], wins: new ResultSelection(range: range));
    }

    [Fact]
    public void A_phase_ranks_by_the_wins_that_it_selects_and_counts_positions_on_as_the_championship_does()
    {
        // The sprints, which c won, are no wins; of three races that a won two count, as do both that b won.
        var season = Cars("a", "b", "c").Weekend(1, round => round.Sprint("c").Race("a", "b")).Weekend(2, round => round.Sprint("c").Race("a", "b")).Race(3, "a", "b").Race(4, "b", "a").Race(5, "b", "a").Build();
        var points = new PointsSystem([RaceRule(), new PointsRule("sprint", SessionFilter.Of(SessionKind.Sprint), Scale.Of(12))]);
        var ranking = new Ranking([new RankingKey(RankingMetric.Wins), RankingKey.MostPoints], TieBreakChain.Shared, wins: Counted);
        var title = Title(points, counting: Counting.Best(2), ranking: new Ranking(style: RankStyle.Dense)).WithPhases(new Phase("Season", ranking: ranking));
        Assert.Equal("1 a 20 (42), 1 b 20 (38), 2 c 24", season.Table(title).Text());
        Assert.Equal("1 c 24, 2 a 20 (42), 3 b 20 (38)", season.Table(title.WithPhases(new Phase("Season"))).Text());
    }

    [Fact]
    public void Dense_positions_go_on_after_the_contenders()
    {
        var title = Title(ranking: new Ranking(tieBreaks: TieBreakChain.Shared, style: RankStyle.Dense)).WithPhases(new Phase("Season"), new Phase("Final", 2, Admission.OfFirst(2), PhaseStart.Reset(100)));
        var season = Cars("a", "b", "c", "d").Race(1, "a", "b", "c", "d").Race(2, race => race.Retired("a", "b", "c", "d")).Build();
        Assert.Equal("1 a 100, 1 b 100, 2 c 4, 3 d 3", season.Table(title).Text());
    }

    [Fact]
    public void A_win_admits_to_the_next_phase_in_the_phase_before_it_only()
    {
        // The win of a was in the first phase, that of b in the second.
        var title = Title().WithPhases(new Phase("Season"), new Phase("Semi-final", 2, Admission.OfFirst(2)), new Phase("Final", 4, new Admission(null, AdmissionWay.ByWin()), PhaseStart.Reset(100)));
        var season = Cars("a", "b", "c").Race(1, "a", "b", "c").Race(2, "b", "a", "c").Race(3, "c", "a", "b").Race(4, "a", "b", "c").Build();
        Assert.Equal("1 b 106, 2 a 32, 3 c 22", season.Table(title).Text());
        var isVoid = season.PlusDecision(new Decision(new AwardsVoided(competitors: DriverRefs("b")), "Fuel.", [2]));
        Assert.Equal("1 a 32, 2 b 16, 3 c 22", isVoid.Table(title).Text());
    }

    [Fact]
    public void A_win_that_was_voided_is_none_by_which_a_phase_ranks()
    {
        var ranking = new Ranking([new RankingKey(RankingMetric.Wins), RankingKey.MostPoints]);
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Race(3, "a", "b").Decision(new AwardsVoided(competitors: DriverRefs("a")), "Fuel.", [1, 3]).Build();
        Assert.Equal("1 b 22, 2 a 6", season.Table(Title(ranking: ranking).WithPhases(new Phase("Season"))).Text());
    }

    [Fact]
    public void A_large_field_can_be_turned_round_by_one_race()
    {
        // Forty cars; the second race pays double and ends in the opposite order: 41 - p and 2 p.
        var cars = Enumerable.Range(1, 40).Select(car => $"{car:00}").ToArray();
        var scale = Scale.Of(Enumerable.Range(1, 40).Select(place => Points.Of(41 - place)).ToArray());
        var season = Cars(cars).Race(1, cars).Race(2, [.. cars.Reverse()]).Build();
        var title = Title(Paying(RaceRule(scale, weight: new Weight([new WeightCase(2, new SessionFilter(rounds: [2]))]))));
        var history = Engine(season, title).History(title.Id);
        Assert.Equal(cars, history[0].Rows.Select(row => row.Competitor.Id.ToString()));
        Assert.Equal(cars.Reverse(), history[1].Rows.Select(row => row.Competitor.Id.ToString()));
        Assert.Equal("1 40 81", history[1].Text()[..7]);
    }

    [Fact]
    public void A_step_in_code_sees_what_a_result_was_to_the_competitor()
    {
        // Of car 1 only the starter is credited: y in the first round, x in the second. Nobody is paid.
        var seen = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var look = TieBreakChain.Step("look", (first, second) =>
        {
            seen[first.Competitor.ToString()] = Text(first);
            seen[second.Competitor.ToString()] = Text(second);
            return 0;
        });
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", drivers: ["x", "y"]).Car("2", drivers: ["z"])
            .Race(1, race => race.Order("1", "2").Stint("1", "y", started: true).Stint("1", "x"))
            .Race(2, race => race.Order("1", "2").Stint("1", "x", started: true))
            .Build();
        season.Table(Title(Paying(RaceRule(Scale.Of(0, 0), credit: new Credit(CrewCredit.Starter))), ranking: new Ranking(tieBreaks: new TieBreakChain(look))));
        Assert.Equal(
            ["1: no place, not paid, another's; 2: place 1, not paid, his own", "1: place 1, not paid, his own; 2: no place, not paid, another's", "1: place 2, not paid, his own; 2: place 2, not paid, his own"], seen.Values);

        static string Text(TieRecord record) => string.Join("; ", record.Results.Select((result, i) =>
            Points.Of(i + 1) + ": " + (result.Place is { } place ? "place " + place : "no place") + (result.Paid ? ", paid" : ", not paid") + (result.Scoring ? ", his own" : ", another's")));
    }

    /// <summary>Wins and podiums.</summary>
    private static string Honours(StandingsTable table) => string.Join(", ", table.Rows.Select(row => $"{row.Competitor.Id} {row.Wins} {row.Podiums}"));
}

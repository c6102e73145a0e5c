using System.Text.Json;
using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>Seasons in phases: cuts, resets, seeds, and what becomes of the others.</summary>
public sealed class PhaseTests
{
    private const string Seeds = "seeds";

    [Fact]
    public void A_reset_puts_the_contenders_ahead_and_the_others_score_on()
    {
        var title = Title().WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), PhaseStart.Reset(100)));
        var tables = Engine(Four().Race(3, "d", "c", "b", "a").Build(), title).History(title.Id);
        Assert.Equal(
            ["1 a 10, 2 b 6, 3 c 4, 4 d 3", "1 a 20, 2 b 12, 3 c 8, 4 d 6", "1 b 104, 2 a 103, 3 d 16, 4 c 14"],
            tables.Select(table => table.Text()));
        Assert.Equal(["Final", "Final", "Season", "Season"], tables[2].Rows.Select(row => row.Phase!));
        Assert.Equal([1, -1, 1, -1], tables[2].Rows.Select(row => row.Movement!.Value));
        Assert.Equal(["0", "1", "88", "90"], tables[2].Rows.Select(row => row.GapToLeader.ToString()));
    }

    [Fact]
    public void A_phase_begins_with_its_first_session_and_who_is_in_it_is_known_before()
    {
        var title = Title().WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), PhaseStart.Seeded(50, 40)));
        var season = Four().Weekend(3, round => round.Qualifying("a", "b", "c", "d").Race("d", "c", "b", "a")).Build();
        var engine = Engine(season, title);
        Assert.Equal("1 a 50, 2 b 40, 3 c 8, 4 d 6", engine.Table(title.Id, TablePoint.After(3, SessionKind.Qualifying)).Text());
        Assert.Empty(engine.Phases(title.Id, TablePoint.After(1)));
        var field = engine.Phases(title.Id, TablePoint.After(2)).Single();
        Assert.Equal(("Final", 2), (field.Phase.Name, field.AfterRound));
        Assert.Equal(["1 a 50", "2 b 40"], field.Entrants.Select(entrant => $"{entrant.Seed} {entrant.Competitor.Id} {entrant.Points}"));
        Assert.Equal(AdmissionKind.Ranking, field.Entrants[0].Way!.Kind);
        Assert.Equal(engine.Phases(title.Id, TablePoint.After(2)), engine.Phases(title.Id));
        Assert.Empty(Engine(season, Title()).Phases(title.Id));
    }

    [Fact]
    public void What_a_season_is_cut_to_gives_the_same_phases()
    {
        var title = Title().WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), PhaseStart.Reset(100)));
        var season = Four().Weekend(3, round => round.Status(RoundStatus.Cancelled)).Race(4, "d", "c", "b", "a").Build();
        Assert.Equal("1 b 104, 2 a 103, 3 d 16, 4 c 14", season.Table(title).Text());
        Assert.Equal(["a", "b"], Engine(season, title).Phases(title.Id, TablePoint.After(2)).Single().Entrants.Select(entrant => entrant.Competitor.Id.ToString()));
    }

    [Fact]
    public void An_explanation_has_lines_for_reset_and_seeds_that_add_up()
    {
        var points = Paying(RaceRule(), new Bonus("win", 3, BonusCondition.PlaceWithin(1), SessionFilter.Of(SessionKind.Race), account: Seeds));
        var title = Title(points).WithPhases(
            new Phase("Season", finalBonus: new PositionBonus([2, 1], Seeds)),
            new Phase("Final", 3, new Admission(2, AdmissionWay.ByRanking(bonus: 5)), new PhaseStart(@base: 100, bySeed: [10], accounts: [Seeds])));
        var season = Four().Race(3, "a", "b", "c", "d").Build();
        var explanation = season.Explain(title, "a");
        Assert.Equal(["-20 Final: reset at the start", "100 Final: points of every contender", "10 Final: seed 1", "8 Final: from the account 'seeds'", "5 Final: admitted by ranking"], explanation.Corrections.Select(c => $"{c.Points} {c.Reason}"));
        Assert.Equal("133", explanation.Row.Points.ToString());
        Assert.Equal("11", explanation.Accounts.Single().Points.ToString());
        Assert.Equal(["win", "win", "win"], explanation.Accounts.Single().Awards.Select(award => award.Rule));
        Assert.Equal("2", explanation.Accounts.Single().Corrections.Single().Points.ToString());
        Assert.Equal("11", season.Ledger(title).TotalOf(CompetitorId.Parse("a"), Seeds).ToString());
        Assert.Equal("133", season.Ledger(title).TotalOf(CompetitorId.Parse("a")).ToString());

        using var json = JsonDocument.Parse(StandingsJson.ToJson(explanation));
        var sum = json.RootElement.GetProperty("decisions").EnumerateArray().Concat(json.RootElement.GetProperty("awards").EnumerateArray().Where(award => award.GetProperty("counted").GetBoolean()))
            .Sum(line => line.GetProperty("points").GetDecimal());
        Assert.Equal(133m, sum);
        Assert.Equal("reset", json.RootElement.GetProperty("decisions")[0].GetProperty("rule").GetString());
        Assert.Equal("Final", json.RootElement.GetProperty("decisions")[0].GetProperty("phase").GetString());
        Assert.Equal(11m, json.RootElement.GetProperty("accounts")[0].GetProperty("points").GetDecimal());
    }

    [Fact]
    public void Who_wins_is_in_if_he_is_among_the_first_in_points()
    {
        var season = Cars("a", "b", "c", "d").Race(1, "a", "b", "c", "d").Race(2, "a", "b", "c", "d").Race(3, "d", "a", "b", "c").Race(4, "b", "a", "c", "d").Build();
        Assert.Equal("1 a 106, 2 d 103, 3 b 26, 4 c 15", With(AdmissionWay.ByWin(), AdmissionWay.ByRanking()));
        Assert.Equal("1 a 106, 2 b 26, 3 d 19, 4 c 15", With(AdmissionWay.ByWin(withinPositions: 1)));
        Assert.Equal("1 d 103, 2 a 32, 3 b 26, 4 c 15", With(AdmissionWay.ByWin(most: 1, ranking: new Ranking([new RankingKey(RankingMetric.NetPoints, fewestFirst: true)]))));

        string With(params ValueArray<AdmissionWay> ways) =>
            season.Table(Title().WithPhases(new Phase("Season"), new Phase("Final", 4, new Admission(2, ways), PhaseStart.Reset(100)))).Text();
    }

    [Fact]
    public void Wild_cards_go_by_wins_and_start_without_what_the_others_get()
    {
        var points = Paying(RaceRule(), new Bonus("win", 3, BonusCondition.PlaceWithin(1), SessionFilter.Of(SessionKind.Race), account: Seeds));
        var title = Title(points).WithPhases(
            new Phase("Season"),
            new Phase(
                "Chase",
                4,
                new Admission(
                    2,
                    AdmissionWay.ByRanking(1),
                    AdmissionWay.ByRanking(1, withinPositions: 4, ranking: new Ranking([new RankingKey(RankingMetric.Wins), RankingKey.MostPoints]), start: PhaseStart.Reset(2000))),
                PhaseStart.Reset(2000, Seeds)));
        var season = Cars("a", "b", "c", "d").Race(1, "a", "b", "c", "d").Race(2, "a", "b", "c", "d").Race(3, "d", "a", "b", "c").Race(4, "b", "a", "c", "d").Build();
        Assert.Equal("1 a 2012, 2 d 2003, 3 b 26, 4 c 15", season.Table(title).Text());
    }

    [Fact]
    public void The_eliminated_go_back_to_the_phase_that_the_rules_say()
    {
        var season = Four().Race(3, "a", "b", "c", "d").Race(4, "c", "d", "b", "a").Build();

        // Of three in the semi-final b stays there, or is back among all with his real points.
        Assert.Equal("1 a 203, 2 c 114, 3 b 110, 4 d 15", With(null));
        Assert.Equal("1 a 203, 2 c 22, 3 b 22, 4 d 15", With("Season"));

        string With(string? back) => season.Table(Title().WithPhases(
            new Phase("Season"),
            new Phase("Semi-final", 3, Admission.OfFirst(3), PhaseStart.Reset(100)),
            new Phase("Final", 4, Admission.OfFirst(1), PhaseStart.Reset(200), eliminatedReturnTo: back))).Text();
    }

    [Fact]
    public void A_phase_can_pay_its_contenders_otherwise()
    {
        var everyone = Paying(RaceRule(), new Bonus("lead", 1, BonusCondition.Feat("led"), SessionFilter.Of(SessionKind.Race)));
        var title = Title(everyone).WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), PhaseStart.Reset(100), PointsSystem.ForRaces(40, 35, 34, 33)));
        var season = Four().Race(3, race => race.Order("d", "c", "b", "a").Feat("led", "a").Feat("led", "d")).Build();
        Assert.Equal("1 b 134, 2 a 133, 3 d 17, 4 c 14", season.Table(title).Text());
        Assert.Equal("34", season.Explain(title, "b").Awards[^1].Award.Points.ToString());
    }

    [Fact]
    public void Ties_can_be_parted_by_the_season_or_by_the_phase() // E123
    {
        var season = Four().Race(3, "b", "a", "c", "d").Build();
        Assert.Equal("1 a 106, 2 b 106, 3 c 12, 4 d 9", With(ResultRange.Season));
        Assert.Equal("1 b 106, 2 a 106, 3 c 12, 4 d 9", With(ResultRange.Phase));

        string With(ResultRange range) => season.Table(Title(Paying(RaceRule(Scale.Of(10, 6, 4, 3)))).WithPhases(
            new Phase("Season"),
            new Phase(
                "Final",
                3,
                Admission.OfFirst(2),
                new PhaseStart(bySeed: [100, 96]),
                ranking: new Ranking(tieBreaks: new TieBreakChain(new Countback(new ResultSelection(range: range))))))).Text();
    }

    [Fact]
    public void Officials_admit_and_refuse() // E117, E118
    {
        var title = Title().WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), PhaseStart.Reset(100)));
        var season = Four().Race(3, "d", "c", "b", "a")
            .Decision(new AdmissionSettled("Final", DriverRefs("d")), "By decree.", championships: new ChampionshipScope([title.Id]))
            .Decision(new AdmissionSettled("Final", DriverRefs("b"), refused: true), "The win counts, but not for the final.")
            .Build();
        Assert.Equal("1 d 110, 2 c 106, 3 a 103, 4 b 16", season.Table(title).Text());
        Assert.Null(Engine(season, title).Phases(title.Id).Single().Entrants[^1].Way);
    }

    [Fact]
    public void A_deduction_belongs_to_the_phase_it_concerns_or_shows_in_first() // E117
    {
        var title = Title().WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), PhaseStart.Reset(100)));
        Assert.Equal("1 c 106, 2 a 103, 3 d 16, 4 b 6", After(-10, [2], null));
        Assert.Equal("1 a 103, 2 b 94, 3 d 16, 4 c 14", After(-10, [3], null));
        Assert.Equal("1 a 103, 2 b 94, 3 d 16, 4 c 14", After(-10, [], TablePoint.After(3)));
        Assert.Equal("1 a 103, 2 b 94, 3 d 16, 4 c 14", After(-10, [], TablePoint.Season));
        Assert.Equal("1 c 106, 2 a 103, 3 d 16, 4 b 6", After(-10, [], null));

        string After(int points, ValueArray<int> rounds, TablePoint? from) => Four().Race(3, "d", "c", "b", "a")
            .Decision(new PointsAdjusted(points, competitors: DriverRefs("b")), "Manipulated.", rounds, effectiveFrom: from).Build().Table(title).Text();
    }

    [Fact]
    public void Points_of_an_account_can_be_taken() // E118
    {
        var points = Paying(RaceRule(), new Bonus("win", 5, BonusCondition.PlaceWithin(1), SessionFilter.Of(SessionKind.Race), account: Seeds));
        var title = Title(points).WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), PhaseStart.Reset(100, Seeds)));
        var season = Four().Race(3, "d", "c", "b", "a").Decision(new PointsAdjusted(-5, competitors: DriverRefs("a"), account: Seeds), "Moved another.", [2]).Build();
        Assert.Equal("1 a 108, 2 b 104, 3 d 16, 4 c 14", season.Table(title).Text());
        Assert.Equal("1 b 104, 2 a 98, 3 d 16, 4 c 14", season.Table(title.WithPoints(Paying(RaceRule()))).Text());
    }

    [Fact]
    public void What_is_voided_is_lost_in_the_phase_and_the_account_it_was_earned_in()
    {
        var points = Paying(RaceRule(), new Bonus("win", 5, BonusCondition.PlaceWithin(1), SessionFilter.Of(SessionKind.Race), account: Seeds));
        var title = Title(points).WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), PhaseStart.Reset(100, Seeds)));
        var season = Four().Race(3, "a", "c", "b", "d").Decision(new AwardsVoided(competitors: DriverRefs("a")), "Voided.", [2, 3]).Build();

        // 10 of the first round are enough for the second place; of two wins before the final one is void, and so is that in it.
        Assert.Equal("1 a 105, 2 b 104, 3 c 14, 4 d 9", season.Table(title).Text());
        Assert.Equal(["-10", "-10"], season.Explain(title, "a").Adjustments.Select(adjustment => adjustment.Points.ToString()));
    }

    [Fact]
    public void The_winner_of_a_cup_is_in()
    {
        var cup = new Championship(ChampionshipId.Parse("cup"), "Cup", CompetitorKind.Driver, Paying(new PointsRule("race", new SessionFilter([SessionKind.Race], rounds: [2]), Ten)));
        var title = Title().WithPhases(
            new Phase("Season"), new Phase("Final", 3, new Admission(2, AdmissionWay.ByRanking(1), AdmissionWay.ByCup(cup.Id, 1, bonus: 25), AdmissionWay.ByRanking()), PhaseStart.Reset(100)));
        Assert.Equal("1 d 135, 2 a 103, 3 b 16, 4 c 13", Of("d", "b", "a", "c"));
        Assert.Equal("1 a 128, 2 b 104, 3 d 16, 4 c 14", Of("a", "b", "c", "d"));

        string Of(params string[] order)
        {
            var season = Cars("a", "b", "c", "d").Race(1, "a", "b", "c", "d").Race(2, order).Race(3, "d", "c", "b", "a").Build();
            return new StandingsEngine(season, new Rulebook(RulebookId.Parse("book"), "Book", [title, cup])).Table(title.Id).Text();
        }
    }

    [Fact]
    public void Part_of_the_points_can_be_carried_over_and_everyone_admitted()
    {
        var title = Title().WithPhases(new Phase("Spring"), new Phase("Autumn", 3, start: new PhaseStart(Points.Of(1, 3), rounding: Rounding.Ceiling)));
        var table = Cars("a", "b", "c", "d", "e").Race(1, "a", "b", "c", "d").Race(2, "a", "b", "c", "d").Race(3, "d", "e", "b", "a").Build().Table(title);
        Assert.Equal("1 d 12, 2 a 10, 3 b 8, 4 e 6, 5 c 3", table.Text());
        Assert.All(table.Rows, row => Assert.Equal("Autumn", row.Phase));
    }

    [Fact]
    public void Results_before_a_reset_and_after_it_are_counted_by_themselves()
    {
        var title = Title(counting: Counting.Best(1)).WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), PhaseStart.Reset(100)));
        var season = Four().Race(3, "a", "b", "c", "d").Race(4, "b", "a", "c", "d").Build();
        Assert.Equal("1 a 110 (126), 2 b 110 (122), 3 c 4 (16), 4 d 3 (12)", season.Table(title).Text());
        var kept = Title(counting: Counting.Best(1)).WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2)));
        Assert.Equal("1 a 10 (36), 2 b 10 (28), 3 c 4 (16), 4 d 3 (12)", season.Table(kept).Text());
        var own = kept.WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), counting: Counting.All));
        Assert.Equal("1 a 26 (36), 2 b 22 (28), 3 c 4 (16), 4 d 3 (12)", season.Table(own).Text());
    }

    [Fact]
    public void Those_whom_nothing_parts_are_admitted_together()
    {
        var title = Title(ranking: new Ranking(tieBreaks: TieBreakChain.Shared)).WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(1), PhaseStart.Seeded(50, 40)));
        var season = Cars("a", "b", "c").Race(1, "a", "b", "c").Race(2, "b", "a", "c").Race(3, "c").Build();
        Assert.Equal("1 a 50, 1 b 50, 3 c 18", season.Table(title).Text());
    }

    [Fact]
    public void Phases_that_do_not_follow_one_another_are_refused()
    {
        Refused(new Phase("Season", 2));
        Refused(new Phase("Season", admission: Admission.OfFirst(2)));
        Refused(new Phase("Season", start: PhaseStart.Reset(0)));
        Refused(new Phase("Season"), new Phase("Season", 3));
        Refused(new Phase("Season"), new Phase("Final", 3), new Phase("Last", 3));
        Refused(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), eliminatedReturnTo: "Final"));
        Refused(new Phase("Season"), new Phase("Final", 3, eliminatedReturnTo: "Season"));
        Refused(new Phase("Season"), new Phase("Final", 3, finalBonus: new PositionBonus([1])));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Phase("Season", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Admission.OfFirst(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => AdmissionWay.ByWin(withinPoints: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PhaseStart(-1));
        Assert.Throws<ArgumentException>(() => new PositionBonus([]));
        Assert.Equal(0, AdmissionWay.ByWin(withinPoints: 0).WithinPoints);
        Assert.Throws<ArgumentNullException>(() => new Admission(2, [null!]));
        Assert.Equal(AdmissionWay.ByCup(ChampionshipId.Parse("cup"), 3), AdmissionWay.ByCup(ChampionshipId.Parse("trophy"), 3).WithCup(ChampionshipId.Parse("cup")));
        Assert.Throws<ArgumentException>(() => AdmissionWay.ByWin().WithCup(ChampionshipId.Parse("cup")));
        Assert.Throws<ArgumentException>(() => new RankingKey(RankingMetric.Account));
        Assert.Throws<ArgumentException>(() => new RankingKey(RankingMetric.Wins, account: "seeds"));
        static void Refused(params ValueArray<Phase> phases) => Assert.Throws<ArgumentException>(() => Title().WithPhases(phases));
    }

    [Fact]
    public void Who_is_within_so_many_points_of_the_leader_is_admitted()
    {
        Assert.Equal("1 a 110, 2 b 12, 3 c 8, 4 d 6", Admitting(3, Title()));
        Assert.Equal("1 a 110, 2 b 106, 3 c 8, 4 d 6", Admitting(4, Title()));
        Assert.Equal("1 a 110, 2 b 106, 3 c 104, 4 d 6", Admitting(6, Title()));
        var low = Title(Paying(RaceRule(Scale.Of(1, 2, 3, 4))), ranking: new Ranking([new RankingKey(RankingMetric.NetPoints, fewestFirst: true)]));
        Assert.Equal("1 a 101, 2 b 102, 3 c 6, 4 d 8", Admitting(1, low));

        static string Admitting(int points, Championship title) => Four().Build().Table(title.WithPhases(
            new Phase("Season"), new Phase("Final", 2, new Admission(null, AdmissionWay.ByRanking(withinPoints: points)), PhaseStart.Reset(100)))).Text();
    }

    [Fact]
    public void Cups_that_are_not_there_or_wait_for_one_another_are_refused()
    {
        var id = RulebookId.Parse("book");
        Assert.Throws<ArgumentException>(() => new Rulebook(id, "Book", [By("a", "b")]));
        Assert.Throws<ArgumentException>(() => new Rulebook(id, "Book", [By("a", "a")]));
        Assert.Throws<ArgumentException>(() => new Rulebook(id, "Book", [By("a", "b"), By("b", "a")]));
        Assert.Throws<ArgumentException>(() => new Rulebook(id, "Book", [By("a", "b"), new Championship(ChampionshipId.Parse("b"), "B", CompetitorKind.Team, Paying(RaceRule()))]));
        static Championship By(string id, string cup) => new Championship(ChampionshipId.Parse(id), id, CompetitorKind.Driver, Paying(RaceRule()))
            .WithPhases(new Phase("Season"), new Phase("Final", 2, new Admission(2, AdmissionWay.ByCup(ChampionshipId.Parse(cup)))));
    }

    [Fact]
    public void An_account_can_be_a_key_of_the_ranking_and_is_no_part_of_the_points() // E50
    {
        var points = new PointsSystem([RaceRule(), new PointsRule("sprint", SessionFilter.Of(SessionKind.Sprint), [new ScaleCase(Scale.Of(1))], account: "sprints")]);
        var season = Cars("a", "b").Weekend(1, round => round.Sprint("b", "a").Race("a", "b")).Race(2, "b", "a").Build();
        Assert.Equal("1 b 16, 2 a 16", season.Table(Title(points, ranking: new Ranking([RankingKey.MostPoints, RankingKey.MostOf("sprints")]))).Text());
        Assert.Equal("1 b 16, 2 a 16", season.Table(Title(points, ranking: new Ranking([RankingKey.MostOf("sprints")]))).Text());
    }

    private static SeasonBuilder Four() => Cars("a", "b", "c", "d").Race(1, "a", "b", "c", "d").Race(2, "a", "b", "c", "d");
}

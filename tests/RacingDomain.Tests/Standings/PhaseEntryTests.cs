using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.Support.Ids;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>Who enters a phase, with how many points, and what is said of them.</summary>
public sealed class PhaseEntryTests
{
    private const string Seeds = "seeds";

    private static readonly PhaseStart Hundred = PhaseStart.Reset(100);

    [Fact]
    public void Points_by_position_at_the_end_of_a_phase_are_carried_into_the_next()
    {
        var title = Title().WithPhases(new Phase("Season", finalBonus: new PositionBonus([5, 3])), new Phase("Final", 3, Admission.OfFirst(3)));
        var season = Four().Race(3, "d", "c", "b", "a").Build();
        Assert.Equal(["1 a 25", "2 b 15", "3 c 8"], Entrants(season, title));
        Assert.Equal("1 a 28, 2 b 19, 3 c 14, 4 d 16", season.Table(title).Text());
        Assert.Equal("3 Season: 2nd at its end", Corrections(season.Explain(title, "b")).Single());
    }

    [Fact]
    public void On_another_account_they_are_no_points()
    {
        var title = Title().WithPhases(new Phase("Season", finalBonus: new PositionBonus([5, 3], Seeds)), new Phase("Final", 3, Admission.OfFirst(3)));
        var season = Four().Race(3, "d", "c", "b", "a").Build();
        Assert.Equal(["1 a 20", "2 b 12", "3 c 8"], Entrants(season, title));
        Assert.Equal("1 a 23, 2 b 16, 3 c 14, 4 d 16", season.Table(title).Text());
        var account = Assert.Single(season.Explain(title, "b").Accounts);
        Assert.Equal((Seeds, Points.Of(3), "3 Season: 2nd at its end"), (account.Account, account.Points, account.Corrections.Select(line => $"{line.Points} {line.Reason}").Single()));
        Assert.Empty(season.Explain(title, "c").Accounts);
    }

    [Fact]
    public void A_part_that_is_carried_over_is_rounded_and_says_of_what_it_is()
    {
        var title = Title().WithPhases(new Phase("Spring"), new Phase("Autumn", 3, start: new PhaseStart(Points.Of(1, 3), rounding: Rounding.Ceiling)));
        var season = Four().Race(3, "d", "a", "b", "c").Build();
        Assert.Equal(["1 a 7", "2 b 4", "3 c 3", "4 d 2"], Entrants(season, title));
        Assert.Equal("-13 Autumn: reset at the start, 7 of 20 carried over", Corrections(season.Explain(title, "a")).Single());
        Assert.Equal("-8 Autumn: reset at the start, 4 of 12 carried over", Corrections(season.Explain(title, "b")).Single());
    }

    [Fact]
    public void All_points_are_carried_over_as_they_are()
    {
        var title = Title(Paying(RaceRule(Scale.Of(Points.Of(5, 2), 1)))).WithPhases(new Phase("Spring"), new Phase("Autumn", 2, start: new PhaseStart(1, rounding: Rounding.Ceiling)));
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "a", "b").Build();
        Assert.Equal(["1 a 2 1/2", "2 b 1"], Entrants(season, title));
        Assert.Equal("1 a 5, 2 b 2", season.Table(title).Text());
        Assert.Empty(season.Explain(title, "a").Corrections);
    }

    [Fact]
    public void A_way_that_pays_says_which_it_was()
    {
        var title = Title().WithPhases(
            new Phase("Season"), new Phase("Final", 3, new Admission(2, AdmissionWay.ByWin(bonus: 5), AdmissionWay.ByRanking(bonus: 2)), Hundred));
        var season = Four().Race(3, "d", "c", "b", "a").Build();
        Assert.Equal(["-20 Final: reset at the start", "100 Final: points of every contender", "5 Final: admitted by a win"], Corrections(season.Explain(title, "a")));
        Assert.Equal(["-12 Final: reset at the start", "100 Final: points of every contender", "2 Final: admitted by ranking"], Corrections(season.Explain(title, "b")));
    }

    [Fact]
    public void Those_who_share_the_lead_of_a_cup_are_all_in()
    {
        var cup = new Championship(
            ChampionshipId.Parse("cup"), "Cup", CompetitorKind.Driver, Paying(new PointsRule("race", new SessionFilter([SessionKind.Race], rounds: [2]), Scale.Of(10, 10))), ranking: new Ranking(tieBreaks: TieBreakChain.Shared));
        var title = Title().WithPhases(new Phase("Season"), new Phase("Final", 3, new Admission(3, AdmissionWay.ByRanking(1), AdmissionWay.ByCup(cup.Id, 1, bonus: 25)), Hundred));
        var season = Cars("a", "b", "c", "d").Race(1, "a", "b", "c", "d").Race(2, "d", "b", "a", "c").Race(3, "d", "c", "b", "a").Build();
        var engine = new StandingsEngine(season, new Rulebook(RulebookId.Parse("book"), "Book", [title, cup]));
        Assert.Equal("1 d 135, 2 b 129, 3 a 103, 4 c 13", engine.Table(title.Id).Text());
        Assert.Equal(
            ["-13 Final: reset at the start", "100 Final: points of every contender", "25 Final: admitted by 'cup'"],
            Corrections(engine.Explain(title.Id, CompetitorId.Parse("d"))));
    }

    [Fact]
    public void Officials_admit_competitors_of_the_championships_own_kind_whom_they_did_not_refuse()
    {
        var title = Title().WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), Hundred));
        var season = Four().Race(3, "d", "c", "b", "a")
            .Decision(new AdmissionSettled("Final", [TeamRef("d")]), "The team, not its driver.")
            .Decision(new AdmissionSettled("Final", DriverRefs("c")), "By decree.").Decision(new AdmissionSettled("Final", DriverRefs("c"), refused: true), "On second thoughts.").Build();
        Assert.Equal("1 b 104, 2 a 103, 3 d 16, 4 c 14", season.Table(title).Text());
    }

    [Fact]
    public void Whom_officials_admit_without_any_result_has_a_row()
    {
        var title = Title().WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), Hundred));
        var season = Four().Driver("x").Race(3, "d", "c", "b", "a").Decision(new AdmissionSettled("Final", DriverRefs("x")), "By decree.").Build();
        Assert.Equal("1 b 104, 2 a 103, 3 x 100, 4 d 16, 5 c 14", season.Table(title).Text());
    }

    [Fact]
    public void Those_who_share_a_seed_stand_in_the_order_of_their_ids()
    {
        var title = Title(ranking: new Ranking(tieBreaks: TieBreakChain.Shared)).WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(1), PhaseStart.Seeded(50, 40)));
        Assert.Equal(["1 a 50", "1 b 50"], Entrants(Cars("a", "b", "c").Race(1, "b", "a", "c").Race(2, "a", "b", "c").Race(3, "c").Build(), title));
    }

    [Fact]
    public void Who_comes_in_a_phase_that_is_open_to_all_is_paid_by_its_rules()
    {
        var title = Title().WithPhases(new Phase("Spring"), new Phase("Autumn", 3, points: PointsSystem.ForRaces(40, 30, 20, 10)));
        var season = Cars("a", "b", "c", "d", "e").Race(1, "a", "b", "c", "d").Race(2, "a", "b", "c", "d").Race(3, "e", "a", "b", "c").Build();
        Assert.Equal("1 a 50, 2 e 40, 3 b 32, 4 c 18, 5 d 6", season.Table(title).Text());
    }

    [Fact]
    public void A_phase_whose_first_round_is_not_in_the_calendar_begins_with_the_next_number()
    {
        var title = Title().WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), Hundred));
        Assert.Equal("1 b 104, 2 a 103, 3 d 16, 4 c 14", Four().Race(4, "d", "c", "b", "a").Build().Table(title).Text());
        Assert.Equal("1 a 20, 2 b 12, 3 c 8, 4 d 6", Four().Build().Table(title).Text());

        // Or at once, where the calendar begins with a later round.
        var open = Title().WithPhases(new Phase("Spring"), new Phase("Autumn", 2, points: PointsSystem.ForRaces(40, 30)));
        Assert.Equal("1 a 40, 2 b 30", Cars("a", "b").Race(3, "a", "b").Build().Table(open).Text());
    }

    private static SeasonBuilder Four() => Cars("a", "b", "c", "d").Race(1, "a", "b", "c", "d").Race(2, "a", "b", "c", "d");

    private static IEnumerable<string> Entrants(Season season, Championship title) =>
        Engine(season, title).Phases(title.Id).Single().Entrants.Select(entrant => $"{entrant.Seed} {entrant.Competitor.Id} {entrant.Points}");

    private static IEnumerable<string> Corrections(Explanation explanation) => explanation.Corrections.Select(correction => $"{correction.Points} {correction.Reason}");
}

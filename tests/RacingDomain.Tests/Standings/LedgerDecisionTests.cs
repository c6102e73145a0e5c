using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>Decisions on points that were scored.</summary>
public sealed class LedgerDecisionTests
{
    [Fact]
    public void Daytona_2023_took_200_from_drivers_and_team_and_nothing_from_the_make() // E142
    {
        var season = new SeasonBuilder("imsa", "IMSA", "2023")
            .Car("60", team: "MSR", make: "Acura", drivers: ["Blomqvist", "Braun"]).Car("10", team: "WTR", make: "Acura", drivers: ["Taylor"]).Car("31", team: "AXR", make: "Cadillac", drivers: ["Derani"])
            .Race(1, "60", "10", "31")
            .With(new Decision(new PointsAdjusted(-200, Entries("60")), "Tyre pressures.", [1], championships: new ChampionshipScope(titles: ["season"], kinds: [CompetitorKind.Driver, CompetitorKind.Team])))
            .With(new Decision(new AwardsVoided(Entries("60")), "Tyre pressures.", [1], championships: ChampionshipScope.OfTitles("endurance-cup")))
            .Build();
        Assert.Equal("1 taylor 320, 2 derani 300, 3 blomqvist 150, 3 braun 150", season.Table(Imsa(CompetitorKind.Driver)).Text());
        Assert.Equal("1 wtr 320, 2 axr 300, 3 msr 150", season.Table(Imsa(CompetitorKind.Team)).Text());
        Assert.Equal("1 acura 350, 2 cadillac 320", season.Table(Imsa(CompetitorKind.Manufacturer, bestCarOnly: true)).Text());
        Assert.Equal("1 taylor 320, 2 derani 300, 3 blomqvist 0, 3 braun 0", season.Table(Imsa(CompetitorKind.Driver, "endurance-cup")).Text());
        Assert.Equal(1, season.Table(Imsa(CompetitorKind.Driver)).Row("braun").Wins);
    }

    [Fact]
    public void A_deduction_can_go_below_zero_and_has_its_line() // E149
    {
        var season = Cars("a", "b").Race(1, "a", "b").Decision(new PointsAdjusted(Points.Of(-21, 2), competitors: DriverRefs("a")), "Licence.", [1]).Build();
        Assert.Equal("1 b 6, 2 a -1/2", season.Table().Text());
        var adjustment = Assert.Single(season.Ledger(Title()).Adjustments);
        Assert.Equal((CompetitorId.Parse("a"), 1, Points.Of(-21, 2), "Licence."), (adjustment.Competitor.Id, adjustment.Round, adjustment.Points, adjustment.Decision.Reason));
    }

    [Fact]
    public void A_car_stands_for_those_who_drove_it_in_the_rounds_concerned()
    {
        var season = Cars("1", "2").Weekend(1, round => round.Crew("1", "a").Race("1", "2")).Weekend(2, round => round.Crew("1", "b").Race("1", "2"))
            .Decision(new PointsAdjusted(-3, Entries("1")), "Crew.", [2]).Build();
        Assert.Equal("1 2 12, 2 a 10, 3 b 7", season.Table().Text());
        Assert.Equal("1 2 12, 2 a 7, 2 b 7", season.WithDecisions([new Decision(new PointsAdjusted(-3, Entries("1")), "Season.")]).Table().Text());
    }

    [Fact]
    public void A_decision_on_a_round_shows_when_the_round_counts()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "a", "b").Decision(new PointsAdjusted(-3, competitors: DriverRefs("a")), "Licence.", [2]).Build();
        Assert.Equal("1 a 10, 2 b 6", season.Table(at: TablePoint.After(1)).Text());
        Assert.Equal("1 a 17, 2 b 12", season.Table(at: TablePoint.After(2)).Text());
    }

    [Fact]
    public void Voided_awards_are_lost_with_their_places_and_nobody_moves_up()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Race(3, "a", "b").Decision(new AwardsVoided(competitors: DriverRefs("a")), "Ballast.", [1, 2]).Build();
        var table = season.Table();
        Assert.Equal("1 b 22, 2 a 10", table.Text());
        Assert.Equal((1, 1, 3), (table.Row("a").Wins, table.Row("a").Podiums, table.Row("a").Starts));
        var explanation = season.Explain(Title(), "a");
        Assert.Equal([-16], explanation.Adjustments.Select(adjustment => adjustment.Points));
        Assert.Null(explanation.Adjustments[0].Round);
    }

    [Fact]
    public void What_is_decided_later_leaves_no_trace_in_an_earlier_table()
    {
        var season = Cars("a", "b").Race(1, "b", "a").Race(2, "a", "b").Race(3, "b", "a")
            .Decision(new AveragePoints(DriverRefs("b")), "Redress.", [3], effectiveFrom: TablePoint.Season)
            .Decision(new AwardsVoided(competitors: DriverRefs("a")), "Ballast.", [2], effectiveFrom: TablePoint.Season).Build();
        var engine = Engine(season, Title());
        var title = Title().Id;
        var before = engine.Table(title, TablePoint.After(3));
        Assert.Equal("1 b 24, 2 a 12", engine.Table(title).Text());
        Assert.Equal(before, engine.Table(title, TablePoint.After(3)));
        Assert.Equal(("1 b 26, 2 a 22", 1), (before.Text(), before.Row("a").Wins));
        Assert.Equal(0, engine.Table(title).Row("a").Wins);
    }

    [Fact]
    public void Voided_awards_of_a_car_leave_those_of_another()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", team: "T", drivers: ["a"]).Car("2", team: "T", drivers: ["b"]).Race(1, "1", "2")
            .Decision(new AwardsVoided(Entries("1")), "Fuel.", [1]).Build();
        Assert.Equal("1 t 6", season.Table(Title(kind: CompetitorKind.Team)).Text());
        Assert.Equal((0, 1), (season.Table(Title(kind: CompetitorKind.Team)).Rows[0].Wins, season.Table(Title(kind: CompetitorKind.Team)).Rows[0].Podiums));
        Assert.Equal("1 b 6, 2 a 0", season.Table().Text());
    }

    [Fact]
    public void Voided_awards_of_one_kind_of_session()
    {
        var season = Cars("a", "b").Weekend(1, round => round.Sprint("a", "b").Race("a", "b"))
            .With(new Decision(new AwardsVoided(competitors: DriverRefs("a")), "Sprint only.", [1], [SessionKind.Sprint])).Build();
        var points = new PointsSystem([RaceRule(), new PointsRule("sprint", SessionFilter.Of(SessionKind.Sprint), Scale.Of(3, 2))]);
        Assert.Equal("1 a 10, 2 b 8", season.Table(Title(points)).Text());
    }

    [Fact]
    public void Awards_voided_twice_are_lost_once()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Decision(new AwardsVoided(competitors: DriverRefs("a")), "One.", [1]).Decision(new AwardsVoided(Entries("a")), "Two.", [1]).Build();
        Assert.Equal("1 b 6, 2 a 0", season.Table().Text());
    }

    [Fact]
    public void A_voided_result_is_not_among_those_that_count()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Race(3, "b", "a").Decision(new AwardsVoided(competitors: DriverRefs("a")), "Ballast.", [1]).Build();
        Assert.Equal("1 b 20 (26), 2 a 12", season.Table(Title(counting: Counting.Best(2))).Text());
    }

    [Fact]
    public void A_new_entrant_starts_at_nothing_and_the_drivers_keep_theirs() // E72
    {
        var season = new SeasonBuilder("f1", "F1", "2018").Car("11", make: "Force India", drivers: ["perez"]).Car("10", make: "Gasly's", drivers: ["gasly"])
            .Race(1, "11", "10").Race(2, "10", "11").Race(3, "11", "10")
            .Decision(new EarlierResultsVoided([new CompetitorRef(CompetitorKind.Manufacturer, CompetitorId.Parse("force-india"))], 3), "Entry annulled.", effectiveFrom: TablePoint.After(3)).Build();
        var makes = Title(kind: CompetitorKind.Manufacturer);
        Assert.Equal("1 perez 26, 2 gasly 22", season.Table().Text());
        Assert.Equal("1 gasly-s 22, 2 force-india 10", season.Table(makes).Text());
        Assert.Equal(1, season.Table(makes).Row("force-india").Wins);
        Assert.Equal("1 force-india 16, 1 gasly-s 16", season.Table(makes, TablePoint.After(2)).Text());
    }

    [Fact]
    public void Unranked_keeps_the_points_or_loses_them() // E136, E137
    {
        var season = Cars("villeneuve", "schumacher", "frentzen").Race(1, "villeneuve", "schumacher", "frentzen").Race(2, "schumacher", "villeneuve", "frentzen").Build();
        var kept = season.PlusDecision(new Decision(new Unranked(DriverRefs("schumacher"), keepsPoints: true, mark: "DSQ"), "Jerez."));
        Assert.Equal("1 villeneuve 16, 2 frentzen 8, DSQ schumacher 16", kept.Table().Text());
        Assert.Equal(1, kept.Table().Row("schumacher").Wins);
        var lost = season.PlusDecision(new Decision(new Unranked(DriverRefs("schumacher"), mark: "EX"), "Espionage."));
        Assert.Equal("1 villeneuve 16, 2 frentzen 8, EX schumacher 0", lost.Table().Text());
        Assert.Equal([-16], lost.Explain(Title(), "schumacher").Adjustments.Select(adjustment => adjustment.Points));
        Assert.Equal(16, season.PlusDecision(new Decision(new Unranked(DriverRefs("schumacher")), "Other.", championships: ChampionshipScope.OfKinds(CompetitorKind.Team))).Table().Row("schumacher").Points);
    }

    [Fact]
    public void Unranked_loses_dropped_points_too()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "a", "b").Decision(new Unranked(DriverRefs("a")), "Expelled.").Build();
        Assert.Equal("1 b 6 (12), - a 0", season.Table(Title(counting: Counting.Best(1))).Text());
    }

    [Fact]
    public void An_unranked_competitor_leaves_no_gap_and_no_gap_to_him()
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b", "c").Decision(new Unranked(DriverRefs("a"), keepsPoints: true), "Expelled.").Build();
        var table = season.Table();
        Assert.Equal("1 b 6, 2 c 4, - a 10", table.Text());
        Assert.Equal([0, 2], table.Rows.Take(2).Select(row => row.GapToLeader));
    }

    [Fact]
    public void The_ledger_of_one_who_is_not_listed_keeps_his_adjustments()
    {
        var season = new SeasonBuilder("imsa", "IMSA", "2021").Rated(DriverRating.Bronze, "b").Rated(DriverRating.Gold, "a").Car("1", drivers: ["a"]).Car("2", drivers: ["b"]).Race(1, "1", "2")
            .Decision(new PointsAdjusted(-3, competitors: DriverRefs("a")), "Licence.", [1]).Build();
        var title = Title(eligibility: new Eligibility([DriverRating.Bronze]));
        Assert.Equal("1 b 6", season.Table(title).Text());
        Assert.Equal(7, season.Ledger(title).TotalOf(CompetitorId.Parse("a")));
    }

    private static Championship Imsa(CompetitorKind kind, string title = "season", bool bestCarOnly = false) =>
        Title(Paying(RaceRule(Scale.Of(350, 320, 300))), kind, new Population(bestCarOnly: bestCarOnly), title: title);
}

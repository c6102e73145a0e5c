using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>Which tables a decision on points shows in, and whom it reaches.</summary>
public sealed class DecisionReachTests
{
    [Fact]
    public void Within_a_round_a_decision_shows_with_the_session_that_it_is_about()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Weekend(2, round => round.Qualifying("a", "b").Race("a", "b"))
            .With(new Decision(new PointsAdjusted(-1, competitors: DriverRefs("a")), "In qualifying.", [2], [SessionKind.Qualifying]))
            .With(new Decision(new PointsAdjusted(-2, competitors: DriverRefs("a")), "In the race.", [2], [SessionKind.Race])).Build();
        Assert.Equal(10, season.Table(at: TablePoint.After(1)).Row("a").Points);
        Assert.Equal(9, season.Table(at: TablePoint.After(2, SessionKind.Qualifying)).Row("a").Points);
        Assert.Equal(17, season.Table(at: TablePoint.After(2)).Row("a").Points);
    }

    [Fact]
    public void A_decision_on_rounds_without_a_result_shows_after_the_first_of_them()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Weekend(2, round => round.Status(RoundStatus.Cancelled)).Race(3, "a", "b").Round("To come", DayOf(4))
            .Decision(new PointsAdjusted(-1, competitors: DriverRefs("a")), "Stayed away.", [2, 4]).Build();
        Assert.Equal("1 a 10, 2 b 6", season.Table(at: TablePoint.After(1)).Text());
        Assert.Equal("1 a 19, 2 b 12", season.Table(at: TablePoint.After(3)).Text());
    }

    [Fact]
    public void A_decision_on_rounds_of_two_phases_is_of_the_later_one()
    {
        // 15 suffice for the final, in which the 5 are taken once more: they are not reset.
        Assert.Equal("1 b 104, 2 a 98, 3 d 16, 4 c 14", InPhases(new Decision(new PointsAdjusted(-5, competitors: DriverRefs("a")), "Twice.", [2, 3])));
    }

    [Fact]
    public void What_shows_first_at_the_end_of_a_phase_is_of_that_phase()
    {
        // b misses the final, and a loses what the final does without.
        Assert.Equal("1 c 106, 2 a 103, 3 d 16, 4 b 6", Taking(10, "b"));
        Assert.Equal("1 b 104, 2 a 103, 3 d 16, 4 c 14", Taking(5, "a"));

        static string Taking(int points, string driver) => InPhases(new Decision(new PointsAdjusted(-points, competitors: DriverRefs(driver)), "Manipulated.", effectiveFrom: TablePoint.After(2)));
    }

    [Fact]
    public void Who_has_no_other_result_gets_an_average_of_nothing()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Decision(new AveragePoints(DriverRefs("b")), "Redress.", [1]).Build();
        var explanation = season.Explain(Title(), "b");
        Assert.Equal("round 1 race: 0 (average: average, of 0 results, Redress.)", Assert.Single(explanation.Awards).ToString());
        Assert.Equal("1 a 10, 2 b 0", explanation.Table.Text());
    }

    [Fact]
    public void A_car_stands_for_those_too_who_were_paid_for_it_without_driving_it()
    {
        var points = PointsSystem.From("owner", context =>
            [context.Award(context.Field[0].Competitors[0], "driver", 10, car: context.Field[0]), context.Award(context.Field[1].Competitors[0], "owner", 5, car: context.Field[0])]);
        var season = Cars("a", "b").Race(1, "a", "b").Decision(new PointsAdjusted(-3, Entries("a")), "Fuel.", [1]).Build();
        Assert.Equal("1 a 7, 2 b 2", season.Table(Title(points)).Text());
    }

    [Fact]
    public void Points_for_absence_that_are_voided_twice_are_lost_once()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b")
            .Decision(new AwardsVoided(competitors: DriverRefs("a")), "One.", [2]).Decision(new AwardsVoided(competitors: DriverRefs("a")), "Two.", [2]).Build();
        Assert.Equal("1 b 16, 2 a 10", season.Table(Title(Paying(RaceRule().WithAbsence(new Absence(2))))).Text());
    }

    [Fact]
    public void A_place_that_paid_nothing_is_voided_too()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Build();
        Assert.Equal(1, Podiums(season));
        Assert.Equal(0, Podiums(season.PlusDecision(new Decision(new AwardsVoided(competitors: DriverRefs("b")), "Ballast.", [1]))));
        Assert.Equal(0, Podiums(season.PlusDecision(new Decision(new AwardsVoided(Entries("b")), "Ballast.", [1]))));
        Assert.Equal(1, Podiums(season.PlusDecision(new Decision(new AwardsVoided(Entries("a")), "Ballast.", [1]))));

        static int Podiums(Season season) => season.Table(Title(Paying(RaceRule(Scale.Of(10))))).Row("b").Podiums;
    }

    [Fact]
    public void Who_is_put_out_of_the_ranking_loses_attendance_without_a_line_for_it()
    {
        var title = new Championship(ChampionshipId.Parse("title"), "Title", CompetitorKind.Driver, Paying(RaceRule()), attendance: [new AttendanceBonus("attendance", 20)]);
        var season = Cars("a", "b").Race(1, "a", "b").Decision(new Unranked(DriverRefs("a")), "Expelled.").Build();
        Assert.Equal("1 b 26, - a 0", season.Table(title).Text());
        var explanation = season.Explain(title, "a");
        Assert.Equal([-10], explanation.Adjustments.Select(adjustment => adjustment.Points));
        Assert.Empty(explanation.Corrections);
    }

    [Fact]
    public void Where_nobody_is_ranked_nobody_leads()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Decision(new Unranked(DriverRefs("a", "b"), keepsPoints: true), "Void.").Build();
        var table = season.Table();
        Assert.Equal("- a 10, - b 6", table.Text());
        Assert.Equal([(10, null), (6, 4)], table.Rows.Select(row => (row.GapToLeader, row.GapToNext)));
    }

    private static string InPhases(Decision decision) => Cars("a", "b", "c", "d")
        .Race(1, "a", "b", "c", "d").Race(2, "a", "b", "c", "d").Race(3, "d", "c", "b", "a").With(decision).Build()
        .Table(Title().WithPhases(new Phase("Season"), new Phase("Final", 3, Admission.OfFirst(2), PhaseStart.Reset(100)))).Text();
}

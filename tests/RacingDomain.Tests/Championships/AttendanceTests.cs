using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Championships;

/// <summary>Points for attendance.</summary>
public sealed class AttendanceTests
{
    [Fact]
    public void Every_round_is_known_with_the_last_one()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b").Race(3, "a", "b").Build();
        var title = Of(new AttendanceBonus("attendance", 20));
        Assert.Equal(["1 a 10, 2 b 6", "1 b 16, 2 a 10", "1 b 42, 2 a 20"], Engine(season, title).History(title.Id).Select(table => table.Text()));
        var explanation = season.Explain(title, "b");
        var correction = Assert.Single(explanation.Corrections);
        Assert.Equal((3, Points.Of(20), CorrectionKind.Attendance, "attendance: started in all 3 rounds"), (correction.Round, correction.Points, correction.Reason.Kind, correction.Reason.ToString()));
        Assert.Equal(explanation.Row.Points, Points.Sum(explanation.Awards.Select(award => award.Award.Points)) + correction.Points);
    }

    [Fact]
    public void A_number_of_starts_is_known_with_the_last_of_them_and_all_that_are_earned_are_paid()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, race => race.Order("b").Retired("a")).Race(3, race => race.Order("b").DidNotStart("a")).Race(4, "a", "b").Build();
        var title = Of(new AttendanceBonus("two", 1, 2), new AttendanceBonus("three", 2, 3), new AttendanceBonus("four", 4, 4));
        Assert.Equal(["1 a 10, 2 b 6", "1 b 17, 2 a 11", "1 b 29, 2 a 11", "1 b 39, 2 a 23"], Engine(season, title).History(title.Id).Select(table => table.Text()));
    }

    [Fact]
    public void A_part_of_the_season_is_chosen_as_rounds_are()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b").Race(3, "b", "a").Build();
        Assert.Equal("1 b 31, 2 a 21", season.Table(Of(new AttendanceBonus("ends", 5, rounds: new RoundFilter(rounds: [1, 3])))).Text());
    }

    [Fact]
    public void A_round_that_was_cancelled_or_had_no_race_is_not_missed()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Weekend(2, round => round.Status(RoundStatus.Cancelled)).Race(3, "b", "a").Weekend(4, round => round.Qualifying("a"))
            .Build();
        var title = Of(new AttendanceBonus("attendance", 20));
        Assert.Equal("1 a 36, 1 b 36", season.Table(title).Text());

        // As long as the last round is still to come, nobody has started in it.
        Assert.Equal("1 a 16, 1 b 16", season.Table(title, TablePoint.After(3)).Text());
    }

    [Fact]
    public void It_is_no_result_and_no_average()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "a", "b").Build();
        Assert.Equal("1 a 30 (40), 2 b 26 (32)", season.Table(Of(Counting.Best(1), new AttendanceBonus("attendance", 20))).Text());
        Assert.Equal("1 a 30 (40), 2 b 26 (32)", season.Table(Of(new Counting(average: ResultAverage.Exact), new AttendanceBonus("attendance", 20))).Text());
    }

    [Fact]
    public void It_is_of_the_phase_in_which_it_was_earned()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "a", "b").Race(3, "b", "a").Build();
        Phase[] phases = [new("Season"), new("Final", 3, start: PhaseStart.Reset(100))];
        Assert.Equal("1 b 110, 2 a 106", season.Table(Of(new AttendanceBonus("early", 5, 2)).WithPhases([.. phases])).Text());
        Assert.Equal("1 b 115, 2 a 111", season.Table(Of(new AttendanceBonus("late", 5)).WithPhases([.. phases])).Text());
    }

    [Fact]
    public void It_says_how_many_starts_earned_it()
    {
        var season = Cars("a").Race(1, "a").Race(2, "a").Build();
        Assert.Equal("two: started in 2 rounds", Assert.Single(season.Explain(Of(new AttendanceBonus("two", 5, 2)), "a").Corrections).Reason.ToString());
    }

    [Fact]
    public void Where_no_race_of_the_part_was_held_nobody_is_paid()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Weekend(2, round => round.Qualifying("a")).Build();
        Assert.Equal("1 a 10, 2 b 6", season.Table(Of(new AttendanceBonus("second half", 5, rounds: new RoundFilter(rounds: [2])))).Text());
    }

    [Fact]
    public void Whoever_was_away_from_a_round_without_a_race_is_paid_for_every_part_that_it_was_in()
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b").Weekend(2, round => round.Qualifying("c")).Build();
        var title = Of(new AttendanceBonus("season", 20), new AttendanceBonus("spring", 5, rounds: new RoundFilter(rounds: [1, 2])));
        Assert.Equal(["1 a 10, 2 b 6", "1 a 35, 2 b 31, 3 c 0"], Engine(season, title).History(title.Id).Select(table => table.Text()));
    }

    [Fact]
    public void It_has_a_name_of_its_own_and_asks_for_something()
    {
        Assert.Throws<ArgumentException>(() => new AttendanceBonus(" ", 1));
        Assert.Throws<ArgumentException>(() => new AttendanceBonus("a", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AttendanceBonus("a", 1, 0));
        Assert.Throws<ArgumentException>(() => Of(new AttendanceBonus("a", 1), new AttendanceBonus("a", 2)));
    }

    private static Championship Of(params AttendanceBonus[] bonuses) => Of(Counting.All, bonuses);

    private static Championship Of(Counting counting, params AttendanceBonus[] bonuses) =>
        new(ChampionshipId.Parse("title"), "Title", CompetitorKind.Driver, Paying(RaceRule()), counting: counting, attendance: [.. bonuses]);
}

using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>The average of a round, and of all results: of what it is, and what is said of it.</summary>
public sealed class AverageTests
{
    [Fact]
    public void A_session_without_points_is_part_of_the_average_of_a_round_and_one_without_a_start_is_not()
    {
        var season = Cars("a", "b").Weekend(1, round => round
            .Race("a", "b").Race(race => race.Order("a").Retired("b")).Race(race => race.Order("a").DidNotStart("b"))).Build();
        var title = Title(counting: new Counting(roundScore: new RoundScore(average: true)));
        Assert.Equal("1 a 10 (30), 2 b 3 (6)", season.Table(title).Text());
        Assert.Equal("1 -3 average of the best 2 of 2 in round 1", Correction(season, title, "b"));
        var best = Title(counting: new Counting(roundScore: new RoundScore(2, average: true)));
        Assert.Equal("1 -10 average of the best 2 of 3 in round 1", Correction(season, best, "a"));
    }

    [Fact]
    public void A_round_of_one_session_is_what_that_was_worth()
    {
        var season = Cars("a").Race(1, "a").Build();
        var title = Title(Paying(RaceRule(Scale.Of(Points.Of(5, 2)))), counting: new Counting(roundScore: new RoundScore(average: true, rounding: Rounding.HalfUp)));
        var explanation = season.Explain(title, "a");
        Assert.Equal(Points.Of(5, 2), explanation.Row.Points);
        Assert.Empty(explanation.Corrections);
    }

    [Fact]
    public void Every_round_entered_is_a_result_and_of_sessions_those_that_rules_pay_for()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Weekend(2, round => round.Qualifying("a", "b").Race(race => race.Order("b").DidNotStart("a"))).Build();

        // a has entered two rounds and started in one race.
        Assert.Equal("1 b 8 (16), 2 a 5 (10)", season.Table(Title(counting: new Counting(average: ResultAverage.Exact))).Text());
        Assert.Equal("1 a 10, 2 b 8 (16)", season.Table(Title(counting: new Counting(unit: CountingUnit.Session, average: ResultAverage.Exact))).Text());
    }

    [Fact]
    public void The_average_of_a_phase_is_carried_over_as_it_is()
    {
        var title = Title(counting: new Counting(average: ResultAverage.Exact)).WithPhases(new Phase("Spring"), new Phase("Autumn", 3, start: new PhaseStart(Points.Of(1, 2))));
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Race(3, "a", "b").Race(4, "a", "b").Build();

        // 8 of the spring are halved to 4; the autumn brings 10 to one and 6 to the other.
        Assert.Equal("1 a 14 (32), 2 b 10 (24)", season.Table(title).Text());
        Assert.Equal(
            ["-4 Autumn: reset at the start, 4 of 8 carried over", "-8 average of 2 results", "-10 average of 2 results"],
            season.Explain(title, "a").Corrections.Select(correction => $"{correction.Points} {correction.Reason}"));
    }

    private static string Correction(Season season, Championship title, string driver)
    {
        var correction = Assert.Single(season.Explain(title, driver).Corrections);
        return $"{correction.Round} {correction.Points} {correction.Reason}";
    }
}

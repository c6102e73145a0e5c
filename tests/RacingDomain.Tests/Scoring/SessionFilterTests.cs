using NodaTime;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Which sessions a rule, a scale, a weight or a bonus is for.</summary>
public sealed class SessionFilterTests
{
    [Theory]
    [InlineData(6, 25)]
    [InlineData(10, 38)]
    [InlineData(24, 50)]
    public void Length_picks_a_scale(int hours, int points)
    {
        var season = Cars("a").Race(1, race => race.Order("a").Length(Duration.FromHours(hours))).Build();
        Assert.Equal(points, season.Table(Title(ByLength())).Rows[0].Points);
    }

    [Fact]
    public void Where_no_scale_matches_nothing_is_paid_and_an_unknown_length_matches_none()
    {
        Assert.Equal(0, Cars("a").Race(1, "a").Build().Table(Title(ByLength())).Rows[0].Points);
        var scheduled = Cars("a").Race(1, race => race.Order("a").Running(new RunningFacts(scheduledTime: Duration.FromHours(24)))).Build();
        Assert.Equal(50, scheduled.Table(Title(ByLength())).Rows[0].Points);
    }

    [Fact]
    public void The_number_of_starters_in_the_population_picks_a_scale() // E87
    {
        var rule = new PointsRule("race", SessionFilter.Of(SessionKind.Race), [new ScaleCase(Scale.Of(5, 3), new SessionFilter(maximumField: 2)), new ScaleCase(Scale.Of(10, 8), new SessionFilter(minimumField: 3))]);
        Assert.Equal("1 a 5, 2 b 3", Cars("a", "b", "c").Race(1, race => race.Order("a", "b").DidNotStart("c")).Build().Table(Title(Paying(rule))).Text());
        Assert.Equal("1 a 10, 2 b 8, 3 c 0", Cars("a", "b", "c").Race(1, race => race.Order("a", "b").Retired("c")).Build().Table(Title(Paying(rule))).Text());
    }

    [Fact]
    public void The_number_of_races_in_the_event_the_round_and_the_event_pick_a_scale()
    {
        var rule = new PointsRule("race", SessionFilter.Of(SessionKind.Race), [
            new ScaleCase(Scale.Of(1), new SessionFilter(rounds: [3])),
            new ScaleCase(Scale.Of(2), new SessionFilter(minimumRaces: 2)),
            new ScaleCase(Scale.Of(3), new SessionFilter(events: [EventId.Parse("round-4")])),
            new ScaleCase(Scale.Of(4), new SessionFilter(maximumRaces: 1))]);
        var season = Cars("a").Weekend(1, round => round.Race("a")).Weekend(2, round => round.AtSameEvent().Race("a")).Race(3, "a").Race(4, "a").Race(5, "a").Build();
        Assert.Equal([2, 2, 1, 3, 4], season.Ledger(Title(Paying(rule))).Awards.Select(award => award.Points));
    }

    [Fact]
    public void Checkpoints_pay_only_where_they_are_named()
    {
        var season = Cars("a", "b").Race(1, race => race.Order("a", "b").Checkpoint("6 h", "b", "a").Checkpoint("12 h", "b", "a")).Build();
        Assert.Equal("1 a 10, 2 b 6", season.Table(Title(new PointsSystem([new PointsRule("race", SessionFilter.Any, Ten)]))).Text());
        var cup = new PointsRule("cup", SessionFilter.Of(SessionKind.Checkpoint), [new ScaleCase(Scale.Of(5, 4))], weight: new Weight([new WeightCase(2, new SessionFilter(checkpoints: ["12 h"]))]));
        Assert.Equal("1 b 15, 2 a 12", season.Table(Title(Paying(cup))).Text());
        Assert.Equal(["race/6 h", "race/12 h"], season.Ledger(Title(Paying(cup))).Awards.Select(award => award.Session.ToString()).Distinct());
        var second = new PointsRule("cup", new SessionFilter([SessionKind.Checkpoint], checkpoints: ["6 h"]), Scale.Of(5, 4));
        Assert.Equal("1 b 5, 2 a 4", season.Table(Title(Paying(second))).Text());
    }

    [Fact]
    public void Checkpoints_can_be_named_by_their_time_which_leaves_the_finish_alone()
    {
        var season = Cars("a", "b").Race(1, race => race.Order("a", "b").With(At(3, "b", "a")).With(At(6, "b", "a")).Checkpoint("some time", "b", "a")).Build();
        var rule = new PointsRule("cup", new SessionFilter([SessionKind.Checkpoint, SessionKind.Race], checkpointsAt: [Duration.FromHours(6), Duration.FromHours(12)]), Scale.Of(5, 4));
        Assert.Equal(["race/6 h", "race/some time", "race"], season.Ledger(Title(Paying(rule))).Awards.Select(award => award.Session.ToString()).Distinct());
        Assert.Throws<ArgumentOutOfRangeException>(() => new SessionFilter(checkpointsAt: [Duration.Zero]));
        Assert.Throws<ArgumentException>(() => new SessionFilter(checkpointsAt: [Duration.FromHours(1), Duration.FromHours(1)]));

        static Checkpoint At(int hours, params string[] order) => new(
            $"{hours:D} h", [new Classification(order.Select((car, i) => new ResultLine(EntryId.Parse(car), Position.Of(i + 1))).ToValueArray())], Duration.FromHours(hours));
    }

    [Fact]
    public void A_weight_for_all_sessions_reaches_checkpoints()
    {
        var season = Cars("a").Race(1, race => race.Order("a").Checkpoint("6 h", "a")).Build();
        var cup = new PointsRule("cup", SessionFilter.Of(SessionKind.Checkpoint), [new ScaleCase(Scale.Of(5), new SessionFilter(minimumField: 1))], weight: new Weight([new WeightCase(2)]));
        Assert.Equal("1 a 10", season.Table(Title(Paying(cup))).Text());
    }

    [Fact]
    public void A_condition_in_code_sees_the_whole_round()
    {
        var finale = new NamedCondition("finale", context => context.Round == context.Season.Rounds[^1]);
        var rule = new PointsRule("race", SessionFilter.Of(SessionKind.Race), [new ScaleCase(Scale.Of(20), new SessionFilter(condition: finale)), new ScaleCase(Scale.Of(10))]);
        Assert.Equal([10, 20], Cars("a").Race(1, "a").Race(2, "a").Build().Ledger(Title(Paying(rule))).Awards.Select(award => award.Points));
    }

    [Fact]
    public void A_session_that_sets_the_grid_only_pays_nothing() // E90
    {
        var season = Cars("a", "b").Weekend(1, round => round
            .Qualifying(q => q.Role(SessionRole.GridOnly).Order("a", "b")).Qualifying(q => q.Role(SessionRole.PointsOnly).Order("b", "a"))).Build();
        var table = season.Table(Title(new PointsSystem([new PointsRule("qualifying", SessionFilter.Of(SessionKind.Qualifying), Scale.Of(35, 32))])));
        Assert.Equal("1 b 35, 2 a 32", table.Text());
        Assert.Equal((1, 0), (table.Row("a").Poles, table.Row("b").Poles));
    }

    [Fact]
    public void A_filter_that_nothing_can_match_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new SessionFilter(minimumField: 3, maximumField: 2));
        Assert.Throws<ArgumentException>(() => new SessionFilter(minimumLength: Duration.FromHours(6), maximumLength: Duration.FromHours(6)));
        Assert.Throws<ArgumentException>(() => new SessionFilter([SessionKind.Race, SessionKind.Race]));
        Assert.Throws<ArgumentException>(() => new SessionFilter(minimumRaces: 3, maximumRaces: 2));
        Assert.Throws<ArgumentNullException>(() => SessionFilter.Any.Matches(null!));
        Assert.Equal(3, new SessionFilter(minimumField: 3, maximumField: 3, minimumRaces: 2, maximumRaces: 2).MaximumField);
    }

    private static PointsSystem ByLength() => Paying(new PointsRule("race", SessionFilter.Of(SessionKind.Race), [
        new ScaleCase(Scale.Of(50), new SessionFilter(minimumLength: Duration.FromHours(24))),
        new ScaleCase(Scale.Of(38), new SessionFilter(minimumLength: Duration.FromHours(10), maximumLength: Duration.FromHours(24))),
        new ScaleCase(Scale.Of(25), new SessionFilter(maximumLength: Duration.FromHours(10)))]));
}

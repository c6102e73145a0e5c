using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>What a table says is missing without being told.</summary>
public sealed class CoverageTests
{
    private static readonly Championship Cup = Title(new PointsSystem([
        new PointsRule("cup", SessionFilter.Of(SessionKind.Checkpoint, SessionKind.Race), [
            new ScaleCase(Scale.Of(5, 4), new SessionFilter(minimumLength: Duration.FromHours(24), checkpointsAt: [Duration.FromHours(6), Duration.FromHours(12)])),
            new ScaleCase(Scale.Of(5, 4), new SessionFilter(minimumLength: Duration.FromHours(6), maximumLength: Duration.FromHours(24), checkpointsAt: [Duration.FromMinutes(210)]))])]));

    [Fact]
    public void Checkpoints_that_a_rule_is_about_are_missed()
    {
        var season = Cars("a").Race(1, Race(24)).Race(2, Race(6)).Race(3, Race(2)).Build();
        Assert.Equal(
            ["round 1, checkpoint: The order at the checkpoints is not known: 6 h, 12 h.", "round 2, checkpoint: The order at the checkpoints is not known: 3 h 30 min."],
            Gaps(season));
        Assert.Empty(season.Table().Incomplete);
    }

    [Fact]
    public void One_by_one_as_far_as_their_times_are_known()
    {
        Assert.Equal(["round 1, checkpoint: The order at the checkpoints is not known: 12 h."], Gaps(Cars("a").Race(1, race => Race(24)(race.With(At(6)))).Build()));
        Assert.Equal(["round 1, checkpoint: The order at the checkpoints is not known: 6 h, 12 h."], Gaps(Cars("a").Race(1, race => Race(24)(race.Checkpoint("early", "a"))).Build()));
        Assert.Empty(Gaps(Cars("a").Race(1, race => Race(24)(race.Checkpoint("early", "a").Checkpoint("late", "a"))).Build()));
    }

    [Fact]
    public void A_moment_that_the_race_did_not_reach_is_not_missed() // E26
    {
        var season = Cars("a").Race(1, race => Race(24)(race.With(At(6)).Running(new RunningFacts(runTime: Duration.FromHours(11))))).Build();
        Assert.Empty(Gaps(season));
    }

    [Fact]
    public void A_rule_that_does_not_name_them_misses_all_or_those_declared_without_an_order()
    {
        var any = Title(Paying(new PointsRule("cup", SessionFilter.Of(SessionKind.Checkpoint), Scale.Of(5))));
        Assert.Single(Cars("a").Race(1, "a").Build().Table(any).Incomplete);
        Assert.Single(Cars("a").Race(1, race => race.Order("a").Checkpoint("6 h", "a").Checkpoint("12 h")).Build().Table(any).Incomplete);
        Assert.Empty(Cars("a").Race(1, race => race.Order("a").Checkpoint("6 h", "a")).Build().Table(any).Incomplete);
    }

    [Fact]
    public void A_race_of_unknown_length_leaves_open_what_is_missing() =>
        Assert.Equal(["round 1, checkpoint: The length of the race is not known."], Gaps(Cars("a").Race(1, "a").Build()));

    [Fact]
    public void A_declared_gap_stands_for_the_one_of_its_kind_of_session()
    {
        var season = Cars("a").Race(1, Race(24)).With(new CoverageGap(1, "Lost.", SessionKind.Checkpoint)).Race(2, Race(24)).With(new CoverageGap(2, "Also lost.")).Race(3, Race(24)).With(new CoverageGap(3, "No grid.", SessionKind.Qualifying)).Build();
        Assert.Equal(
            ["round 1, checkpoint: Lost.", "round 2: Also lost.", "round 3, qualifying: No grid.", "round 3, checkpoint: The order at the checkpoints is not known: 6 h, 12 h."],
            Gaps(season));
    }

    [Fact]
    public void Drivers_chosen_by_a_rating_that_nobody_has_are_missed_once()
    {
        var bronze = Title(eligibility: new Eligibility([DriverRating.Bronze]));
        Assert.Equal("round 1: The ratings of the drivers are not known.", Assert.Single(Cars("a").Race(1, "a").Race(2, "a").Build().Table(bronze).Incomplete).ToString());
        Assert.Empty(Cars("a").Rated(DriverRating.Gold, "a").Race(1, "a").Build().Table(bronze).Incomplete);
    }

    [Fact]
    public void A_race_without_an_order_is_missed_by_those_whom_races_pay()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y").Car("1", "x", drivers: ["a"]).Car("2", "y", drivers: ["b"])
            .Weekend(1, round => round.Sprint("1", "2").Race(race => race.OnlyClasses("y").Order("2"))).Build();
        var sprints = new PointsRule("sprint", SessionFilter.Of(SessionKind.Sprint), Scale.Of(5));
        Assert.Equal("round 1, race: The order of the race is not known.", Gap(Paying(RaceRule())));
        Assert.Equal("round 1, race: The order of the race is not known.", Gap(new PointsSystem([sprints, RaceRule()])));
        Assert.Equal("round 1, race: The order of the race is not known.", Gap(Paying(new PointsRule("any", SessionFilter.Any, Scale.Of(5)))));
        Assert.Equal("round 1, race: The order of the race is not known.", Gap(PointsSystem.From("code", _ => [])));
        Assert.Equal("", Gap(Paying(sprints)));
        Assert.Empty(season.Table(Title(population: Population.Of(ClassId.Parse("y")))).Incomplete);

        string Gap(IPointsSystem points) => string.Join(", ", season.Table(Title(points, population: Population.Of(ClassId.Parse("x")))).Incomplete);
    }

    [Fact]
    public void A_round_that_does_not_count_or_is_to_come_misses_nothing()
    {
        var any = Title(Paying(new PointsRule("cup", SessionFilter.Of(SessionKind.Checkpoint, SessionKind.Race), Scale.Of(5))));
        Assert.Empty(Cars("a").Weekend(1, round => round.CountsFor().Race("a")).Build().Table(any).Incomplete);
        Assert.Empty(Cars("a").Round("To come", DayOf(1)).Weekend(2, round => round.Race(race => race.Order("a").Checkpoint("6 h", "a"))).Build().Table(any).Incomplete);
    }

    [Fact]
    public void One_driver_with_a_rating_is_enough_to_know_them()
    {
        var bronze = Title(eligibility: new Eligibility([DriverRating.Bronze]));
        var season = new SeasonBuilder("test", "Test", "2021").Rated(DriverRating.Gold, "a").Car("1", drivers: ["a", "b"]).Car("2", drivers: ["c"]).Race(1, "1", "2").Build();
        Assert.Empty(season.Table(bronze).Incomplete);
        Assert.Empty(Cars("a").Round("To come", DayOf(1)).Build().Table(bronze).Incomplete);
    }

    [Fact]
    public void The_rounds_of_other_championships_say_nothing_of_the_ratings()
    {
        var bronze = Title(eligibility: new Eligibility([DriverRating.Bronze]));
        Assert.Empty(Cars("a").Weekend(1, round => round.CountsFor().Race("a")).Build().Table(bronze).Incomplete);
    }

    [Fact]
    public void A_round_without_a_race_leaves_the_ratings_open()
    {
        var bronze = Title(eligibility: new Eligibility([DriverRating.Bronze]));
        var season = Cars("a").Rated(DriverRating.Gold, "a").Weekend(1, round => round.Qualifying("a")).Build();
        Assert.Equal(["round 1, race: The order of the race is not known.", "round 1: The ratings of the drivers are not known."], season.Table(bronze).Incomplete.Select(gap => gap.ToString()));
    }

    [Fact]
    public void A_race_of_unknown_length_leaves_open_whether_it_is_short_enough_or_long_enough()
    {
        string[] unknown = ["round 1, checkpoint: The length of the race is not known."];
        Assert.Equal(unknown, Of(new SessionFilter([SessionKind.Checkpoint], maximumLength: Duration.FromHours(6))));
        Assert.Equal(unknown, Of(new SessionFilter([SessionKind.Checkpoint], minimumLength: Duration.FromHours(6))));
        Assert.Equal(["round 1, checkpoint: The order at the checkpoints is not known."], Of(SessionFilter.Of(SessionKind.Checkpoint)));

        static IEnumerable<string> Of(SessionFilter when) => Cars("a").Race(1, "a").Build().Table(Title(Paying(new PointsRule("cup", when, Scale.Of(5))))).Incomplete.Select(gap => gap.ToString());
    }

    [Fact]
    public void The_time_of_a_checkpoint_may_be_more_than_a_day()
    {
        var when = new SessionFilter([SessionKind.Checkpoint], checkpointsAt: [Duration.FromMinutes((25 * 60) + 30), Duration.FromHours(48)]);
        var season = Cars("a").Race(1, Race(96)).Build();
        Assert.Equal(
            "round 1, checkpoint: The order at the checkpoints is not known: 25 h 30 min, 48 h.",
            Assert.Single(season.Table(Title(Paying(new PointsRule("cup", when, Scale.Of(5))))).Incomplete).ToString());
    }

    private static IEnumerable<string> Gaps(Season season) => season.Table(Cup).Incomplete.Select(gap => gap.ToString());

    private static Action<SessionBuilder> Race(int hours) => race => race.Order("a").Length(Duration.FromHours(hours));

    private static Checkpoint At(int hours) => new("early", [new Classification([new ResultLine(EntryId.Parse("a"), Position.Of(1))])], Duration.FromHours(hours));
}

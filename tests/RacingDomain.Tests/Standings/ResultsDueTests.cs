using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>How many results somebody who missed none has: the rounds and sessions that are a championship's own.</summary>
public sealed class ResultsDueTests
{
    private static readonly Counting AllSessionsButOne = new(drops: [new DropCase(1)], unit: CountingUnit.Session);

    [Fact]
    public void Where_sessions_are_dropped_those_that_nothing_is_paid_for_are_not_missed()
    {
        var season = Cars("a", "b").Weekend(1, round => round.Qualifying("a", "b").Race("a", "b")).Weekend(2, round => round.Qualifying("a", "b").Race("a", "b")).Build();
        Assert.Equal("1 a 10 (20), 2 b 6 (12)", season.Table(Title(counting: AllSessionsButOne)).Text());
    }

    [Fact]
    public void A_checkpoint_that_a_rule_pays_for_is_a_result_beside_its_race()
    {
        var points = Paying(new PointsRule("cup", SessionFilter.Of(SessionKind.Checkpoint, SessionKind.Race), Scale.Of(5, 4)));
        var season = Cars("a", "b").Race(1, race => race.Order("a", "b").Checkpoint("6 h", "b", "a")).Build();
        Assert.Equal("1 a 5 (9), 2 b 5 (9)", season.Table(Title(points, counting: AllSessionsButOne)).Text());
    }

    [Fact]
    public void A_session_in_which_no_wins_are_counted_is_a_result_if_a_rule_pays_for_it()
    {
        var season = Cars("a", "b").Weekend(1, round => round.Sprint("a", "b").Race("a", "b")).Build();
        var points = new PointsSystem([RaceRule(), Sprint(Accounts.Points)]);
        Assert.Equal("1 a 10 (15), 2 b 6 (10)", season.Table(Title(points, counting: AllSessionsButOne)).Text());
    }

    [Fact]
    public void What_is_paid_to_another_account_makes_no_result()
    {
        var season = Cars("a", "b").Weekend(1, round => round.Sprint("a", "b").Race("a", "b")).Race(2, "a", "b").Build();
        var points = new PointsSystem([RaceRule(), Sprint("sprints")]);
        Assert.Equal("1 a 10 (20), 2 b 6 (12)", season.Table(Title(points, counting: AllSessionsButOne)).Text());
    }

    [Fact]
    public void Under_rules_in_code_those_sessions_are_results_in_which_wins_are_counted()
    {
        // 5 at the checkpoint, which is no result, and 10 and 7 in the races, of which the worse one is dropped.
        var points = PointsSystem.From("one", context => context.Kind switch
        {
            SessionKind.Checkpoint => context.Awards(context.Field[0], "one", 5),
            SessionKind.Race => context.Awards(context.Field[0], "one", context.Round.Number == 1 ? 10 : 7),
            _ => [],
        });
        var season = Cars("a").Weekend(1, round => round.Qualifying("a").Race(race => race.Order("a").Checkpoint("6 h", "a"))).Race(2, "a").Build();
        Assert.Equal("1 a 15 (22)", season.Table(Title(points, counting: AllSessionsButOne)).Text());
    }

    [Fact]
    public void A_round_that_counts_for_one_of_the_classes_is_due()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y").Car("1", "x", drivers: ["a"]).Car("2", "y", drivers: ["b"])
            .Race(1, "1", "2").Weekend(2, round => round.CountsForClass("y").Race("1", "2")).Build();
        var both = Population.Of(ClassId.Parse("x"), ClassId.Parse("y"));
        Assert.Equal("1 a 10 (20), 2 b 6", season.Table(Title(population: both, counting: Counting.DropWorst(1))).Text());
    }

    [Fact]
    public void One_race_of_the_length_asked_for_makes_a_round_the_championships_own()
    {
        var season = Cars("a", "b").Weekend(1, round => round
            .Race(race => race.Id("long").Length(Duration.FromHours(6)).Order("a", "b")).Race(race => race.Id("short").Length(Duration.FromHours(1)).Order("a", "b"))).Build();
        Assert.Equal("1 a 20, 2 b 12", season.Table(LongRaces).Text());
    }

    [Fact]
    public void One_race_of_unknown_length_leaves_open_whether_a_round_is()
    {
        var season = Cars("a").Weekend(1, round => round.Race(race => race.Id("short").Length(Duration.FromHours(1)).Order("a")).Race(race => race.Id("unknown").Order("a"))).Build();
        Assert.Equal("round 1, race: The length of the race is not known.", Assert.Single(season.Table(LongRaces).Incomplete).ToString());
    }

    private static Championship LongRaces { get; } =
        new(ChampionshipId.Parse("title"), "Title", CompetitorKind.Driver, Paying(RaceRule()), rounds: new RoundFilter(Duration.FromHours(6)));

    private static PointsRule Sprint(string account) => new("sprint", SessionFilter.Of(SessionKind.Sprint), [new ScaleCase(Scale.Of(5, 4))], account: account);
}

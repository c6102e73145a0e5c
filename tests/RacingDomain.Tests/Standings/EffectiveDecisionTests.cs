using NodaTime;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>The times of a decision: what it concerns, the first table that shows it, the day it became known; and revised orders.</summary>
public sealed class EffectiveDecisionTests
{
    [Fact]
    public void A_later_ruling_changes_the_tables_from_there_on() // E143
    {
        var season = Six().Decision(new Removed(Entries("a")), "Push to pass.", [1], effectiveFrom: TablePoint.After(5)).Build();
        Assert.Equal("1 a 10, 2 b 6", season.Table(at: TablePoint.After(1)).Text());
        Assert.Equal("1 a 30, 2 b 18", season.Table(at: TablePoint.After(3)).Text());
        Assert.Equal("1 a 40, 2 b 24", season.Table(at: TablePoint.After(4)).Text());
        Assert.Equal("1 a 40, 2 b 34", season.Table(at: TablePoint.After(5)).Text());
        Assert.Equal("1 a 50, 2 b 40", season.Table().Text());
        Assert.Equal(["10 6", "20 12", "30 18", "40 24", "40 34", "50 40"], History(season));
    }

    [Fact]
    public void A_ruling_on_the_season_shows_in_the_seasons_table_only()
    {
        var season = Six().Decision(new PointsAdjusted(-45, competitors: DriverRefs("a")), "After the season.", effectiveFrom: TablePoint.Season).Build();
        Assert.Equal("1 a 60, 2 b 36", season.Table(at: TablePoint.After(6)).Text());
        Assert.Equal("1 b 36, 2 a 15", season.Table().Text());
        Assert.Equal("60 36", History(season)[5]);
    }

    [Fact]
    public void A_ruling_shows_from_a_session_of_a_round_on()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Weekend(2, round => round.Qualifying("a", "b").Sprint("a", "b").Race("a", "b"))
            .Decision(new PointsAdjusted(-1, competitors: DriverRefs("a")), "Stewards.", [1], effectiveFrom: TablePoint.After(2, SessionKind.Sprint)).Build();
        Assert.Equal(10, At(TablePoint.After(1)));
        Assert.Equal(10, At(TablePoint.After(2, SessionKind.Qualifying)));
        Assert.Equal(9, At(TablePoint.After(2, SessionKind.Sprint)));
        Assert.Equal(19, At(TablePoint.After(2)));
        Assert.Equal(19, At(TablePoint.Season));

        Points At(TablePoint point) => season.Table(at: point).Row("a").Points;
    }

    [Fact]
    public void A_ruling_from_a_session_without_an_order_shows_with_its_round()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Weekend(2, round => round.Sprint("a", "b").Race("a", "b"))
            .Decision(new PointsAdjusted(-1, competitors: DriverRefs("a")), "Stewards.", [1], effectiveFrom: TablePoint.After(2, SessionKind.Qualifying)).Build();
        Assert.Equal(10, season.Table(at: TablePoint.After(1)).Row("a").Points);
        Assert.Equal(10, season.Table(at: TablePoint.After(2, SessionKind.Sprint)).Row("a").Points);
        Assert.Equal(19, season.Table(at: TablePoint.After(2)).Row("a").Points);
    }

    [Fact]
    public void Tables_stand_between_the_sessions_of_a_round()
    {
        var season = Cars("a", "b").Weekend(1, round => round.Qualifying("b", "a").Race("a", "b")).Build();
        var title = Title(new PointsSystem([RaceRule(), new PointsRule("qualifying", SessionFilter.Of(SessionKind.Qualifying), Scale.Of(1))]));
        Assert.Equal("1 b 1, 2 a 0", season.Table(title, TablePoint.After(1, SessionKind.Qualifying)).Text());
        Assert.Equal("1 a 10, 2 b 7", season.Table(title, TablePoint.After(1, SessionKind.Race)).Text());
    }

    [Fact]
    public void As_of_a_day_only_what_was_announced_by_then_is_known()
    {
        var season = Six().Decision(new Removed(Entries("a")), "Push to pass.", [1], effectiveFrom: TablePoint.After(1), announced: DayOf(3)).Build();
        Assert.Equal("1 a 20, 2 b 12", season.Table(asOf: DayOf(2)).Text());
        Assert.Equal("1 a 20, 2 b 22", Unsorted(season.Table(asOf: DayOf(3), at: TablePoint.After(3))));
        Assert.Equal("1 b 10, 2 a 0", season.Table(at: TablePoint.After(1)).Text());
        Assert.Equal("1 a 10, 2 b 6", season.Table(at: TablePoint.After(1), asOf: DayOf(3).PlusDays(-1)).Text());
    }

    [Fact]
    public void As_of_a_day_only_rounds_held_by_then_are_in_the_table()
    {
        var engine = Engine(Six().Build(), Title(), DayOf(3).PlusDays(3));
        var title = ChampionshipId.Parse("title");
        Assert.Equal(3, engine.Table(title).AfterRound);
        Assert.Equal(3, engine.History(title).Length);
        Assert.Equal("standings.round-not-held", Assert.Throws<RacingDomain.Standings.StandingsException>(() => engine.Table(title, TablePoint.After(4))).Code);
        Assert.Empty(Engine(Six().Build(), Title(), DayOf(1).PlusDays(-1)).Table(title).Rows);
    }

    [Fact]
    public void The_newest_order_published_by_the_day_counts() // E23, E145, E146
    {
        var season = Cars("a", "b").Race(1, race => race.Order("a", "b").Revision(DayOf(1).PlusDays(5)).Order("b", "a").Revision(DayOf(1).PlusDays(9)).Order("b").Disqualified("a")).Build();
        Assert.Equal("1 b 10, 2 a 0", season.Table().Text());
        Assert.Equal("1 b 10, 2 a 6", season.Table(asOf: DayOf(1).PlusDays(8)).Text());
        Assert.Equal("1 b 10, 2 a 6", season.Table(asOf: DayOf(1).PlusDays(5)).Text());
        Assert.Equal("1 a 10, 2 b 6", season.Table(asOf: DayOf(1).PlusDays(4)).Text());
    }

    [Fact]
    public void An_order_that_was_not_published_yet_is_not_known()
    {
        var season = Cars("a", "b").Race(1, race => race.Order("a", "b").Published(DayOf(1).PlusDays(2))).Build();
        Assert.Empty(season.Table(asOf: DayOf(1)).Rows);
        Assert.Equal("1 a 10, 2 b 6", season.Table(asOf: DayOf(1).PlusDays(2)).Text());
    }

    [Fact]
    public void A_session_a_week_before_its_round_is_known_on_its_own_day()
    {
        var season = Cars("a").Weekend(1, round => round.Elsewhere("Roar", roar => roar.Qualifying(q => q.Start(new LocalDateTime(2020, 12, 27, 12, 0)).Order("a"))).Race("a")).Build();
        var title = Title(new PointsSystem([RaceRule(), new PointsRule("qualifying", SessionFilter.Of(SessionKind.Qualifying), Scale.Of(1))]));
        Assert.Equal("1 a 1", season.Table(title, asOf: new LocalDate(2020, 12, 27)).Text());
        Assert.Equal("1 a 1", season.Table(title, TablePoint.After(1), new LocalDate(2020, 12, 27)).Text());
        Assert.Empty(season.Table(title, asOf: new LocalDate(2020, 12, 26)).Rows);
        Assert.Equal("1 a 11", season.Table(title).Text());
    }

    [Fact]
    public void Rounds_are_in_the_order_of_their_days() // E33
    {
        var season = Cars("a", "b").Round("Belgium", new LocalDate(1985, 9, 15), round => round.Race("a", "b"), 5).Round("Monaco", new LocalDate(1985, 5, 19), round => round.Race("b", "a"), 4).Build();
        Assert.Equal("1 b 10, 2 a 6", season.Table(at: TablePoint.After(4)).Text());
        Assert.Equal("1 a 16, 1 b 16", season.Table(at: TablePoint.After(5)).Text());
        Assert.Equal(5, season.Table().AfterRound);
    }

    private static SeasonBuilder Six()
    {
        var season = Cars("a", "b");
        for (var round = 1; round <= 6; round++)
        {
            season.Race(round, "a", "b");
        }

        return season;
    }

    private static List<string> History(Season season) =>
        Engine(season, Title()).History(ChampionshipId.Parse("title")).Select(table => $"{table.Row("a").Points} {table.Row("b").Points}").ToList();

    private static string Unsorted(RacingDomain.Standings.StandingsTable table) => string.Join(", ", table.Rows.OrderBy(row => row.Competitor.Id).Select((row, i) => $"{i + 1} {row.Competitor.Id} {row.Points}"));
}

using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>What a row says besides points: gaps, movement, wins, podiums, poles, starts; and the tables of a history.</summary>
public sealed class RowTests
{
    private static readonly ChampionshipId Id = ChampionshipId.Parse("title");

    [Fact]
    public void Gaps_are_to_the_leader_and_to_the_row_before()
    {
        var rows = Cars("a", "b", "c").Race(1, "a", "b", "c").Build().Table().Rows;
        Assert.Equal([0, 4, 6], rows.Select(row => row.GapToLeader));
        Assert.Equal([null, (Points)4, (Points)2], rows.Select(row => row.GapToNext));
    }

    [Fact]
    public void Movement_is_since_the_table_of_the_round_before()
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b").Race(2, "b", "a", "c").Race(3, "b", "c", "a").Build();
        var history = Engine(season, Title()).History(Id);
        Assert.Equal("a: b:", Movements(history[0]));
        Assert.Equal("a:0 b:1 c:", Movements(history[1]));
        Assert.Equal("b:0 a:-1 c:0", Movements(history[2]));
        Assert.Equal("b:0 a:-1 c:0", Movements(season.Table()));
    }

    [Fact]
    public void A_history_has_a_table_for_every_round_that_was_held()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Weekend(2, round => round.Status(RoundStatus.Cancelled)).Weekend(3, round => round.CountsFor().Race("b", "a")).Race(4, "b", "a").Round("To come", DayOf(5)).Build();
        var history = Engine(season, Title()).History(Id);
        Assert.Equal([1, 3, 4], history.Select(table => table.AfterRound));
        Assert.Equal(["1 a 10, 2 b 6", "1 a 10, 2 b 6", "1 a 16, 1 b 16"], history.Select(table => table.Text()));
        Assert.Equal("a:0 b:0", Movements(history[1]));
        Assert.Equal(4, season.Table().AfterRound);
        Assert.Equal(history[^1].Rows, season.Table().Rows);
        Assert.Equal("standings.round-not-held", Assert.Throws<StandingsException>(() => season.Table(at: TablePoint.After(2))).Code);
        Assert.Equal("standings.round-not-held", Assert.Throws<StandingsException>(() => season.Table(at: TablePoint.After(5))).Code);
    }

    [Fact]
    public void Wins_podiums_and_poles_count_places_in_the_population()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y").Car("y1", "y", drivers: ["y1"]).Car("a", "x", drivers: ["a"]).Car("b", "x", drivers: ["b"])
            .Weekend(1, round => round.Qualifying("y1", "b", "a").Race("y1", "a", "b")).Weekend(2, round => round.Qualifying("y1", "b", "a").Sprint("b", "a").Race(race => race.Order("y1", "b").Retired("a"))).Build();
        var table = season.Table(Title(population: Population.Of(ClassId.Parse("x"))));
        Assert.Equal("b 1 2 2 2, a 1 1 0 2", Figures(table));
    }

    [Fact]
    public void The_places_of_a_second_car_that_did_not_score_are_none()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", team: "T").Car("2", team: "T").Car("3", team: "U").Race(1, "1", "2", "3").Build();
        Assert.Equal("t 1 1 0 1, u 0 1 0 1", Figures(season.Table(Title(Paying(RaceRule(credit: new Credit(bestCars: 1))), CompetitorKind.Team))));
        Assert.Equal("t 1 2 0 1, u 0 1 0 1", Figures(season.Table(Title(kind: CompetitorKind.Team))));
        var all = new Ranking(wins: new ResultSelection(scoringCarsOnly: false));
        Assert.Equal("t 1 2 0 1, u 0 1 0 1", Figures(season.Table(Title(Paying(RaceRule(credit: new Credit(bestCars: 1))), CompetitorKind.Team, ranking: all))));
    }

    [Fact]
    public void Dropped_wins_are_wins_unless_only_counted_results_are()
    {
        var season = Cars("a").Race(1, "a").Race(2, "a").Build();
        Assert.Equal(2, season.Table(Title(counting: Counting.Best(1))).Rows[0].Wins);
        Assert.Equal(1, season.Table(Title(counting: Counting.Best(1), ranking: new Ranking(wins: new ResultSelection(countedOnly: true)))).Rows[0].Wins);
    }

    [Fact]
    public void The_winner_of_a_sprint_is_not_on_pole_and_a_session_for_points_sets_no_grid() // E95
    {
        var season = Cars("a", "b").Weekend(1, round => round.Qualifying(q => q.Role(SessionRole.PointsOnly).Order("a", "b")).Race("a", "b")).Weekend(2, round => round.Qualifying("b", "a").Race("a", "b")).Build();
        Assert.Equal("a 2 2 0 2, b 0 2 1 2", Figures(season.Table()));
    }

    [Fact]
    public void Missing_facts_make_a_table_incomplete_from_their_round_on()
    {
        var season = Cars("a").Race(1, "a").Race(2, "a").Race(3, "a").With(new CoverageGap(2, "No qualifying.", SessionKind.Qualifying)).With(new CoverageGap(3, "Cup only.", championships: ChampionshipScope.OfTitles("cup"))).Build();
        Assert.Empty(season.Table(at: TablePoint.After(1)).Incomplete);
        Assert.Equal(["No qualifying."], season.Table(at: TablePoint.After(2)).Incomplete.Select(gap => gap.Reason));
        Assert.Equal(["No qualifying."], season.Table().Incomplete.Select(gap => gap.Reason));
        Assert.Equal(2, season.Table(Title(title: "cup")).Incomplete.Length);
    }

    [Fact]
    public void A_gap_of_another_class_does_not_matter()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y").Car("a", "x", drivers: ["a"]).Race(1, "a").With(new CoverageGap(1, "GT only.", @class: ClassId.Parse("y"))).Build();
        Assert.Empty(season.Table(Title(population: Population.Of(ClassId.Parse("x")))).Incomplete);
        Assert.Single(season.Table().Incomplete);
    }

    [Fact]
    public void Co_drivers_who_scored_together_are_one_line()
    {
        var season = new SeasonBuilder("imsa", "IMSA", "2021").Car("1", drivers: ["a", "b"]).Car("2", drivers: ["c", "d"]).Car("3", drivers: ["e"])
            .Race(1, "1", "2", "3").Weekend(2, round => round.Crew("2", "c", "e").Race("1", "2")).Build();
        var crews = Engine(season, Title()).Crews(Id);
        Assert.Equal(["a / b 20", "c 12", "e 10", "d 6"], crews.Select(crew => $"{crew.Names} {crew.Row.Points}"));
    }

    [Fact]
    public void Two_cars_with_the_same_points_are_two_lines()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Shared("a", "b").Retired("c")).Build();
        Assert.Equal(["a", "b", "c"], Engine(season, Title()).Crews(Id).Select(crew => crew.Names));
    }

    [Fact]
    public void All_tables_come_in_the_order_of_the_rulebook()
    {
        var book = new Rulebook(RulebookId.Parse("b"), "B", [Title(), new Championship(ChampionshipId.Parse("teams"), "Teams", CompetitorKind.Team, Paying(RaceRule()))]);
        var tables = new StandingsEngine(Cars("a").Race(1, "a").Build(), book).Tables(TablePoint.After(1));
        Assert.Equal(["title", "teams"], tables.Select(table => table.Championship.Id.ToString()));
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        var engine = Engine(Cars("a").Race(1, "a").Build(), Title());
        Assert.Equal(("standings.unknown-championship", "x"), Error(() => engine.Table(ChampionshipId.Parse("x"))));
        Assert.Equal(("standings.unknown-round", "9"), Error(() => engine.Table(Id, TablePoint.After(9))));
        Assert.Equal(("standings.no-such-session", "1:sprint"), Error(() => engine.Table(Id, TablePoint.After(1, SessionKind.Sprint))));
        Assert.Equal(("standings.unknown-competitor", "z"), Error(() => engine.Explain(Id, CompetitorId.Parse("z"))));

        static (string Code, string Value) Error(Action action)
        {
            var error = Assert.Throws<StandingsException>(action);
            return (error.Code, error.Value);
        }
    }

    [Fact]
    public void Tables_are_equal_if_all_that_they_say_is()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, race => race.Retired("a", "b"));
        var table = season.Build().Table();
        Assert.Equal(table, season.Build().Table());
        Assert.Equal(table.GetHashCode(), season.Build().Table().GetHashCode());
        Assert.NotEqual(table, season.Build().Table(at: TablePoint.After(2)));
        Assert.NotEqual(table, season.Build().Table(Title(title: "cup")));
        Assert.NotEqual(table, season.With(new CoverageGap(1, "Lost.")).Build().Table());
        Assert.NotEqual(table, Cars("b", "a").Race(1, "b", "a").Race(2, race => race.Retired("a", "b")).Build().Table());
        Assert.False(table.Equals(null));
    }

    private static string Movements(StandingsTable table) => string.Join(' ', table.Rows.Select(row => $"{row.Competitor.Id}:{row.Movement}"));

    /// <summary>Wins, podiums, poles, starts.</summary>
    private static string Figures(StandingsTable table) => string.Join(", ", table.Rows.Select(row => $"{row.Competitor.Id} {row.Wins} {row.Podiums} {row.Poles} {row.Starts}"));
}

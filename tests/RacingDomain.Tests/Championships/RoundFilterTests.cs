using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Championships;

/// <summary>Titles of some rounds, chosen by the length of races, by number or event, and titles of some seasons.</summary>
public sealed class RoundFilterTests
{
    private static readonly RoundFilter Long = new(Duration.FromHours(6));
    private static readonly RoundFilter Short = new(maximumLength: Duration.FromHours(6));

    [Fact]
    public void Only_rounds_of_that_length_count_for_points_wins_starts_and_rows()
    {
        var season = Cars("a", "b", "c").Race(1, Race(24, "a", "b")).Race(2, Race(2, "b", "a", "c")).Race(3, Race(6, "b", "a")).Build();
        Assert.Equal("1 a 16, 1 b 16", Text(season, Long, out var cup));
        Assert.Equal((1, 2), (cup.Row("b").Wins, cup.Row("b").Starts));
        Assert.Equal("1 b 10, 2 a 6, 3 c 4", Text(season, Short, out var sprint));
        Assert.Equal((1, 1), (sprint.Row("b").Wins, sprint.Row("b").Starts));
        Assert.Empty(sprint.Incomplete);
    }

    [Fact]
    public void Rounds_can_be_named_by_number_or_event_too()
    {
        var season = Cars("a", "b").Race(1, Race(24, "a", "b")).Race(2, Race(2, "b", "a")).Race(3, Race(6, "b", "a")).Race(4, "a", "b").Build();
        Assert.Equal("1 b 20, 2 a 12", Text(season, new RoundFilter(rounds: [2, 3]), out var named));
        Assert.Equal((2, 2), (named.Row("b").Wins, named.Row("b").Starts));
        Assert.Empty(named.Incomplete);
        Assert.Equal("1 a 20, 2 b 12", Text(season, new RoundFilter(events: [season.Round(1)!.Event!.Value, season.Round(4)!.Event!.Value]), out _));
        Assert.Equal("1 b 10, 2 a 6", Text(season, new RoundFilter(Duration.FromHours(6), rounds: [2, 3, 4]), out var both));
        Assert.Equal("round 4, race: The length of the race is not known.", Assert.Single(both.Incomplete).ToString());
    }

    [Fact]
    public void Between_rounds_that_do_not_belong_to_it_a_table_is_carried_forward()
    {
        var season = Cars("a", "b").Race(1, Race(24, "a", "b")).Race(2, Race(2, "b", "a")).Build();
        Assert.Equal(["1 a 10, 2 b 6", "1 a 10, 2 b 6"], Engine(season, Of(Long)).History(ChampionshipId.Parse("title")).Select(table => table.Text()));
    }

    [Fact]
    public void A_race_of_unknown_length_is_missed_and_said_to_be()
    {
        var table = Cars("a").Race(1, "a").Build().Table(Of(Long));
        Assert.Empty(table.Rows);
        Assert.Equal("round 1, race: The length of the race is not known.", Assert.Single(table.Incomplete).ToString());
    }

    [Fact]
    public void A_declared_gap_concerns_the_title_its_round_belongs_to()
    {
        var season = Cars("a").Race(1, Race(24, "a")).Race(2, Race(2, "a")).Weekend(3, _ => { })
            .With(new CoverageGap(1, "Lost.")).With(new CoverageGap(2, "Lost too.")).With(new CoverageGap(3, "Never found.")).Build();
        Assert.Equal([1, 3], season.Table(Of(Long)).Incomplete.Select(gap => gap.Round));
        Assert.Equal([2, 3], season.Table(Of(Short)).Incomplete.Select(gap => gap.Round));
    }

    [Fact]
    public void Drops_are_counted_from_its_own_rounds()
    {
        var season = Cars("a").Race(1, Race(24, "a")).Race(2, Race(2, "a")).Race(3, Race(6, "a")).Build();
        var title = new Championship(ChampionshipId.Parse("title"), "Title", CompetitorKind.Driver, Paying(RaceRule()), counting: Counting.DropWorst(1), rounds: Long);
        Assert.Equal("1 a 10 (20)", season.Table(title).Text());
    }

    [Fact]
    public void A_season_has_the_titles_that_are_its_own_and_of_its_classes()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Car("1", "x", drivers: ["a"]).Race(1, "1").Build();
        var book = new Rulebook(RulebookId.Parse("book"), "Book", [Some("a"), Some("b", ["2021", "2022"]), Some("c", ["2022"]), Some("d", @class: "x"), Some("e", @class: "y")]);
        Assert.Equal(["a", "b", "d"], new StandingsEngine(season, book).Tables().Select(table => table.Championship.Id.ToString()));
        Assert.Empty(new StandingsEngine(season, book).Table(ChampionshipId.Parse("e")).Rows);

        static Championship Some(string id, string[]? seasons = null, string? @class = null) => new(
            ChampionshipId.Parse(id),
            id,
            CompetitorKind.Driver,
            Paying(RaceRule()),
            @class is null ? null : Population.Of(ClassId.Parse(@class)),
            validFor: (seasons ?? []).Select(SeasonId.Parse).ToValueArray());
    }

    [Fact]
    public void A_filter_that_matches_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new RoundFilter(Duration.FromHours(6), Duration.FromHours(6)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RoundFilter(Duration.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RoundFilter(rounds: [0]));
        Assert.True(RoundFilter.All.Matches(null));
    }

    private static Championship Of(RoundFilter rounds) => new(ChampionshipId.Parse("title"), "Title", CompetitorKind.Driver, Paying(RaceRule()), rounds: rounds);

    private static string Text(Season season, RoundFilter rounds, out StandingsTable table) => (table = season.Table(Of(rounds))).Text();

    private static Action<SessionBuilder> Race(int hours, params string[] order) => race => race.Order(order).Length(Duration.FromHours(hours));
}

using System.Text.Json;
using RacingDomain.Importers.AlKamel;
using RacingDomain.Rulebooks;
using RacingDomain.Standings;

namespace RacingDomain.Importers.Tests.AlKamel;

/// <summary>Whole seasons of real timing files against official figures and an independent calculation.</summary>
public class ImsaSeasonsTests
{
    private static readonly Dictionary<string, Task<StandingsEngine>> Engines = [];

    private static readonly string[] Columns = ["drivers", "teams", "manufacturers"];

    public static TheoryData<string> Seasons => new("2021", "2023");

    [SkippableTheory]
    [MemberData(nameof(Seasons))]
    public async Task Every_official_figure_is_met(string season)
    {
        var engine = await EngineAsync(season);
        var figures = Figures("expected_official.json", season);
        Assert.NotEmpty(figures);
        Assert.Empty(figures.Select(figure => (Figure: figure, Value: ValueOf(figure, engine))).Where(pair => pair.Value != pair.Figure.GetProperty("value").GetInt32())
            .Select(pair => $"{pair.Figure.GetRawText()} here {pair.Value}"));
    }

    [SkippableTheory]
    [MemberData(nameof(Seasons))]
    public async Task Every_table_of_the_independent_calculation_is_met(string season)
    {
        var engine = await EngineAsync(season);
        var tables = Figures("expected_reference.json", season);
        Assert.NotEmpty(tables);
        foreach (var reference in tables)
        {
            var @class = reference.GetProperty("class").GetString()!;
            foreach (var kind in Columns.Where(kind => engine.Rulebook.Find(ChampionshipId.Parse($"{@class}-{kind}")) is not null))
            {
                var table = engine.Table(ChampionshipId.Parse($"{@class}-{kind}"), TablePoint.After(reference.GetProperty("afterRound").GetInt32()));
                Assert.Equal(
                    reference.GetProperty(kind).EnumerateObject().Where(row => row.Value.GetInt32() != 0).Select(row => $"{Key(row.Name)} {row.Value.GetInt32()}").Order(StringComparer.Ordinal),
                    table.Rows.Where(row => !row.Points.IsZero).Select(row => $"{Key(kind == "teams" ? row.Competitor.Id.ToString() : row.Competitor.Name)} {row.Points}").Order(StringComparer.Ordinal));

                string Key(string name) => kind == "teams" ? name : DriverId.FromName(name).ToString();
            }
        }
    }

    [SkippableFact]
    public async Task The_import_of_2021_scores_as_the_bundled_season_does()
    {
        var imported = await EngineAsync("2021");
        var bundled = new StandingsEngine(SeasonCatalogue.Find("imsa-2021")!.Season, imported.Rulebook);
        foreach (var championship in imported.Rulebook.Championships)
        {
            Assert.Equal(bundled.History(championship.Id).Select(Text), imported.History(championship.Id).Select(Text));
        }

        static string Text(StandingsTable table) => $"{table.Point}: " + string.Join(", ", table.Rows.Select(row => $"{row.Position} {row.Competitor.Id} {row.Competitor.Name} {row.Points} {row.Wins}"));
    }

    [SkippableFact]
    public async Task All_drivers_of_the_race_have_the_points_of_the_qualifying_race_a_week_before() // E57, E157
    {
        var engine = await EngineAsync("2021");
        var award = engine.Explain(ChampionshipId.Parse("dpi-drivers"), CompetitorId.Parse("mike-conway")).Awards.FirstOrDefault(award => award.Award.Session.Kind == SessionKind.QualifyingRace);
        Assert.Equal((1, Points.Of(35)), (award!.Award.Session.Round, award.Award.Points));
        Assert.Equal(12, engine.Season.Rounds.Length);
        Assert.Equal("rolex-24-at-daytona-qualifying-race", engine.Season.Events[0].Id.ToString());
    }

    [SkippableFact]
    public async Task The_grid_of_gtd_is_not_what_paid() // E90
    {
        var engine = await EngineAsync("2021");
        var sebring = engine.Season.Events.Single(@event => @event.Id.ToString() == "mobil-1-twelve-hours-of-sebring");
        var (grid, points) = (sebring.Sessions.Single(session => session.Id.ToString() == "qualifying-gtd-grid"), sebring.Sessions.Single(session => session.Id.ToString() == "qualifying-gtd-gtlm"));
        var first = points.Classifications[0].Lines.First(line => sebring.Entries.Single(entry => entry.Id == line.Entry).Class == ClassId.Parse("gtd")).Entry;
        Assert.NotEqual(grid.Classifications[0].Lines[0].Entry, first);
        var awards = engine.Explain(ChampionshipId.Parse("gtd-teams"), CompetitorId.Parse(first.ToString())).Awards;
        Assert.Equal(Points.Of(35), Assert.Single(awards, award => award.Award.Session is { Round: 2, Kind: SessionKind.Qualifying }).Award.Points);
    }

    [SkippableFact]
    public async Task A_deduction_leaves_the_make_its_points_and_nobody_moves_up() // E142
    {
        var engine = await EngineAsync("2023");
        foreach (var (championship, competitor) in new[] { ("gtp-teams", "60"), ("gtp-drivers", "tom-blomqvist") })
        {
            var explanation = engine.Explain(ChampionshipId.Parse(championship), CompetitorId.Parse(competitor), TablePoint.After(1));
            Assert.Equal((Points.Of(185), Points.Of(-200)), (explanation.Row.Points, Assert.Single(explanation.Adjustments).Points));
            Assert.Equal(1, explanation.Row.Wins);
        }

        var acura = engine.Explain(ChampionshipId.Parse("gtp-manufacturers"), CompetitorId.Parse("acura"), TablePoint.After(1));
        Assert.Equal(Points.Of(385), acura.Row.Points);
        Assert.Empty(acura.Adjustments);
        Assert.Equal(Points.Of(350), engine.Table(ChampionshipId.Parse("gtp-teams"), TablePoint.After(1)).RowOf(CompetitorId.Parse("10"))!.Points);
    }

    [SkippableFact]
    public async Task Numbers_with_a_zero_before_them_are_cars_of_their_own() // E62
    {
        var engine = await EngineAsync("2023");
        var numbers = engine.Season.Events.SelectMany(@event => @event.Entries).Select(entry => entry.Number.ToString()).ToHashSet();
        Assert.Superset(new HashSet<string> { "01", "1", "023", "23" }, numbers);
    }

    [SkippableTheory]
    [MemberData(nameof(Seasons))]
    public async Task Tables_of_a_cup_whose_checkpoints_are_not_in_the_data_are_incomplete(string season)
    {
        var engine = await EngineAsync(season);
        foreach (var table in engine.Tables())
        {
            var isMissing = table.Championship.Identity.Title == "endurance-cup" || (season == "2021" && table.Championship.Identity.Title == "sprint-cup");
            Assert.True(isMissing == !table.Incomplete.IsEmpty, $"{table.Championship.Id}: {string.Join("; ", table.Incomplete)}");
        }
    }

    private static Points ValueOf(JsonElement figure, StandingsEngine engine)
    {
        string Text(string name) => figure.GetProperty(name).GetString()!;
        var (kind, who, after) = (Text("figure"), Text("who"), TablePoint.After(figure.GetProperty("afterRound").GetInt32()));
        var column = kind.StartsWith("manufacturer", StringComparison.Ordinal) ? "manufacturers" : kind.StartsWith("driver", StringComparison.Ordinal) ? "drivers" : "teams";
        var championship = ChampionshipId.Parse($"{Text("class")}-{column}");
        if (kind is "entry-qualifying-points" or "entry-race-points")
        {
            var isRace = kind == "entry-race-points";
            return Points.Sum(engine.Explain(championship, CompetitorId.Parse(who), after).Awards
                .Where(award => award.Award.Session.Kind == SessionKind.Race == isRace)
                .Select(award => award.Award.Points));
        }

        var table = engine.Table(championship, figure.TryGetProperty("plusQualifyingOf", out var next) ? TablePoint.After(next.GetInt32(), SessionKind.Qualifying) : after);
        var points = Row(who).Points;
        return kind.EndsWith("gap", StringComparison.Ordinal) ? points - (Text("other") == "2nd" ? table.Rows[1] : Row(Text("other"))).Points : points;

        StandingsRow Row(string name) => table.Rows.First(row =>
            row.Competitor.Id.ToString() == name || (column != "teams" && DriverId.FromName(row.Competitor.Name).ToString().Contains(DriverId.FromName(name).ToString(), StringComparison.Ordinal)));
    }

    private static List<JsonElement> Figures(string file, string season)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedData.Require("data", "imsa", file)));
        return document.RootElement.Clone().EnumerateArray().Where(figure => figure.GetProperty("season").GetString() == season).ToList();
    }

    private static Task<StandingsEngine> EngineAsync(string season)
    {
        var folder = SharedData.Require("data", "imsa");
        lock (Engines)
        {
            return Engines.TryGetValue(season, out var engine) ? engine : Engines[season] = ImportAsync();
        }

        async Task<StandingsEngine> ImportAsync()
        {
            var result = await AlKamelImporter.FromFolder(folder).ImportAsync($"imsa-{season}.manifest.json");
            Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
            return new StandingsEngine(result.Season, RulebookCatalogue.Find(result.Season.Rulebook)!);
        }
    }
}

using System.Text.Json;
using RacingDomain.Rulebooks;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>The bundled IMSA season of 2021 against figures that the officials or the press published, and against an independent calculation.</summary>
public class Imsa2021Tests
{
    private static readonly StandingsEngine Engine = new(SeasonCatalogue.Find("imsa-2021")!.Season, RulebookCatalogue.Find(RulebookId.Parse("imsa-weathertech-2021"))!);

    public static TheoryData<string, string, int, string> KnownTotals => new()
    {
        { "dpi-drivers", "pipo-derani", 1, "3407" },
        { "dpi-drivers", "felipe-nasr", 1, "3407" },
        { "dpi-drivers", "filipe-albuquerque", 2, "3396" },
        { "dpi-drivers", "ricky-taylor", 2, "3396" },
        { "dpi-teams", "31", 1, "3407" },
        { "gtlm-drivers", "antonio-garcia", 1, "3549" },
        { "gtlm-drivers", "jordan-taylor", 1, "3549" },
    };

    [Theory]
    [MemberData(nameof(KnownTotals))]
    public void The_champions_have_their_official_points(string championship, string competitor, int position, string points)
    {
        var row = Engine.Table(ChampionshipId.Parse(championship)).RowOf(CompetitorId.Parse(competitor))!;
        Assert.Equal((position, points), (row.Position!.Value.Number, row.Points.ToString()));
    }

    [Fact]
    public void The_championships_are_those_of_the_rulebook()
    {
        var tables = Engine.Tables();
        var ids = tables.Select(table => table.Championship.Id.ToString()).ToList();
        Assert.Equal("dpi-drivers", ids[0]);
        Assert.Equal(31, ids.Count);
        Assert.DoesNotContain("lmp2-manufacturers", ids);
        Assert.DoesNotContain("gtd-pro-drivers", ids); // a class of 2022
        Assert.All(tables, table => Assert.Equal(table.Championship.Identity.Title == "season", table.Incomplete.IsEmpty));
    }

    [Fact]
    public void Daytona_counts_for_no_season_title_of_the_prototypes_below_dpi() => // E152
        Assert.All(
            Engine.Table(ChampionshipId.Parse("lmp2-drivers"), TablePoint.After(1)).Rows.Concat(Engine.Table(ChampionshipId.Parse("lmp3-teams"), TablePoint.After(1)).Rows),
            row => Assert.Equal(Points.Zero, row.Points));

    [Fact]
    public void Points_of_a_session_are_explained()
    {
        var explanation = Engine.Explain(ChampionshipId.Parse("dpi-drivers"), CompetitorId.Parse("pipo-derani"));
        Assert.Equal(Points.Of(3407), Points.Sum(explanation.Awards.Where(award => award.IsCounted).Select(award => award.Award.Points)));
        Assert.Equal("1st of 7 in DPi", explanation.Awards[0].Award.Reason.ToString());
        Assert.Equal(SessionKind.QualifyingRace, explanation.Awards[0].Award.Session.Kind);
    }

    [Fact]
    public void The_rulebook_stands_for_every_season_it_is_valid_in()
    {
        Assert.Same(Engine.Rulebook, RulebookCatalogue.Find(RulebookId.Parse("imsa-weathertech-2022")));
        Assert.Null(RulebookCatalogue.Find(RulebookId.Parse("imsa-weathertech-1999")));
        Assert.Null(RulebookCatalogue.Find(RulebookId.Parse("imsa-weathertech")));
    }

    [SkippableFact]
    public void Every_official_figure_is_met()
    {
        var figures = Read("expected_official.json").EnumerateArray().Where(figure => figure.GetProperty("season").GetString() == "2021").ToList();
        Assert.Equal(25, figures.Count);
        Assert.All(figures, figure =>
        {
            var who = figure.GetProperty("who").GetString()!;
            var after = figure.TryGetProperty("plusQualifyingOf", out var round)
                ? TablePoint.After(round.GetInt32(), SessionKind.Qualifying)
                : TablePoint.After(figure.GetProperty("afterRound").GetInt32());
            var table = Engine.Table(ChampionshipId.Parse($"{figure.GetProperty("class").GetString()}-teams"), after);
            var points = table.RowOf(CompetitorId.Parse(who))!.Points;
            var value = figure.GetProperty("figure").GetString() switch
            {
                "entry-points" => points,
                "entry-gap" => points - table.RowOf(CompetitorId.Parse(figure.GetProperty("other").GetString()!))!.Points,
                var other => throw new InvalidOperationException($"There is no figure '{other}' for 2021."),
            };
            Assert.True(value == figure.GetProperty("value").GetInt32(), $"{table.Championship.Id} after {after}, {who}: official {figure.GetProperty("value")}, here {value}");
        });
    }

    [SkippableFact]
    public void Every_table_of_the_independent_calculation_is_met()
    {
        var tables = Read("expected_reference.json").EnumerateArray().Where(table => table.GetProperty("season").GetString() == "2021").ToList();
        Assert.NotEmpty(tables);
        foreach (var reference in tables)
        {
            var @class = reference.GetProperty("class").GetString()!;
            foreach (var kind in @class == "lmp3" ? ["drivers", "teams"] : new[] { "drivers", "teams", "manufacturers" })
            {
                var table = Engine.Table(ChampionshipId.Parse($"{@class}-{kind}"), TablePoint.After(reference.GetProperty("afterRound").GetInt32()));
                var expected = reference.GetProperty(kind).EnumerateObject().Where(row => row.Value.GetInt32() != 0).ToDictionary(row => row.Name, row => Points.Of(row.Value.GetInt32()));
                var actual = table.Rows.Where(row => !row.Points.IsZero).ToDictionary(row => kind == "teams" ? row.Competitor.Id.ToString() : Plain(row.Competitor.Name), row => row.Points);
                Assert.Equal(expected.OrderBy(row => row.Key, StringComparer.Ordinal), actual.OrderBy(row => row.Key, StringComparer.Ordinal));

                string Plain(string name) => expected.Keys.FirstOrDefault(key => DriverId.FromName(key) == DriverId.FromName(name)) ?? name;
            }
        }
    }

    private static JsonElement Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedData.Require("data", "imsa", file)));
        return document.RootElement.Clone();
    }
}

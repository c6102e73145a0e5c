using System.Text.Json;
using RacingDomain.Rulebooks;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>The bundled GTLM season of 2018 against official points and the tables computed from the race reports.</summary>
public class Imsa2018Tests
{
    private static readonly StandingsEngine Engine = Built.Engine(SeasonCatalogue.Find("imsa-2018-gtlm")!.Season);

    [Theory]
    [InlineData(9, "jan-magnussen", "269", "ryan-briscoe", "265")]
    [InlineData(10, "antonio-garcia", "299", "richard-westbrook", "290")]
    [InlineData(11, "antonio-garcia", "322", "richard-westbrook", "316")]
    public void The_lead_is_the_one_that_was_reported(int round, string first, string points, string second, string behind)
    {
        var table = Engine.Table(ChampionshipId.Parse("gtlm-drivers"), TablePoint.After(round));
        Assert.Equal((1, points), (table.Row(first).Position!.Value.Number, table.Row(first).Points.ToString()));
        Assert.Equal((2, behind), (table.Row(second).Position!.Value.Number, table.Row(second).Points.ToString()));
    }

    [Fact]
    public void The_champions_won_no_race() // E130
    {
        var champion = Engine.Table(ChampionshipId.Parse("gtlm-drivers")).Row("antonio-garcia");
        Assert.Equal((1, 0, 11), (champion.Position!.Value.Number, champion.Wins, champion.Starts));
    }

    [Fact]
    public void Level_on_308_the_crew_with_two_wins_is_ahead_of_the_one_with_one()
    {
        var teams = Engine.Table(ChampionshipId.Parse("gtlm-teams"));
        Assert.Equal(("4", "308", 2), (teams.Row("66").Position.ToString(), teams.Row("66").Points.ToString(), teams.Row("66").Wins));
        Assert.Equal(("5", "308", 1), (teams.Row("912").Position.ToString(), teams.Row("912").Points.ToString(), teams.Row("912").Wins));
        var crews = Engine.Crews(ChampionshipId.Parse("gtlm-drivers"));
        Assert.Equal(["Dirk Mueller / Joey Hand", "Earl Bamber / Laurens Vanthoor"], crews.Where(crew => crew.Row.Points == 308).Select(crew => crew.Names));
        Assert.Equal([4, 5], crews.Where(crew => crew.Row.Points == 308).Select(crew => crew.Row.Position!.Value.Number));
    }

    [Fact]
    public void Third_drivers_have_rows_of_their_own()
    {
        var table = Engine.Table(ChampionshipId.Parse("gtlm-drivers"));
        Assert.Equal(("89", 3), (table.Row("scott-dixon").Points.ToString(), table.Row("scott-dixon").Starts)); // 35 + 28 + 26
    }

    [Fact]
    public void What_the_reports_leave_open_is_declared()
    {
        Assert.Equal([6], Engine.Table(ChampionshipId.Parse("gtlm-teams")).Incomplete.Select(gap => gap.Round));
        Assert.Equal([1, 2, 5, 11], Engine.Table(ChampionshipId.Parse("gtlm-endurance-cup-teams")).Incomplete.Select(gap => gap.Round));
    }

    [SkippableFact]
    public void Every_official_checkpoint_is_met()
    {
        var figures = Read().GetProperty("official_checkpoints").EnumerateArray().ToList();
        Assert.True(figures.Count >= 28);
        Assert.All(figures, figure =>
        {
            var kind = figure.GetProperty("kind").GetString() == "crew" ? "teams" : "manufacturers";
            var table = Engine.Table(ChampionshipId.Parse("gtlm-" + kind), TablePoint.After(figure.GetProperty("after_round").GetInt32()));
            Assert.Equal(figure.GetProperty("official").GetInt32(), table.Row(Id(figure.GetProperty("who").GetString()!)).Points);
        });
    }

    [SkippableFact]
    public void Every_table_of_the_reports_is_met()
    {
        foreach (var after in Read().GetProperty("computed_after_round").EnumerateArray())
        {
            foreach (var (kind, member) in new[] { ("teams", "crews"), ("manufacturers", "manufacturers") })
            {
                var table = Engine.Table(ChampionshipId.Parse("gtlm-" + kind), TablePoint.After(after.GetProperty("round").GetInt32()));
                Assert.All(after.GetProperty(member).EnumerateObject(), row => Assert.Equal(row.Value.GetInt32(), table.Row(Id(row.Name)).Points));
            }
        }
    }

    private static string Id(string name) => ManufacturerId.FromName(name).ToString();

    private static JsonElement Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedData.Require("data", "sportscars-2018", "imsa2018_gtlm.json")));
        return document.RootElement.Clone();
    }
}

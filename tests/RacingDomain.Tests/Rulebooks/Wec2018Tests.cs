using System.Text.Json;
using RacingDomain.Rulebooks;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>The bundled GTE drivers' season of 2018-19 against official points.</summary>
public class Wec2018Tests
{
    private static readonly ChampionshipId Drivers = ChampionshipId.Parse("gt-drivers");
    private static readonly StandingsEngine Engine = Built.Engine(SeasonCatalogue.Find("wec-2018-19-gte")!.Season);

    [Theory]
    [InlineData("kevin-estre", 1, "155")]
    [InlineData("michael-christensen", 1, "155")]
    [InlineData("james-calado", 2, "136.5")]
    [InlineData("richard-lietz", 3, "131")]
    public void The_first_three_crews_have_their_official_points(string driver, int position, string points)
    {
        var row = Engine.Table(Drivers).Row(driver);
        Assert.Equal((position, points), (row.Position!.Value.Number, row.Points.ToString("D")));
    }

    [Fact]
    public void After_Silverstone_the_lead_is_14()
    {
        var table = Engine.Table(Drivers, TablePoint.After(3));
        Assert.Equal("71", table.Rows[0].Points.ToString());
        Assert.Equal("57", table.Row("olivier-pla").Points.ToString());
        Assert.Equal(14, table.Row("stefan-muecke").GapToLeader);
    }

    [Fact]
    public void A_half_point_comes_from_being_classified_outside_the_ten_places() =>
        Assert.Equal("0.5", Engine.Table(Drivers, TablePoint.After(1)).Row("alessandro-pier-guidi").Points.ToString("D"));

    [Fact]
    public void The_season_has_no_other_complete_title_and_says_so()
    {
        Assert.Equal(8, Engine.Table(Drivers).Incomplete.Length);
        Assert.Equal(["gt-drivers", "gt-manufacturers"], Engine.Tables().Select(table => table.Championship.Id.ToString()));
    }

    [SkippableFact]
    public void The_three_crews_stand_right_after_every_round()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedData.Require("data", "sportscars-2018", "wec2018_19_gte.json")));
        var after = document.RootElement.GetProperty("cumulative_92_51_91").EnumerateArray().ToList();
        Assert.Equal(8, after.Count);
        for (var i = 0; i < after.Count; i++)
        {
            var table = Engine.Table(Drivers, TablePoint.After(i + 1));
            foreach (var (car, driver) in new[] { ("92", "kevin-estre"), ("51", "james-calado"), ("91", "gianmaria-bruni") })
            {
                Assert.Equal(after[i].GetProperty(car).GetDecimal(), decimal.Parse(table.Row(driver).Points.ToString("D"), System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }
}

using RacingDomain.Tool.Tests.Support;

namespace RacingDomain.Tool.Tests.Commands;

/// <summary><c>racing whatif</c>: two tables beside each other.</summary>
public sealed class WhatIfTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Json_has_the_documented_members()
    {
        var run = await Run.OnCup("whatif", "--championship", "drivers", "--rulebook", Other(), "--format", "json");

        Assert.Equal("series season championship afterRound rulebook otherRulebook incomplete rows", run.Json.Members());
        Assert.Equal(("cup-rules", "other-rules"), (run.Json.Text("rulebook"), run.Json.Text("otherRulebook")));
        var rows = run.Json.Items("rows");
        Assert.All(rows, row => Assert.Equal("competitor real other gained", row.Members()));
        Assert.All(rows, row => Assert.Equal("position mark points exact gross wins", row.GetProperty("real").Members()));
        Assert.Equal(["ada 25 25", "bea 25 1/7 25", "dora 8 -2", "cleo 0 0"], rows.Select(row => $"{row.GetProperty("competitor").Text("id")} {row.GetProperty("real").Text("exact")} {row.GetProperty("other").Text("exact")}"));
        Assert.Equal("2018-19", run.Json.Text("season"));
    }

    [Fact]
    public async Task The_table_shows_both_and_who_is_first()
    {
        var run = await Run.OnCup("whatif", "--championship", "drivers", "--rulebook", Other());

        Assert.Contains("The Cup 2018-19: Drivers, under other-rules beside cup-rules", run.Output, StringComparison.Ordinal);
        Assert.Contains("Incomplete: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Ada [bad]", run.Output, StringComparison.Ordinal);
        Assert.Contains("Real points", run.Output, StringComparison.Ordinal);
        Assert.Contains("First: Ada [bad] and Bea | Ø in place of Bea | Ø.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_moment_can_be_chosen()
    {
        var run = await Run.OnCup("whatif", "--championship", "drivers", "--rulebook", Other(), "--after", "1", "--format", "json");

        Assert.Equal(1, run.Json.GetProperty("afterRound").GetInt32());
    }

    [Fact]
    public async Task A_rulebook_without_the_championship_names_what_it_has()
    {
        var run = await Run.WithInput(Documents.Cup, "whatif", "-", "--championship", "cars", "--rulebook", Other());

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal("error standings.unknown-championship: The rulebook 'other-rules' has no championship 'cars'; it has drivers.", Assert.Single(run.Errors));
    }

    [Theory]
    [InlineData("-", "-", "Standard input holds one document")]
    [InlineData("-", "nowhere.json", "no file 'nowhere.json'")]
    [InlineData("nowhere.json", "imsa-weathertech-2021", "no file 'nowhere.json'")]
    public async Task What_cannot_be_read_ends_with_1(string season, string rulebook, string message)
    {
        var run = await Run.WithInput(Documents.Cup, "whatif", season, "--championship", "drivers", "--rulebook", rulebook);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains(message, Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    /// <summary>Rules by which the season is a tie.</summary>
    private string Other() => folder.File(
        "other.json",
        """
        {
          "schema": "racingdomain/rulebook/1",
          "id": "other-rules",
          "name": "Other rules",
          "championships": [
            {
              "id": "drivers", "name": "Drivers", "kind": "driver",
              "points": { "rules": [ { "name": "race", "when": { "kinds": ["race"] }, "scales": [ { "scale": { "values": [15, 10] } } ] } ] },
              "ranking": { "tieBreaks": [] }
            }
          ]
        }
        """);
}

using RacingDomain.Tool.Tests.Support;

namespace RacingDomain.Tool.Tests.Commands;

public class StandingsTests
{
    [Fact]
    public async Task Json_of_one_championship_follows_the_contract()
    {
        var table = (await Run.OnCup("standings", "--championship", "drivers", "--format", "json")).Json;

        Assert.StartsWith("series season championship afterRound incomplete rows", table.Members(), StringComparison.Ordinal);
        Assert.Equal(("cup", "2018-19", "drivers", 2), (table.Text("series"), table.Text("season"), table.Text("championship"), table.GetProperty("afterRound").GetInt32()));
        Assert.Equal("""["round 2, qualifying: the order is not published"]""", Compact(table.GetProperty("incomplete")));
        Assert.All(table.Items("rows"), row => Assert.StartsWith("position competitor points exact gross wins gapToLeader", row.Members(), StringComparison.Ordinal));
        Assert.Equal(
            [
                """1 bea "Bea | Ø" 25.142857 "25 1/7" 25.142857 1 0""",
                """2 ada "Ada [bad]" 25 "25" 25 1 0.142857""",
                """3 dora "Dora" 8 "8" 8 0 17.142857""",
                """null cleo "Cleo" 0 "0" 0 0 25.142857""",
            ],
            table.Items("rows").Select(row =>
            {
                var competitor = row.GetProperty("competitor");
                Assert.Equal("id name", competitor.Members());
                string Raw(string member) => row.GetProperty(member).GetRawText();
                return $"{Raw("position")} {competitor.Text("id")} {competitor.GetProperty("name").GetRawText()} {Raw("points")} {Raw("exact")} {Raw("gross")} {Raw("wins")} {Raw("gapToLeader")}";
            }));
    }

    [Fact]
    public async Task Json_of_all_championships_holds_a_table_each()
    {
        var all = (await Run.OnCup("standings", "--format", "json")).Json;

        Assert.Equal("championships", all.Members());
        Assert.Equal(["drivers", "crews", "cars"], all.Items("championships").Select(table => table.Text("championship")));
    }

    [Fact]
    public async Task Equal_positions_are_ties_and_gross_points_stay()
    {
        var table = (await Run.OnCup("standings", "--championship", "cars", "--format", "json")).Json;

        Assert.Equal(
            ["1 6 15 25", "1 7 15 25", "3 08 5 10"],
            table.Items("rows").Select(row => $"{row.GetProperty("position")} {row.GetProperty("competitor").Text("id")} {row.GetProperty("points")} {row.GetProperty("gross")}"));
    }

    [Theory]
    [InlineData("1", 1, "ada 15;bea 10.142857;cleo 5;dora 5")]
    [InlineData("1:qualifying", 1, "bea 0.142857;ada 0;cleo 0;dora 0")]
    [InlineData("2", 2, "bea 25.142857;ada 25;cleo 10;dora 8")]
    public async Task After_gives_the_table_as_it_stood(string after, int round, string rows)
    {
        var table = (await Run.OnCup("standings", "--championship", "drivers", "--after", after, "--format", "json")).Json;

        Assert.Equal(round, table.GetProperty("afterRound").GetInt32());
        Assert.Equal(rows, string.Join(';', table.Items("rows").Select(row => $"{row.GetProperty("competitor").Text("id")} {row.GetProperty("points")}")));
    }

    [Fact]
    public async Task As_of_knows_no_later_decision()
    {
        var table = (await Run.OnCup("standings", "--championship", "drivers", "--as-of", "2018-06-30", "--format", "json")).Json;

        Assert.Contains(table.Items("rows"), row => row.GetProperty("competitor").Text("id") == "dora" && row.GetProperty("points").GetInt32() == 10);
    }

    [Fact]
    public async Task The_table_is_readable_at_a_hundred_columns()
    {
        var run = await Run.OnCup("standings");

        Assert.Equal(
            """
            The Cup 2018-19: Drivers, after round 2 (Le Mans)
            Incomplete: round 2, qualifying: the order is not published

              Pos        Driver      Points      Gap   Wins
            ─────────────────────────────────────────────────
                1   ▲1   Bea | Ø     25 1/7               1
                2   ▼1   Ada [bad]       25      1/7      1
                3   =    Dora             8   17 1/7      0
               EX        Cleo             0               0
            """.ReplaceLineEndings("\n"),
            run.Output.Split("\n\nThe Cup")[0]);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 100 && !line.EndsWith(' '), line));
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task Co_drivers_stand_on_one_line_where_ranks_are_dense()
    {
        var run = await Run.OnCup("standings", "--championship", "crews");

        Assert.Contains("Cleo / Dora", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gross_points_show_where_they_differ()
    {
        Assert.Contains("Gross", (await Run.OnCup("standings", "--championship", "cars")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Gross", (await Run.OnCup("standings", "--championship", "crews")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("40")]
    [InlineData("60")]
    public async Task Width_is_kept(string width)
    {
        var run = await Run.OnCup("standings", "--width", width);

        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= int.Parse(width, System.Globalization.CultureInfo.InvariantCulture), line));
    }

    [Fact]
    public async Task Csv_has_a_line_for_each_competitor()
    {
        var run = await Run.OnCup("standings", "--format", "csv");

        var lines = run.Output.Split('\n');
        Assert.Equal(
            "championship,afterRound,position,mark,id,name,points,exact,gross,wins,podiums,poles,starts,gapToLeader,gapToNext,movement,incomplete", lines[0]);
        Assert.Equal("drivers,2,1,,bea,Bea | Ø,25.142857,25 1/7,25.142857,1,2,1,2,0,,1,\"round 2, qualifying: the order is not published\"", lines[1]);
        Assert.Equal("drivers,2,,EX,cleo,Cleo,0,0,0,0,2,0,2,25.142857,8,,\"round 2, qualifying: the order is not published\"", lines[4]);
        Assert.Equal("crews,2,1,,ada,Ada [bad],25,25,25,1,2,0,2,0,,0,", lines[5]);
    }

    [Fact]
    public async Task Markdown_cells_are_escaped()
    {
        var run = await Run.OnCup("standings", "--format", "markdown");

        Assert.StartsWith(
            """
            ### The Cup 2018-19: Drivers, after round 2 (Le Mans)

            > Incomplete: round 2, qualifying: the order is not published

            | Pos |  | Driver | Points | Gap | Wins |
            | ---: | --- | --- | ---: | ---: | ---: |
            | 1 | ▲1 | Bea \| Ø | 25 1/7 |  | 1 |
            | 2 | ▼1 | Ada \[bad\] | 25 | 1/7 | 1 |
            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("### The Cup 2018-19: Cars \\| best, after", run.Output, StringComparison.Ordinal);
    }

    private static string Compact(System.Text.Json.JsonElement element) => System.Text.Json.JsonSerializer.Serialize(element);
}

using RacingDomain.Tool.Tests.Support;

namespace RacingDomain.Tool.Tests.Commands;

public class HistoryTests
{
    [Fact]
    public async Task Json_has_a_table_after_every_round_held()
    {
        var history = (await Run.OnCup("history", "--championship", "drivers", "--format", "json")).Json;

        Assert.Equal("series season championship rounds", history.Members());
        Assert.Equal([1, 2], history.Items("rounds").Select(round => round.GetProperty("round").GetInt32()));
        Assert.All(history.Items("rounds"), round => Assert.StartsWith("round rows", round.Members(), StringComparison.Ordinal));
        Assert.Equal("ada bea cleo dora", string.Join(' ', history.Items("rounds")[0].Items("rows").Select(row => row.GetProperty("competitor").Text("id"))));
    }

    [Fact]
    public async Task The_rows_are_those_of_the_table_after_the_round()
    {
        var history = (await Run.OnCup("history", "--championship", "drivers", "--format", "json")).Json;
        var table = (await Run.OnCup("standings", "--championship", "drivers", "--after", "2", "--format", "json")).Json;

        Assert.Equal(
            System.Text.Json.JsonSerializer.Serialize(table.GetProperty("rows")),
            System.Text.Json.JsonSerializer.Serialize(history.Items("rounds")[1].GetProperty("rows")));
    }

    [Fact]
    public async Task Csv_has_all_rounds()
    {
        var run = await Run.OnCup("history", "--championship", "cars", "--format", "csv");

        Assert.Equal(["1", "1", "1", "2", "2", "2"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[1]));
    }

    [Fact]
    public async Task The_table_shows_points_and_position_by_round()
    {
        var run = await Run.OnCup("history", "--championship", "drivers");

        Assert.Matches(@"R1 +R2\n", run.Output);
        Assert.Matches(@"Bea \| Ø +10 1/7 \(2\) +25 1/7 \(1\)\n", run.Output);
    }

    [Theory]
    [InlineData("40", 1)]
    [InlineData("41", 2)]
    public async Task Rounds_that_do_not_fit_come_below(string width, int first)
    {
        using var folder = new TestFolder();
        var name = new string('n', 11);
        var path = folder.File("cup.json", Documents.Cup.Replace("Bea | Ø", name, StringComparison.Ordinal));

        var run = await Run.Of("history", path, "--championship", "drivers", "--width", width);

        Assert.Equal(first, System.Text.RegularExpressions.Regex.Count(run.Output.Split("R1")[1].Split(name)[1].Split('\n')[0], @"\("));
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 41, line));
    }

    [Fact]
    public async Task The_championship_must_be_named() => Assert.Equal(2, (await Run.WithInput(Documents.Cup, "history", "-")).Code);
}

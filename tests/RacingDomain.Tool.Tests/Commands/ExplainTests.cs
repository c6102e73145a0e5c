using RacingDomain.Tool.Tests.Support;

namespace RacingDomain.Tool.Tests.Commands;

public class ExplainTests
{
    [Fact]
    public async Task Json_follows_the_contract()
    {
        var explanation = (await Run.OnCup("explain", "--championship", "drivers", "--competitor", "dora", "--format", "json")).Json;

        Assert.StartsWith("series season championship afterRound competitor position points exact awards decisions tieBreaks", explanation.Members(), StringComparison.Ordinal);
        Assert.Equal((3, "8"), (explanation.GetProperty("position").GetInt32(), explanation.Text("exact")));
        var award = explanation.Items("awards")[0];
        Assert.StartsWith("round session sessionKind rule points exact counted reason", award.Members(), StringComparison.Ordinal);
        Assert.Equal(("r", "race", "race", "5", true, "3rd of 3"), (award.Text("session"), award.Text("sessionKind"), award.Text("rule"), award.Text("exact"), award.GetProperty("counted").GetBoolean(), award.Text("reason")));
        var decision = Assert.Single(explanation.Items("decisions"));
        Assert.Equal("round points exact reason", decision.Members());
        Assert.Equal((2, -2, "-2", "Ignored a flag"), (decision.GetProperty("round").GetInt32(), decision.GetProperty("points").GetInt32(), decision.Text("exact"), decision.Text("reason")));
    }

    [Theory]
    [InlineData("drivers", "bea")]
    [InlineData("drivers", "dora")]
    [InlineData("cars", "6")]
    public async Task Counted_awards_and_decisions_add_up_to_the_points(string championship, string competitor)
    {
        var explanation = (await Run.OnCup("explain", "--championship", championship, "--competitor", competitor, "--format", "json")).Json;

        var parts = explanation.Items("awards").Where(award => award.GetProperty("counted").GetBoolean()).Concat(explanation.Items("decisions"));
        Assert.Equal(Points.Parse(explanation.Text("exact")), Points.Sum(parts.Select(part => Points.Parse(part.Text("exact")))));
    }

    [Fact]
    public async Task Dropped_awards_say_why()
    {
        var explanation = (await Run.OnCup("explain", "--championship", "cars", "--competitor", "6", "--format", "json")).Json;

        var dropped = explanation.Items("awards")[1];
        Assert.False(dropped.GetProperty("counted").GetBoolean());
        Assert.Equal("dropped: best 1 of the season count", dropped.Text("dropped"));
        Assert.Single(explanation.Items("tieBreaks"));
    }

    [Fact]
    public async Task Text_shows_awards_by_round_and_decisions()
    {
        var run = await Run.OnCup("explain", "--championship", "drivers", "--competitor", "dora");

        Assert.Contains("Dora: 3rd, 8 points", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"1 +Spa +race +08 +5 +race: 3rd of 3", run.Output);
        Assert.Matches(@"2 +-2 +Ignored a flag", run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public async Task After_explains_an_earlier_table() => Assert.Contains(
        "Ada [bad]: 1st, 15 points", (await Run.OnCup("explain", "--championship", "drivers", "--competitor", "ada", "--after", "1")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task An_unknown_competitor_is_named()
    {
        var run = await Run.WithInput(Documents.Cup, "explain", "-", "--championship", "drivers", "--competitor", "eve");

        Assert.Equal((1, "error standings.unknown-competitor: The table 'drivers' has no competitor 'eve'.\n", ""), (run.Code, run.Error, run.Output));
    }

    [Fact]
    public async Task Dropped_results_of_a_bundled_season_are_told()
    {
        string[] args = ["explain", "formula-one-1988", "--championship", "drivers", "--competitor", "alain-prost"];
        var run = await Run.Of(args);
        var json = (await Run.Of([.. args, "--format", "json"])).Json;

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("2nd, 87 points (105 gross)", run.Output, StringComparison.Ordinal);
        Assert.Equal([10, 11, 15], json.Items("awards").Where(award => !award.GetProperty("counted").GetBoolean()).Select(award => award.GetProperty("round").GetInt32()));
    }
}

using RacingDomain.Tool.Tests.Support;

namespace RacingDomain.Tool.Tests.Commands;

/// <summary>Where the rules of a season come from, and rulebook documents.</summary>
public class RulebookTests
{
    [Fact]
    public async Task A_season_without_its_rules_takes_those_of_a_file()
    {
        using var folder = new TestFolder();
        var (season, rules) = (folder.File("cup.json", Documents.CupWithoutRules), folder.File("rules.json", Documents.Rulebook));

        var run = await Run.Of("standings", season, "--rulebook", rules, "--format", "json");

        Assert.Equal((0, (await Run.OnCup("standings", "--format", "json")).Output), (run.Code, run.Output));
    }

    [Fact]
    public async Task A_rulebook_that_is_given_goes_before_the_embedded_one()
    {
        using var folder = new TestFolder();
        var rules = folder.File("rules.json", Documents.Rulebook.Replace("[15, 10, 5]", "[9]", StringComparison.Ordinal).Replace("cup-rules", "other", StringComparison.Ordinal));

        var table = (await Run.OnCup("standings", "--championship", "crews", "--rulebook", rules, "--format", "json")).Json;

        Assert.Equal(9, table.Items("rows")[0].GetProperty("points").GetInt32());
    }

    [Fact]
    public async Task Unknown_rules_are_named()
    {
        var run = await Run.WithInput(Documents.CupWithoutRules, "standings", "-");

        Assert.Equal(1, run.Code);
        Assert.Contains("'cup-rules'", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_good_rulebook_is_said_to_be_good()
    {
        var run = await Run.WithInput(Documents.Rulebook, "rules", "check", "-");

        Assert.Equal((0, "- is good: Cup rules (cup-rules), championships drivers, crews, cars.\n"), (run.Code, run.Output));
    }

    [Fact]
    public async Task A_bad_rulebook_has_all_its_diagnostics()
    {
        var run = await Run.WithInput(Documents.Rulebook.Replace("\"kind\": \"driver\"", "\"kind\": \"pilot\"", StringComparison.Ordinal), "rules", "check", "-");

        Assert.Equal((1, 2), (run.Code, run.Errors.Length));
        Assert.All(run.Errors, error => Assert.Matches(@"^-\(\d+,\d+\): error \S+ /championships/\d/kind: ", error));
    }

    [Fact]
    public async Task The_list_is_json_too()
    {
        var run = await Run.Of("rules", "list", "--format", "json");

        Assert.Equal(0, run.Code);
        Assert.Equal("rulebooks", run.Json.Members());
        Assert.All(run.Json.Items("rulebooks"), rulebook => Assert.Equal("id name championships", rulebook.Members()));
    }

    [Theory]
    [InlineData("season")]
    [InlineData("rulebook")]
    public async Task Schemas_are_json(string kind)
    {
        var run = await Run.Of("schema", kind);

        Assert.Equal(0, run.Code);
        Assert.Contains("$schema", run.Json.Members(), StringComparison.Ordinal);
    }
}

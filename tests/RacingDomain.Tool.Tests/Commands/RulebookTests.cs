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
    public async Task Warnings_are_shown_and_do_not_fail()
    {
        var run = await Run.WithInput(Documents.Rulebook.Replace("[15, 10, 5]", "[15, 10, 12]", StringComparison.Ordinal), "rules", "check", "-");

        Assert.Equal(0, run.Code);
        Assert.Equal(3, run.Errors.Length);
        Assert.All(run.Errors, error => Assert.Contains("warning check.scale-not-decreasing /", error, StringComparison.Ordinal));
        Assert.StartsWith("- is good", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rulebook_is_checked_against_a_season()
    {
        using var folder = new TestFolder();
        var (season, rules) = (folder.File("cup.json", Documents.Cup), folder.File("rules.json", Documents.Rulebook.Replace("\"kinds\": [\"race\"]", "\"kinds\": [\"race\"], \"rounds\": [99]", StringComparison.Ordinal)));

        Assert.Equal(0, (await Run.Of("rules", "check", rules)).Code);
        var run = await Run.Of("rules", "check", rules, "--season", season);

        Assert.Equal(1, run.Code);
        Assert.Contains("error check.unknown-round /", run.Errors[0], StringComparison.Ordinal);
        Assert.Equal(1, (await Run.Of("rules", "check", "-", "--season", "-")).Code);
        Assert.Equal(1, (await Run.Of("rules", "check", rules, "--season", "nowhere")).Code);
    }

    [Fact]
    public async Task A_rulebook_extends_one_of_the_catalogue_or_a_file_beside_it()
    {
        using var folder = new TestFolder();
        var lower = folder.File("lower.json", """{ "schema": "racingdomain/rulebook/1", "extends": "imsa-weathertech-2021", "id": "lower", "championships": [{ "id": "gtd-drivers", "remove": true }] }""");
        var upper = folder.File("upper.json", """{ "schema": "racingdomain/rulebook/1", "extends": "lower.json", "id": "upper" }""");

        Assert.Equal(0, (await Run.Of("rules", "check", lower)).Code);
        var shown = await Run.Of("rules", "show", upper, "--resolved");
        Assert.Equal((0, "upper"), (shown.Code, shown.Json.GetProperty("id").GetString()));
        Assert.DoesNotContain("\"gtd-drivers\"", shown.Output, StringComparison.Ordinal);
        Assert.False(shown.Json.TryGetProperty("extends", out _));

        var table = await Run.Of("standings", "imsa-2021", "--rulebook", upper, "--championship", "dpi-teams", "--format", "json");
        Assert.Equal((await Run.Of("standings", "imsa-2021", "--championship", "dpi-teams", "--format", "json")).Output, table.Output);
        Assert.Contains("rulebook.unknown-base", Assert.Single((await Run.WithInput("""{ "schema": "racingdomain/rulebook/1", "extends": "nowhere.json", "id": "a" }""", "rules", "check", "-")).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rulebook_of_the_catalogue_is_shown_written_out()
    {
        var (plain, resolved) = (await Run.Of("rules", "show", "imsa-weathertech-2021"), await Run.Of("rules", "show", "imsa-weathertech-2021", "--resolved"));

        Assert.Contains("{class}", plain.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("{class}", resolved.Output, StringComparison.Ordinal);
        Assert.Equal(1, (await Run.Of("rules", "show", "nowhere")).Code);
        Assert.Equal(1, (await Run.Of("rules", "show", "nowhere", "--resolved")).Code);
    }

    [Fact]
    public async Task Every_rulebook_of_the_catalogue_can_be_started_from()
    {
        using var folder = new TestFolder();
        foreach (var id in RacingDomain.Rulebooks.RulebookCatalogue.Ids.Select(id => id.ToString()))
        {
            var path = Path.Combine(folder.FullName, $"My {id}!.json");
            Assert.Equal(0, (await Run.Of("rules", "new", "--from", id, "--output", path)).Code);

            var text = await File.ReadAllTextAsync(path);
            var rulebook = RacingDomain.Json.RulebookJson.Read(text);
            var source = RacingDomain.Json.RulebookJson.Read(RacingDomain.Rulebooks.RulebookCatalogue.DocumentOf(RulebookId.Parse(id)));
            Assert.Equal(("my-" + id, source.Championships), (rulebook.Id.ToString(), rulebook.Championships));
            Assert.Empty(rulebook.ValidFor);
            Assert.StartsWith("Started from " + id, rulebook.Notes[0], StringComparison.Ordinal);
            Assert.Equal(source.Notes, rulebook.Notes.Skip(rulebook.Notes.Length - source.Notes.Length).ToValueArray());
            Assert.Contains("\"$schema\"", text, StringComparison.Ordinal);
            Assert.Contains("\"$comment\": \"One title, or one for each of several classes", text, StringComparison.Ordinal);
            Assert.Contains("Also possible: ", text, StringComparison.Ordinal);
            Assert.Equal(0, (await Run.Of("rules", "check", path)).Code);
        }
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_written_over()
    {
        using var folder = new TestFolder();
        var path = folder.File("mine.json", "mine");

        var run = await Run.Of("rules", "new", "--from", "imsa-weathertech-2021", "--output", path);

        Assert.Equal(1, run.Code);
        Assert.Contains("is there already", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(path));
        Assert.Equal(1, (await Run.Of("rules", "new", "--from", "nowhere", "--output", Path.Combine(folder.FullName, "a.json"))).Code);
        Assert.Equal(1, (await Run.Of("rules", "new", "--from", "imsa-weathertech-2021", "--output", Path.Combine(folder.FullName, "no", "such", "a.json"))).Code);
        Assert.Equal(2, (await Run.Of("rules", "new", "--from", "imsa-weathertech-2021")).Code);
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

using System.Text.Json.Nodes;

namespace RacingDomain.Importers.Tests.AlKamel;

/// <summary>What is wrong comes all at once, each with its file and line.</summary>
public class DiagnosticsTests
{
    [Fact]
    public async Task Everything_wrong_is_said_at_once()
    {
        var folder = new TimingFolder()
            .WithRace(
                "1,7,Classified,100,1:40:00,,A,GTX,Alpha,Ann,Arbor,,",
                "2,07,Classified,ten,1:40:01,,B,GTX,Beta,Cat,Cole,,",
                "3,9,Classified,90,1:99:02,,C,TC,Alpha,Dan,Dahl,,",
                "4,10,Classified,90,1:40:02,,C,GT9,Alpha,Dan,Dahl,,",
                "5,7,Classified,90,1:40:03,,C,GTX,Alpha,Dan,Dahl,,",
                "6,# 3,Classified,90,1:40:04,,C,TC,Alpha,Dan,Dahl,,",
                "8,11,Classified,90,1:40:05,,C,TC,Omega,Dan,Dahl,,",
                "9,12,Classified")
            .Without("q.csv")
            .Deciding("""{ "round": 1, "class": "gtx", "decision": "removed", "cars": ["7", "11"], "reason": "Fuel" }""");

        var problems = await folder.ProblemsAsync();

        Assert.Equal(
            [
                "race.csv:3 import.malformed-row",
                "race.csv:4 import.malformed-row",
                "race.csv:5 import.malformed-row",
                "race.csv:7 import.malformed-row",
                "race.csv:9 import.malformed-row",
                "race.csv:6 import.duplicate-car",
                "race.csv:8 import.unknown-manufacturer",
                "race.csv:8 import.position-gap",
            ],
            problems.Where(problem => problem.StartsWith("race.csv", StringComparison.Ordinal)));
        Assert.Equal(["import.missing-file", "import.unknown-car"], problems.Where(problem => problem.StartsWith("club", StringComparison.Ordinal)).Select(problem => problem.Split(' ')[1]));
    }

    [Fact]
    public async Task Every_diagnostic_says_where_and_what_to_do()
    {
        var result = await new TimingFolder().WithQualifying("1,7,58,A,GT9,Alpha,Ann,Arbor,,").ImportAsync();
        Assert.Null(result.Season);
        Assert.Contains(
            "q.csv, line 2: The row is of the class \"GT9\", which is no \"label\" of the manifest's classes: GTX, TC. [import.malformed-row]", result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [InlineData("no-such", "unknown-car")]
    [InlineData("9", "unknown-car")]
    public async Task A_car_of_a_decision_is_known_and_of_its_class(string car, string code)
    {
        var folder = new TimingFolder().Deciding("""{ "round": 1, "class": "gtx", "decision": "removed", "cars": ["7"], "reason": "x" }""", $$"""{ "round": 1, "class": "gtx", "decision": "removed", "cars": ["{{car}}"], "reason": "x" }""");
        var diagnostic = Assert.Single((await folder.ImportAsync()).Diagnostics, diagnostic => diagnostic.Code == "import." + code);
        Assert.Equal(TimingFolder.Manifest, diagnostic.File);
        var text = folder.Document.ToJsonString(new() { WriteIndented = true }).Split('\n');
        Assert.Contains($"\"{car}\"", text[diagnostic.Line!.Value - 1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manifest_is_checked_across_its_members()
    {
        var folder = new TimingFolder().Deciding("""{ "round": 2, "class": "gt4", "decision": "no-points", "reason": "x" }""");
        folder.Document["classes"]![1]!["label"] = "GTX";
        folder.Round["countsFor"] = JsonNode.Parse("""{ "gt5": [] }""");
        folder.Race["file"] = "q.csv";
        folder.Race["classes"] = JsonNode.Parse("""["gtx", "gt6"]""");
        folder.Document["entryAliases"] = JsonNode.Parse("""[ { "round": 3, "car": "07", "entry": "8" } ]""");
        Assert.Equal(
            ["duplicate-label", "unknown-class", "unknown-class", "unknown-round", "unknown-round", "unknown-class", "file-twice"],
            (await folder.ProblemsAsync()).Select(problem => problem[(problem.IndexOf("import.", StringComparison.Ordinal) + 7)..]));
    }

    [Fact]
    public async Task The_manifest_is_read_strictly()
    {
        var folder = new TimingFolder();
        _ = folder.Document.Remove("season");
        folder.Round["lap"] = 1;
        folder.Race["kind"] = "checkpoint";
        _ = folder.Qualifying.Remove("file");
        folder.Document["decisions"] = JsonNode.Parse("""[ { "round": 1, "decision": "disqualified", "reason": "x" }, { "round": 1, "decision": "removed", "reason": "x" } ]""");
        Assert.Equal(
            ["json.missing-member", "value.invalid", "value.unknown-name", "json.unknown-member", "value.unknown-name", "value.invalid"],
            (await folder.ProblemsAsync()).Select(problem => problem.Split(' ')[1]));
    }

    [Theory]
    [InlineData("", "empty-file")]
    [InlineData("NUMBER,CLASS\n", "missing-column")]
    [InlineData("\u0000\u0001", "missing-column")]
    public async Task A_file_that_is_none_of_results_is_refused(string text, string code) => // E147
        Assert.Contains(await new TimingFolder().With("q.csv", text).ProblemsAsync(), problem => problem == "q.csv:1 import." + code);

    [Fact]
    public async Task A_file_full_of_errors_leaves_room_for_those_of_others()
    {
        var problems = await new TimingFolder().WithQualifying(Enumerable.Repeat("x", 500).ToArray()).WithRace("1").ProblemsAsync();
        Assert.Equal(20, problems.Count(problem => problem.StartsWith("q.csv", StringComparison.Ordinal) && problem.EndsWith("malformed-row", StringComparison.Ordinal)) - 1);
        Assert.Contains("race.csv:2 import.malformed-row", problems);
    }

    [Fact]
    public async Task A_missing_manifest_is_said()
    {
        var result = await new Importers.AlKamel.AlKamelImporter(_ => null).ImportAsync("nothing.json");
        Assert.Equal("nothing.json: There is no such file. [import.missing-file]", Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public async Task Doubtful_rows_are_read_with_a_warning()
    {
        var folder = new TimingFolder().WithRace(
            "1,7,Running,100,1:40:00,,A,GTX,Alpha,Ann,Arbor,Diamond,", "3,07,Classified,9,1:40:01,,B,GTX,Beta,Cat,Cole,,", ",9,Classified,90,,,C,TC,Alpha,Dan,Dahl,,");
        Assert.Equal(
            ["race.csv:2 import.unknown-status", "race.csv:2 import.unknown-rating", "race.csv:3 import.position-gap", "race.csv:4 import.no-position"], await folder.ProblemsAsync());
        _ = await folder.SeasonAsync();
    }

    [Fact]
    public async Task A_position_is_that_of_one_car() =>
        Assert.Contains(
            "race.csv:3 import.duplicate-position",
            await new TimingFolder().WithRace("1,7,Classified,9,1:00,,A,GTX,Alpha,Ann,Arbor,,", "1,07,Classified,9,1:01,,B,GTX,Beta,Cat,Cole,,", "2,9,Classified,9,1:02,,C,TC,Alpha,Dan,Dahl,,").ProblemsAsync());
}

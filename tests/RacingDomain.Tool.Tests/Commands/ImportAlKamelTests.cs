using RacingDomain.Json;
using RacingDomain.Tool.Tests.Support;

namespace RacingDomain.Tool.Tests.Commands;

/// <summary>A season from timing files: a whole document or none, and everything that is wrong named with file and line.</summary>
public sealed class ImportAlKamelTests : IDisposable
{
    private const string Manifest = """
        {
          "schema": "racingdomain/timing-manifest/1",
          "series": { "id": "club", "name": "Club Cup" },
          "season": "2030",
          "rulebook": "imsa-weathertech-2023",
          "classes": [ { "id": "gtp", "name": "Prototypes", "label": "P" } ],
          "manufacturers": { "Alpha": "Alpha" },
          "rounds": [ { "round": 1, "event": "Spring", "date": "2030-04-07", "length": "PT2H", "sessions": [ { "kind": "race", "classes": ["gtp"], "file": "sub/race.csv" } ] } ],
          "decisions": [
            { "round": 1, "class": "gtp", "decision": "points-deduction", "cars": ["7"], "points": 200, "championships": ["teams"], "reason": "Tyres" }
          ]
        }
        """;

    private const string Race = "POSITION,NUMBER,STATUS,LAPS,TOTAL_TIME,TEAM,CLASS,VEHICLE,DRIVER1_FIRSTNAME,DRIVER1_SECONDNAME\n1,7,Classified,9,2:00:01.5,Alpha,P,Alpha One,Ann,Arbor\n";

    private readonly TestFolder folder = new();

    private string Target => Path.Combine(folder.FullName, "season.json");

    private string ManifestPath => Path.Combine(folder.FullName, "club.manifest.json");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_document_is_written_and_can_be_scored()
    {
        await Write(Manifest, Race);

        var run = await Run.Of("import", "alkamel", ManifestPath, "--output", Target);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("season.json: Club Cup 2030, 1 rounds (1 held), 1 events, 1 drivers, 1 decisions.", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal("imsa-weathertech-2023", SeasonJson.Read(await File.ReadAllTextAsync(Target)).Season.Rulebook.ToString());
        var explained = (await Run.Of("explain", Target, "--championship", "gtp-teams", "--competitor", "7", "--format", "json")).Json;
        Assert.Equal(150, explained.GetProperty("points").GetInt32());
        Assert.Equal("Tyres", explained.GetProperty("decisions")[0].GetProperty("reason").GetString());
        Assert.Contains("up to date", (await Run.Of("import", "alkamel", ManifestPath, "--output", Target)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_come_with_file_and_line_and_leave_what_was_there()
    {
        await Write(Manifest.Replace("[\"7\"]", "[\"8\"]", StringComparison.Ordinal), Race + "2,9,Classified,many,,Beta,X,Beta,Bea,Berg\n");
        await File.WriteAllTextAsync(Target, "before");

        var run = await Run.Of("import", "alkamel", ManifestPath, "--output", Target);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal(
            [
                $"{Path.Combine(folder.FullName, "sub/race.csv")}(3): error import.malformed-row: The row is of the class \"X\", which is no \"label\" of the manifest's classes: P.",
                $"{Path.Combine(folder.FullName, "sub/race.csv")}(3): error import.malformed-row: The row has \"many\" in LAPS, which is no whole number.",
                $"{ManifestPath}(10): error import.unknown-car: There is no car \"8\" in round 1.",
            ],
            run.Errors);
        Assert.Equal("before", await File.ReadAllTextAsync(Target));
    }

    [Fact]
    public async Task Wrong_paths_are_said()
    {
        await Write(Manifest, Race);
        Assert.Contains("There is no file", (await Run.Of("import", "alkamel", Path.Combine(folder.FullName, "x.json"), "--output", Target)).Error, StringComparison.Ordinal);
        Assert.Contains("is a folder", (await Run.Of("import", "alkamel", folder.FullName, "--output", Target)).Error, StringComparison.Ordinal);
        Assert.Contains("is the manifest", (await Run.Of("import", "alkamel", ManifestPath, "--output", ManifestPath)).Error, StringComparison.Ordinal);
        Assert.Equal(2, (await Run.Of("import", "alkamel", ManifestPath)).Code);
    }

    [Fact]
    public async Task The_schema_of_manifests_is_written()
    {
        var run = await Run.Of("schema", "timing-manifest");
        Assert.Equal("urn:racingdomain:timing-manifest:1", run.Json.GetProperty("$id").GetString());
    }

    private async Task Write(string manifest, string race)
    {
        _ = Directory.CreateDirectory(Path.Combine(folder.FullName, "sub"));
        await File.WriteAllTextAsync(ManifestPath, manifest);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "sub", "race.csv"), race);
    }
}

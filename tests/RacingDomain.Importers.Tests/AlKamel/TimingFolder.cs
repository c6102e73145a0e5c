using System.Text;
using System.Text.Json.Nodes;
using RacingDomain.Importers.AlKamel;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.Tests.AlKamel;

/// <summary>A small manifest and its files, made for a test: one round, in which two classes qualify and race.</summary>
internal sealed class TimingFolder
{
    internal const string Manifest = "club.manifest.json";
    internal const string Header = "POSITION,NUMBER,STATUS,LAPS,TOTAL_TIME,FL_TIME,TEAM,CLASS, VEHICLE,DRIVER1_FIRSTNAME,DRIVER1_SECONDNAME,DRIVER1_LICENSE,DRIVER1_COUNTRY,DRIVER2_FIRSTNAME,DRIVER2_SECONDNAME,DRIVER2_LICENSE,DRIVER2_COUNTRY,";
    internal const string QualifyingHeader = "POS,NUMBER,TIME,TEAM,CLASS, VEHICLE,DRIVER1_FIRSTNAME,DRIVER1_SECONDNAME,DRIVER1_LICENSE,DRIVER1_COUNTRY,DRIVER2_FIRSTNAME,DRIVER2_SECONDNAME,DRIVER2_LICENSE,DRIVER2_COUNTRY,";

    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    internal TimingFolder()
    {
        _ = WithRace(
                "1,7,Classified,100,1:40:00.500,58.25,Alpha Racing,GTX,Alpha One GT,Ann,Arbor,Gold,USA,Bea,Berg,Bronze,SWE,",
                "2,07,Classified,100,1:40:01,58.5,Beta,GTX,Beta Two,Cat,Cole,Silver,GBR,",
                "3,9,Classified,90,1:40:02,59,Gamma,TC,Alpha Small,Dan,Dahl,,?,")
            .WithQualifying(
                "1,07,58.000,Beta,GTX,Beta Two,Cat,Cole,,,",
                "2,7,58.100,Alpha Racing,GTX,Alpha One GT,Ann,Arbor,,,",
                "3,9,59.000,Gamma,TC,Alpha Small,Dan,Dahl,,,");
    }

    /// <summary>The manifest, to be changed.</summary>
    internal JsonObject Document { get; } = JsonNode.Parse("""
        {
          "schema": "racingdomain/timing-manifest/1",
          "series": { "id": "club", "name": "Club Cup" },
          "season": "2030",
          "rulebook": "club",
          "classes": [ { "id": "gtx", "name": "GT Extreme", "label": "GTX" }, { "id": "tc", "name": "Touring Cars", "label": "TC" } ],
          "manufacturers": { "Alpha": "Alpha", "Alpha Small": "Little Alpha", "Beta": "Beta" },
          "driverAliases": {},
          "rounds": [
            {
              "round": 1, "event": "Spring 100", "circuit": "Ring", "timeZone": "America/New_York", "date": "2030-04-07", "length": "PT6H",
              "sessions": [
                { "kind": "qualifying", "start": "2030-04-06T12:00", "classes": ["gtx", "tc"], "pays": true, "file": "q.csv" },
                { "kind": "race", "start": "2030-04-07T14:05", "classes": ["gtx", "tc"], "file": "race.csv" }
              ]
            }
          ],
          "decisions": []
        }
        """)!.AsObject();

    internal JsonObject Round => Document["rounds"]![0]!.AsObject();

    internal JsonObject Qualifying => Round["sessions"]![0]!.AsObject();

    internal JsonObject Race => Round["sessions"]![1]!.AsObject();

    internal TimingFolder With(string name, string text)
    {
        files[name] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    internal TimingFolder WithRace(params string[] rows) => With("race.csv", "\uFEFF" + string.Join('\n', rows.Prepend(Header)) + "\n");

    internal TimingFolder WithQualifying(params string[] rows) => With("q.csv", string.Join("\r\n", rows.Prepend(QualifyingHeader)) + "\r\n");

    internal TimingFolder Without(string name)
    {
        _ = files.Remove(name);
        return this;
    }

    /// <summary>Takes the manifest as it is now.</summary>
    internal TimingFolder Again() => Without(Manifest);

    internal TimingFolder Deciding(params string[] decisions)
    {
        Document["decisions"] = JsonNode.Parse("[" + string.Join(",\n", decisions) + "]");
        return this;
    }

    internal Task<ImportResult> ImportAsync(IProgress<ImportProgress>? progress = null)
    {
        _ = files.TryAdd(Manifest, Encoding.UTF8.GetBytes(Document.ToJsonString(new() { WriteIndented = true })));
        return new AlKamelImporter(name => files.TryGetValue(name, out var bytes) ? new MemoryStream(bytes) : null).ImportAsync(Manifest, progress);
    }

    internal async Task<Season> SeasonAsync()
    {
        var result = await ImportAsync();
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return result.Season;
    }

    /// <summary>What is wrong, without the warning that the rulebook is not in the catalogue.</summary>
    internal async Task<List<string>> ProblemsAsync() =>
        (await ImportAsync()).Diagnostics.Where(diagnostic => diagnostic.Code != "import.unknown-rulebook").Select(diagnostic => $"{diagnostic.File}:{diagnostic.Line} {diagnostic.Code}").ToList();
}

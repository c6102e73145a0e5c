using System.Text;
using RacingDomain.Importers.Tests.AlKamel;
using RacingDomain.Importers.Timing;
using RacingDomain.Tests.Json;

namespace RacingDomain.Importers.Tests.Timing;

/// <summary>The manifest as a document: its schema and its reader say the same.</summary>
public class TimingManifestTests
{
    private static readonly SchemaValidator Validator = new(TimingManifestJson.Schema);

    [Fact]
    public void What_is_read_is_written_as_the_schema_says()
    {
        var text = new TimingFolder().Deciding(
            """{ "round": 1, "class": ["gtx", "tc"], "session": "race", "decision": "no-points", "reason": "x" }""",
            """{ "round": 1, "class": "*", "decision": "points-deduction", "cars": ["7"], "points": 2, "championships": ["drivers"], "voids": ["cup"], "announced": "2030-05-01", "status": "inferred", "source": "y", "reason": "x" }""")
            .Document.ToJsonString();
        Assert.True(Validator.IsValid(text));
        var manifest = TimingManifestJson.Format.Read(text);
        var written = TimingManifestJson.Format.ToJson(manifest);
        Assert.True(Validator.IsValid(written));
        Assert.Equal(written, TimingManifestJson.Format.ToJson(TimingManifestJson.Format.Read(written)));
    }

    [SkippableTheory]
    [InlineData("imsa-2021.manifest.json")]
    [InlineData("imsa-2023.manifest.json")]
    public void Real_manifests_follow_the_schema(string file) =>
        Assert.True(Validator.IsValid(File.ReadAllText(SharedData.Require("data", "imsa", file), Encoding.UTF8)));

    [Theory]
    [InlineData("\"round\": 1,", "")]
    [InlineData("\"round\": 1,", "\"round\": 0,")]
    [InlineData("\"round\": 1,", "\"round\": \"1\",")]
    [InlineData("\"round\": 1,", "\"round\": 1, \"lap\": 2,")]
    [InlineData("\"date\": \"2030-04-07\"", "\"date\": \"7.4.2030\"")]
    [InlineData("2030-04-07T14:05", "2030-04-07 14:05")]
    [InlineData("\"kind\": \"race\"", "\"kind\": \"checkpoint\"")]
    [InlineData("\"kind\": \"race\"", "\"kind\": \"race\", \"checkpoints\": [ { \"lines\": [] } ]")]
    [InlineData("\"kind\": \"race\"", "\"kind\": \"race\", \"checkpoints\": [ { \"at\": \"6 h\" } ]")]
    [InlineData("\"pays\": true", "\"pays\": \"yes\"")]
    [InlineData("\"decisions\": []", "\"decisions\": [ { \"round\": 1, \"decision\": \"disqualified\", \"reason\": \"x\" } ]")]
    [InlineData("\"decisions\": []", "\"decisions\": [ { \"round\": 1, \"decision\": \"no-points\" } ]")]
    [InlineData("\"decisions\": []", "\"decisions\": [ { \"round\": 1, \"class\": [], \"decision\": \"no-points\", \"reason\": \"x\" } ]")]
    [InlineData("\"decisions\": []", "\"decisions\": [ { \"round\": 1, \"decision\": \"no-points\", \"championships\": [\"nations\"], \"reason\": \"x\" } ]")]
    [InlineData("\"label\": \"GTX\"", "\"tag\": \"GTX\"")]
    [InlineData("timing-manifest/1", "timing-manifest/2")]
    public void A_broken_manifest_is_refused_by_the_schema_and_by_the_reader(string from, string to)
    {
        var text = new TimingFolder().Document.ToJsonString(new() { WriteIndented = true });
        Assert.Contains(from, text, StringComparison.Ordinal);
        text = text.Replace(from, to, StringComparison.Ordinal);
        Assert.False(Validator.IsValid(text));
        Assert.False(TimingManifestJson.Format.TryRead(text, out _, out var diagnostics));
        Assert.All(diagnostics, diagnostic => Assert.InRange(diagnostic.Line, 1, int.MaxValue));
    }

    [Theory]
    [InlineData("24:00:14.673", "PT24H14.673S")]
    [InlineData("1:35.253", "PT1M35.253S")]
    [InlineData("58.2", "PT58.2S")]
    [InlineData("7", "PT7S")]
    public void Times_are_read_exactly(string text, string expected)
    {
        Assert.True(TimingText.TryParseTime(text, out var time));
        Assert.Equal(expected, RacingDomain.Json.DurationText.Format(time));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2 Laps")]
    [InlineData("1:60.0")]
    [InlineData("1:1:1:1")]
    [InlineData("-1")]
    [InlineData("1e3")]
    [InlineData("1.5:10")]
    public void Other_texts_are_no_times(string text) => Assert.False(TimingText.TryParseTime(text, out _));

    [Theory]
    [InlineData("PT6H", "6 h")]
    [InlineData("PT150M", "2 h 30 min")]
    [InlineData("PT45S", "45 s")]
    public void Checkpoints_are_called_by_their_time(string at, string name)
    {
        Assert.True(RacingDomain.Json.DurationText.TryParse(Encoding.UTF8.GetBytes(at), out var time));
        Assert.Equal(name, TimingText.NameOf(time));
    }
}

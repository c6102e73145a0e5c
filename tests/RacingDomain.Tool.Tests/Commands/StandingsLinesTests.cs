using System.Text.Json;
using System.Text.Json.Nodes;
using RacingDomain.Tool.Tests.Support;

namespace RacingDomain.Tool.Tests.Commands;

/// <summary><c>racing standings --ndjson</c>: a line of tables for each line with a season.</summary>
public class StandingsLinesTests
{
    private static readonly string Cup = OneLine(Documents.Cup);

    [Fact]
    public async Task Each_line_gets_the_tables_that_the_season_has_alone()
    {
        var alone = await Run.OnCup("standings", "--format", "json");

        var run = await Run.WithInput($"{Cup}\n{Cup}", "standings", "--ndjson");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal([OneLine(alone.Output), OneLine(alone.Output)], Lines(run));
    }

    [Fact]
    public async Task The_options_of_tables_hold_for_every_line()
    {
        var alone = await Run.OnCup("standings", "--championship", "drivers", "--after", "1", "--as-of", "2018-06-30", "--format", "json");

        var run = await Run.WithInput(Cup + "\n", "standings", "--ndjson", "-", "--championship", "drivers", "--after", "1", "--as-of", "2018-06-30", "--format", "json", "--jobs", "1");

        Assert.Equal(OneLine(alone.Output), Assert.Single(Lines(run)));
    }

    [Fact]
    public async Task Lines_come_from_a_file_and_rules_too()
    {
        using var folder = new TestFolder();
        var seasons = folder.File("seasons.ndjson", OneLine(Documents.CupWithoutRules) + "\n");

        var run = await Run.Of("standings", seasons, "--ndjson", "--rulebook", folder.File("rules.json", Documents.Rulebook));

        Assert.Equal(0, run.Code);
        Assert.Contains("\"championship\":\"drivers\"", Assert.Single(Lines(run)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_line_gets_its_diagnostics_and_the_others_their_tables()
    {
        var broken = Cup.Replace("\"number\":\"6\"", "\"number\":\"6\",\"nummer\":6", StringComparison.Ordinal);

        var run = await Run.WithInput($"{Cup}\n\n{broken}\n \t\r\n{OneLine(Documents.CupWithoutRules)}\n{Cup}\n", "standings", "--ndjson");

        Assert.Equal(1, run.Code);
        var lines = Lines(run).Select(line => JsonNode.Parse(line)!).ToArray();
        Assert.Equal([false, true, true, false], lines.Select(line => line["error"] is not null));
        Assert.Equal([3, 5], lines[1..3].Select(line => (int)line["line"]!));
        Assert.Equal("json.unknown-member", (string?)lines[1]["error"]![0]!["code"]);
        Assert.Equal("error", (string?)lines[1]["error"]![0]!["severity"]);
        Assert.Equal("standings.unknown-rulebook", (string?)lines[2]["error"]![0]!["code"]);
        Assert.Matches(@"^-\(3,\d+\): error json.unknown-member /events/0/entries/0/nummer: ", run.Errors[0]);
        Assert.StartsWith("-(5,1): error standings.unknown-rulebook: ", run.Errors[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_makes_nothing()
    {
        Assert.Equal(new Run(0, "", ""), await Run.WithInput(" \n\n", "standings", "--ndjson"));
    }

    [Theory]
    [InlineData("standings")]
    [InlineData("standings - --ndjson --format csv")]
    [InlineData("standings - --ndjson --jobs 0")]
    [InlineData("standings - --jobs 2")]
    [InlineData("standings --ndjson --job")]
    public async Task Wrong_usage_ends_with_2(string commandLine)
    {
        var run = await Run.WithInput(Cup, commandLine.Split(' '));

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("error: ", run.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var run = await Run.Of("standings", "nowhere.ndjson", "--ndjson");

        Assert.Equal((1, "error: There is no file 'nowhere.ndjson'.\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task A_run_without_end_ends_when_nobody_reads()
    {
        var error = new StringWriter();
        using var terminal = new Terminal(new EndlessLines(Cup), new BrokenPipe(), error);

        Assert.Equal(0, await RacingApp.RunAsync(["standings", "--ndjson"], terminal));
        Assert.Equal("", error.ToString());
    }

    [Fact]
    public async Task A_bundled_season_can_be_shown_on_one_line()
    {
        var document = await Run.Of("seasons", "show", "formula-one-1988", "--compact");
        Assert.EndsWith("}\n", document.Output, StringComparison.Ordinal);
        Assert.Single(document.Output, '\n');

        var run = await Run.WithInput(document.Output, "standings", "--ndjson", "--championship", "drivers");

        Assert.Equal("ayrton-senna", JsonNode.Parse(Assert.Single(Lines(run)))!["rows"]![0]!["competitor"]!["id"]!.ToString());
    }

    private static string[] Lines(Run run)
    {
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
        return run.Output[..^1].Split('\n');
    }

    private static string OneLine(string json) => JsonNode.Parse(json)!.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>A writer whose reader is gone.</summary>
    private sealed class BrokenPipe : StringWriter
    {
        public override Task FlushAsync(CancellationToken cancellationToken) => throw new IOException("Broken pipe", 32);
    }

    /// <summary>A season on each of lines without end.</summary>
    private sealed class EndlessLines(string line) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(line + "\n"))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position == Length)
            {
                Position = 0;
            }

            return await base.ReadAsync(buffer, cancellationToken);
        }
    }
}

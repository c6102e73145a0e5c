using RacingDomain.Tool.Tests.Support;

namespace RacingDomain.Tool.Tests.Commands;

/// <summary>Bad documents end with all diagnostics, exit code 1, and soon.</summary>
public class ValidateTests
{
    [Fact]
    public async Task A_good_document_is_said_to_be_good()
    {
        using var folder = new TestFolder();

        var run = await Run.Of("validate", folder.File("cup.json", Documents.Cup), "--width", "300");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("cup.json is good: The Cup 2018-19, 3 rounds (2 held), 2 events, 4 drivers, 2 decisions.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a duplicate member", "\"id\": \"2018-19\",", "\"id\": \"2018-19\", \"id\": \"2019\",", "json.duplicate-member", 4)]
    [InlineData("an unknown member", "\"id\": \"2018-19\",", "\"id\": \"2018-19\", \"colour\": 1,", "json.unknown-member", 4)]
    [InlineData("an unknown driver", "{ \"driver\": \"dora\" }", "{ \"driver\": \"nobody\" }", null, null)]
    [InlineData("two cars in one place without a tie", "{ \"entry\": \"6\", \"position\": 2 }", "{ \"entry\": \"6\", \"position\": 1 }", null, null)]
    [InlineData("a place of 0", "{ \"entry\": \"6\", \"position\": 2 }", "{ \"entry\": \"6\", \"position\": 0 }", null, null)]
    [InlineData("a number twice among cars that took part", "{ \"number\": \"7\",", "{ \"number\": \"6\", \"id\": \"7\",", null, null)]
    [InlineData("a control character in a name", "\"Cleo\"", "\"Cl\\u001beo\"", null, null)]
    [InlineData("no JSON at all", "{\n  \"schema\"", "season\n  \"schema\"", "json.malformed", 1)]
    public async Task A_defect_is_found(string defect, string good, string bad, string? code, int? line)
    {
        using var folder = new TestFolder();
        Assert.Contains(good, Documents.CupWithoutRules, StringComparison.Ordinal);
        var path = folder.File("bad.json", Documents.CupWithoutRules.Replace(good, bad, StringComparison.Ordinal));

        var run = await Run.Of("validate", path);

        Assert.True(run.Code == 1, defect);
        Assert.Equal("", run.Output);
        Assert.NotEmpty(run.Errors);
        Assert.All(run.Errors, error => Assert.Matches(@"^.*bad\.json\(\d+,\d+\): error [a-z]+(\.[a-z-]+)+( /\S*)?: \S.*$", error));
        Assert.True(code is null || run.Errors[0].Contains($"): error {code}", StringComparison.Ordinal), run.Error);
        Assert.True(line is null || run.Errors[0].Contains($"bad.json({line},", StringComparison.Ordinal), run.Error);
    }

    [Fact]
    public async Task Truncated_documents_are_found_wherever_they_end()
    {
        for (var length = 0; length < Documents.CupWithoutRules.Length - 3; length += 97)
        {
            var run = await Run.WithInput(Documents.CupWithoutRules[..length], "validate", "-");

            Assert.Equal(1, run.Code);
            Assert.Contains(run.Errors, error => error.Contains("json.truncated", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task All_diagnostics_come_at_once()
    {
        var text = Documents.CupWithoutRules
            .Replace("{ \"entry\": \"6\", \"position\": 2 }", "{ \"entry\": \"6\", \"position\": 0 }", StringComparison.Ordinal)
            .Replace("\"id\": \"2018-19\",", "\"id\": \"2018-19\", \"colour\": 1,", StringComparison.Ordinal)
            .Replace("\"date\": \"2018-06-16\"", "\"date\": \"2018-06-31\"", StringComparison.Ordinal);

        var run = await Run.WithInput(text, "validate", "-");

        Assert.Equal(1, run.Code);
        Assert.Equal(4, run.Errors.Length);
        Assert.All(run.Errors, error => Assert.StartsWith("-(", error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_document_nested_10000_deep_is_refused_at_once()
    {
        var nested = new string('[', 10_000) + new string(']', 10_000);
        foreach (var deep in new[] { nested, $$"""{ "schema": "racingdomain/season/1", "extensions": {{nested}} }""", nested.Replace("[", "{\"a\":", StringComparison.Ordinal) })
        {
            var run = await Run.WithInput(deep, "validate", "-");

            Assert.Equal(1, run.Code);
            Assert.InRange(run.Errors.Length, 1, 3);
            Assert.Contains("json.too-deep", run.Errors[^1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_of_200_MB_is_refused_without_reading_it()
    {
        using var folder = new TestFolder();
        var path = folder.File("large.json", "");
        await using (var file = new FileStream(path, FileMode.Open))
        {
            file.SetLength(200_000_000);
        }

        var before = GC.GetTotalAllocatedBytes();
        var run = await Run.Of("validate", path);

        Assert.Equal(1, run.Code);
        Assert.Contains("json.too-large", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.True(GC.GetTotalAllocatedBytes() - before < 100_000_000);
    }

    [Fact]
    public async Task A_stream_without_end_is_refused()
    {
        var error = new StringWriter();
        using var terminal = new Terminal(new EndlessStream(), TextWriter.Null, error);

        Assert.Equal(1, await RacingApp.RunAsync(["validate", "-"], terminal));
        Assert.Contains("json.too-large", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("standings")]
    [InlineData("rules check")]
    public async Task A_directory_is_no_file(string command)
    {
        using var folder = new TestFolder();

        var run = await Run.Of([.. command.Split(' '), folder.FullName]);

        Assert.Equal((1, $"error: '{folder.FullName}' is a directory; give a file.\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        var run = await Run.Of("validate", "nowhere/season.json");

        Assert.Equal((1, "error: There is no file 'nowhere/season.json'.\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task A_cancelled_run_ends_quietly()
    {
        var error = new StringWriter();
        using var cancellation = new CancellationTokenSource();
        using var terminal = new Terminal(new EndlessStream(cancellation.Cancel), TextWriter.Null, error);

        var code = await RacingApp.RunAsync(["validate", "-"], terminal, cancellation.Token);

        Assert.True(code == 130 && error.ToString().Length == 0, $"{code} {error}");
    }
}

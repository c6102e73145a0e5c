using RacingDomain.Tool.Tests.Support;

namespace RacingDomain.Tool.Tests.Commands;

/// <summary>A wrong command line ends with 2, a short message and a way on.</summary>
public class UsageTests
{
    [Theory]
    [InlineData("bad")]
    [InlineData("standings")]
    [InlineData("standings -  -  -")]
    [InlineData("standings - --format xml")]
    [InlineData("standings - --format json --format csv")]
    [InlineData("standings - --after x")]
    [InlineData("standings - --after 0")]
    [InlineData("standings - --after 2:tea")]
    [InlineData("standings - --as-of 2021-13-01")]
    [InlineData("standings - --width 3")]
    [InlineData("standings - --width x")]
    [InlineData("standings - --nonsense")]
    [InlineData("history -")]
    [InlineData("explain - --championship drivers")]
    [InlineData("explain - --competitor ada")]
    [InlineData("validate")]
    [InlineData("schema")]
    [InlineData("schema tyre")]
    [InlineData("seasons")]
    [InlineData("rules")]
    [InlineData("rules list --format csv")]
    [InlineData("import")]
    [InlineData("import f1db")]
    [InlineData("import f1db . --season 1988")]
    [InlineData("import f1db . --output -")]
    [InlineData("import f1db . --season 88 --output -")]
    [InlineData("import ergast --output -")]
    [InlineData("import ergast a.json")]
    [InlineData("whatif - --championship drivers")]
    [InlineData("whatif - --rulebook x")]
    [InlineData("whatif - --championship drivers --rulebook x --format csv")]
    public async Task Wrong_usage_ends_with_2(string commandLine)
    {
        var run = await Run.WithInput(Documents.Cup, commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("error: ", run.Errors[0], StringComparison.Ordinal);
        Assert.Matches(@"^See 'racing.* --help'\.$", run.Errors[^1]);
    }

    [Fact]
    public async Task Nothing_shows_the_help_and_ends_with_2()
    {
        var run = await Run.Of();

        Assert.Equal(2, run.Code);
        Assert.Contains("standings", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "explain")]
    [InlineData("standings --help", "--as-of")]
    [InlineData("--version", ".")]
    public async Task Help_and_version_end_with_0(string commandLine, string text)
    {
        var run = await Run.Of(commandLine.Split(' '));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains(text, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("standings - --championship x", "standings.unknown-championship")]
    [InlineData("standings - --after 9", "standings.unknown-round")]
    [InlineData("standings - --after 3", "standings.round-not-held")]
    [InlineData("standings - --after 2:sprint", "standings.no-such-session")]
    [InlineData("standings - --rulebook nowhere.json", "no file 'nowhere.json'")]
    [InlineData("standings - --rulebook -", "Standard input holds one document")]
    [InlineData("standings nowhere.json", "no file 'nowhere.json'")]
    [InlineData("seasons show nothing", "no bundled season 'nothing'")]
    [InlineData("rules show nothing", "no rulebook 'nothing'")]
    [InlineData("demo --season nothing", "no bundled season 'nothing'")]
    public async Task What_the_data_lacks_ends_with_1(string commandLine, string message)
    {
        var run = await Run.WithInput(Documents.Cup, commandLine.Split(' '));

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains(message, Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_that_cannot_be_written_ends_with_1()
    {
        var error = new StringWriter();
        using var terminal = new Terminal(Stream.Null, new FullWriter(), error);

        Assert.Equal(1, await RacingApp.RunAsync(["schema", "season"], terminal));
        Assert.Equal("error: No space left.\n", error.ToString());
    }

    private sealed class FullWriter : TextWriter
    {
        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left.");
    }
}

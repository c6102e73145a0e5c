using RacingDomain.Tool.Tests.Support;

namespace RacingDomain.Tool.Tests;

/// <summary>Nothing that comes from outside can write to the terminal more than its text.</summary>
public class HostileTextTests
{
    private const string Hostile = "x\u001b[31m\n\r\u0007\u009b2J\u202e[bad]\u2066.json";

    [Fact]
    public void Control_and_direction_characters_are_taken_out()
    {
        Assert.Equal("x[31m  2J[bad].json", PlainText.Clean(Hostile));
        Assert.Equal("Ø 🏁 한국", PlainText.Clean("Ø 🏁 한국"));
        Assert.Equal("ab", PlainText.Clean("a\ud800b"));
        Assert.Equal("", PlainText.Clean("\0"));
    }

    [Fact]
    public async Task File_names_in_messages_are_clean()
    {
        using var folder = new TestFolder();
        foreach (var args in new string[][] { ["validate", Hostile], ["standings", Hostile], [Hostile], ["standings", "-", "--after", Hostile], ["standings", "-", "--" + Hostile] })
        {
            var run = await Run.Of(args);

            Assert.NotEqual(0, run.Code);
            Assert.All(run.Error, c => Assert.True(c == '\n' || !char.IsControl(c)));
            Assert.DoesNotContain('\u202e', run.Error);
        }
    }

    [Fact]
    public async Task File_names_in_diagnostics_keep_to_one_line()
    {
        using var folder = new TestFolder();
        var name = OperatingSystem.IsWindows() ? "[bad].json" : "a\u001b[31m\n[bad].json";

        var bad = await Run.Of("validate", folder.File(name, "{"));
        var good = await Run.Of("validate", folder.File(name, Documents.Cup), "--width", "300");

        Assert.Equal(bad.Errors.Length, bad.Errors.Count(error => error.Contains("[bad].json(", StringComparison.Ordinal)));
        Assert.DoesNotContain('\u001b', bad.Error + good.Output);
        Assert.Equal(1, good.Output.Count(c => c == '\n'));
    }

    [Fact]
    public async Task Texts_in_diagnostics_are_clean()
    {
        var run = await Run.WithInput(Documents.Cup.Replace("\"id\": \"2018-19\",", "\"id\": \"2018-19\", \"\\u001b[31m\\n\\u202e\": 1,", StringComparison.Ordinal), "validate", "-");

        Assert.Equal(1, run.Code);
        Assert.Single(run.Errors);
        Assert.All(run.Error, c => Assert.True(c == '\n' || (!char.IsControl(c) && c != '\u202e')));
    }

    [Fact]
    public async Task Markup_in_names_is_text_with_and_without_colours()
    {
        var output = new StringWriter();
        using var terminal = new Terminal(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Documents.Cup)), output, TextWriter.Null) { HasColours = true };

        Assert.Equal(0, await RacingApp.RunAsync(["standings", "-"], terminal));
        Assert.Contains("Ada [bad]", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("\u001b[", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Ada [bad]", (await Run.OnCup("standings")).Output, StringComparison.Ordinal);
    }
}

using System.Text;
using System.Text.Json;

namespace RacingDomain.Tool.Tests.Support;

/// <summary>What one run of the tool did.</summary>
internal sealed record Run(int Code, string Output, string Error)
{
    /// <summary>The lines on standard error.</summary>
    public string[] Errors => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The output as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>Runs the tool in this process, as if its output were redirected.</summary>
    public static Task<Run> Of(params string[] args) => WithInput("", args);

    /// <summary>Runs the tool with a text on standard input.</summary>
    public static async Task<Run> WithInput(string input, params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        using var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);
        var code = await RacingApp.RunAsync(args, terminal);
        var run = new Run(code, output.ToString(), error.ToString());
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
        return run;
    }

    /// <summary>Runs the tool over the season of <see cref="Documents.Cup"/>, expecting success.</summary>
    public static async Task<Run> OnCup(string command, params string[] args)
    {
        var run = await WithInput(Documents.Cup, [command, "-", .. args]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return run;
    }
}

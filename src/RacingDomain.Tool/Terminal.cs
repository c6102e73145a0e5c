using System.Text;

namespace RacingDomain.Tool;

/// <summary>The streams that a run of the tool reads and writes, and what the output can show.</summary>
internal sealed class Terminal(Stream input, TextWriter output, TextWriter error) : IDisposable
{
    private const int BufferSize = 16 * 1024;
    private const int WidthOfPaper = 100;

    public Stream Input { get; } = input;

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>Whether the output shows colours.</summary>
    public bool HasColours { get; init; }

    /// <summary>Whether somebody looks at standard error while the tool runs, so that a line there can be drawn again and again.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The columns of the output, unless the user says otherwise.</summary>
    public int Width { get; init; } = WidthOfPaper;

    /// <summary>The streams of this process: UTF-8 everywhere, colours only where someone looks at them.</summary>
    public static Terminal OfProcess() => new(
        Console.OpenStandardInput(),
        Writer(Console.OpenStandardOutput(), Console.IsOutputRedirected),
        Writer(Console.OpenStandardError(), Console.IsErrorRedirected))
    {
        HasColours = !Console.IsOutputRedirected && WantsColours(),
        ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        Width = Console.IsOutputRedirected ? WidthOfPaper : WidthOfWindow(),
    };

    /// <summary>Prints a line on standard error: one line, whatever the text holds.</summary>
    public void Complain(string line) => Error.Write(PlainText.Clean(line) + "\n");

    public void Dispose()
    {
        // What cannot be written by now was reported when the command ended.
        try
        {
            Output.Dispose();
            Error.Dispose();
        }
        catch (IOException)
        {
        }

        Input.Dispose();
    }

    private static StreamWriter Writer(Stream stream, bool isRedirected)
    {
        if (!isRedirected && OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize) { NewLine = "\n" };
    }

    private static bool WantsColours() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb"
        && (!OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("WT_SESSION") is not null);

    private static int WidthOfWindow()
    {
        try
        {
            return Console.WindowWidth >= Screen.LeastWidth ? Console.WindowWidth : WidthOfPaper;
        }
        catch (IOException)
        {
            return WidthOfPaper;
        }
    }
}

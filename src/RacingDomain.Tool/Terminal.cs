using System.Text;
using Microsoft.Win32.SafeHandles;

namespace RacingDomain.Tool;

/// <summary>The streams that a run of the tool reads and writes, and what the output can show.</summary>
internal sealed class Terminal(Stream input, TextWriter output, TextWriter error) : IDisposable
{
    private const int BufferSize = 16 * 1024;
    private const int WidthOfPaper = 100;
    private const int StandardOutput = 1;
    private const int BrokenPipe = 32; // EPIPE, on all systems that have it

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
        Writer(OpenOutput(), Console.IsOutputRedirected),
        Writer(Console.OpenStandardError(), Console.IsErrorRedirected))
    {
        HasColours = !Console.IsOutputRedirected && WantsColours(),
        ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        Width = Console.IsOutputRedirected ? WidthOfPaper : WidthOfWindow(),
    };

    /// <summary>Whether a write failed because nobody reads the output any more.</summary>
    public static bool IsBrokenPipe(IOException exception) => exception.HResult == BrokenPipe;

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

    private static Stream OpenOutput()
    {
        if (!Console.IsOutputRedirected || OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        // The console's stream drops without a word what nobody reads any more; that of a pipe tells, so that a long run ends. A file is left to the console: its end is shared with other programs.
        var pipe = new FileStream(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
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

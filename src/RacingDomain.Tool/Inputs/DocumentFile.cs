using RacingDomain.Json;

namespace RacingDomain.Tool.Inputs;

/// <summary>Opens documents and turns what is wrong with them into lines for the user.</summary>
internal static class DocumentFile
{
    /// <summary>What names standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads a document from a file or standard input.</summary>
    /// <param name="terminal">Gives standard input, and takes warnings.</param>
    /// <param name="path">The file, or <see cref="StandardInput"/>.</param>
    /// <param name="read">Reads the document from a stream, or gives what is wrong with it.</param>
    /// <exception cref="ToolException">The file or the document cannot be read.</exception>
    public static async Task<T> ReadAsync<T>(Terminal terminal, string path, Func<Stream, ValueTask<(T? Value, ValueArray<Diagnostic> Diagnostics)>> read)
        where T : class
    {
        var stream = Open(terminal, path);
        try
        {
            var (value, diagnostics) = await read(stream).ConfigureAwait(false);
            var lines = diagnostics.Select(diagnostic => DiagnosticLine.Of(path, diagnostic)).ToList();
            if (value is null)
            {
                throw new ToolException(lines);
            }

            lines.ForEach(terminal.Complain);
            return value;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{path}' cannot be read: {exception.Message}");
        }
        finally
        {
            if (stream != terminal.Input)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Opens a file, or gives standard input.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static Stream Open(Terminal terminal, string path) => path == StandardInput ? terminal.Input : Open(path);

    private static FileStream Open(string path)
    {
        if (Directory.Exists(path))
        {
            throw new ToolException($"'{path}' is a directory; give a file.");
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException($"There is no file '{path}'.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new ToolException($"'{path}' cannot be read: permission denied.");
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            throw new ToolException($"'{path}' cannot be read: {exception.Message}");
        }
    }
}

using System.Buffers;
using RacingDomain.Json;
using RacingDomain.Seasons;
using RacingDomain.Tool.Inputs;
using RacingDomain.Tool.Views;

namespace RacingDomain.Tool.Outputs;

/// <summary>Where a document goes: a file, which has it whole or is left as it was, or standard output.</summary>
internal sealed class OutputFile
{
    private readonly Terminal terminal;
    private readonly string name;
    private readonly string path;

    private OutputFile(Terminal terminal, string name, string path)
    {
        this.terminal = terminal;
        this.name = name;
        this.path = path;
    }

    private bool IsStandardOutput => name == DocumentFile.StandardInput;

    /// <summary>The output that a user names, which need not exist.</summary>
    /// <exception cref="ToolException">There can be no such file.</exception>
    public static OutputFile Of(Terminal terminal, string name)
    {
        if (name == DocumentFile.StandardInput)
        {
            return new OutputFile(terminal, name, name);
        }

        try
        {
            var path = Path.GetFullPath(name);
            if (new FileInfo(path) is { LinkTarget: not null } link)
            {
                path = link.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
            }

            if (Directory.Exists(path) || Path.EndsInDirectorySeparator(name))
            {
                throw new ToolException($"'{name}' is a directory; give a file.");
            }

            return Directory.Exists(Path.GetDirectoryName(path))
                ? new OutputFile(terminal, name, path)
                : throw new ToolException($"'{name}' cannot be written: there is no folder for it.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw CannotBeWritten(name, exception);
        }
    }

    /// <summary>Whether a path is that of this file.</summary>
    public bool IsAt(string other) => !IsStandardOutput && Path.GetFullPath(other) == path;

    /// <summary>Writes a season.</summary>
    /// <returns>What to tell the user; nothing where the document is on standard output.</returns>
    /// <exception cref="ToolException">The file cannot be written; it is as it was.</exception>
    public async Task<string?> WriteAsync(Season season, CancellationToken cancellation)
    {
        if (IsStandardOutput)
        {
            await terminal.Output.WriteAsync(SeasonJson.ToJson(season).AsMemory(), cancellation).ConfigureAwait(false);
            return null;
        }

        var document = new ArrayBufferWriter<byte>();
        SeasonJson.Write(document, new SeasonDocument(season));
        try
        {
            if (await HoldsAsync(document.WrittenMemory, cancellation).ConfigureAwait(false))
            {
                return $"{name} is up to date: {SeasonSummary.Of(season)}.";
            }

            await WriteAsync(document.WrittenMemory, cancellation).ConfigureAwait(false);
            return $"Wrote {name}: {SeasonSummary.Of(season)}.";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CannotBeWritten(name, exception);
        }
    }

    private static ToolException CannotBeWritten(string name, Exception exception) =>
        new($"'{name}' cannot be written: {(exception is UnauthorizedAccessException ? "permission denied." : exception.Message)}");

    /// <summary>Whether the file is there with these bytes already.</summary>
    private async Task<bool> HoldsAsync(ReadOnlyMemory<byte> document, CancellationToken cancellation)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length != document.Length)
        {
            return false;
        }

        var there = await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false);
        return document.Span.SequenceEqual(there);
    }

    /// <summary>Writes a file beside, which takes the place when it is whole.</summary>
    private async Task WriteAsync(ReadOnlyMemory<byte> document, CancellationToken cancellation)
    {
        if (path.StartsWith("/dev/", StringComparison.Ordinal))
        {
            // A device is written to, not replaced.
            await File.WriteAllBytesAsync(path, document, cancellation).ConfigureAwait(false);
            return;
        }

        var beside = Path.Combine(Path.GetDirectoryName(path)!, $".racing-{Path.GetRandomFileName()}.tmp");
        try
        {
            var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            await using (stream.ConfigureAwait(false))
            {
                await stream.WriteAsync(document, cancellation).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(path))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}

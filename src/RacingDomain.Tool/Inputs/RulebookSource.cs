using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Rulebooks;

namespace RacingDomain.Tool.Inputs;

/// <summary>Finds the rulebook for a season.</summary>
internal static class RulebookSource
{
    /// <summary>The rulebook that the user names; else the one in the season's document; else the one the season names, from the catalogue.</summary>
    /// <exception cref="ToolException">There is no such rulebook, or its document is bad.</exception>
    public static async Task<Rulebook> ReadAsync(Terminal terminal, string? source, SeasonDocument season, CancellationToken cancellation)
    {
        if (source is not null)
        {
            return await ReadAsync(terminal, source, cancellation).ConfigureAwait(false);
        }

        var id = season.Season.Rulebook;
        return season.Rulebook
            ?? RulebookCatalogue.Find(id)
            ?? throw new ToolException($"The season names the rulebook '{id}', which is neither in its document nor in the catalogue; give one with --rulebook.");
    }

    /// <summary>Reads a rulebook from a file or standard input.</summary>
    /// <exception cref="ToolException">The file or its document is bad.</exception>
    public static Task<Rulebook> ReadFileAsync(Terminal terminal, string path, CancellationToken cancellation) =>
        DocumentFile.ReadAsync(terminal, path, stream => RulebookJson.TryReadAsync(stream, resolver: ResolverFor(path), cancellation: cancellation));

    /// <summary>Finds what a document extends: a rulebook of the catalogue, or a file, whose name is taken from the folder of the document.</summary>
    public static RulebookResolver ResolverFor(string path) => name =>
    {
        if (RulebookCatalogue.DocumentFor(name) is { } known)
        {
            return known;
        }

        try
        {
            var folder = path == DocumentFile.StandardInput ? "" : Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
            var file = new FileInfo(Path.Combine(folder, name));
            return file.Exists && file.Length <= DocumentLimits.Default.MaximumBytes ? File.ReadAllText(file.FullName) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    };

    /// <summary>Reads the rulebook of an id in the catalogue, or of a file or standard input.</summary>
    /// <exception cref="ToolException">There is no such rulebook, or its document is bad.</exception>
    public static async Task<Rulebook> ReadAsync(Terminal terminal, string source, CancellationToken cancellation)
    {
        if (RulebookId.TryParse(source, out var id) && RulebookCatalogue.Find(id) is { } known)
        {
            return known;
        }

        if (source != DocumentFile.StandardInput && !Path.Exists(source))
        {
            throw new ToolException($"There is no file '{source}', and no rulebook of that id in the catalogue; see 'racing rules list'.");
        }

        return await ReadFileAsync(terminal, source, cancellation).ConfigureAwait(false);
    }
}

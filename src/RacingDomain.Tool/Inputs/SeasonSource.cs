using RacingDomain.Json;
using RacingDomain.Rulebooks;

namespace RacingDomain.Tool.Inputs;

/// <summary>Finds the season that a user names.</summary>
internal static class SeasonSource
{
    /// <summary>Reads a season: a bundled one by its id, else a file or standard input.</summary>
    /// <exception cref="ToolException">There is no such season, or its document is bad.</exception>
    public static async Task<SeasonDocument> ReadAsync(Terminal terminal, string source, CancellationToken cancellation)
    {
        if (SeasonCatalogue.Find(source) is { } bundled)
        {
            return bundled;
        }

        if (source != DocumentFile.StandardInput && !Path.Exists(source))
        {
            throw new ToolException($"There is no file '{source}', and no bundled season of that id. Bundled are: {string.Join(", ", SeasonCatalogue.Ids)}.");
        }

        return await ReadFileAsync(terminal, source, cancellation).ConfigureAwait(false);
    }

    /// <summary>Reads a season from a file or standard input.</summary>
    /// <exception cref="ToolException">The file or its document is bad.</exception>
    public static Task<SeasonDocument> ReadFileAsync(Terminal terminal, string path, CancellationToken cancellation) =>
        DocumentFile.ReadAsync(terminal, path, stream => SeasonJson.TryReadAsync(stream, cancellation: cancellation));
}

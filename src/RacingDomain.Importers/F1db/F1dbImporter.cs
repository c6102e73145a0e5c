using System.Text.Json;

namespace RacingDomain.Importers.F1db;

/// <summary>Reads a Formula One season from f1db's published results, in the layout of its release "JSON splitted".</summary>
/// <remarks>
/// <para>
/// Files are streamed and only the rows of the season are kept. Places and events come from the files; points and standings are not looked at. What the
/// officials decided and what the files do not carry (cars without a claim to points, half points, exclusions) comes from facts that ship with the importer.
/// </para>
/// <para>
/// Drivers and makes have f1db's ids, and a constructor is a chassis with an engine: <c>mclaren/honda</c>. The id of a car is its number; where a number is used by
/// two cars at an event, the second has its driver's id after it. Times of sessions are UTC, and so is the zone of events.
/// </para>
/// <para>Immutable and safe for use by several threads.</para>
/// </remarks>
/// <example>
/// <code>
/// var result = await F1dbImporter.FromFolder("f1db-json-splitted").ImportAsync(1988);
/// Console.WriteLine(result.Season?.ToString() ?? string.Join('\n', result.Diagnostics));
/// </code>
/// </example>
public sealed class F1dbImporter
{
    private readonly Func<string, Stream?> open;

    /// <summary>Creates an importer that gets its files from a function.</summary>
    /// <param name="open">Opens the file of a name, such as <c>f1db-races.json</c>; null if there is none. The importer closes it.</param>
    public F1dbImporter(Func<string, Stream?> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        this.open = open;
    }

    /// <summary>An importer of the files in a folder.</summary>
    /// <param name="folder">The path of the folder.</param>
    /// <exception cref="ArgumentException">The path is blank.</exception>
    public static F1dbImporter FromFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return new F1dbImporter(name =>
        {
            var path = Path.Combine(folder, name);
            return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true) : null;
        });
    }

    /// <summary>Imports a season.</summary>
    /// <param name="year">The year of the season.</param>
    /// <param name="progress">Is told how far the import has come.</param>
    /// <param name="cancellation">Cancels the import.</param>
    /// <returns>The season with warnings, or all that is wrong with the data.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The import was cancelled.</exception>
    public async Task<ImportResult> ImportAsync(int year, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        var diagnostics = new ImportDiagnostics();
        var data = new F1dbData(year, diagnostics);
        for (var i = 0; i < data.Files.Count; i++)
        {
            await ReadAsync(data, i, diagnostics, progress, cancellation).ConfigureAwait(false);
        }

        data.Check();
        return diagnostics.HasErrors
            ? diagnostics.Result(null)
            : diagnostics.Result(new F1dbSeason(data, diagnostics).Build());
    }

    private async Task ReadAsync(F1dbData data, int index, ImportDiagnostics diagnostics, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        var file = data.Files[index];
        var stream = open(file.Name);
        if (stream is null)
        {
            diagnostics.Error("import.missing-file", new DataPlace(file.Name), "There is no such file; the folder must hold all files of f1db's release \"JSON splitted\".");
            return;
        }

        await using (stream.ConfigureAwait(false))
        {
            long? length = stream.CanSeek ? stream.Length : null;
            var rows = new JsonRows(file.Take);
            try
            {
                await rows.ReadAsync(stream, read => progress?.Report(new ImportProgress(file.Name, index + 1, data.Files.Count, read, length)), cancellation).ConfigureAwait(false);
            }
            catch (JsonException)
            {
                diagnostics.Error("import.malformed-file", new DataPlace(file.Name, rows.Count + 1), "The file is no JSON from here on: it must be one list of rows.");
            }
        }
    }
}

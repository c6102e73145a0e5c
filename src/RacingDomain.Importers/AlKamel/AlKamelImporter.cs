using RacingDomain.Importers.Timing;
using RacingDomain.Json;
using RacingDomain.Rulebooks;

namespace RacingDomain.Importers.AlKamel;

/// <summary>Reads a season from the result files of the timing provider Al Kamel Systems, as a timing manifest lists them.</summary>
/// <remarks>
/// <para>
/// The manifest, a document of its own (<c>racingdomain/timing-manifest/1</c>), names the classes, the calendar, the file of each session (or its lines), and what the
/// officials decided after the files were written. Files are UTF-8 with or without a byte order mark, their fields separated by comma, semicolon or tab.
/// </para>
/// <para>
/// The crew of a car is that of the race; a driver whom only qualifying lists is a stint there. A session more than three days before the race is of an event of its own and pays
/// into the round. Drivers are known by their names without accents and case, and by the manifest's other spellings; cars by their numbers, which are text. A car listed in qualifying
/// without a place is placed last.
/// </para>
/// <para>
/// From a file of all laps come the orders at the checkpoints, and who drove how long. Classes whose order is not known, of a session or at a checkpoint, are written as gaps of
/// the season's coverage. A driver listed for several cars of a class in a race is nominated for the last, as an inferred decision: the files do not say for which.
/// </para>
/// <para>Immutable and safe for use by several threads.</para>
/// </remarks>
/// <example>
/// <code>
/// var result = await AlKamelImporter.FromFolder("timing").ImportAsync("imsa-2021.manifest.json");
/// Console.WriteLine(result.Season?.ToString() ?? string.Join('\n', result.Diagnostics));
/// </code>
/// </example>
public sealed class AlKamelImporter
{
    private readonly Func<string, Stream?> open;

    /// <summary>Creates an importer that gets its files from a function.</summary>
    /// <param name="open">Opens the manifest, or a file by the name that it has in the manifest; null if there is none. The importer closes it.</param>
    public AlKamelImporter(Func<string, Stream?> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        this.open = open;
    }

    /// <summary>An importer of the files in a folder.</summary>
    /// <param name="folder">The path of the manifest's folder, from which the names of files count; empty for the current one.</param>
    public static AlKamelImporter FromFolder(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new AlKamelImporter(name =>
        {
            var path = Path.Combine(folder, name);
            return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true) : null;
        });
    }

    /// <summary>Imports a season.</summary>
    /// <param name="manifest">The name of the manifest.</param>
    /// <param name="progress">Is told how far the import has come.</param>
    /// <param name="cancellation">Cancels the import.</param>
    /// <returns>The season with warnings, or all that is wrong with the manifest and the files.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The import was cancelled.</exception>
    public async Task<ImportResult> ImportAsync(string manifest, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var diagnostics = new ImportDiagnostics();
        var files = new TimingFiles(open, progress, diagnostics);
        if (await files.ReadAsync(manifest, null, cancellation).ConfigureAwait(false) is not { } bytes)
        {
            return diagnostics.Result(null);
        }

        var isGood = TimingManifestJson.Format.TryRead(bytes.Span, out var document, out var found);
        foreach (var diagnostic in found)
        {
            var message = diagnostic.Pointer.Length == 0 ? diagnostic.Message : $"{diagnostic.Pointer}: {diagnostic.Message}";
            if (diagnostic.Severity == DiagnosticSeverity.Error)
            {
                diagnostics.ErrorAt(diagnostic.Code, manifest, diagnostic.Line, message);
            }
            else
            {
                diagnostics.WarningAt(diagnostic.Code, manifest, diagnostic.Line, message);
            }
        }

        if (!isGood || document is null)
        {
            return diagnostics.Result(null);
        }

        var places = new ManifestPlaces(bytes, manifest);
        var rulebook = RulebookCatalogue.Find(document.Rulebook);
        new ManifestCheck(document, places, rulebook, diagnostics).Run();
        if (diagnostics.HasErrors)
        {
            return diagnostics.Result(null);
        }

        var names = new DriverNames(document.DriverAliases);
        var inputs = await files.ReadAsync(document, places, names, cancellation).ConfigureAwait(false);
        return diagnostics.Result(new AlKamelSeason(document, places, rulebook, names, diagnostics).Build(inputs));
    }
}

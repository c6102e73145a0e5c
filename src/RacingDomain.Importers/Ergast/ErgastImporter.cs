using System.Text.Json;

namespace RacingDomain.Importers.Ergast;

/// <summary>Reads a Formula One season from responses of the Ergast API, or of Jolpica, which answers in its form, as JSON.</summary>
/// <remarks>
/// <para>
/// The responses to <c>results</c>, <c>qualifying</c>, <c>sprint</c> and <c>races</c> of one season are put together, in whatever order they come: of the whole season in pages, or
/// round by round. A result that stands in several files counts once; two files that contradict each other are an error, and so is a page that is missing.
/// </para>
/// <para>
/// Places and events come from the files; points are not looked at. What the officials decided and what the files do not carry comes from facts that ship with the
/// importer; they name drivers and constructors in another way, and one that cannot be found by name is left out, with a warning.
/// </para>
/// <para>
/// Drivers and constructors have the ids of the files, and a constructor has no engine: <c>mclaren</c>. Where the rules of the season pay for what no file holds (the
/// fastest lap of a race, a sprint), tables say that they are incomplete. Times of sessions are UTC, and so is the zone of events.
/// </para>
/// <para>Immutable and safe for use by several threads.</para>
/// </remarks>
/// <example>
/// <code>
/// var result = await ErgastImporter.FromFiles("results-1.json", "results-2.json", "qualifying.json").ImportAsync();
/// Console.WriteLine(result.Season?.ToString() ?? string.Join('\n', result.Diagnostics));
/// </code>
/// </example>
public sealed class ErgastImporter
{
    /// <summary>The largest number of files.</summary>
    public const int MostFiles = 1_000;

    private const int LargestFile = 64 * 1024 * 1024;
    private const int Chunk = 64 * 1024;

    private readonly ValueArray<string> files;
    private readonly Func<string, Stream?> open;

    /// <summary>Creates an importer that gets its files from a function.</summary>
    /// <param name="files">The names of the files, at most <see cref="MostFiles"/>; each has at most 64 MB.</param>
    /// <param name="open">Opens the file of a name; null if there is none. The importer closes it.</param>
    /// <exception cref="ArgumentException">There is no file, there are too many, or a name is blank.</exception>
    public ErgastImporter(ValueArray<string> files, Func<string, Stream?> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        if (files.Length is 0 or > MostFiles || files.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("Give 1 to 1,000 files, each with a name.", nameof(files));
        }

        this.files = files;
        this.open = open;
    }

    /// <summary>An importer of files.</summary>
    /// <param name="paths">Their paths.</param>
    /// <exception cref="ArgumentException">There is no file, there are too many, or a path is blank.</exception>
    public static ErgastImporter FromFiles(params ValueArray<string> paths) => new(
        paths,
        path => File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true) : null);

    /// <summary>Imports the season that the files hold.</summary>
    /// <param name="progress">Is told how far the import has come.</param>
    /// <param name="cancellation">Cancels the import.</param>
    /// <returns>The season with warnings, or all that is wrong with the data.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The import was cancelled.</exception>
    public async Task<ImportResult> ImportAsync(IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        var diagnostics = new ImportDiagnostics();
        var data = new ErgastData(diagnostics);
        for (var i = 0; i < files.Length; i++)
        {
            var (file, number) = (files[i], i + 1);
            var bytes = await ReadAsync(
                file, diagnostics, (read, length) => progress?.Report(new ImportProgress(file, number, files.Length, read, length)), cancellation).ConfigureAwait(false);
            if (bytes is not null)
            {
                Take(data, file, bytes, diagnostics);
            }
        }

        data.Check();
        return diagnostics.Result(diagnostics.HasErrors ? null : new ErgastSeason(data, diagnostics).Build());
    }

    /// <summary>The bytes of a file; null if there is none, or too many of them.</summary>
    private async Task<MemoryStream?> ReadAsync(string file, ImportDiagnostics diagnostics, Action<long, long?> report, CancellationToken cancellation)
    {
        var stream = open(file);
        if (stream is null)
        {
            diagnostics.Error("import.missing-file", new DataPlace(file), "There is no such file.");
            return null;
        }

        await using (stream.ConfigureAwait(false))
        {
            long? length = stream.CanSeek ? stream.Length : null;
            var (bytes, buffer) = (new MemoryStream(), new byte[Chunk]);
            for (int read; length is null or <= LargestFile && (read = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0;)
            {
                bytes.Write(buffer, 0, read);
                report(bytes.Length, length);
                if (bytes.Length > LargestFile)
                {
                    length = bytes.Length;
                }
            }

            if (length is null or <= LargestFile)
            {
                return bytes;
            }

            diagnostics.Error("import.too-large", new DataPlace(file), "The file has more than 64 MB; a response of the API never does.");
            return null;
        }
    }

    private static void Take(ErgastData data, string file, MemoryStream bytes, ImportDiagnostics diagnostics)
    {
        try
        {
            // A mark of the byte order is no JSON.
            var text = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
            text = text.Span.StartsWith("\uFEFF"u8) ? text[3..] : text;
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            data.Take(new ErgastObject(document.RootElement, new DataPlace(file, Path: ""), diagnostics));
        }
        catch (JsonException exception)
        {
            diagnostics.Error(
                "import.malformed-file",
                new DataPlace(file),
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The file is no JSON, or has a member twice, in line {exception.LineNumber + 1 ?? 1}."));
        }
    }
}

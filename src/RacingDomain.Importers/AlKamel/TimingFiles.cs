using System.Globalization;
using RacingDomain.Importers.Timing;
using RacingDomain.Json;

namespace RacingDomain.Importers.AlKamel;

/// <summary>Reads the files that a manifest names.</summary>
internal sealed class TimingFiles(Func<string, Stream?> open, IProgress<ImportProgress>? progress, ImportDiagnostics diagnostics)
{
    private int files = 1;
    private int number;

    /// <summary>All places that a row can be at, and those of files.</summary>
    private static IEnumerable<string> Pointers(TimingManifest manifest) =>
        from round in manifest.Rounds.Index()
        from session in round.Item.Sessions.Index()
        let pointer = At(At("/rounds", round.Index) + "/sessions", session.Index)
        let checkpoints = session.Item.Checkpoints.SelectMany((mark, i) => mark.Lines.Select((_, j) => At(At(pointer + "/checkpoints", i) + "/lines", j)))
        let lines = (session.Item.Lines ?? []).Select((_, i) => At(pointer + "/lines", i))
        from place in checkpoints.Concat(lines).Append(pointer + "/file").Append(pointer + "/laps")
        select place;

    private static string At(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}/{index}");

    /// <summary>The bytes of a file; null, with a diagnostic, if there is none or it is too large.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="place">Where the manifest names it.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    internal async Task<ReadOnlyMemory<byte>?> ReadAsync(string name, (string File, int Line)? place, CancellationToken cancellation)
    {
        number++;
        var stream = open(name);
        if (stream is null)
        {
            diagnostics.ErrorAt("import.missing-file", place?.File ?? name, place?.Line, place is null ? "There is no such file." : $"There is no file {Quoted.Of(name)}; names count from the manifest's folder.");
            return null;
        }

        await using (stream.ConfigureAwait(false))
        {
            using var bytes = await DocumentBytes.ReadAsync(stream, DocumentLimits.Default, cancellation).ConfigureAwait(false);
            if (bytes is null)
            {
                diagnostics.ErrorAt("import.large-file", name, null, string.Create(CultureInfo.InvariantCulture, $"The file has more than {DocumentLimits.Default.MaximumBytes} bytes."));
                return null;
            }

            progress?.Report(new ImportProgress(name, number, files, bytes.Count, bytes.Count));
            return bytes.Span.ToArray();
        }
    }

    /// <summary>The sessions of a manifest whose files could be read.</summary>
    internal async Task<List<SessionInput>> ReadAsync(TimingManifest manifest, ManifestPlaces places, DriverNames names, CancellationToken cancellation)
    {
        files += manifest.Rounds.Sum(round => round.Sessions.Sum(session => (session.File is null ? 0 : 1) + (session.Laps is null ? 0 : 1)));
        var results = new ResultFile(manifest.Classes, names, diagnostics);
        places.Locate(Pointers(manifest).ToList());
        var inputs = new List<SessionInput>();
        for (var i = 0; i < manifest.Rounds.Length; i++)
        {
            for (var j = 0; j < manifest.Rounds[i].Sessions.Length; j++)
            {
                var pointer = At(At("/rounds", i) + "/sessions", j);
                if (await ReadAsync(manifest.Rounds[i], manifest.Rounds[i].Sessions[j], pointer).ConfigureAwait(false) is { } input)
                {
                    inputs.Add(input);
                }
            }
        }

        return inputs;

        async Task<SessionInput?> ReadAsync(ManifestRound round, ManifestSession session, string pointer)
        {
            var rows = session.Lines is { } lines ? Rows(lines, pointer + "/lines") : null;
            if (session.File is { } file)
            {
                rows = await this.ReadAsync(file, (places.File, places.LineOf(pointer + "/file")), cancellation).ConfigureAwait(false) is { } bytes ? results.Read(bytes, file) : null;
            }

            var isComplete = rows is not null;
            Dictionary<CarNumber, List<TimedLap>>? laps = null;
            if (session.Laps is { } lapFile)
            {
                laps = await this.ReadAsync(lapFile, (places.File, places.LineOf(pointer + "/laps")), cancellation).ConfigureAwait(false) is { } bytes
                    ? LapFile.Read(bytes, lapFile, names, diagnostics)
                    : null;
                isComplete &= laps is not null;
            }

            var marks = session.Checkpoints
                .Select((mark, i) => (mark, (IReadOnlyList<TimingRow>)Rows(mark.Lines, At(pointer + "/checkpoints", i) + "/lines")))
                .ToList();
            return isComplete ? new SessionInput(round, session, pointer, rows!, marks, laps) : null;
        }

        List<TimingRow> Rows(ValueArray<ManifestLine> lines, string pointer) => lines.Select((line, i) =>
        {
            var place = places.LineOf(At(pointer, i));
            return new TimingRow(
                places.File,
                place,
                line.Position?.Number,
                line.Car,
                line.Class,
                line.Team is { } team ? Named(team, "team", place) : null,
                line.Vehicle,
                line.Status,
                null,
                null,
                null,
                line.Drivers.Select(name => Driver(name, place)).OfType<TimingDriver>().DistinctBy(driver => driver.Id).ToList());
        }).ToList();

        TimingDriver? Driver(string name, int line)
        {
            if (Named(name, "driver", line) is null || names.Find(name) is not { } known)
            {
                return null;
            }

            return new TimingDriver(known.Id, known.Name, null, null);
        }

        string? Named(string name, string what, int line)
        {
            if (DriverNames.IsName(name))
            {
                return TimingText.Clean(name);
            }

            diagnostics.ErrorAt("import.invalid-name", places.File, line, $"{Quoted.Of(name)} is no name of a {what}: it needs letters or digits, and at most 64 characters.");
            return null;
        }
    }
}

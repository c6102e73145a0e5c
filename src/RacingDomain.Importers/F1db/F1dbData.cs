using System.Globalization;
using System.Text.Json;
using RacingDomain.Importers.Weekends;

namespace RacingDomain.Importers.F1db;

/// <summary>The rows of one season, and the names they need.</summary>
internal sealed class F1dbData
{
    private readonly ImportDiagnostics diagnostics;
    private readonly SortedSet<int> years = [];

    internal F1dbData(int year, ImportDiagnostics diagnostics)
    {
        Year = year;
        this.diagnostics = diagnostics;
        Files =
        [
            File("races", TakeRace),
            File("races-race-results", OfYear((row) => TakeResult(row, RaceResults))),
            File("races-sprint-race-results", OfYear((row) => TakeResult(row, SprintResults))),
            File("races-qualifying-results", OfYear((row) => TakeResult(row, QualifyingResults))),
            File("races-fastest-laps", OfYear((row) => TakeResult(row, FastestLaps))),
            File("drivers", row => TakeName(row, Drivers, "name", "nationalityCountryId")),
            File("constructors", row => TakeName(row, Constructors, "name", "countryId")),
            File("engine-manufacturers", row => TakeName(row, Engines, "name", "countryId")),
            File("grands-prix", row => TakeName(row, GrandsPrix, "fullName", null)),
            File("circuits", row => TakeName(row, Circuits, "name", null)),
        ];
    }

    internal int Year { get; }

    internal IReadOnlyList<F1dbFile> Files { get; }

    internal SortedDictionary<int, F1dbRace> Races { get; } = [];

    internal F1dbResults RaceResults { get; } = new();

    internal F1dbResults SprintResults { get; } = new();

    internal F1dbResults QualifyingResults { get; } = new();

    internal F1dbResults FastestLaps { get; } = new();

    internal Dictionary<string, (string Name, string? Nation)> Drivers { get; } = [];

    internal Dictionary<string, (string Name, string? Nation)> Constructors { get; } = [];

    internal Dictionary<string, (string Name, string? Nation)> Engines { get; } = [];

    internal Dictionary<string, (string Name, string? Nation)> GrandsPrix { get; } = [];

    internal Dictionary<string, (string Name, string? Nation)> Circuits { get; } = [];

    /// <summary>Looks for what is referred to and is not there, once all files are read.</summary>
    internal void Check()
    {
        if (Races.Count == 0 && !diagnostics.HasErrors)
        {
            var known = years.Count == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{years.Min} to {years.Max}, {years.Count} seasons");
            diagnostics.Error("import.unknown-season", new DataPlace("f1db-races.json"), string.Create(CultureInfo.InvariantCulture, $"There is no race of the season {Year}; the file has {known}."));
        }

        var races = Races.Values.Select(race => race.Id).ToHashSet();
        foreach (var (race, result) in RaceResults.All.Concat(SprintResults.All).Concat(QualifyingResults.All).Concat(FastestLaps.All))
        {
            if (races.Count > 0 && !races.Contains(race))
            {
                Unknown(result, "race", string.Create(CultureInfo.InvariantCulture, $"{race} of {Year}"), "races");
            }

            Known(Drivers, result, "driver", result.Driver, "drivers");
            Known(Constructors, result, "constructor", result.Constructor, "constructors");
            Known(Engines, result, "engine manufacturer", result.Engine, "engine-manufacturers");
        }
    }

    private void Known(Dictionary<string, (string Name, string? Nation)> names, ResultRow result, string what, string? id, string file)
    {
        // Of a file without rows there is a diagnostic already.
        if (id is not null && names.Count > 0 && !names.ContainsKey(id))
        {
            Unknown(result, what, id, file);
        }
    }

    private void Unknown(ResultRow result, string what, string id, string file) =>
        diagnostics.Error("import.unknown-id", result.Place, $"There is no {what} '{id}' in {FileName(file)}.");

    private static string FileName(string name) => $"f1db-{name}.json";

    private F1dbFile File(string name, Action<JsonRow> take)
    {
        var file = FileName(name);
        return new F1dbFile(file, (row, number) =>
        {
            if (RowOf(row, file, number) is { } known)
            {
                take(known);
            }
        });
    }

    private static F1dbFile File(string name, Func<string, RowReader> take) => new(FileName(name), take(FileName(name)));

    /// <summary>Takes only the rows of the season; the others are hardly looked at.</summary>
    private Func<string, RowReader> OfYear(Action<JsonRow> take) => file => (row, number) =>
    {
        if (YearOf(row) is not { } year)
        {
            diagnostics.Error("import.malformed-row", new DataPlace(file, number), "The member \"year\" must be a whole number.");
        }
        else if (year == Year && RowOf(row, file, number) is { } known)
        {
            take(known);
        }
    };

    private JsonRow? RowOf(ReadOnlySpan<byte> row, string file, int number)
    {
        if (row[0] == (byte)'{')
        {
            return new JsonRow(row, file, number, diagnostics);
        }

        diagnostics.Error("import.malformed-row", new DataPlace(file, number), "The row must be an object.");
        return null;
    }

    private static int? YearOf(ReadOnlySpan<byte> row)
    {
        var reader = new Utf8JsonReader(row);
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("year"u8))
            {
                return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var year) ? year : null;
            }
        }

        return null;
    }

    private void TakeRace(JsonRow row)
    {
        var year = row.RequiredNumber("year");
        _ = years.Add(year);
        if (year != Year || row.IsBroken)
        {
            return;
        }

        var race = new F1dbRace(
            row.RequiredNumber("id"),
            row.RequiredNumber("round"),
            row.RequiredDate("date"),
            row.Time("time"),
            row.RequiredId("grandPrixId"),
            row.RequiredText("circuitId"),
            row.Integer("laps"),
            row.Integer("scheduledLaps"),
            row.Exact("distance"),
            row.Exact("scheduledDistance"),
            row.Date("qualifyingDate"),
            row.Time("qualifyingTime"),
            row.Text("sprintQualifyingFormat") is not null || row.Date("sprintRaceDate") is not null || row.Integer("sprintRaceLaps") is not null,
            row.Date("sprintRaceDate"),
            row.Time("sprintRaceTime"),
            row.Integer("sprintRaceLaps"),
            row.Integer("sprintRaceScheduledLaps"),
            row.Exact("sprintRaceDistance"),
            row.Exact("sprintRaceScheduledDistance"));
        if (row.IsBroken)
        {
            return;
        }

        if (race.Round == 0 || !Races.TryAdd(race.Round, race))
        {
            diagnostics.Error("import.wrong-round", row.Place, string.Create(CultureInfo.InvariantCulture, $"The round {race.Round} of {Year} stands twice or is none; rounds count from 1."));
        }
    }

    private void TakeResult(JsonRow row, F1dbResults results)
    {
        var (race, position, text) = (row.RequiredNumber("raceId"), row.Counting("positionNumber"), row.RequiredText("positionText"));
        var result = new ResultRow(
            row.Place,
            position,
            text,
            F1dbStatus.Of(position, text, row.Place, row.IsBroken ? null : diagnostics),
            row.Text("driverNumber"),
            row.RequiredId("driverId"),
            row.Id("constructorId"),
            row.Id("engineManufacturerId"),
            row.Flag("sharedCar"),
            row.Integer("laps"),
            row.Milliseconds("q3Millis") ?? row.Milliseconds("q2Millis") ?? row.Milliseconds("q1Millis") ?? row.Milliseconds("timeMillis"),
            row.Counting("gridPositionNumber"),
            row.Flag("fastestLap"));
        if (!row.IsBroken)
        {
            results.Add(race, result);
        }
    }

    private static void TakeName(JsonRow row, Dictionary<string, (string Name, string? Nation)> names, string name, string? nation)
    {
        var (id, text) = (row.RequiredId("id"), row.RequiredText(name));
        if (!row.IsBroken)
        {
            names[id] = (text, nation is null ? null : row.Id(nation));
        }
    }
}

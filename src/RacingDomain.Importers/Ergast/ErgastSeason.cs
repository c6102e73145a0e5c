using System.Globalization;
using RacingDomain.Importers.Facts;
using RacingDomain.Importers.Weekends;
using RacingDomain.Rulebooks;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.Ergast;

/// <summary>Makes a season of what the responses say.</summary>
internal sealed class ErgastSeason(ErgastData data, ImportDiagnostics diagnostics)
{
    internal Season? Build()
    {
        var facts = SeasonFacts.Of("formula-one", data.Season);
        var last = data.Races.Values.Where(race => race.Count(ErgastSession.Race) > 0).Select(race => race.Round).DefaultIfEmpty().Max();
        var missing = new ErgastGaps(data.Races.Values, last, RulebookCatalogue.Find(RulebookId.Parse("formula-one-" + data.Season)), diagnostics);
        return new SeasonAssembly(diagnostics).Build(
            data.Season,
            data.Races.Values.Select(race => WeekendOf(race, last)),
            DriverOf,
            ConstructorOf,
            facts.Renamed(new ErgastNames(data, facts), diagnostics),
            missing.Find(),
            ["Results: responses of the Ergast API or of Jolpica F1"]);
    }

    private Driver DriverOf(string id)
    {
        var (given, family, nation) = data.Drivers[id];
        return new Driver(DriverId.Parse(id), $"{given} {family}".Trim(), NationOf(nation));
    }

    private Manufacturer ConstructorOf(string id) =>
        new(ManufacturerId.Parse(id), data.Constructors[id].Name, NationOf(data.Constructors[id].Nation));

    private static NationId? NationOf(string? nationality) => Kebab.Of(nationality) is { } id ? NationId.Parse(id) : null;

    private static Weekend WeekendOf(ErgastRace race, int last)
    {
        var (results, qualifying, sprint) = (race.Rows(ErgastSession.Race), race.Rows(ErgastSession.Qualifying), race.Rows(ErgastSession.Sprint));
        return new Weekend(
            race.Round,
            race.Date,
            Kebab.Of(race.Name) ?? string.Create(CultureInfo.InvariantCulture, $"round-{race.Round}"),
            race.Name,
            race.Circuit,
            race.Round <= last ? RoundStatus.Held : RoundStatus.Scheduled,
            new WeekendSession(ResultsOf(results), race.Time is { } time ? race.Date + time : null, Running(results)),
            qualifying.Count > 0 || race.HasQualifying ? new WeekendSession([.. qualifying.Select(row => RowOf(row))], race.Qualifying) : null,
            sprint.Count > 0 || race.HasSprint ? new WeekendSession([.. sprint.Select(row => RowOf(row))], race.Sprint, Running(sprint)) : null,
            [.. results.Where(row => row.LapRank is not null || row.LapTime is not null).Select(row => RowOf(row) with { Position = row.LapRank, Time = row.LapTime })]);
    }

    /// <summary>The rows of a race. Those of drivers who shared a car have its number, its constructor and its position.</summary>
    private static List<ResultRow> ResultsOf(List<ErgastRow> rows)
    {
        var cars = new HashSet<(string?, string?, string)>();
        return [.. rows.Select(row => RowOf(row, row.Number is not null && row.Status.TookPart() && !cars.Add((row.Number, row.Constructor, row.Text))))];
    }

    private static ResultRow RowOf(ErgastRow row, bool sharedCar = false) => new(
        row.Place,
        row.Position,
        row.Text,
        row.Status,
        row.Number,
        row.Driver,
        row.Constructor,
        null,
        sharedCar,
        row.Laps,
        row.Time,
        row.Grid,
        row.LapRank == 1);

    private static RunningFacts? Running(List<ErgastRow> rows) => rows.Find(row => row.Position == 1)?.Laps is { } laps ? new RunningFacts(runLaps: laps) : null;
}

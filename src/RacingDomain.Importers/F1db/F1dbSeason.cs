using System.Globalization;
using NodaTime;
using RacingDomain.Importers.Facts;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.F1db;

/// <summary>Puts the rows of a season together.</summary>
internal sealed class F1dbSeason(F1dbData data, ImportDiagnostics diagnostics)
{
    private readonly SortedSet<string> drivers = new(StringComparer.Ordinal);
    private readonly SortedSet<string> makes = new(StringComparer.Ordinal);
    private readonly HashSet<EventId> events = [];

    internal Season? Build(SeasonFacts facts)
    {
        var weekends = data.Races.Values.Select(Weekend).ToList();
        var year = data.Year.ToString(CultureInfo.InvariantCulture);
        try
        {
            var season = new Season(
                new Series(SeriesId.Parse("formula-one"), "Formula One World Championship"),
                SeasonId.Parse(year),
                RulebookId.Parse("formula-one-" + year),
                drivers: drivers.Select(DriverOf).ToValueArray(),
                manufacturers: makes.Select(MakeOf).Concat(facts.Manufacturers).ToValueArray(),
                rounds: weekends.Select(weekend => weekend.Round).ToValueArray(),
                events: weekends.Select(weekend => weekend.Event).ToValueArray(),
                sources: ["Results: F1DB (github.com/f1db/f1db), CC BY 4.0"]);
            return facts.ApplyTo(season, diagnostics);
        }
        catch (SeasonException exception)
        {
            foreach (var problem in exception.Problems)
            {
                diagnostics.Error(problem.Code, null, null, $"{problem.Path}: {problem.Message}");
            }

            return null;
        }
    }

    private Driver DriverOf(string id)
    {
        var (name, nation) = data.Drivers[id];
        return new Driver(DriverId.Parse(id), name, nation is null ? null : NationId.Parse(nation));
    }

    private Manufacturer MakeOf(string id)
    {
        var (name, nation) = data.Constructors.TryGetValue(id, out var constructor) ? constructor : data.Engines[id];
        return new Manufacturer(ManufacturerId.Parse(id), name, nation is null ? null : NationId.Parse(nation));
    }

    private (Round Round, Event Event) Weekend(F1dbRace race)
    {
        var cars = new F1dbEntryList(diagnostics);
        var results = Of(data.RaceResults, race);
        var raceOrder = Order(cars.OfRace(results), race, true);
        var sprintOrder = Order(Lines(cars, Of(data.SprintResults, race)), race, false);
        var qualifyingOrder = Order(Lines(cars, Of(data.QualifyingResults, race)), race, false);
        var sessions = new List<(Session Session, LocalDate? Date)>
        {
            (Qualifying(race, qualifyingOrder), race.QualifyingDate),
        };
        if (race.HasSprint || sprintOrder is not null)
        {
            sessions.Add((Sprint(race, sprintOrder), race.SprintDate));
        }

        sessions.Add((Race(race, raceOrder, Feats(race, cars, results)), race.Date));
        foreach (var car in cars.Cars)
        {
            drivers.UnionWith(car.Drivers);
            makes.UnionWith(new[] { car.First.Constructor, car.First.Engine }.OfType<string>());
        }

        var id = EventId.Parse(race.GrandPrix);
        if (!events.Add(id))
        {
            id = EventId.Parse(string.Create(CultureInfo.InvariantCulture, $"{race.GrandPrix}-{race.Round}"));
            _ = events.Add(id);
        }

        var name = data.GrandsPrix.TryGetValue(race.GrandPrix, out var grandPrix) ? grandPrix.Name : race.GrandPrix;
        var round = new Round(race.Round, name, race.Date, id, results.Count > 0 ? RoundStatus.Held : RoundStatus.Scheduled);
        var circuit = data.Circuits.TryGetValue(race.Circuit, out var place) ? place.Name : race.Circuit;
        return (round, new Event(id, name, cars.Entries, sessions.Select(session => session.Session).ToValueArray(), circuit, DateTimeZone.Utc));
    }

    private static List<F1dbResult> Of(List<F1dbResult> results, F1dbRace race) => results.FindAll(result => result.Race == race.Id);

    private static Session Qualifying(F1dbRace race, Classification? order) => new(
        SessionId.Parse("qualifying"), SessionKind.Qualifying, race.Round, order is null ? [] : [order], start: At(race.QualifyingDate, race.QualifyingTime));

    private static Session Sprint(F1dbRace race, Classification? order) => new(
        SessionId.Parse("sprint"),
        SessionKind.Sprint,
        race.Round,
        order is null ? [] : [order],
        start: At(race.SprintDate, race.SprintTime),
        running: Running(order is not null, race.SprintLaps, race.SprintScheduledLaps, race.SprintDistance, race.SprintScheduledDistance));

    private static Session Race(F1dbRace race, Classification? order, ValueArray<Feat> feats) => new(
        SessionId.Parse("race"),
        SessionKind.Race,
        race.Round,
        order is null ? [] : [order],
        start: At(race.Date, race.Time),
        running: Running(order is not null, race.Laps, race.ScheduledLaps, race.Distance, race.ScheduledDistance),
        feats: feats);

    private static LocalDateTime? At(LocalDate? date, LocalTime? time) => date is { } day && time is { } hour ? day + hour : null;

    /// <summary>The schedule is given only where it differs from what was run.</summary>
    private static RunningFacts Running(bool held, int? laps, int? scheduledLaps, Points? distance, Points? scheduledDistance) => new(
        scheduledLaps: scheduledLaps ?? laps,
        runLaps: held ? laps : null,
        scheduledDistance: scheduledDistance ?? distance,
        runDistance: held ? distance : null);

    private List<(F1dbCar Car, F1dbResult Result)> Lines(F1dbEntryList cars, List<F1dbResult> rows)
    {
        var lines = new List<(F1dbCar Car, F1dbResult Result)>();
        foreach (var row in rows)
        {
            // A driver who is listed twice under one number was disqualified, or excluded, after the order was made.
            var again = lines.FindIndex(line => line.Result.Driver == row.Driver && line.Result.Number == row.Number);
            if (again >= 0)
            {
                diagnostics.Warning("import.driver-twice", row.File, row.Row, $"The driver '{row.Driver}' is listed twice; the row that takes the place away, else the first, is taken.");
                if (row.Position is null)
                {
                    lines[again] = (lines[again].Car, row);
                }

                continue;
            }

            lines.Add((cars.Of(row, lines.Select(line => line.Car.Id).ToHashSet()), row));
        }

        return lines;
    }

    private Classification? Order(List<(F1dbCar Car, F1dbResult Result)> lines, F1dbRace race, bool isRace)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        var laps = isRace ? Of(data.FastestLaps, race).Where(lap => lap.Time is not null).ToList() : [];
        var holders = lines.Where(line => line.Result.Position is not null).ToLookup(line => line.Result.Position!.Value);
        return new Classification(lines.Select(line => new ResultLine(
            line.Car.Id,
            line.Result.Position is { } position ? Position.Of(position) : null,
            F1dbStatus.Of(line.Result, diagnostics),
            line.Result.Position is { } place && holders[place].Count() > 1,
            isRace ? line.Car.Stints() : DroveAlone(line.Car, line.Result),
            new Measures(line.Result.Laps, line.Result.Time, BestLap(line.Car, laps), grid: line.Result.Grid))).ToValueArray());
    }

    private static ValueArray<DriverStint> DroveAlone(F1dbCar car, F1dbResult result) =>
        car.First.Driver == result.Driver ? [] : [new DriverStint(DriverId.Parse(car.First.Driver), drove: false), new DriverStint(DriverId.Parse(result.Driver))];

    private static Duration? BestLap(F1dbCar car, List<F1dbResult> laps)
    {
        var own = laps.FindAll(lap => lap.Number == car.First.Number && car.Drivers.Contains(lap.Driver)).ConvertAll(lap => lap.Time!.Value);
        return own.Count == 0 ? null : own.Min();
    }

    /// <summary>Who set the fastest lap: those listed first for it, else those whose results say so.</summary>
    private ValueArray<Feat> Feats(F1dbRace race, F1dbEntryList cars, List<F1dbResult> results)
    {
        var holders = Of(data.FastestLaps, race).FindAll(lap => lap.Position == 1);
        if (holders.Count == 0)
        {
            holders = results.FindAll(result => result.FastestLap);
        }

        var feats = new List<Feat>();
        foreach (var holder in holders)
        {
            var car = cars.Cars.FirstOrDefault(car => car.First.Number == holder.Number && car.Drivers.Contains(holder.Driver))
                ?? cars.Cars.FirstOrDefault(car => car.Drivers.Contains(holder.Driver));
            if (car is null)
            {
                diagnostics.Error("import.unknown-car", holder.File, holder.Row, $"'{holder.Driver}' is not in the results of the race.");
            }
            else
            {
                feats.Add(new Feat(FeatKinds.FastestLap, car.Id, DriverId.Parse(holder.Driver)));
            }
        }

        return feats.Distinct().ToValueArray();
    }
}

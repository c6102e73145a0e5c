using System.Globalization;
using NodaTime;
using RacingDomain.Importers.Facts;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.Weekends;

/// <summary>Puts the weekends of a season together.</summary>
internal sealed class SeasonAssembly(ImportDiagnostics diagnostics)
{
    private readonly SortedSet<string> drivers = new(StringComparer.Ordinal);
    private readonly SortedSet<string> makes = new(StringComparer.Ordinal);
    private readonly HashSet<EventId> events = [];

    /// <summary>The season of weekends, with what tables of results do not carry of it; null if the data break a rule of the domain.</summary>
    internal Season? Build(
        string year,
        IEnumerable<Weekend> weekends,
        Func<string, Driver> driverOf,
        Func<string, Manufacturer> makeOf,
        SeasonFacts facts,
        ValueArray<CoverageGap> coverage = default,
        ValueArray<string> sources = default)
    {
        var built = weekends.Select(Build).ToList();
        try
        {
            var season = new Season(
                new Series(SeriesId.Parse("formula-one"), "Formula One World Championship"),
                SeasonId.Parse(year),
                RulebookId.Parse("formula-one-" + year),
                drivers: drivers.Select(driverOf).ToValueArray(),
                manufacturers: makes.Select(makeOf).Concat(facts.Manufacturers.Where(make => !makes.Contains(make.Id.ToString()))).ToValueArray(),
                rounds: built.Select(weekend => weekend.Round).ToValueArray(),
                events: built.Select(weekend => weekend.Event).ToValueArray(),
                coverage: coverage,
                sources: sources);
            return facts.ApplyTo(season, diagnostics);
        }
        catch (SeasonException exception)
        {
            foreach (var problem in exception.Problems)
            {
                diagnostics.Error(problem.Code, default, $"{problem.Path}: {problem.Message}");
            }

            return null;
        }
    }

    private (Round Round, Event Event) Build(Weekend weekend)
    {
        var cars = new WeekendCars(diagnostics);
        var race = Order(cars.OfRace(weekend.Race.Rows), weekend.FastestLaps);
        var sprint = weekend.Sprint is null ? null : Session("sprint", SessionKind.Sprint, weekend.Round, weekend.Sprint, Order(Lines(cars, weekend.Sprint.Rows)));
        var sessions = new List<Session>();
        if (weekend.Qualifying is { } qualifying)
        {
            sessions.Add(Session("qualifying", SessionKind.Qualifying, weekend.Round, qualifying, Order(Lines(cars, qualifying.Rows))));
        }

        if (sprint is not null)
        {
            sessions.Add(sprint);
        }

        sessions.Add(Session("race", SessionKind.Race, weekend.Round, weekend.Race, race).WithFeats(Feats(weekend, cars)));
        foreach (var car in cars.Cars)
        {
            drivers.UnionWith(car.Drivers);
            makes.UnionWith(new[] { car.First.Constructor, car.First.Engine }.OfType<string>());
        }

        var id = EventId.Parse(weekend.Id);
        if (!events.Add(id))
        {
            id = EventId.Parse(string.Create(CultureInfo.InvariantCulture, $"{weekend.Id}-{weekend.Round}"));
            _ = events.Add(id);
        }

        return (
            new Round(weekend.Round, weekend.Name, weekend.Date, id, weekend.Status),
            new Event(id, weekend.Name, cars.Entries, sessions.ToValueArray(), weekend.Circuit, DateTimeZone.Utc));
    }

    private static Session Session(string id, SessionKind kind, int round, WeekendSession session, Classification? order) =>
        new(SessionId.Parse(id), kind, round, order is null ? [] : [order], start: session.Start, running: session.Running);

    private List<(WeekendCar Car, ResultRow Result)> Lines(WeekendCars cars, IReadOnlyList<ResultRow> rows)
    {
        var lines = new List<(WeekendCar Car, ResultRow Result)>();
        foreach (var row in rows)
        {
            // A driver who is listed twice under one number was disqualified, or excluded, after the order was made.
            var again = lines.FindIndex(line => line.Result.Driver == row.Driver && line.Result.Number == row.Number);
            if (again >= 0)
            {
                diagnostics.Warning("import.driver-twice", row.Place, $"The driver '{row.Driver}' is listed twice; the row that takes the place away, else the first, is taken.");
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

    private static Classification? Order(List<(WeekendCar Car, ResultRow Result)> lines, IReadOnlyList<ResultRow>? fastestLaps = null)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        var isRace = fastestLaps is not null;
        var laps = (fastestLaps ?? []).Where(lap => lap.Time is not null).ToLookup(lap => lap.Number);
        var holders = lines.Where(line => line.Result.Position is not null).ToLookup(line => line.Result.Position!.Value);
        return new Classification(lines.Select(line => new ResultLine(
            line.Car.Id,
            line.Result.Position is { } position ? Position.Of(position) : null,
            line.Result.Status,
            line.Result.Position is { } place && holders[place].Count() > 1,
            isRace ? line.Car.Stints() : DroveAlone(line.Car, line.Result),
            new Measures(line.Result.Laps, line.Result.Time, BestLap(line.Car, laps), grid: line.Result.Grid))).ToValueArray());
    }

    private static ValueArray<DriverStint> DroveAlone(WeekendCar car, ResultRow result) =>
        car.First.Driver == result.Driver ? [] : [new DriverStint(DriverId.Parse(car.First.Driver), drove: false), new DriverStint(DriverId.Parse(result.Driver))];

    private static Duration? BestLap(WeekendCar car, ILookup<string?, ResultRow> laps) =>
        laps[car.First.Number].Where(lap => car.Drivers.Contains(lap.Driver)).Select(lap => lap.Time).Min();

    /// <summary>Who set the fastest lap: those listed first for it, else those whose results say so.</summary>
    private ValueArray<Feat> Feats(Weekend weekend, WeekendCars cars)
    {
        var holders = weekend.FastestLaps.Where(lap => lap.Position == 1).ToList();
        if (holders.Count == 0)
        {
            holders = [.. weekend.Race.Rows.Where(result => result.FastestLap)];
        }

        var feats = new List<Feat>();
        foreach (var holder in holders)
        {
            var car = cars.Cars.FirstOrDefault(car => car.First.Number == holder.Number && car.Drivers.Contains(holder.Driver))
                ?? cars.Cars.FirstOrDefault(car => car.Drivers.Contains(holder.Driver));
            if (car is null)
            {
                diagnostics.Error("import.unknown-car", holder.Place, $"'{holder.Driver}' is not in the results of the race.");
            }
            else
            {
                feats.Add(new Feat(FeatKinds.FastestLap, car.Id, DriverId.Parse(holder.Driver)));
            }
        }

        return feats.Distinct().ToValueArray();
    }
}

using System.Globalization;
using NodaTime;
using RacingDomain.Importers.Facts;
using RacingDomain.Importers.Weekends;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.F1db;

/// <summary>Puts the rows of a season together.</summary>
internal sealed class F1dbSeason(F1dbData data, ImportDiagnostics diagnostics)
{
    internal Season? Build()
    {
        var year = data.Year.ToString(CultureInfo.InvariantCulture);
        return new SeasonAssembly(diagnostics).Build(
            year, data.Races.Values.Select(WeekendOf), DriverOf, MakeOf, SeasonFacts.Of("formula-one", year), sources: ["Results: F1DB (github.com/f1db/f1db), CC BY 4.0"]);
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

    private Weekend WeekendOf(F1dbRace race)
    {
        var (results, sprint) = (data.RaceResults.Of(race.Id), data.SprintResults.Of(race.Id));
        return new Weekend(
            race.Round,
            race.Date,
            race.GrandPrix,
            data.GrandsPrix.TryGetValue(race.GrandPrix, out var grandPrix) ? grandPrix.Name : race.GrandPrix,
            data.Circuits.TryGetValue(race.Circuit, out var place) ? place.Name : race.Circuit,
            results.Count > 0 ? RoundStatus.Held : RoundStatus.Scheduled,
            new WeekendSession(results, At(race.Date, race.Time), Running(results.Count > 0, race.Laps, race.ScheduledLaps, race.Distance, race.ScheduledDistance)),
            new WeekendSession(data.QualifyingResults.Of(race.Id), At(race.QualifyingDate, race.QualifyingTime)),
            race.HasSprint || sprint.Count > 0
                ? new WeekendSession(
                    sprint,
                    At(race.SprintDate, race.SprintTime),
                    Running(sprint.Count > 0, race.SprintLaps, race.SprintScheduledLaps, race.SprintDistance, race.SprintScheduledDistance))
                : null,
            data.FastestLaps.Of(race.Id));
    }

    private static LocalDateTime? At(LocalDate? date, LocalTime? time) => date is { } day && time is { } hour ? day + hour : null;

    /// <summary>The schedule is given only where it differs from what was run.</summary>
    private static RunningFacts Running(bool held, int? laps, int? scheduledLaps, Points? distance, Points? scheduledDistance) => new(
        scheduledLaps: scheduledLaps ?? laps,
        runLaps: held ? laps : null,
        scheduledDistance: scheduledDistance ?? distance,
        runDistance: held ? distance : null);
}

using RacingDomain.Importers.Timing;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.AlKamel;

/// <summary>A round as it was read: what decisions can name.</summary>
internal sealed record RoundFacts(ManifestRound Manifest, Round Round, IReadOnlyList<Event> Events, bool IsComplete)
{
    /// <summary>The season entry of a number that was on a car; else the season entry that is called so.</summary>
    internal (EntryId Id, ClassId Class)? CarOf(CarNumber number)
    {
        var entries = Events.SelectMany(@event => @event.Entries).ToList();
        var found = entries.Find(entry => entry.Number == number) ?? entries.Find(entry => entry.Id.ToString() == number.ToString());
        return found is null ? null : (found.Id, found.Class!.Value);
    }

    internal ValueArray<EntryId> CarsOf(ManufacturerId make, ValueArray<ClassId> classes) => Events
        .SelectMany(@event => @event.Entries)
        .Where(entry => entry.Manufacturer == make && (classes.IsEmpty || classes.Contains(entry.Class!.Value)))
        .Select(entry => entry.Id)
        .Distinct()
        .ToValueArray();

    /// <summary>The drivers of a car in the races: those listed, but for the ones known not to have driven, and those who drove besides.</summary>
    internal IEnumerable<DriverId> DroveInRace(EntryId car)
    {
        var @event = Events[^1];
        var stints = @event.Sessions.Where(session => session.Kind == SessionKind.Race)
            .SelectMany(session => session.Classifications)
            .SelectMany(order => order.LineOf(car)?.Drivers ?? [])
            .ToLookup(stint => stint.Driver, stint => stint.Drove);
        var listed = @event.Entries.FirstOrDefault(entry => entry.Id == car)?.Crew.Select(member => member.Driver) ?? [];
        return listed.Where(driver => !stints.Contains(driver) || stints[driver].Any(drove => drove))
            .Concat(stints.Where(stint => stint.Any(drove => drove)).Select(stint => stint.Key))
            .Distinct();
    }

    internal bool Has(SessionKind kind) =>
        kind == SessionKind.Checkpoint ? Manifest.Sessions.Any(session => !session.Checkpoints.IsEmpty) : Manifest.Sessions.Any(session => session.Kind == kind);

    internal bool IsIn(EntryId car, SessionKind kind) => Events
        .SelectMany(@event => @event.Sessions)
        .Where(session => session.Kind == kind)
        .Any(session => session.Classifications.Any(order => order.LineOf(car) is not null));

    /// <summary>The kinds of session besides the races that paid points to classes.</summary>
    internal ValueArray<SessionKind> PayingGrids(ValueArray<ClassId> classes) => Manifest.Sessions
        .Where(session => session.Kind is SessionKind.Qualifying or SessionKind.QualifyingRace && session.Pays != false)
        .Where(session => classes.IsEmpty || session.Classes.IsEmpty || session.Classes.Any(id => classes.Contains(id)))
        .Select(session => session.Kind)
        .Distinct()
        .ToValueArray();
}

using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>The look-ups of a season that has been checked.</summary>
internal sealed class SeasonIndex
{
    internal SeasonIndex(Season season)
    {
        Classes = season.Classes.ToDictionary(c => c.Id);
        Drivers = season.Drivers.ToDictionary(d => d.Id);
        Teams = season.Teams.ToDictionary(t => t.Id);
        Manufacturers = season.Manufacturers.ToDictionary(m => m.Id);
        Rounds = season.Rounds.ToDictionary(r => r.Number);
        Events = season.Events.ToDictionary(e => e.Id);
        Entries = season.Events.ToDictionary(e => e.Id, e => e.Entries.ToDictionary(entry => entry.Id));
        Sessions = season.Events
            .SelectMany(e => e.Sessions.Where(s => s.Round is not null).Select(s => new EventSession(e, s)))
            .GroupBy(s => s.Session.Round!.Value)
            .ToDictionary(g => g.Key, g => InOrder(g).ToValueArray());
    }

    internal Dictionary<ClassId, RacingClass> Classes { get; }

    internal Dictionary<DriverId, Driver> Drivers { get; }

    internal Dictionary<TeamId, Team> Teams { get; }

    internal Dictionary<ManufacturerId, Manufacturer> Manufacturers { get; }

    internal Dictionary<int, Round> Rounds { get; }

    internal Dictionary<EventId, Event> Events { get; }

    internal Dictionary<EventId, Dictionary<EntryId, Entry>> Entries { get; }

    internal Dictionary<int, ValueArray<EventSession>> Sessions { get; }

    private static IEnumerable<EventSession> InOrder(IEnumerable<EventSession> sessions)
    {
        // A session without a start follows the one it is listed after.
        LocalDateTime? last = null;
        return sessions
            .Select(s =>
            {
                last = s.Session.Start ?? last;
                return (Session: s, Start: last);
            })
            .ToList()
            .OrderBy(pair => pair.Start ?? new LocalDateTime(1, 1, 1, 0, 0))
            .Select(pair => pair.Session);
    }
}

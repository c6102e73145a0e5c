using System.Runtime.InteropServices;
using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>The look-ups of a season. Where an id stands twice, which the season's validation refuses, they find the first.</summary>
internal sealed class SeasonIndex
{
    internal SeasonIndex(Season season)
    {
        Classes = Of(season.Classes, static c => c.Id);
        Drivers = Of(season.Drivers, static d => d.Id);
        Teams = Of(season.Teams, static t => t.Id);
        Manufacturers = Of(season.Manufacturers, static m => m.Id);
        Rounds = Of(season.Rounds, static r => r.Number);
        Events = Of(season.Events, static e => e.Id);
        EntryLists = new Dictionary<EntryId, Entry>[season.Events.Length];
        Entries = new(season.Events.Length);
        for (var i = 0; i < EntryLists.Length; i++)
        {
            EntryLists[i] = Of(season.Events[i].Entries, static entry => entry.Id);
            _ = Entries.TryAdd(season.Events[i].Id, EntryLists[i]);
        }

        Sessions = SessionsByRound(season.Events);
    }

    internal Dictionary<ClassId, RacingClass> Classes { get; }

    internal Dictionary<DriverId, Driver> Drivers { get; }

    internal Dictionary<TeamId, Team> Teams { get; }

    internal Dictionary<ManufacturerId, Manufacturer> Manufacturers { get; }

    internal Dictionary<int, Round> Rounds { get; }

    internal Dictionary<EventId, Event> Events { get; }

    /// <summary>The entry list of each event, in the order of the events.</summary>
    internal Dictionary<EntryId, Entry>[] EntryLists { get; }

    internal Dictionary<EventId, Dictionary<EntryId, Entry>> Entries { get; }

    internal Dictionary<int, ValueArray<EventSession>> Sessions { get; }

    private static Dictionary<TKey, T> Of<TKey, T>(ValueArray<T> items, Func<T, TKey> key)
        where TKey : notnull
    {
        var index = new Dictionary<TKey, T>(items.Length);
        foreach (var item in items)
        {
            _ = index.TryAdd(key(item), item);
        }

        return index;
    }

    private static Dictionary<int, ValueArray<EventSession>> SessionsByRound(ValueArray<Event> events)
    {
        var byRound = new Dictionary<int, List<EventSession>>();
        foreach (var @event in events)
        {
            foreach (var session in @event.Sessions)
            {
                if (session.Round is { } round)
                {
                    ref var sessions = ref CollectionsMarshal.GetValueRefOrAddDefault(byRound, round, out _);
                    (sessions ??= []).Add(new(@event, session));
                }
            }
        }

        var index = new Dictionary<int, ValueArray<EventSession>>(byRound.Count);
        foreach (var (round, sessions) in byRound)
        {
            index.Add(round, InOrder(sessions));
        }

        return index;
    }

    private static ValueArray<EventSession> InOrder(List<EventSession> sessions)
    {
        // A session without a start follows the one it is listed after.
        var placed = new (EventSession Session, LocalDateTime Start)[sessions.Count];
        var last = new LocalDateTime(1, 1, 1, 0, 0);
        for (var i = 0; i < placed.Length; i++)
        {
            last = sessions[i].Session.Start ?? last;
            placed[i] = (sessions[i], last);
        }

        return GivenOrder.Sort(placed.ToValueArray(), static (left, right) => left.Start.CompareTo(right.Start), out _).Select(place => place.Session).ToValueArray();
    }
}

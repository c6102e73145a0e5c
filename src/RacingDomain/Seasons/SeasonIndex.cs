using System.Runtime.InteropServices;
using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>The look-ups of a season. Where an id stands twice, which the season's validation refuses, they find the first.</summary>
internal sealed class SeasonIndex
{
    /// <summary>Makes the look-ups; those of things that another season holds too are shared with it.</summary>
    internal SeasonIndex(Season season, Season? basis)
    {
        var known = basis?.Index;
        Classes = Of(season.Classes, static c => c.Id, basis?.Classes, known?.Classes);
        Drivers = known is null || !basis!.Drivers.IsSameAs(season.Drivers) ? Numbered(season.Drivers, known?.Drivers) : known.Drivers;
        Teams = Of(season.Teams, static t => t.Id, basis?.Teams, known?.Teams);
        Manufacturers = Of(season.Manufacturers, static m => m.Id, basis?.Manufacturers, known?.Manufacturers);
        Rounds = Of(season.Rounds, static r => r.Number, basis?.Rounds, known?.Rounds);
        Events = new EventIndex[season.Events.Length];
        var replaced = new List<Event>();
        for (var i = 0; i < Events.Length; i++)
        {
            var @event = season.Events[i];
            var before = known?.Find(@event.Id, i);
            if (before is not null && ReferenceEquals(before.Event, @event))
            {
                Events[i] = before;
                continue;
            }

            // An entry may go, so that only a list that is the same is found in the same way.
            Events[i] = new EventIndex(@event, before?.Event.Entries.IsSameAs(@event.Entries) == true ? before.Entries : new EntryList(@event.Entries));
            Changed.Add(i);
            if (before is not null)
            {
                replaced.Add(before.Event);
            }
        }

        EventsById = EventsOf(known);
        Sessions = known is null ? SessionsByRound(season.Events, null) : SessionsOfChanged(season.Events, replaced, known);
    }

    internal Dictionary<ClassId, RacingClass> Classes { get; }

    /// <summary>The drivers with a number for each, which he keeps in the versions made from a season.</summary>
    internal Dictionary<DriverId, (Driver Driver, int Number)> Drivers { get; }

    internal Dictionary<TeamId, Team> Teams { get; }

    internal Dictionary<ManufacturerId, Manufacturer> Manufacturers { get; }

    internal Dictionary<int, Round> Rounds { get; }

    /// <summary>The events, in their order.</summary>
    internal EventIndex[] Events { get; }

    internal Dictionary<EventId, EventIndex> EventsById { get; }

    /// <summary>The events that the season does not share with the one it was made from, by their place in the order.</summary>
    internal List<int> Changed { get; } = [];

    internal Dictionary<int, ValueArray<EventSession>> Sessions { get; }

    /// <summary>Finds items by their keys, beginning with those known before, of which none has gone.</summary>
    private static Dictionary<TKey, T> Of<TKey, T>(ValueArray<T> items, Func<T, TKey> key, ValueArray<T>? before, Dictionary<TKey, T>? known)
        where TKey : notnull
        where T : class
    {
        if (known is null)
        {
            var made = new Dictionary<TKey, T>(items.Length);
            foreach (var item in items)
            {
                _ = made.TryAdd(key(item), item);
            }

            return made;
        }

        var old = before!.Value.AsSpan();
        if (before.Value.IsSameAs(items))
        {
            return known;
        }

        var index = new Dictionary<TKey, T>(known);
        for (var i = 0; i < items.Length; i++)
        {
            if (i >= old.Length || !ReferenceEquals(items[i], old[i]))
            {
                index[key(items[i])] = items[i];
            }
        }

        return index;
    }

    private static Dictionary<DriverId, (Driver Driver, int Number)> Numbered(ValueArray<Driver> drivers, Dictionary<DriverId, (Driver Driver, int Number)>? known)
    {
        var numbered = new Dictionary<DriverId, (Driver Driver, int Number)>(drivers.Length);
        var next = known?.Count ?? 0;
        foreach (var driver in drivers)
        {
            _ = numbered.TryAdd(driver.Id, (driver, known?.TryGetValue(driver.Id, out var before) == true ? before.Number : next++));
        }

        return numbered;
    }

    /// <summary>An event, which mostly has the place that it had.</summary>
    private EventIndex? Find(EventId id, int place) => place < Events.Length && Events[place].Event.Id == id ? Events[place] : EventsById.GetValueOrDefault(id);

    private Dictionary<EventId, EventIndex> EventsOf(SeasonIndex? known)
    {
        if (known is not null && Changed.Count == 0)
        {
            return known.EventsById;
        }

        var index = known is null ? new Dictionary<EventId, EventIndex>(Events.Length) : new(known.EventsById);
        foreach (var @event in Changed.Select(place => Events[place]))
        {
            if (known is null)
            {
                _ = index.TryAdd(@event.Event.Id, @event);
            }
            else
            {
                index[@event.Event.Id] = @event;
            }
        }

        return index;
    }

    /// <summary>The sessions of the rounds that changed events have a part in, and those of all others as they were.</summary>
    private Dictionary<int, ValueArray<EventSession>> SessionsOfChanged(ValueArray<Event> events, List<Event> replaced, SeasonIndex known)
    {
        if (Changed.Count == 0)
        {
            return known.Sessions;
        }

        replaced.AddRange(Changed.Select(place => Events[place].Event));
        var rounds = new HashSet<int>();
        var index = new Dictionary<int, ValueArray<EventSession>>(known.Sessions);
        foreach (var session in replaced.SelectMany(@event => @event.Sessions))
        {
            if (session.Round is { } round && rounds.Add(round))
            {
                _ = index.Remove(round);
            }
        }

        foreach (var (round, sessions) in SessionsByRound(events, rounds))
        {
            index.Add(round, sessions);
        }

        return index;
    }

    private static Dictionary<int, ValueArray<EventSession>> SessionsByRound(ValueArray<Event> events, HashSet<int>? rounds)
    {
        var byRound = new Dictionary<int, List<EventSession>>();
        foreach (var @event in events)
        {
            foreach (var session in @event.Sessions)
            {
                if (session.Round is { } round && rounds?.Contains(round) != false)
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

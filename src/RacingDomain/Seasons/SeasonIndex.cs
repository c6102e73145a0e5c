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
        Events = Of(season.Events, static e => e.Id, basis?.Events, known?.Events);
        EntryLists = new EntryList[season.Events.Length];
        Entries = new(season.Events.Length);
        var changed = new List<Event>();
        for (var i = 0; i < EntryLists.Length; i++)
        {
            var @event = season.Events[i];
            var before = known?.Events.GetValueOrDefault(@event.Id);
            if (!ReferenceEquals(before, @event))
            {
                changed.Add(@event);
            }

            // An entry may go, so that only a list that is the same is found in the same way.
            EntryLists[i] = before is not null && before.Entries.IsSameAs(@event.Entries) ? known!.Entries[@event.Id] : new EntryList(@event.Entries);
            _ = Entries.TryAdd(@event.Id, EntryLists[i]);
        }

        EntriesOfLines = known is null ? new(ReferenceEqualityComparer.Instance) : new(known.EntriesOfLines, ReferenceEqualityComparer.Instance);
        foreach (var @event in changed)
        {
            foreach (var classification in known?.Events.GetValueOrDefault(@event.Id)?.Classifications() ?? [])
            {
                _ = EntriesOfLines.Remove(classification);
            }
        }

        Sessions = known is null ? SessionsByRound(season.Events, null) : SessionsOfChanged(season.Events, changed, known);
    }

    internal Dictionary<ClassId, RacingClass> Classes { get; }

    /// <summary>The drivers with a number for each, which he keeps in the versions made from a season.</summary>
    internal Dictionary<DriverId, (Driver Driver, int Number)> Drivers { get; }

    internal Dictionary<TeamId, Team> Teams { get; }

    internal Dictionary<ManufacturerId, Manufacturer> Manufacturers { get; }

    internal Dictionary<int, Round> Rounds { get; }

    internal Dictionary<EventId, Event> Events { get; }

    /// <summary>The entry list of each event, in the order of the events.</summary>
    internal EntryList[] EntryLists { get; }

    internal Dictionary<EventId, EntryList> Entries { get; }

    internal Dictionary<int, ValueArray<EventSession>> Sessions { get; }

    /// <summary>The entries of the lines of every classification, by their numbers in the entry list; filled when they are checked.</summary>
    internal Dictionary<Classification, int[]> EntriesOfLines { get; }

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

    /// <summary>The sessions of the rounds that changed events have a part in, and those of all others as they were.</summary>
    private static Dictionary<int, ValueArray<EventSession>> SessionsOfChanged(ValueArray<Event> events, List<Event> changed, SeasonIndex known)
    {
        if (changed.Count == 0)
        {
            return known.Sessions;
        }

        var rounds = changed.Concat(changed.Select(@event => known.Events.GetValueOrDefault(@event.Id)).OfType<Event>()).SelectMany(@event => @event.Sessions).Select(session => session.Round).OfType<int>().ToHashSet();
        var index = new Dictionary<int, ValueArray<EventSession>>(known.Sessions);
        foreach (var round in rounds)
        {
            _ = index.Remove(round);
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

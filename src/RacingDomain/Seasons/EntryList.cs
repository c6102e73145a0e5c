using System.Diagnostics.CodeAnalysis;

namespace RacingDomain.Seasons;

/// <summary>The entries of an event by their ids, and the numbers of their drivers. Where an id stands twice, which the season's validation refuses, the first is found.</summary>
internal sealed class EntryList
{
    private readonly ValueArray<Entry> entries;
    private readonly Dictionary<EntryId, int> numbers;

    // The crews one after the other, and where each of them ends.
    private readonly Seat[] seats;
    private readonly int[] ends;
    private int taken;

    internal EntryList(ValueArray<Entry> entries)
    {
        this.entries = entries;
        numbers = new Dictionary<EntryId, int>(entries.Length);
        ends = new int[entries.Length];
        var end = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            _ = numbers.TryAdd(entries[i].Id, i);
            ends[i] = end += entries[i].Crew.Length;
        }

        seats = new Seat[end];
    }

    internal int Count => entries.Length;

    /// <summary>The ids, each once.</summary>
    internal Dictionary<EntryId, int>.KeyCollection Ids => numbers.Keys;

    internal Entry this[int number] => entries[number];

    internal Entry this[EntryId id] => entries[numbers[id]];

    internal bool Contains(EntryId id) => numbers.ContainsKey(id);

    internal bool TryNumber(EntryId id, out int number) => numbers.TryGetValue(id, out number);

    internal bool TryFind(EntryId id, [NotNullWhen(true)] out Entry? entry)
    {
        entry = numbers.TryGetValue(id, out var number) ? entries[number] : null;
        return entry is not null;
    }

    /// <summary>The entry of an id, or null.</summary>
    internal Entry? Find(EntryId id) => TryFind(id, out var entry) ? entry : null;

    /// <summary>The crew of an entry, in its order.</summary>
    internal ReadOnlySpan<Seat> CrewOf(int number)
    {
        var first = number == 0 ? 0 : ends[number - 1];
        return seats.AsSpan(first, ends[number] - first);
    }

    /// <summary>Fills the next seats, when they are checked.</summary>
    internal void Take(ReadOnlySpan<Seat> crew)
    {
        crew.CopyTo(seats.AsSpan(taken));
        taken += crew.Length;
    }

    /// <summary>A place in a crew: the number of the driver in the season's index.</summary>
    internal readonly record struct Seat(int Driver, CrewRole Role);
}

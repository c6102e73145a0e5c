namespace RacingDomain.Seasons;

/// <summary>The entries of an event by their ids, and the numbers of their drivers. Where an id stands twice, which the season's validation refuses, the first is found.</summary>
internal sealed class EntryList
{
    private readonly ValueArray<Entry> entries;

    // By the texts of the ids, which are found faster than ids.
    private readonly Dictionary<string, int> numbers;

    // What scoring asks of every car, side by side, and the crews one after the other.
    private readonly Car[] cars;
    private readonly Seat[] seats;
    private int taken;

    internal EntryList(ValueArray<Entry> entries)
    {
        this.entries = entries;
        numbers = new Dictionary<string, int>(entries.Length);
        cars = new Car[entries.Length];
        var end = 0;
        for (var i = 0; i < cars.Length; i++)
        {
            var entry = entries[i];
            _ = numbers.TryAdd(entry.Id.ToString(), i);
            cars[i] = new Car(end, end += entry.Crew.Length, entry.WithoutClaim.IsEmpty, entry.Class);
        }

        seats = new Seat[end];
    }

    internal int Count => entries.Length;

    /// <summary>Whether its references were looked for, and its crews are known.</summary>
    internal bool IsChecked { get; set; }

    /// <summary>Whether every id stands once.</summary>
    internal bool IsDistinct => numbers.Count == entries.Length;

    internal ReadOnlySpan<Car> Cars => cars;

    internal Entry this[int number] => entries[number];

    internal Entry this[EntryId id] => entries[numbers[id.ToString()]];

    internal bool Contains(EntryId id) => numbers.ContainsKey(id.ToString());

    internal bool TryNumber(EntryId id, out int number) => numbers.TryGetValue(id.ToString(), out number);

    /// <summary>The entry of an id, or null.</summary>
    internal Entry? Find(EntryId id) => TryNumber(id, out var number) ? entries[number] : null;

    /// <summary>The crew of an entry, in its order.</summary>
    internal ReadOnlySpan<Seat> CrewOf(int number) => seats.AsSpan(cars[number].First, cars[number].End - cars[number].First);

    /// <summary>Fills the next seats, when they are checked.</summary>
    internal void Take(ReadOnlySpan<Seat> crew)
    {
        crew.CopyTo(seats.AsSpan(taken));
        taken += crew.Length;
    }

    /// <summary>A car: where the seats of its crew are, whether it has a claim in every championship, and its class.</summary>
    internal readonly record struct Car(int First, int End, bool HasFullClaim, ClassId? Class);

    /// <summary>A place in a crew: the number of the driver in the season's index.</summary>
    internal readonly record struct Seat(int Driver, CrewRole Role);
}

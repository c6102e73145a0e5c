namespace RacingDomain.Standings;

/// <summary>The places of a competitor that are kept one by one, because there are too many to be counted.</summary>
internal struct FarPlaces
{
    private int[]? places;
    private int count;
    private int sorted;

    internal void Clear() => count = sorted = 0;

    /// <summary>Adds a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="expected">How many there will be; 0 if nobody knows.</param>
    internal void Add(int place, int expected)
    {
        places ??= new int[Math.Max(4, expected)];
        if (count == places.Length)
        {
            Array.Resize(ref places, 2 * count);
        }

        places[count++] = place;
    }

    internal void Remove(int place)
    {
        var at = places.AsSpan(0, count).LastIndexOf(place);
        places.AsSpan((at + 1)..count).CopyTo(places.AsSpan(at));
        count--;
        sorted -= at < sorted ? 1 : 0;
    }

    /// <summary>The two best, or what there is.</summary>
    internal ReadOnlySpan<int> FirstTwo() => Sorted()[..Math.Min(count, 2)];

    internal static int Compare(ref FarPlaces first, ref FarPlaces second)
    {
        var a = first.Sorted();
        var b = second.Sorted();
        var same = a.CommonPrefixLength(b);
        return same < a.Length && same < b.Length ? a[same].CompareTo(b[same]) : b.Length.CompareTo(a.Length);
    }

    /// <summary>The best first; they are put in order when two competitors are level, which few are.</summary>
    private ReadOnlySpan<int> Sorted()
    {
        var all = places.AsSpan(0, count);
        for (; sorted < count; sorted++)
        {
            var place = all[sorted];
            var at = sorted;
            for (; at > 0 && all[at - 1] > place; at--)
            {
                all[at] = all[at - 1];
            }

            all[at] = place;
        }

        return all;
    }
}

namespace RacingDomain.Standings;

/// <summary>The places of a competitor that countback compares.</summary>
internal struct CountbackPlaces(int sessions)
{
    private int[] places = new int[sessions];
    private int count;
    private int sorted;

    /// <summary>The best of them, which parts most who are level on points; no place is worse than any.</summary>
    internal int Best { get; private set; } = int.MaxValue;

    internal void Clear()
    {
        count = sorted = 0;
        Best = int.MaxValue;
    }

    internal void Add(int place)
    {
        if (count == places.Length)
        {
            Array.Resize(ref places, Math.Max(4, 2 * count));
        }

        places[count++] = place;
        Best = Math.Min(Best, place);
    }

    internal void Remove(int place)
    {
        var at = places.AsSpan(0, count).LastIndexOf(place);
        places.AsSpan((at + 1)..count).CopyTo(places.AsSpan(at));
        count--;
        sorted -= at < sorted ? 1 : 0;
        Best = count == 0 ? int.MaxValue : place == Best ? Sorted()[0] : Best;
    }

    /// <summary>The best first; they are put in order when two competitors are level, which few are.</summary>
    internal ReadOnlySpan<int> Sorted()
    {
        for (; sorted < count; sorted++)
        {
            var place = places[sorted];
            var at = sorted;
            for (; at > 0 && places[at - 1] > place; at--)
            {
                places[at] = places[at - 1];
            }

            places[at] = place;
        }

        return places.AsSpan(0, count);
    }
}

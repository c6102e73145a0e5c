namespace RacingDomain.Standings;

/// <summary>The places of a competitor that countback compares.</summary>
/// <param name="counted">The last place that is counted; those behind it are kept one by one. It is the same for all who are compared.</param>
/// <param name="sessions">How many places there will be.</param>
internal struct CountbackPlaces(int counted, int sessions)
{
    private readonly ushort[] counts = counted == 0 ? [] : new ushort[counted + 1];
    private int[] others = counted == 0 ? new int[sessions] : [];
    private int otherCount;
    private int sorted;

    /// <summary>The best of them, which parts most who are level on points; no place is worse than any.</summary>
    internal int Best { get; private set; } = int.MaxValue;

    /// <summary>The best of the others.</summary>
    internal int Second { get; private set; } = int.MaxValue;

    internal void Clear()
    {
        Array.Clear(counts);
        otherCount = sorted = 0;
        Best = Second = int.MaxValue;
    }

    internal void Add(int place)
    {
        Note(place);
        if (place < counts.Length)
        {
            counts[place]++;
            return;
        }

        if (otherCount == others.Length)
        {
            Array.Resize(ref others, Math.Max(4, 2 * otherCount));
        }

        others[otherCount++] = place;
    }

    internal void Remove(int place)
    {
        if (place < counts.Length)
        {
            counts[place]--;
        }
        else
        {
            var at = others.AsSpan(0, otherCount).LastIndexOf(place);
            others.AsSpan((at + 1)..otherCount).CopyTo(others.AsSpan(at));
            otherCount--;
            sorted -= at < sorted ? 1 : 0;
        }

        if (place <= Second)
        {
            FindBest();
        }
    }

    /// <summary>Of two competitors, the one with the better place at the first difference is ahead; that is countback.</summary>
    internal static int Compare(ref CountbackPlaces first, ref CountbackPlaces second)
    {
        var same = first.counts.AsSpan().CommonPrefixLength(second.counts);
        return same < first.counts.Length ? second.counts[same].CompareTo(first.counts[same]) : Compare(first.Sorted(), second.Sorted());
    }

    private void Note(int place)
    {
        Second = Math.Min(Second, Math.Max(Best, place));
        Best = Math.Min(Best, place);
    }

    private void FindBest()
    {
        Best = Second = int.MaxValue;
        for (var place = 1; place < counts.Length && Second == int.MaxValue; place++)
        {
            for (var count = Math.Min((int)counts[place], 2); count > 0; count--)
            {
                Note(place);
            }
        }

        foreach (var place in Sorted()[..Math.Min(otherCount, 2)])
        {
            Note(place);
        }
    }

    private static int Compare(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        var same = first.CommonPrefixLength(second);
        return same < first.Length && same < second.Length ? first[same].CompareTo(second[same]) : second.Length.CompareTo(first.Length);
    }

    /// <summary>Those that are not counted, the best first; they are put in order when two competitors are level, which few are.</summary>
    private ReadOnlySpan<int> Sorted()
    {
        for (; sorted < otherCount; sorted++)
        {
            var place = others[sorted];
            var at = sorted;
            for (; at > 0 && others[at - 1] > place; at--)
            {
                others[at] = others[at - 1];
            }

            others[at] = place;
        }

        return others.AsSpan(0, otherCount);
    }
}

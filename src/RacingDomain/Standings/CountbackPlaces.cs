namespace RacingDomain.Standings;

/// <summary>The places that countback compares, by the numbers of competitors.</summary>
/// <remarks>
/// Most who are level on points are told apart by their best places. Only for the others it is counted how often they had each place: those counts are too large to be at hand whenever a place comes.
/// </remarks>
/// <param name="counted">The last place that is counted; those behind it are kept one by one.</param>
/// <param name="sessions">How many places a competitor will have.</param>
internal sealed class CountbackPlaces(int counted, int sessions)
{
    // How often each competitor had each place from the first on, those of all competitors side by side.
    private ushort[] counts = [];
    private FarPlaces[] far = [];
    private bool areCounted;

    /// <summary>Makes room for so many competitors.</summary>
    internal void Expect(int competitors)
    {
        Array.Resize(ref counts, competitors * counted);
        Array.Resize(ref far, competitors);
    }

    internal void Clear(int number)
    {
        far[number].Clear();
        if (areCounted)
        {
            CountsOf(number).Clear();
        }
    }

    internal void Add(ref LatestPlaces latest, int number, int place)
    {
        latest.Note(place);
        if (place > counted)
        {
            far[number].Add(place, counted == 0 ? sessions : 0);
            return;
        }

        if (latest.IsFull)
        {
            Count(ref latest, number);
        }

        latest.Add(place);
    }

    internal void Remove(ref LatestPlaces latest, int number, int place)
    {
        if (place > counted)
        {
            far[number].Remove(place);
        }
        else
        {
            Count(ref latest, number);
            CountsOf(number)[place - 1]--;
        }

        if (place <= latest.Second)
        {
            FindBest(ref latest, number);
        }
    }

    /// <summary>Of two competitors, the one with the better place at the first difference is ahead; that is countback.</summary>
    internal int Compare(ref LatestPlaces ofFirst, int first, ref LatestPlaces ofSecond, int second)
    {
        Count(ref ofFirst, first);
        Count(ref ofSecond, second);
        var a = CountsOf(first);
        var b = CountsOf(second);
        var same = a.CommonPrefixLength(b);
        return same < counted ? b[same].CompareTo(a[same]) : FarPlaces.Compare(ref far[first], ref far[second]);
    }

    private Span<ushort> CountsOf(int number) => counts.AsSpan(number * counted, counted);

    /// <summary>Counts those that are not counted yet.</summary>
    private void Count(ref LatestPlaces latest, int number)
    {
        var own = CountsOf(number);
        foreach (var place in latest.Uncounted)
        {
            own[place]++;
            areCounted = true;
        }

        latest.ForgetUncounted();
    }

    private void FindBest(ref LatestPlaces latest, int number)
    {
        Count(ref latest, number);
        latest.ForgetBest();
        var own = CountsOf(number);
        for (var i = 0; i < own.Length && latest.Second == int.MaxValue; i++)
        {
            for (var count = Math.Min((int)own[i], 2); count > 0; count--)
            {
                latest.Note(i + 1);
            }
        }

        foreach (var place in far[number].FirstTwo())
        {
            latest.Note(place);
        }
    }
}

namespace RacingDomain.Standings;

/// <summary>The tallies of a championship and what they add up, by the numbers of competitors. Those of earlier moments are used again.</summary>
internal sealed class TallyList
{
    private readonly List<Tally> present = [];
    private Tally?[] tallies = [];
    private TallySums[] sums = [];
    private CountbackPlaces places = new(0, 0);

    /// <summary>Those in the table, in the order in which they were first seen.</summary>
    internal List<Tally> Present => present;

    /// <summary>The tally of somebody who was in the table.</summary>
    internal Tally this[int number] => tallies[number]!;

    /// <summary>Begins with a season; those of earlier moments are not used again.</summary>
    internal void Begin(SeasonView view)
    {
        Clear();
        (tallies, sums, places) = ([], [], new CountbackPlaces(view.CountedPlaces, view.Slots.Count));
    }

    /// <summary>What everybody has, added up, by their numbers; also those who are not in the table.</summary>
    internal Span<TallySums> Sums => sums;

    /// <summary>The points that count.</summary>
    internal Points NetOf(int number) => sums[number].IsApart ? tallies[number]!.Apart.Net : sums[number].Earned;

    /// <summary>The points of all results.</summary>
    internal Points GrossOf(int number) => sums[number].IsApart ? tallies[number]!.Apart.Gross : sums[number].Earned;

    /// <summary>The tally of a number, if it is there.</summary>
    internal Tally? Find(int number) => IsPresent(number) ? tallies[number] : null;

    /// <summary>What a competitor has, who is welcomed if he is not there yet; good until the next one is.</summary>
    internal ref TallySums Of(int number, CompiledChampionship compiled, PhaseRoutes? routes)
    {
        var all = sums;
        if ((uint)number < (uint)all.Length && all[number].IsPresent)
        {
            return ref all[number];
        }

        Welcome(number, compiled, routes);
        return ref sums[number];
    }

    /// <summary>The tally of a competitor, who is welcomed if he is not there yet.</summary>
    internal Tally TallyOf(int number, CompiledChampionship compiled, PhaseRoutes? routes)
    {
        Of(number, compiled, routes);
        return tallies[number]!;
    }

    /// <summary>Counts a place that countback compares, or takes it off where the sign is -1; 0 is no place.</summary>
    /// <param name="own">What the competitor has.</param>
    /// <param name="number">His number.</param>
    /// <param name="place">The place.</param>
    /// <param name="sign">1 or -1.</param>
    internal void CountPlace(ref TallySums own, int number, int place, int sign)
    {
        if (place == 0)
        {
            return;
        }

        if (sign > 0)
        {
            places.Add(ref own.Places, number, place);
        }
        else
        {
            places.Remove(ref own.Places, number, place);
        }
    }

    /// <summary>Counts the places of a competitor from the start.</summary>
    internal void ResetPlaces(int number)
    {
        ref var own = ref sums[number];
        own.Wins = own.Podiums = own.Poles = 0;
        own.Places.Clear();
        places.Clear(number);
    }

    /// <summary>Compares by countback.</summary>
    internal int CompareCountback(int first, int second) => places.Compare(ref sums[first].Places, first, ref sums[second].Places, second);

    internal void Clear()
    {
        foreach (ref var own in sums.AsSpan())
        {
            own.Leave();
        }

        present.Clear();
    }

    /// <summary>Lets those go of whom nothing is left.</summary>
    internal void DropEmpty() => present.RemoveAll(static tally =>
    {
        if (!tally.IsEmpty)
        {
            return false;
        }

        tally.Sums.Leave();
        return true;
    });

    private bool IsPresent(int number) => (uint)number < (uint)sums.Length && sums[number].IsPresent;

    private void Welcome(int number, CompiledChampionship compiled, PhaseRoutes? routes)
    {
        if (number >= sums.Length)
        {
            var room = Math.Max(number + 1, Math.Max(2 * sums.Length, compiled.Roster.Count));
            Array.Resize(ref tallies, room);
            Array.Resize(ref sums, room);
            places.Expect(room);
        }

        sums[number].Begin();
        places.Clear(number);
        var tally = tallies[number] ??= new Tally(number, compiled.Roster[number], this);
        tally.Reset();
        tally.Route = routes?.Of(tally.Competitor.Id) ?? PhaseRoute.Whole;
        present.Add(tally);
    }
}

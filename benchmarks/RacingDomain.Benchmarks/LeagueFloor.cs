using RacingDomain.Standings;

namespace RacingDomain.Benchmarks;

/// <summary>The final table of a league by hand: points by place into totals, the framework's sort, and countback where totals are equal. Counts of all places of all cars would not fit a cache.</summary>
internal sealed class LeagueFloor(SyntheticSeason season)
{
    private readonly int[][] places = season.PlacesOf();
    private readonly int[] totals = new int[season.Entries];
    private readonly int[] order = new int[season.Entries];
    private readonly int[] mine = new int[season.Rounds];
    private readonly int[] other = new int[season.Rounds];

    /// <summary>The final table; returns the leader so that nothing is optimised away.</summary>
    internal int Final()
    {
        Array.Clear(totals);
        foreach (var round in places)
        {
            for (var car = 0; car < round.Length; car++)
            {
                totals[car] += season.Scale[round[car]];
            }
        }

        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, Compare);
        return order[0];
    }

    /// <summary>Says no if the library's table is another one. Cars that are level to the last place may be in any order.</summary>
    internal void Verify(StandingsTable table)
    {
        Final();
        for (var i = 0; i < order.Length; i++)
        {
            var row = table.Rows[i];
            if (row.Points != totals[order[i]] || (row.Competitor.Id.ToString() != season.DriverOf(order[i]) && !IsLevel(i)))
            {
                throw new InvalidOperationException($"The floor and the library name different drivers in position {i + 1}.");
            }
        }
    }

    private bool IsLevel(int i) => (i > 0 && Compare(order[i - 1], order[i]) == 0) || (i < order.Length - 1 && Compare(order[i], order[i + 1]) == 0);

    private int Compare(int a, int b)
    {
        if (totals[a] != totals[b] || a == b)
        {
            return totals[b].CompareTo(totals[a]);
        }

        // Of the places in order the first that differs decides: who has more of the better one is ahead.
        for (var round = 0; round < places.Length; round++)
        {
            (mine[round], other[round]) = (places[round][a], places[round][b]);
        }

        Array.Sort(mine);
        Array.Sort(other);
        return mine.AsSpan().SequenceCompareTo(other);
    }
}

using RacingDomain.Standings;

namespace RacingDomain.Benchmarks;

/// <summary>The same work by hand: places through a points table into totals and place counts, insertion sort with countback, nothing allocated.</summary>
internal sealed class Floor
{
    private readonly byte[][] places;
    private readonly int[] table;
    private readonly int[] totals;
    private readonly byte[] counts;
    private readonly int[] order;
    private readonly int[] totalsBefore;
    private readonly byte[] countsBefore;
    private readonly int[] orderBefore;

    /// <summary>A floor for a season without classes.</summary>
    internal Floor(SyntheticSeason season)
        : this(season, season.Scale)
    {
    }

    /// <summary>A floor for a season, or for a class of it.</summary>
    internal Floor(SyntheticSeason season, int[] scale, int number = 0)
    {
        places = Array.ConvertAll(season.PlacesOf(number), round => Array.ConvertAll(round, place => checked((byte)place)));
        table = new int[season.Entries];
        scale.AsSpan(0, Math.Min(season.Entries, scale.Length)).CopyTo(table);
        totals = new int[season.Entries];
        counts = new byte[season.Entries * season.Entries];
        order = new int[season.Entries];

        // The state before the last round, to append it.
        Clear();
        foreach (var round in places.AsSpan(0, places.Length - 1))
        {
            Add(round);
        }

        Sort();
        (totalsBefore, countsBefore, orderBefore) = ([.. totals], [.. counts], [.. order]);
    }

    /// <summary>The final table; returns the leader so that nothing is optimised away.</summary>
    internal int Final()
    {
        Clear();
        foreach (var round in places)
        {
            Add(round);
        }

        Sort();
        return order[0];
    }

    /// <summary>The table after the first round, and the final one.</summary>
    internal int FirstAndFinal()
    {
        Clear();
        Add(places[0]);
        Sort();
        return order[0] + Final();
    }

    /// <summary>A table after every round.</summary>
    internal int EveryRound()
    {
        Clear();
        var leaders = 0;
        foreach (var round in places)
        {
            Add(round);
            Sort();
            leaders += order[0];
        }

        return leaders;
    }

    /// <summary>A table after every round, and every row of it read.</summary>
    internal long EveryRoundRead()
    {
        Clear();
        var sum = 0L;
        foreach (var round in places)
        {
            Add(round);
            Sort();
            for (var position = 0; position < order.Length; position++)
            {
                sum += position + totals[order[position]];
            }
        }

        return sum;
    }

    /// <summary>The final table from the one before the last round.</summary>
    internal int Append()
    {
        totalsBefore.CopyTo(totals, 0);
        countsBefore.CopyTo(counts, 0);
        orderBefore.CopyTo(order, 0);
        Add(places[^1]);
        Sort();
        return order[0];
    }

    /// <summary>The final table, and what one car got in each race.</summary>
    internal int Explain(int car, Span<int> points)
    {
        var leader = Final();
        for (var round = 0; round < places.Length; round++)
        {
            points[round] = table[places[round][car]];
        }

        return leader;
    }

    /// <summary>Says no if the library's final table is another one: what is compared must be the same work.</summary>
    internal void Verify(StandingsTable final, Func<int, string> driverOf)
    {
        Final();
        var expected = order.Select(car => (driverOf(car), (Points)totals[car]));
        if (!expected.SequenceEqual(final.Rows.Select(row => (row.Competitor.Id.ToString(), row.Points))))
        {
            throw new InvalidOperationException("The floor and the library make different tables.");
        }
    }

    /// <summary>Says no if the points in the library's tables after each round are others.</summary>
    internal void Verify(IEnumerable<StandingsTable> history)
    {
        Clear();
        foreach (var (round, table) in places.Zip(history))
        {
            Add(round);
            Sort();
            if (!order.Select(car => (Points)totals[car]).SequenceEqual(table.Rows.Select(row => row.Points)))
            {
                throw new InvalidOperationException($"The floor and the library make different tables after round {table.AfterRound}.");
            }
        }
    }

    private void Clear()
    {
        Array.Clear(totals);
        Array.Clear(counts);
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }
    }

    private void Add(byte[] round)
    {
        for (var car = 0; car < round.Length; car++)
        {
            totals[car] += table[round[car]];
            counts[(car * order.Length) + round[car]]++;
        }
    }

    private void Sort()
    {
        for (var i = 1; i < order.Length; i++)
        {
            var car = order[i];
            var j = i - 1;
            while (j >= 0 && IsAhead(car, order[j]))
            {
                order[j + 1] = order[j];
                j--;
            }

            order[j + 1] = car;
        }
    }

    private bool IsAhead(int a, int b)
    {
        if (totals[a] != totals[b])
        {
            return totals[a] > totals[b];
        }

        var mine = counts.AsSpan(a * order.Length, order.Length);
        var other = counts.AsSpan(b * order.Length, order.Length);
        return mine.SequenceCompareTo(other) > 0;
    }
}

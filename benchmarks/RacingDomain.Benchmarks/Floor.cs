namespace RacingDomain.Benchmarks;

/// <summary>The same work by hand: places through a points table into totals and place counts, insertion sort with countback, nothing allocated.</summary>
internal sealed class Floor(byte[][] places, int entries)
{
    private readonly int[] table = MakeTable(entries);
    private readonly int[] totals = new int[entries];
    private readonly byte[] counts = new byte[entries * entries];
    private readonly int[] order = new int[entries];

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

    private static int[] MakeTable(int entries)
    {
        var table = new int[entries];
        SyntheticSeason.PointsByPlace[..Math.Min(entries, SyntheticSeason.PointsByPlace.Length)].CopyTo(table);
        return table;
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

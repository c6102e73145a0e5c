namespace RacingDomain.Standings;

/// <summary>The results of one competitor in those parts of a season of which the best count, as sessions come and go.</summary>
internal struct BestResults
{
    // By part, the best first.
    private Result[]? results;
    private int count;

    internal void Clear() => count = 0;

    /// <summary>Adds the points of a session to the result that it is part of.</summary>
    internal void Add(int unit, int part, Points points)
    {
        results ??= new Result[8];
        var at = Find(results, unit, part);
        if (at < 0)
        {
            at = count++;
            if (at == results.Length)
            {
                Array.Resize(ref results, 2 * at);
            }
        }
        else
        {
            points += results[at].Points;
        }

        var result = new Result(unit, part, points);
        for (; at > 0 && result.IsAheadOf(results[at - 1]); at--)
        {
            results[at] = results[at - 1];
        }

        for (; at + 1 < count && results[at + 1].IsAheadOf(result); at++)
        {
            results[at] = results[at + 1];
        }

        results[at] = result;
    }

    /// <summary>The sum of those that count, so many of each part.</summary>
    internal readonly Points Sum(ReadOnlySpan<int> best)
    {
        var sum = Points.Zero;
        var (part, left) = (-1, 0);
        foreach (ref readonly var result in results.AsSpan(0, count))
        {
            if (result.Part != part)
            {
                (part, left) = (result.Part, best[result.Part]);
            }

            if (left > 0)
            {
                sum += result.Points;
                left--;
            }
        }

        return sum;
    }

    private readonly int Find(Result[] results, int unit, int part)
    {
        for (var i = 0; i < count; i++)
        {
            if (results[i].Unit == unit && results[i].Part == part)
            {
                return i;
            }
        }

        return -1;
    }

    private readonly record struct Result(int Unit, int Part, Points Points)
    {
        internal bool IsAheadOf(in Result other) => Part != other.Part ? Part < other.Part : Points > other.Points;
    }
}

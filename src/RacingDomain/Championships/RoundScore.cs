namespace RacingDomain.Championships;

/// <summary>What the sessions of one unit of counting make together: the best of them added up, or their average.</summary>
/// <remarks>
/// Immutable, compared by value. It is about the sessions that the competitor scored or took part in: a league's week is the average of the best quarter of one's races in it, rounded up.
/// </remarks>
public sealed record RoundScore
{
    /// <summary>Creates a score.</summary>
    /// <param name="best">How many of the sessions count; null for no such limit.</param>
    /// <param name="bestPart">Which part of the sessions counts, the number rounded up; null for no such limit.</param>
    /// <param name="average">Whether those that count are averaged, rather than added up.</param>
    /// <param name="rounding">How the average is rounded to whole points.</param>
    /// <exception cref="ArgumentException">A number is not positive, the part above 1, or the rounding undefined.</exception>
    public RoundScore(int? best = null, Points? bestPart = null, bool average = false, Rounding rounding = Rounding.None)
    {
        Best = Require.AtLeast(1, best);
        BestPart = bestPart <= Points.Zero || bestPart > Points.One
            ? throw new ArgumentOutOfRangeException(nameof(bestPart), bestPart, "A part is more than 0 and not more than 1.")
            : bestPart;
        Average = average;
        Rounding = Require.Defined(rounding);
    }

    /// <summary>All sessions, added up.</summary>
    public static RoundScore Sum { get; } = new();

    /// <summary>How many of the sessions count.</summary>
    public int? Best { get; }

    /// <summary>Which part of the sessions counts, the number rounded up.</summary>
    public Points? BestPart { get; }

    /// <summary>Whether those that count are averaged, rather than added up.</summary>
    public bool Average { get; }

    /// <summary>How the average is rounded to whole points.</summary>
    public Rounding Rounding { get; }

    /// <summary>The average of the best part of the sessions.</summary>
    /// <param name="part">The part.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not more than 0 and up to 1.</exception>
    public static RoundScore AverageOfBest(Points part) => new(bestPart: part, average: true);

    /// <summary>How many of a number of sessions count.</summary>
    internal int CountOf(int sessions) =>
        Math.Min(Best ?? int.MaxValue, BestPart is { } part ? (int)(part * sessions).Round(Rounding.Ceiling).Numerator : sessions);
}

namespace RacingDomain.Championships;

/// <summary>The average of the results that count, in place of their sum.</summary>
/// <remarks>
/// Immutable, compared by value. The results are those of the units of counting in which the competitor took part or scored and which were not dropped. Points that stand outside of
/// the results (rules that are never dropped, attendance, decisions) are added to the average.
/// </remarks>
public sealed record ResultAverage
{
    /// <summary>Creates an average.</summary>
    /// <param name="leastResults">By how many results the sum is divided at least, so that few good ones do not suffice; null for as many as there are.</param>
    /// <param name="rounding">How the average is rounded.</param>
    /// <param name="decimals">To how many decimals it is rounded.</param>
    /// <exception cref="ArgumentException">The number is below 1, the decimals are not 0 to 18, or the rounding is undefined.</exception>
    public ResultAverage(int? leastResults = null, Rounding rounding = Rounding.None, int decimals = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 18);
        LeastResults = Require.AtLeast(1, leastResults);
        Rounding = Require.Defined(rounding);
        Decimals = decimals;
    }

    /// <summary>The exact average of as many results as there are.</summary>
    public static ResultAverage Exact { get; } = new();

    /// <summary>By how many results the sum is divided at least; null for as many as there are.</summary>
    public int? LeastResults { get; }

    /// <summary>How the average is rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>To how many decimals it is rounded.</summary>
    public int Decimals { get; }
}

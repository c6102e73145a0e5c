namespace RacingDomain.Championships;

/// <summary>How many results are dropped from a number of them.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record DropCase
{
    /// <summary>Creates a case.</summary>
    /// <param name="drop">How many results are dropped, the worst.</param>
    /// <param name="upTo">The greatest number of results it is for; null for any.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public DropCase(int drop, int? upTo = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(drop);
        Drop = drop;
        UpTo = Require.AtLeast(0, upTo);
    }

    /// <summary>How many results are dropped.</summary>
    public int Drop { get; }

    /// <summary>The greatest number of results it is for; null for any.</summary>
    public int? UpTo { get; }
}

namespace RacingDomain.Seasons;

/// <summary>A session pays its points times a factor, such as one half for a shortened race.</summary>
/// <remarks>
/// Immutable, compared by value. A factor by ruling stays when the season is scored under other rules; a factor by rule belongs to the rulebook.
/// The ruling stands in place of what the rules say of shortened sessions, so that nothing is reduced twice; a factor of 1 rules that full points are paid.
/// </remarks>
public sealed record PointsFactor : Ruling
{
    /// <summary>Creates the ruling.</summary>
    /// <param name="factor">The factor.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative.</exception>
    public PointsFactor(Points factor) =>
        Factor = factor < Points.Zero ? throw new ArgumentOutOfRangeException(nameof(factor), factor, "A factor must not be negative.") : factor;

    /// <summary>The factor.</summary>
    public Points Factor { get; }
}

namespace RacingDomain.Scoring;

/// <summary>A factor and the sessions it is for.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record WeightCase
{
    /// <summary>Creates a case.</summary>
    /// <param name="factor">The factor.</param>
    /// <param name="when">The sessions it is for; null for all.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative.</exception>
    public WeightCase(Points factor, SessionFilter? when = null)
    {
        Factor = factor < Points.Zero ? throw new ArgumentOutOfRangeException(nameof(factor), factor, "A factor must not be negative.") : factor;
        When = when ?? SessionFilter.Any;
    }

    /// <summary>The factor.</summary>
    public Points Factor { get; }

    /// <summary>The sessions it is for.</summary>
    public SessionFilter When { get; }
}

namespace RacingDomain.Scoring;

/// <summary>What the points of some sessions are multiplied by, and how the products are rounded; the first case that matches decides.</summary>
/// <remarks>Immutable, compared by value. WEC 2018-19: times 1.25 or 1.5, rounded up at every place.</remarks>
public sealed record Weight
{
    /// <summary>Creates a weight.</summary>
    /// <param name="cases">The factors.</param>
    /// <param name="rounding">How products are rounded to whole points.</param>
    /// <exception cref="ArgumentException">The rounding is undefined.</exception>
    public Weight(ValueArray<WeightCase> cases, Rounding rounding = Rounding.None)
    {
        Cases = cases;
        Rounding = Require.Defined(rounding);
    }

    /// <summary>No multiplication.</summary>
    public static Weight None { get; } = new([]);

    /// <summary>The factors.</summary>
    public ValueArray<WeightCase> Cases { get; }

    /// <summary>How products are rounded to whole points.</summary>
    public Rounding Rounding { get; }

    /// <summary>The factor of a session; null for none.</summary>
    /// <param name="context">The session.</param>
    public Points? FactorFor(ScoringContext context)
    {
        foreach (var weight in Cases)
        {
            if (weight.When.Matches(context))
            {
                return weight.Factor;
            }
        }

        return null;
    }
}

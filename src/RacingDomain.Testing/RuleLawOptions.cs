namespace RacingDomain.Testing;

/// <summary>How <see cref="RuleLaws"/> go about it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RuleLawOptions
{
    /// <summary>Creates options.</summary>
    /// <param name="cases">How many generated seasons are tried, in turn with each championship of the rulebook.</param>
    /// <param name="seed">The seed of a run that is to be repeated, as its report gives it; null for a new one.</param>
    /// <param name="laws">The laws to try; all if empty.</param>
    /// <param name="attempts">How many simpler seasons are tried at most, once one breaks a law.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no case to try, or the number of attempts is negative.</exception>
    public RuleLawOptions(int cases = 300, int? seed = null, ValueArray<RuleLaw> laws = default, int attempts = 3_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cases, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(attempts);
        Cases = cases;
        Seed = seed;
        Laws = laws.IsEmpty ? RuleLaw.All : laws;
        Attempts = attempts;
    }

    /// <summary>300 seasons, a new seed, all laws.</summary>
    public static RuleLawOptions Default { get; } = new();

    /// <summary>How many seasons are tried.</summary>
    public int Cases { get; }

    /// <summary>The seed; null for a new one.</summary>
    public int? Seed { get; }

    /// <summary>The laws to try.</summary>
    public ValueArray<RuleLaw> Laws { get; }

    /// <summary>How many simpler seasons are tried at most, once one breaks a law.</summary>
    public int Attempts { get; }
}

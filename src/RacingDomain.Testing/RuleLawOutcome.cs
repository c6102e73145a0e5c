using System.Globalization;

namespace RacingDomain.Testing;

/// <summary>What came of one law.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RuleLawOutcome
{
    internal RuleLawOutcome(RuleLaw law, int cases, ValueArray<string> doesNotApply, Counterexample? counterexample)
    {
        Law = law;
        Cases = cases;
        DoesNotApply = doesNotApply;
        Counterexample = counterexample;
    }

    /// <summary>The law.</summary>
    public RuleLaw Law { get; }

    /// <summary>With how many seasons it was tried.</summary>
    public int Cases { get; }

    /// <summary>The championships that it does not apply to, with the reason.</summary>
    public ValueArray<string> DoesNotApply { get; }

    /// <summary>The simplest season found that breaks it; null if none was.</summary>
    public Counterexample? Counterexample { get; }

    /// <summary>Whether no season broke it.</summary>
    public bool Holds => Counterexample is null;

    /// <summary>The law and what came of it, in one line.</summary>
    public override string ToString()
    {
        var result = !Holds ? "BROKEN" : Cases == 0 ? "not tried" : string.Create(CultureInfo.InvariantCulture, $"held in {Cases} seasons");
        return $"{Law.Id}: {result}{(DoesNotApply.IsEmpty ? "" : "; does not apply to " + string.Join("; ", DoesNotApply))}";
    }
}

using System.Globalization;
using RacingDomain.Championships;

namespace RacingDomain.Testing;

/// <summary>What came of trying the laws on a rulebook.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RuleLawReport
{
    internal RuleLawReport(Rulebook rulebook, int seed, int cases, ValueArray<RuleLawOutcome> outcomes)
    {
        Rulebook = rulebook;
        Seed = seed;
        Cases = cases;
        Outcomes = outcomes;
    }

    /// <summary>The rulebook.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The seed: the same seed and number of cases give the same seasons again.</summary>
    public int Seed { get; }

    /// <summary>How many seasons were asked for.</summary>
    public int Cases { get; }

    /// <summary>What came of each law, in the order in which they were tried.</summary>
    public ValueArray<RuleLawOutcome> Outcomes { get; }

    /// <summary>Whether no law was broken.</summary>
    public bool Holds => Outcomes.All(outcome => outcome.Holds);

    /// <summary>The season that breaks a law; null if none does.</summary>
    public Counterexample? Counterexample => Outcomes.Select(outcome => outcome.Counterexample).FirstOrDefault(found => found is not null);

    /// <summary>The report in English: the laws, and the counterexample with its document where there is one.</summary>
    public override string ToString()
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"The rulebook '{Rulebook.Id}' {(Holds ? "keeps the laws" : "breaks a law")} (seed {Seed}, {Cases} seasons).");
        return Counterexample is { } found
            ? string.Create(CultureInfo.InvariantCulture, $"{head}\n{found}\nTo see it again: new RuleLawOptions(cases: {Cases}, seed: {Seed})")
            : $"{head}\n{string.Join('\n', Outcomes)}";
    }
}

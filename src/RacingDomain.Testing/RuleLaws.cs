using RacingDomain.Championships;
using RacingDomain.Seasons;
using RacingDomain.Testing.Generators;
using RacingDomain.Testing.Laws;

namespace RacingDomain.Testing;

/// <summary>Tries the laws on a rulebook with generated seasons that fit it: its classes, kinds of session, checkpoints, lengths and feats.</summary>
/// <remarks>Works in any test framework: <see cref="Check"/> throws where a law does not hold.</remarks>
/// <example><code>
/// RuleLaws.Check(rulebook);
/// </code></example>
public static class RuleLaws
{
    /// <summary>Tries the laws, and throws where one does not hold.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="options">How many seasons, which laws, which seed; null for the usual.</param>
    /// <returns>What was tried, and which laws do not apply and why.</returns>
    /// <exception cref="RuleLawException">A law does not hold; the exception has the simplest season found that shows it.</exception>
    public static RuleLawReport Check(Rulebook rulebook, RuleLawOptions? options = null)
    {
        var report = Examine(rulebook, options);
        return report.Holds ? report : throw new RuleLawException(report);
    }

    /// <summary>Tries the laws, and tells what came of it.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="options">How many seasons, which laws, which seed; null for the usual.</param>
    /// <returns>What was tried; where a law does not hold, with the simplest season found that shows it. The first law that does not ends the run.</returns>
    public static RuleLawReport Examine(Rulebook rulebook, RuleLawOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        options ??= RuleLawOptions.Default;
        var seed = options.Seed ?? Random.Shared.Next();
        var tried = options.Laws.ToDictionary(law => law, _ => 0);
        for (var i = 0; i < options.Cases; i++)
        {
            var championship = rulebook.Championships[(int)((seed + (uint)i) % rulebook.Championships.Length)];
            var season = SeasonFor(rulebook, championship, new Random(unchecked((seed * 31) + (i * 7_919))), isTurns: i / rulebook.Championships.Length % 4 == 3);
            var found = new LawCase(season, rulebook, championship);
            foreach (var law in options.Laws)
            {
                if (law.WhyNot(rulebook, championship) is not null)
                {
                    continue;
                }

                tried[law]++;
                if (law.BrokenBy(found) is not null)
                {
                    // Rules that keep state or go by chance break other laws too.
                    var cause = options.Laws.Contains(RuleLaw.Deterministic) && law != RuleLaw.Computes && Breaks(RuleLaw.Deterministic, season) ? RuleLaw.Deterministic : law;
                    return Report(new Counterexample(cause, rulebook, championship, SeasonShrinking.Simplest(season, simpler => Breaks(cause, simpler), options.Attempts)));
                }

                bool Breaks(RuleLaw broken, Season simpler) => broken.BrokenBy(simpler, rulebook, championship) is not null;
            }
        }

        return Report(null);

        RuleLawReport Report(Counterexample? counterexample) => new(
            rulebook,
            seed,
            options.Cases,
            options.Laws.Select(law => new RuleLawOutcome(law, tried[law], WhyNot(law, rulebook), counterexample?.Law == law ? counterexample : null)).ToValueArray());
    }

    internal static Season SeasonFor(Rulebook rulebook, Championship championship, Random random, bool isTurns)
    {
        var shape = RulebookShape.Of(rulebook, championship);
        var recipe = isTurns ? SeasonRecipes.Turns(random, shape) : SeasonRecipes.Random(random, shape);
        var byClass = championship.Population.Classes.Length == 1 && !isTurns && random.Next(4) == 0;
        return recipe.Build(byClass: byClass);
    }

    private static ValueArray<string> WhyNot(RuleLaw law, Rulebook rulebook) => rulebook.Championships
        .Select(championship => (championship.Id, Why: law.WhyNot(rulebook, championship)))
        .Where(pair => pair.Why is not null)
        .GroupBy(pair => pair.Why, pair => pair.Id)
        .Select(group => $"{string.Join(", ", group)}: {group.Key}")
        .ToValueArray();
}

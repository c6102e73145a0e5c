using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Seasons;

namespace RacingDomain.Testing;

/// <summary>A season that breaks a law, made as simple as it could be.</summary>
/// <remarks>Immutable. Write <see cref="ToJson"/> to a file and look at it with <c>racing standings FILE</c>.</remarks>
public sealed class Counterexample
{
    // A rule that keeps state may break a law only every other time.
    private const int Tries = 5;

    internal Counterexample(RuleLaw law, Rulebook rulebook, Championship championship, Season season)
    {
        Law = law;
        Championship = championship;
        Season = season.WithRulebook(rulebook.Id);
        Message = Enumerable.Range(0, Tries).Select(_ => law.BrokenBy(season, rulebook, championship)).FirstOrDefault(message => message is not null) ?? "it held when it was tried again: a rule gives different results from one time to the next";
        Document = new SeasonDocument(Season, RulesInCode.Portable(rulebook, championship));
    }

    /// <summary>The law.</summary>
    public RuleLaw Law { get; }

    /// <summary>The championship whose rules break it.</summary>
    public Championship Championship { get; }

    /// <summary>The season.</summary>
    public Season Season { get; }

    /// <summary>How it breaks the law.</summary>
    public string Message { get; }

    /// <summary>The season and the rules. A document cannot hold rules in code: standard ones are in their places, and its notes say so.</summary>
    public SeasonDocument Document { get; }

    /// <summary>The text of the document.</summary>
    public string ToJson() => SeasonJson.ToJson(Document);

    /// <summary>What is wrong, and the document.</summary>
    public override string ToString() =>
        $"Broken law: {Law.Statement}\nChampionship '{Championship.Id}': {Message}\nThe season as a document, for 'racing standings FILE':\n{ToJson()}";
}

using RacingDomain.Championships;
using RacingDomain.Seasons;

namespace RacingDomain.Json;

/// <summary>What a season document holds: a season, and its rulebook if the document is to stand on its own.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record SeasonDocument
{
    internal const string OtherRulebookCode = "season.other-rulebook";

    /// <summary>Puts a season and its rulebook together.</summary>
    /// <param name="season">The season.</param>
    /// <param name="rulebook">The rulebook that the season names; null if readers are to get it elsewhere.</param>
    /// <exception cref="SeasonException">The season names another rulebook.</exception>
    public SeasonDocument(Season season, Rulebook? rulebook = null)
    {
        Season = Require.NotNull(season);
        Rulebook = rulebook;
        if (OtherRulebook(season.Rulebook, rulebook) is { } problem)
        {
            throw new SeasonException([problem]);
        }
    }

    /// <summary>The season.</summary>
    public Season Season { get; }

    /// <summary>The rulebook that the season names; null if it isn't embedded.</summary>
    public Rulebook? Rulebook { get; }

    internal static SeasonProblem? OtherRulebook(RulebookId named, Rulebook? embedded) => embedded is null || embedded.Id == named
        ? null
        : new SeasonProblem(
            OtherRulebookCode,
            "/embeddedRulebook/id",
            $"The season is scored by the rulebook '{named}', but the embedded one is '{embedded.Id}': name it, or embed the other.",
            named.ToString(),
            embedded.Id.ToString());
}

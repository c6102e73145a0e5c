using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Outlooks;

/// <summary>The same season under other rules.</summary>
/// <remarks>
/// Facts and decisions stay what they are, half points by ruling too; what the rules are worth changes, double points by rule too. Registrations and coverage are
/// those of the season.
/// </remarks>
public static class WhatIf
{
    /// <summary>Computes the table of a championship under two rulebooks and puts them beside each other.</summary>
    /// <param name="season">The season.</param>
    /// <param name="real">The rulebook it was held under.</param>
    /// <param name="other">The rulebook to try.</param>
    /// <param name="championship">The championship, which both rulebooks have.</param>
    /// <param name="at">The moment; the season's table if not given.</param>
    /// <param name="asOf">The day as of which results and decisions are known; null for all.</param>
    /// <exception cref="ArgumentNullException">The season or a rulebook is null.</exception>
    /// <exception cref="StandingsException">A rulebook has no such championship, or the season no such round, or the round was not held.</exception>
    /// <exception cref="ScoringException">A session cannot be scored.</exception>
    /// <example>
    /// <code>
    /// var whatIf = WhatIf.Compare(season, rulebook, RulebookCatalogue.Find(RulebookId.Parse("formula-one-2010"))!, ChampionshipId.Parse("drivers"));
    /// Console.WriteLine($"{whatIf.Rows[0].Competitor} would be champion");
    /// </code>
    /// </example>
    public static WhatIfTable Compare(Season season, Rulebook real, Rulebook other, ChampionshipId championship, TablePoint at = default, LocalDate? asOf = null)
    {
        var (before, after) = (new StandingsEngine(season, real, asOf), new StandingsEngine(season, other, asOf));
        return new WhatIfTable(before.Rulebook.Id, after.Rulebook.Id, before.Table(championship, at), after.Table(championship, at));
    }
}

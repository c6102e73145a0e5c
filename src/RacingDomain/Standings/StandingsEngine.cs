using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>Computes the tables of a season under a rulebook.</summary>
/// <remarks>
/// Immutable and safe for use by several threads. A pure function of its arguments: the same season, rulebook, day and moment give the same table.
/// What is worked out is kept with the season, and versions made from it go on with it; so rules in code are asked for a session, not for every table: twice and more,
/// to find out whether they give the same results again, and a <see cref="ScoringException"/> names one that does not.
/// <example>
/// <code>
/// var engine = new StandingsEngine(season, rulebook);
/// var table = engine.Table(ChampionshipId.Parse("dpi-drivers"));
/// </code>
/// </example>
/// </remarks>
public sealed class StandingsEngine
{
    private readonly CompiledSeason compiled;
    private readonly Func<ChampionshipId, CompiledChampionship> cups;

    /// <summary>Prepares a season.</summary>
    /// <param name="season">The season.</param>
    /// <param name="rulebook">The rules; they need not be those the season names. Where they have a variant for the season, that is used.</param>
    /// <param name="asOf">The day as of which results and decisions are known; null for all.</param>
    public StandingsEngine(Season season, Rulebook rulebook, LocalDate? asOf = null)
    {
        Season = Require.NotNull(season);
        compiled = asOf is null ? season.Derived<CompiledSeason>(static (made, basis) => new CompiledSeason(made, basis)) : new CompiledSeason(new SeasonView(season, asOf));
        Rulebook = Require.NotNull(rulebook).Variants.Any(variant => variant.Season == season.Id) ? rulebook.For(season.Id) : rulebook;
        AsOf = asOf;
        cups = id => compiled.Of(Find(id));
    }

    /// <summary>The season.</summary>
    public Season Season { get; }

    /// <summary>The rules.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The day as of which results and decisions are known; null for all.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The table of a championship.</summary>
    /// <param name="championship">The championship's id.</param>
    /// <param name="at">The moment; the season's table if not given.</param>
    /// <exception cref="StandingsException">The rulebook has no such championship, or the season no such round, or the round was not held.</exception>
    /// <exception cref="ScoringException">A session cannot be scored.</exception>
    public StandingsTable Table(ChampionshipId championship, TablePoint at = default) => Work(Find(championship), at, static (standings, point) => standings.Table(point));

    /// <summary>The tables of all championships that the season has, in the order of the rulebook.</summary>
    /// <remarks>A championship is left out that other seasons of the rulebook have, or none of whose classes is in the season.</remarks>
    /// <param name="at">The moment; the season's table if not given.</param>
    /// <exception cref="StandingsException">The season has no such round, or it was not held.</exception>
    /// <exception cref="ScoringException">A session cannot be scored.</exception>
    public ValueArray<StandingsTable> Tables(TablePoint at = default) =>
        Rulebook.Championships.Where(championship => championship.IsOf(Season)).Select(championship => Work(championship, at, static (standings, point) => standings.Table(point))).ToValueArray();

    /// <summary>The table after every round that was held, in one pass.</summary>
    /// <param name="championship">The championship's id.</param>
    /// <returns>One table for each round held, carried forward where the round did not count for the championship.</returns>
    /// <exception cref="StandingsException">The rulebook has no such championship.</exception>
    /// <exception cref="ScoringException">A session cannot be scored.</exception>
    public ValueArray<StandingsTable> History(ChampionshipId championship) => Work(Find(championship), 0, static (standings, _) => standings.History());

    /// <summary>All awards and adjustments of a championship.</summary>
    /// <param name="championship">The championship's id.</param>
    /// <param name="at">The moment; the season's table if not given.</param>
    /// <exception cref="StandingsException">The rulebook has no such championship, or the season no such round, or the round was not held.</exception>
    /// <exception cref="ScoringException">A session cannot be scored.</exception>
    public Ledger Ledger(ChampionshipId championship, TablePoint at = default) => Work(Find(championship), at, static (standings, point) => standings.LedgerAt(point));

    /// <summary>Who was admitted to the phases of a championship, and with how many points they started.</summary>
    /// <param name="championship">The championship's id.</param>
    /// <param name="at">The moment; the season's table if not given.</param>
    /// <returns>
    /// One field for each phase after the first that has begun, and for the next one as soon as every round before it was held; none where the season has but one phase.
    /// </returns>
    /// <exception cref="StandingsException">The rulebook has no such championship, or the season no such round, or the round was not held.</exception>
    /// <exception cref="ScoringException">A session cannot be scored.</exception>
    public ValueArray<PhaseField> Phases(ChampionshipId championship, TablePoint at = default) => Work(Find(championship), at, static (standings, point) => standings.Fields(point));

    /// <summary>Why a competitor has his points and his position.</summary>
    /// <param name="championship">The championship's id.</param>
    /// <param name="competitor">The competitor's id.</param>
    /// <param name="at">The moment; the season's table if not given.</param>
    /// <exception cref="StandingsException">There is no such championship, competitor or round, or the round was not held.</exception>
    /// <exception cref="ScoringException">A session cannot be scored.</exception>
    public Explanation Explain(ChampionshipId championship, CompetitorId competitor, TablePoint at = default) =>
        Work(Find(championship), (competitor, at), static (standings, asked) => ExplanationBuilder.Build(standings.Table(asked.at), standings.State(asked.at), asked.competitor));

    /// <summary>The table with co-drivers who scored together on one line.</summary>
    /// <param name="championship">The championship's id.</param>
    /// <param name="at">The moment; the season's table if not given.</param>
    /// <returns>A line for each set of competitors with one position and the same points from the same cars in the same sessions.</returns>
    /// <exception cref="StandingsException">The rulebook has no such championship, or the season no such round, or the round was not held.</exception>
    /// <exception cref="ScoringException">A session cannot be scored.</exception>
    public ValueArray<CrewRow> Crews(ChampionshipId championship, TablePoint at = default) =>
        Work(Find(championship), at, static (standings, point) => CrewRows.Of(standings.Table(point), standings.LedgerAt(point)));

    private T Work<TAsked, T>(Championship championship, TAsked asked, Func<ChampionshipStandings, TAsked, T> work)
    {
        var made = compiled.Of(championship);
        var standings = made.Rent(cups);
        var result = work(standings, asked);
        made.Return(standings);
        return result;
    }

    private Championship Find(ChampionshipId id) => Rulebook.Find(id) ?? throw new StandingsException(
        "standings.unknown-championship",
        $"The rulebook '{Rulebook.Id}' has no championship '{id}'; it has {string.Join(", ", Rulebook.Championships.Select(c => c.Id))}.",
        id.ToString());
}

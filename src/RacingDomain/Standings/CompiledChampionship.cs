using RacingDomain.Championships;
using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>What is worked out once of a championship in a season, for all its tables.</summary>
internal sealed class CompiledChampionship
{
    private ChampionshipStandings? spare;

    internal CompiledChampionship(SeasonView view, Championship championship)
    {
        View = view;
        Championship = championship;
        Calendar = new ChampionshipCalendar(view, championship);
        Coverage = new CoverageCheck(view, championship, Calendar);
        Plan = championship.Phases.IsEmpty ? null : new PhasePlan(view, championship.Phases);
        Roster = new Roster();
        Book = BookOf(championship.Points);
        BooksOfPhases = championship.Phases.Select(phase => phase.Points is { } points ? BookOf(points) : null).ToArray();
    }

    internal SeasonView View { get; }

    internal Championship Championship { get; }

    internal ChampionshipCalendar Calendar { get; }

    internal CoverageCheck Coverage { get; }

    /// <summary>The phases on the calendar; null where the season has but one.</summary>
    internal PhasePlan? Plan { get; }

    internal Roster Roster { get; }

    /// <summary>The scores under the points system of the championship.</summary>
    internal ScoreBook Book { get; }

    /// <summary>The scores under those of its phases; null for a phase that has none of its own.</summary>
    internal ScoreBook?[] BooksOfPhases { get; }

    /// <summary>Somebody to work the tables out: whoever was given back, or else another one.</summary>
    /// <param name="cups">Finds the cups whose winners are admitted to its phases.</param>
    internal ChampionshipStandings Rent(Func<ChampionshipId, CompiledChampionship> cups) => Interlocked.Exchange(ref spare, null) ?? new ChampionshipStandings(this, cups);

    /// <summary>Gives back what was rented and did not fail. Phases are worked out anew each time, for their cups may be those of another rulebook.</summary>
    internal void Return(ChampionshipStandings standings) => spare = Plan is null ? standings : null;

    private ScoreBook BookOf(IPointsSystem points) => new(View, Championship, new SessionScorer(View, Championship, points, Calendar, Roster));
}

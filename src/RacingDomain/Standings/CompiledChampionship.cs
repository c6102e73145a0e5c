using RacingDomain.Championships;
using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>What is worked out once of a championship in a season, for all its tables.</summary>
internal sealed class CompiledChampionship
{
    /// <summary>Prepares a championship.</summary>
    /// <param name="view">The season.</param>
    /// <param name="championship">Its rules.</param>
    /// <param name="basis">The same championship in another version of the season; null for none.</param>
    internal CompiledChampionship(SeasonView view, Championship championship, CompiledChampionship? basis)
    {
        View = view;
        Championship = championship;
        basis = basis is not null && HasSameCompetitors(basis.View) ? basis : null;
        Calendar = new ChampionshipCalendar(view, championship);
        Coverage = new CoverageCheck(view, championship, Calendar);
        Plan = championship.Phases.IsEmpty ? null : new PhasePlan(view, championship.Phases);
        Roster = basis?.Roster ?? new Roster();
        if (basis is null && championship.Kind == CompetitorKind.Driver && championship.Population.Classes.IsEmpty)
        {
            Roster.Expect(view.Season.Drivers.Length);
        }

        Book = BookOf(championship.Points, basis?.Book);
        BooksOfPhases = championship.Phases.Select((phase, i) => phase.Points is { } points ? BookOf(points, basis?.BooksOfPhases[i]) : null).ToArray();
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

    /// <summary>Somebody to work the tables out, who may have done so for another version of the season. Phases are worked out anew each time, for their cups may be those of another rulebook.</summary>
    /// <param name="cups">Finds the cups whose winners are admitted to phases.</param>
    internal ChampionshipStandings Rent(Func<ChampionshipId, CompiledChampionship> cups)
    {
        if (Plan is not null || Roster.Bench.Call() is not { } standings)
        {
            return new ChampionshipStandings(this, cups);
        }

        standings.GoOnWith(this);
        return standings;
    }

    /// <summary>Gives back what was rented and did not fail.</summary>
    internal void Return(ChampionshipStandings standings)
    {
        if (Plan is null)
        {
            Roster.Bench.Sit(standings);
        }
    }

    /// <summary>Whether competitors have the names that they had in another version. Those of cars and groups come from entry lists, so that the sessions must be the same as far as they go.</summary>
    private bool HasSameCompetitors(SeasonView other)
    {
        var (season, basis) = (View.Season, other.Season);
        return season.Classes.IsSameAs(basis.Classes)
            && season.Drivers.IsSameAs(basis.Drivers)
            && season.Teams.IsSameAs(basis.Teams)
            && season.Manufacturers.IsSameAs(basis.Manufacturers)
            && season.Registrations.IsSameAs(basis.Registrations)
            && season.Pairings.IsSameAs(basis.Pairings)
            && (Championship.Kind is not (CompetitorKind.Entry or CompetitorKind.Group) || View.BeginsAs(other));
    }

    private ScoreBook BookOf(IPointsSystem points, ScoreBook? basis) => new(View, Championship, new SessionScorer(View, Championship, points, Calendar, Roster), basis);
}

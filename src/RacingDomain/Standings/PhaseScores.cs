using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>The scores of a championship's sessions at one moment, under its own points system and those of its phases.</summary>
internal sealed class PhaseScores(CompiledChampionship compiled, PhaseScores? basis)
{
    private readonly ScoreList main = new(compiled.View, compiled.Book, basis?.main);
    private readonly ScoreList?[] ofPhases = Array.ConvertAll(compiled.BooksOfPhases, book => book is null ? null : new ScoreList(compiled.View, book, null));

    internal void MoveTo(int count, List<Decision> inForce)
    {
        main.MoveTo(count, inForce);
        foreach (var list in ofPhases)
        {
            list?.MoveTo(count, inForce);
        }
    }

    /// <summary>The scores under the points system of the championship.</summary>
    internal ScoreList Main => main;

    /// <summary>The score of a session under the points system of its phase; null if that has none of its own.</summary>
    internal SessionScore? OfPhase(Slot slot) => compiled.Plan is { } plan ? ofPhases[plan.PhaseOf(slot.RoundIndex)]?[slot.Order] : null;

    /// <summary>
    /// The scores of a session with those whom they are for: the contenders of its phase under the points system of that phase, the others under that of the championship.
    /// </summary>
    internal IEnumerable<(SessionScore Score, Predicate<CompetitorId>? For)> Of(Slot slot, PhaseRoutes? routes)
    {
        if (routes is null || OfPhase(slot) is not { } own)
        {
            return [(main[slot.Order], null)];
        }

        var phase = routes.Plan.PhaseOf(slot.RoundIndex);
        return [(main[slot.Order], id => !routes.Of(id).Contended.Contains(phase)), (own, id => routes.Of(id).Contended.Contains(phase))];
    }
}

using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Tests.SlowEngine;

/// <summary>The scores of a championship's sessions, under its own points system and those of its phases.</summary>
internal sealed class PhaseScores
{
    private readonly ScoreBook main;
    private readonly ScoreBook?[] ofPhases;
    private readonly PhasePlan? plan;

    internal PhaseScores(SeasonView view, Championship championship, PhasePlan? plan)
    {
        this.plan = plan;
        main = new ScoreBook(view, championship, championship.Points);
        ofPhases = championship.Phases.Select(phase => phase.Points is { } points ? new ScoreBook(view, championship, points) : null).ToArray();
    }

    internal void MoveTo(int count, List<Decision> inForce)
    {
        main.MoveTo(count, inForce);
        foreach (var book in ofPhases)
        {
            book?.MoveTo(count, inForce);
        }
    }

    /// <summary>All scores of the first sessions.</summary>
    internal List<SessionScore> Before(int count) =>
        [.. main.Scores.Take(count), .. ofPhases.OfType<ScoreBook>().SelectMany(book => book.Scores.Take(count))];

    internal List<Slot> Slots(int count) => main.Scores.Take(count).Select(score => score.Slot).ToList();

    /// <summary>The scores of a session, whoever they are for.</summary>
    internal IEnumerable<SessionScore> Of(Slot slot)
    {
        yield return main.Scores[slot.Order];
        if (plan is not null && ofPhases[plan.PhaseOf(slot.RoundIndex)] is { } book)
        {
            yield return book.Scores[slot.Order];
        }
    }

    /// <summary>The scores of a session: those of the contenders of its phase under the points system of that phase.</summary>
    internal IEnumerable<SessionScore> Of(Slot slot, PhaseRoutes? routes)
    {
        var score = main.Scores[slot.Order];
        if (plan is null || routes is null)
        {
            return [score];
        }

        var phase = plan.PhaseOf(slot.RoundIndex);
        return ofPhases[phase] is { } book
            ? [Only(score, id => !routes.Of(id).Contended.Contains(phase)), Only(book.Scores[slot.Order], id => routes.Of(id).Contended.Contains(phase))]
            : [score];
    }

    private static SessionScore Only(SessionScore score, Predicate<CompetitorId> includes) => score with
    {
        Awards = score.Awards.Where(award => includes(award.Competitor.Id)).ToList(),
        Places = score.Places.Where(place => includes(place.Competitor.Id)).ToList(),
    };
}

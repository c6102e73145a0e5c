using RacingDomain.Championships;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>Every score that was made of a championship's sessions, each once: a moment of the season takes those that fit it.</summary>
internal sealed class ScoreBook(SeasonView view, Championship championship, SessionScorer scorer)
{
    private readonly List<SessionScore>[] pages = new List<SessionScore>[view.Slots.Count];

    /// <summary>The decisions that change what sessions bring to the championship.</summary>
    internal List<Decision> Relevant(List<Decision> inForce) =>
        inForce.FindAll(decision => SessionScorer.ChangesScores(decision.Ruling) && championship.Identity.IsIn(decision.Championships));

    /// <summary>Whether a score of a session is still right.</summary>
    internal bool IsCurrent(SessionScore score, List<Decision> relevant, int count, ReadOnlySpan<SessionScore> before) =>
        score.Basis.IsFor(Concerning(score.Slot, relevant), view.KnownInRound(score.Slot, count), before);

    /// <summary>The score of a session in a table of so many sessions, by the scores of those before it.</summary>
    internal SessionScore ScoreOf(int index, List<Decision> relevant, int count, ReadOnlySpan<SessionScore> before)
    {
        var slot = view.Slots[index];
        var decisions = Concerning(slot, relevant);
        var known = view.KnownInRound(slot, count);
        lock (pages)
        {
            var page = pages[index] ??= [];
            foreach (var score in page)
            {
                if (score.Basis.IsFor(decisions, known, before))
                {
                    return score;
                }
            }

            page.Add(scorer.Score(slot, decisions, known, before));
            return page[^1];
        }
    }

    /// <summary>The decisions on a session; on a checkpoint, those on the end of its session too, which can have a say.</summary>
    private static List<Decision> Concerning(Slot slot, List<Decision> relevant) => relevant.Count == 0
        ? []
        : relevant.FindAll(decision => slot.IsConcernedBy(decision)
            || (slot.Checkpoint is not null && decision.Concerns(slot.Round.Number, slot.Source.Session.Kind, slot.Source.Session.Id)));
}

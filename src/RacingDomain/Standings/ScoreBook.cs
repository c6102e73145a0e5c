using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>Every score that was made of a championship's sessions, each once: a moment of the season takes those that fit it.</summary>
internal sealed class ScoreBook
{
    private readonly SeasonView view;
    private readonly Championship championship;
    private readonly SessionScorer scorer;
    private readonly SessionScore[]?[] pages;

    /// <summary>Opens a book.</summary>
    /// <param name="view">The season.</param>
    /// <param name="championship">The championship.</param>
    /// <param name="scorer">Who makes the scores.</param>
    /// <param name="basis">A book of another season with the same competitors: it gives the scores of the sessions that are the same. Null for none.</param>
    internal ScoreBook(SeasonView view, Championship championship, SessionScorer scorer, ScoreBook? basis)
    {
        this.view = view;
        this.championship = championship;
        this.scorer = scorer;
        pages = new SessionScore[]?[view.Slots.Count];
        for (var i = 0; basis is not null && i < Math.Min(pages.Length, basis.pages.Length); i++)
        {
            if (ReferenceEquals(view.Slots[i], basis.view.Slots[i]) && Volatile.Read(ref basis.pages[i]) is { } page)
            {
                pages[i] = Array.Exists(page, score => score.Basis.IsOfSeason) ? Array.FindAll(page, score => !score.Basis.IsOfSeason) : page;
            }
        }
    }

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
            var page = pages[index] ?? [];
            foreach (var score in page)
            {
                if (score.Basis.IsFor(decisions, known, before))
                {
                    return score;
                }
            }

            var made = scorer.Score(slot, decisions, known, before);
            Volatile.Write(ref pages[index], [.. page, made]);
            return made;
        }
    }

    /// <summary>The decisions on a session; on a checkpoint, those on the end of its session too, and those on earlier sessions of the round, where these can have a say.</summary>
    private List<Decision> Concerning(Slot slot, List<Decision> relevant) => relevant.Count == 0 ? relevant : relevant.FindAll(IsConcerning(slot));

    private Predicate<Decision> IsConcerning(Slot slot) => decision =>
        slot.IsConcernedBy(decision)
        || (slot.Checkpoint is not null && decision.Concerns(slot.Round.Number, slot.Source.Session.Kind, slot.Source.Session.Id))
        || (scorer.JoinsSessions && view.SlotsOf(slot.RoundIndex).Exists(earlier => earlier.Order < slot.Order && earlier.IsConcernedBy(decision)));
}

using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Tests.SlowEngine;

/// <summary>The scores of a championship's sessions, kept up to date from one moment of the season to the next.</summary>
internal sealed class ScoreBook(SeasonView view, Championship championship, IPointsSystem points)
{
    private readonly SessionScorer scorer = new(view, championship, points);
    private readonly List<SessionScore> scores = [];
    private List<Decision> known = [];

    internal IReadOnlyList<SessionScore> Scores => scores;

    /// <summary>Scores the sessions that count at a moment, and those before it again that a decision changed since.</summary>
    internal void MoveTo(int count, List<Decision> inForce)
    {
        var relevant = inForce.FindAll(decision => SessionScorer.ChangesScores(decision.Ruling) && championship.Identity.IsIn(decision.Championships));
        if (count < scores.Count)
        {
            scores.RemoveRange(count, scores.Count - count);
        }

        // Besides a change of decisions, the round that was last may have grown since: a race may say who is credited for qualifying.
        var first = relevant.SequenceEqual(known) ? FirstOfLastRound() : 0;
        known = relevant;
        Rescore(first, count);
        while (scores.Count < count)
        {
            scores.Add(Score(scores.Count, count));
        }
    }

    private int FirstOfLastRound() => scores.Count == 0 ? 0 : scores.FindIndex(score => score.Slot.RoundIndex == scores[^1].Slot.RoundIndex);

    private void Rescore(int first, int count)
    {
        for (var i = first; i < scores.Count; i++)
        {
            if (IsCurrent(scores[i], count))
            {
                continue;
            }

            if (scores.FindIndex(i + 1, score => score.LookedBack) >= 0)
            {
                // A later session was scored by the awards before it: everything from here on is scored again.
                scores.RemoveRange(i, scores.Count - i);
                return;
            }

            scores[i] = Score(i, count);
        }
    }

    private bool IsCurrent(SessionScore score, int count) =>
        (score.KnownInRound is not { } old || old == view.KnownInRound(score.Slot, count)) && score.Decisions.SequenceEqual(Concerning(score.Slot));

    /// <summary>The decisions on a session and on those of its round that can have a say.</summary>
    private List<Decision> Concerning(Slot slot) => known.FindAll(decision => decision.ConcernsRound(slot.Round.Number));

    private SessionScore Score(int index, int count)
    {
        var slot = view.Slots[index];
        return scorer.Score(
            slot,
            Concerning(slot),
            view.KnownInRound(slot, count),
            () => new Ledger(scores.Take(index).SelectMany(score => score.Awards).ToValueArray(), []));
    }
}

using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>The scores of a championship's sessions, kept up to date from one moment of the season to the next.</summary>
internal sealed class ScoreBook(SeasonView view, Championship championship)
{
    private readonly SessionScorer scorer = new(view, championship);
    private readonly List<SessionScore> scores = [];
    private List<Decision> known = [];

    internal IReadOnlyList<SessionScore> Scores => scores;

    /// <summary>Scores the sessions that count at a moment, and those before it again that a decision changed since.</summary>
    internal void MoveTo(TablePoint point, List<Decision> inForce)
    {
        var relevant = inForce.FindAll(decision => SessionScorer.ChangesScores(decision.Ruling) && championship.Identity.IsIn(decision.Championships));
        var count = view.SlotCount(point);
        if (count < scores.Count)
        {
            scores.RemoveRange(count, scores.Count - count);
        }

        if (!relevant.SequenceEqual(known))
        {
            Rescore(relevant);
            known = relevant;
        }

        while (scores.Count < count)
        {
            scores.Add(Score(scores.Count, relevant));
        }
    }

    private void Rescore(List<Decision> relevant)
    {
        for (var i = 0; i < scores.Count; i++)
        {
            if (scores[i].Decisions.SequenceEqual(Concerning(relevant, scores[i].Slot)))
            {
                continue;
            }

            if (scores.FindIndex(i + 1, score => score.LookedBack) >= 0)
            {
                // A later session was scored by the awards before it: everything from here on is scored again.
                scores.RemoveRange(i, scores.Count - i);
                return;
            }

            scores[i] = Score(i, relevant);
        }
    }

    private static List<Decision> Concerning(List<Decision> decisions, Slot slot) => decisions.FindAll(decision => decision.Concerns(slot.Round.Number, slot.Kind));

    private SessionScore Score(int index, List<Decision> relevant)
    {
        var slot = view.Slots[index];
        return scorer.Score(slot, Concerning(relevant, slot), () => new Ledger(scores.Take(index).SelectMany(score => score.Awards).ToValueArray(), []));
    }
}

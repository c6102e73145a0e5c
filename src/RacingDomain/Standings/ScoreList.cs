using System.Runtime.InteropServices;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>The scores of a championship's sessions at one moment, kept up to date from one to the next.</summary>
internal sealed class ScoreList
{
    private readonly SeasonView view;
    private readonly ScoreBook book;
    private readonly List<SessionScore> scores;
    private List<Decision> inForce = [];
    private List<Decision> relevant = [];
    private int known;

    // How many are right as far as decisions go.
    private int checkedCount;
    private int firstChanged;

    // How many depend on more than decisions, and so on the moment.
    private int unsteady;

    /// <summary>Begins a list.</summary>
    /// <param name="view">The season.</param>
    /// <param name="book">Where the scores are from.</param>
    /// <param name="basis">A list of another version of the season, which is not used any more: scores of sessions that are the same stay. Null for none.</param>
    internal ScoreList(SeasonView view, ScoreBook book, ScoreList? basis)
    {
        this.view = view;
        this.book = book;
        scores = basis?.scores ?? [];
        relevant = basis?.relevant ?? [];
        var same = 0;
        while (same < Math.Min(scores.Count, view.Slots.Count) && ReferenceEquals(scores[same].Slot, view.Slots[same]) && !scores[same].Basis.IsOfSeason)
        {
            same++;
        }

        scores.RemoveRange(same, scores.Count - same);
        unsteady = scores.Count(static score => !score.Basis.IsSteady);
        firstChanged = Math.Min(basis?.firstChanged ?? 0, same);
        known = Math.Min(basis?.known ?? 0, same);
        checkedCount = Math.Min(basis?.checkedCount ?? 0, same);
    }

    internal SessionScore this[int index] => scores[index];

    /// <summary>The index of the first score that changed since somebody asked.</summary>
    internal int TakeFirstChanged()
    {
        var first = firstChanged;
        firstChanged = int.MaxValue;
        return first;
    }

    internal void MoveTo(int count, List<Decision> decisions)
    {
        checkedCount = Adopt(decisions) ? 0 : checkedCount;

        // A round may have more sessions now than before, or fewer: a race may say who is credited for qualifying.
        var first = unsteady == 0 ? checkedCount : Math.Min(checkedCount, FirstOfRound(Math.Min(known, count) - 1));
        known = count;
        for (var i = first; i < count; i++)
        {
            if (i < checkedCount && scores[i].Basis.IsSteady)
            {
                continue;
            }

            var before = CollectionsMarshal.AsSpan(scores)[..i];
            if (i == scores.Count || !book.IsCurrent(scores[i], relevant, count, before))
            {
                Put(i, book.ScoreOf(i, relevant, count, before));
            }
        }

        checkedCount = Math.Max(checkedCount, count);
    }

    private void Put(int index, SessionScore score)
    {
        unsteady += score.Basis.IsSteady ? 0 : 1;
        if (index == scores.Count)
        {
            scores.Add(score);
            return;
        }

        unsteady -= scores[index].Basis.IsSteady ? 0 : 1;
        scores[index] = score;
        firstChanged = Math.Min(firstChanged, index);
    }

    /// <summary>Takes over the decisions in force; whether one that matters came or went.</summary>
    private bool Adopt(List<Decision> decisions)
    {
        if (ReferenceEquals(decisions, inForce))
        {
            return false;
        }

        var now = book.Relevant(decisions);
        var changed = !now.SequenceEqual(relevant, ReferenceEqualityComparer.Instance);
        (inForce, relevant) = (decisions, now);
        return changed;
    }

    private int FirstOfRound(int slot) => slot < 0 ? 0 : view.SlotsBefore(scores[slot].Slot.RoundIndex);
}

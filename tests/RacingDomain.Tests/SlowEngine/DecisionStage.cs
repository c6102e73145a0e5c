using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Tests.SlowEngine;

/// <summary>Brings the decisions on the ledger and the table to the competitors they concern.</summary>
internal sealed class DecisionStage(SeasonView view, Championship championship, ChampionshipState state, bool wholeRound)
{
    /// <summary>Voids and adjusts, before results are counted.</summary>
    internal void ApplyToLedger(List<Decision> inForce)
    {
        foreach (var decision in Reached(inForce))
        {
            switch (decision.Ruling)
            {
                case PointsAdjusted ruling:
                    foreach (var tally in Targets(decision, ruling.Entries, ruling.Competitors))
                    {
                        tally.Adjust(new Adjustment(tally.Competitor, RoundOf(decision), ruling.Points, decision, ruling.Account, PhaseOf(decision)));
                    }

                    break;
                case AwardsVoided ruling:
                    foreach (var tally in Targets(decision, ruling.Entries, ruling.Competitors))
                    {
                        Void(tally, decision, slot => slot.IsConcernedBy(decision), ruling.Entries, ruling.Competitors.Contains(tally.Competitor.Reference));
                    }

                    break;
                case AveragePoints ruling:
                    foreach (var tally in Targets(decision, [], ruling.Competitors))
                    {
                        GiveAverage(tally, decision, ruling);
                    }

                    break;
                case EarlierResultsVoided ruling when IndexOf(ruling.BeforeRound) is { } first && first <= state.LastRound:
                    foreach (var tally in Targets(decision, [], ruling.Competitors))
                    {
                        Void(tally, decision, slot => slot.RoundIndex < first, [], true);
                    }

                    break;
            }
        }
    }

    /// <summary>Takes competitors out of the ranking, after results were counted.</summary>
    internal void ApplyToTable(List<Decision> inForce)
    {
        foreach (var decision in Reached(inForce))
        {
            if (decision.Ruling is not Unranked ruling)
            {
                continue;
            }

            foreach (var tally in Targets(decision, [], ruling.Competitors))
            {
                tally.Unranked = ruling;
                tally.IsRanked = false;
                if (!ruling.KeepsPoints)
                {
                    Lose(tally, decision);
                }
            }
        }
    }

    /// <summary>Takes all points, those that were dropped too, so that awards and adjustments still add up.</summary>
    private void Lose(Tally tally, Decision decision)
    {
        tally.CountAll();
        state.Add(tally);
        if (!tally.Gross.IsZero)
        {
            tally.Adjust(new Adjustment(tally.Competitor, RoundOf(decision), -tally.Gross, decision, phase: int.MaxValue - 1));
        }

        state.Add(tally);
    }

    /// <summary>The phase that an adjustment falls into: that of the last round concerned, else of the first table that shows it.</summary>
    private int PhaseOf(Decision decision)
    {
        if (state.Plan is not { } plan)
        {
            return 0;
        }

        if (!decision.Rounds.IsEmpty)
        {
            return plan.PhaseOf(decision.Rounds.Max(number => IndexOf(number) ?? 0));
        }

        return decision.EffectiveFrom is not { } from ? 0 : from.IsSeason ? int.MaxValue - 1 : plan.PhaseOf(IndexOf(from.Round) ?? 0);
    }

    /// <summary>Gives a competitor the average of what he scored in the other sessions of the same kind, in place of what he scored in those concerned.</summary>
    private void GiveAverage(Tally tally, Decision decision, AveragePoints ruling)
    {
        foreach (var slot in state.Slots.Where(slot => slot.IsConcernedBy(decision) && state.IsScored(slot)))
        {
            var others = state.Slots
                .Where(other => other.Kind == slot.Kind && !other.IsConcernedBy(decision) && !tally.Averaged.ContainsKey(other)
                    && (tally.Awards.Exists(a => a.Slot == other) || tally.Places.Exists(place => place.Slot == other && place.Status.TookPart())))
                .ToHashSet();
            var sum = Points.Sum(tally.Awards.Where(a => others.Contains(a.Slot)).Select(a => a.Award.Points));
            var average = others.Count == 0 ? Points.Zero : sum.DividedBy(others.Count);
            average = ruling.Decimals is { } decimals ? average.Round(Rounding.HalfUp, decimals) : average;
            var reason = new AwardReason("average", null, null, null, [$"of {Points.Of(others.Count)} results", decision.Reason]);
            var award = new Award(tally.Competitor, state.SessionOf(slot), "average", average, reason, null);
            var at = tally.Awards.FindIndex(a => a.Slot.Order >= slot.Order);
            tally.Awards.RemoveAll(a => a.Slot == slot);
            tally.Awards.Insert(at < 0 ? tally.Awards.Count : at, (slot, award));
            tally.Averaged[slot] = award;
        }
    }

    private static int? RoundOf(Decision decision) => decision.Rounds.Length == 1 ? decision.Rounds[0] : null;

    private IEnumerable<Decision> Reached(List<Decision> inForce) =>
        inForce.Where(decision => championship.Identity.IsIn(decision.Championships) && championship.Population.IsConcernedBy(decision) && IsReached(decision));

    /// <summary>Whether the table holds something that the decision concerns.</summary>
    private bool IsReached(Decision decision) =>
        decision.Rounds.IsEmpty
            ? !IsLater(decision)
            : state.Slots.Any(slot => slot.IsConcernedBy(decision))
            || decision.Rounds.Any(number => IndexOf(number) is { } index && (index < state.LastRound || (index == state.LastRound && wholeRound)));

    /// <summary>Whether a decision on the season shows first in a phase after the end of this one.</summary>
    private bool IsLater(Decision decision) =>
        state.IsCut && decision.EffectiveFrom is { } from && (from.IsSeason || IndexOf(from.Round) > state.LastRound);

    private int? IndexOf(int number)
    {
        for (var i = 0; i < view.Rounds.Length; i++)
        {
            if (view.Rounds[i].Number == number)
            {
                return i;
            }
        }

        return null;
    }

    private List<Tally> Targets(Decision decision, ValueArray<EntryId> entries, ValueArray<CompetitorRef> competitors)
    {
        // A competitor without any result has a row all the same where the decision names this very championship.
        foreach (var named in competitors.Where(named => named.Kind == championship.Kind && decision.Championships.Championships.Contains(championship.Id)))
        {
            state.TallyOf(named);
        }

        return state.Tallies
            .Where(tally => competitors.Contains(tally.Competitor.Reference)
                || tally.Places.Exists(place => entries.Contains(place.Entry) && decision.ConcernsRound(place.Slot.Round.Number))
                || tally.AllAwards.Any(award => award.Award.Entry is { } entry && entries.Contains(entry) && decision.ConcernsRound(award.Slot.Round.Number)))
            .ToList();
    }

    private void Void(Tally tally, Decision decision, Func<Slot, bool> concerns, ValueArray<EntryId> entries, bool all)
    {
        var awards = tally.AllAwards
            .Where(a => concerns(a.Slot) && (all || (a.Award.Entry is { } car && entries.Contains(car))) && !tally.Voided.Contains((a.Slot, a.Award.Entry)))
            .ToList();
        foreach (var (slot, award) in awards)
        {
            tally.Voided.Add((slot, award.Entry));
        }

        foreach (var place in tally.Places.Where(place => concerns(place.Slot) && (all || entries.Contains(place.Entry))))
        {
            tally.Voided.Add((place.Slot, place.Entry));
        }

        foreach (var lost in awards.GroupBy(a => (a.Award.Account, Phase: state.Plan?.PhaseOf(a.Slot.RoundIndex) ?? 0)))
        {
            var points = Points.Sum(lost.Select(a => a.Award.Points));
            if (!points.IsZero)
            {
                tally.Adjust(new Adjustment(tally.Competitor, RoundOf(decision), -points, decision, lost.Key.Account, lost.Key.Phase));
            }
        }
    }
}

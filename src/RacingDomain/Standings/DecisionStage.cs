using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>Brings the decisions on the ledger and the table to the competitors they concern.</summary>
internal sealed class DecisionStage(SeasonView view, Championship championship, ChampionshipState state, bool wholeRound)
{
    /// <summary>Whether a decision is one on the ledger or the table.</summary>
    internal static bool IsOnLedger(Ruling ruling) => ruling is PointsAdjusted or AwardsVoided or AveragePoints or EarlierResultsVoided or Unranked;

    /// <summary>Those of the decisions that concern something in the table.</summary>
    internal List<Decision> Reached(List<Decision> decisions) => decisions.FindAll(IsReached);

    /// <summary>Voids and adjusts, before results are counted.</summary>
    internal void ApplyToLedger(List<Decision> reached)
    {
        foreach (var decision in reached)
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
                case EarlierResultsVoided ruling when IndexOf(ruling.BeforeRound) is var first && first <= state.LastRound:
                    foreach (var tally in Targets(decision, [], ruling.Competitors))
                    {
                        Void(tally, decision, slot => slot.RoundIndex < first, [], true);
                    }

                    break;
            }
        }
    }

    /// <summary>Takes competitors out of the ranking, after results were counted.</summary>
    internal void ApplyToTable(List<Decision> reached)
    {
        foreach (var decision in reached)
        {
            if (decision.Ruling is not Unranked ruling)
            {
                continue;
            }

            foreach (var tally in Targets(decision, [], ruling.Competitors))
            {
                tally.Unrank(ruling);
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
            return plan.PhaseOf(decision.Rounds.Max(IndexOf));
        }

        return decision.EffectiveFrom is not { } from ? 0 : from.IsSeason ? int.MaxValue - 1 : plan.PhaseOf(IndexOf(from.Round));
    }

    /// <summary>Gives a competitor the average of what he scored in the other sessions of the same kind, in place of what he scored in those concerned.</summary>
    private void GiveAverage(Tally tally, Decision decision, AveragePoints ruling)
    {
        foreach (var slot in state.Slots.Where(slot => slot.IsConcernedBy(decision) && state.IsScored(slot)))
        {
            var others = state.Slots
                .Where(other => other.Kind == slot.Kind && !other.IsConcernedBy(decision) && !tally.Averaged.ContainsKey(other) && tally.WasIn(other))
                .ToHashSet();
            var sum = Points.Zero;
            foreach (ref readonly var award in tally.Awards)
            {
                sum += others.Contains(award.Slot) ? award.Points : Points.Zero;
            }

            var average = others.Count == 0 ? Points.Zero : sum.DividedBy(others.Count);
            average = ruling.Decimals is { } decimals ? average.Round(Rounding.HalfUp, decimals) : average;
            var reason = new AwardReason("average", null, null, null, [$"of {Points.Of(others.Count)} results", decision.Reason]);
            tally.TakeAverage(slot, new Award(tally.Competitor, state.SessionOf(slot), "average", average, reason, null));
        }
    }

    private static int? RoundOf(Decision decision) => decision.Rounds.Length == 1 ? decision.Rounds[0] : null;

    /// <summary>Whether the table holds something that the decision concerns.</summary>
    private bool IsReached(Decision decision) =>
        decision.Rounds.IsEmpty
            ? !IsLater(decision)
            : state.Slots.Any(slot => slot.IsConcernedBy(decision))
            || decision.Rounds.Select(IndexOf).Any(index => index < state.LastRound || (index == state.LastRound && wholeRound));

    /// <summary>Whether a decision on the season shows first in a phase after the end of this one.</summary>
    private bool IsLater(Decision decision) =>
        state.IsCut && decision.EffectiveFrom is { } from && (from.IsSeason || IndexOf(from.Round) > state.LastRound);

    /// <summary>The index of a round that a decision names; a season has all of them.</summary>
    private int IndexOf(int number)
    {
        var index = 0;
        while (view.Rounds[index].Number != number)
        {
            index++;
        }

        return index;
    }

    private List<Tally> Targets(Decision decision, ValueArray<EntryId> entries, ValueArray<CompetitorRef> competitors)
    {
        // A competitor without any result has a row all the same where the decision names this very championship.
        foreach (var named in competitors.Where(named => named.Kind == championship.Kind && decision.Championships.Championships.Contains(championship.Id)))
        {
            state.TallyOf(named);
        }

        return state.Tallies.Where(tally => competitors.Contains(tally.Competitor.Reference) || (!entries.IsEmpty && HasAnyOf(tally, entries, decision))).ToList();
    }

    private static bool HasAnyOf(Tally tally, ValueArray<EntryId> entries, Decision decision)
    {
        foreach (ref readonly var place in tally.Places)
        {
            if (entries.Contains(place.Entry.Id) && decision.ConcernsRound(place.Slot.Round.Number))
            {
                return true;
            }
        }

        foreach (ref readonly var award in tally.Awards)
        {
            if (Is(award))
            {
                return true;
            }
        }

        return tally.AccountAwards.Exists(Is);

        bool Is(TallyAward award) => award.Entry is { } entry && entries.Contains(entry.Id) && decision.ConcernsRound(award.Slot.Round.Number);
    }

    private void Void(Tally tally, Decision decision, Func<Slot, bool> concerns, ValueArray<EntryId> entries, bool all)
    {
        var lost = tally.Awards.ToArray().Concat(tally.AccountAwards)
            .Where(award => concerns(award.Slot) && (all || (award.Entry is { } car && entries.Contains(car.Id))) && !tally.IsVoid(award.Slot, award.Entry))
            .ToList();
        foreach (var award in lost)
        {
            tally.Void(award.Slot, award.Entry);
        }

        foreach (ref readonly var place in tally.Places)
        {
            if (concerns(place.Slot) && (all || entries.Contains(place.Entry.Id)))
            {
                tally.Void(place.Slot, place.Entry);
            }
        }

        foreach (var group in lost.GroupBy(award => (award.Account, Phase: state.Plan?.PhaseOf(award.Slot.RoundIndex) ?? 0)))
        {
            var points = Points.Sum(group.Select(award => award.Points));
            if (!points.IsZero)
            {
                tally.Adjust(new Adjustment(tally.Competitor, RoundOf(decision), -points, decision, group.Key.Account, group.Key.Phase));
            }
        }
    }
}

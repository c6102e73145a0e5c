using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>Brings the decisions on the ledger and the table to the competitors they concern.</summary>
internal sealed class DecisionStage(SeasonView view, Championship championship, ChampionshipState state, TablePoint point)
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
                        tally.Adjust(new Adjustment(tally.Competitor, RoundOf(decision), ruling.Points, decision));
                    }

                    break;
                case AwardsVoided ruling:
                    foreach (var tally in Targets(decision, ruling.Entries, ruling.Competitors))
                    {
                        Void(tally, decision, slot => slot.IsConcernedBy(decision), ruling.Entries, ruling.Competitors.Contains(tally.Competitor.Reference));
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
    private static void Lose(Tally tally, Decision decision)
    {
        tally.Dropped.Clear();
        if (!tally.Gross.IsZero)
        {
            tally.Adjust(new Adjustment(tally.Competitor, RoundOf(decision), -tally.Gross, decision));
        }

        tally.Add();
    }

    private static int? RoundOf(Decision decision) => decision.Rounds.Length == 1 ? decision.Rounds[0] : null;

    private IEnumerable<Decision> Reached(List<Decision> inForce) =>
        inForce.Where(decision => championship.Identity.IsIn(decision.Championships) && championship.Population.IsConcernedBy(decision) && IsReached(decision));

    /// <summary>Whether the table holds something that the decision concerns.</summary>
    private bool IsReached(Decision decision) =>
        decision.Rounds.IsEmpty
        || state.Slots.Any(slot => slot.IsConcernedBy(decision))
        || decision.Rounds.Any(number => IndexOf(number) is { } index && (index < state.LastRound || (index == state.LastRound && point.Session is null)));

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
                || tally.Awards.Exists(award => award.Award.Entry is { } entry && entries.Contains(entry) && decision.ConcernsRound(award.Slot.Round.Number)))
            .ToList();
    }

    private static void Void(Tally tally, Decision decision, Func<Slot, bool> concerns, ValueArray<EntryId> entries, bool all)
    {
        var lost = Points.Zero;
        foreach (var (slot, award) in tally.Awards)
        {
            if (concerns(slot) && (all || (award.Entry is { } car && entries.Contains(car))) && tally.Voided.Add((slot, award.Entry)))
            {
                lost += Points.Sum(tally.Awards.Where(other => other.Slot == slot && other.Award.Entry == award.Entry).Select(other => other.Award.Points));
            }
        }

        foreach (var place in tally.Places.Where(place => concerns(place.Slot) && (all || entries.Contains(place.Entry))))
        {
            tally.Voided.Add((place.Slot, place.Entry));
        }

        if (!lost.IsZero)
        {
            tally.Adjust(new Adjustment(tally.Competitor, RoundOf(decision), -lost, decision));
        }
    }
}

using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>Brings the decisions on the ledger and the table to the competitors they concern.</summary>
internal sealed class DecisionStage(SeasonView view, Championship championship, Dictionary<CompetitorId, Tally> tallies, int lastRound)
{
    /// <summary>Voids and adjusts, before results are counted.</summary>
    internal void ApplyToLedger(List<Decision> inForce)
    {
        foreach (var decision in Concerned(inForce))
        {
            switch (decision.Ruling)
            {
                case PointsAdjusted ruling when IsReached(decision):
                    foreach (var tally in Targets(decision, ruling.Entries, ruling.Competitors))
                    {
                        tally.Adjust(new Adjustment(tally.Competitor, RoundOf(decision), ruling.Points, decision));
                    }

                    break;
                case AwardsVoided ruling:
                    foreach (var tally in Targets(decision, ruling.Entries, ruling.Competitors))
                    {
                        Void(tally, decision, RoundOf(decision), slot => decision.Concerns(slot.Round.Number, slot.Kind), ruling.Entries, ruling.Competitors.Contains(tally.Competitor.Reference));
                    }

                    break;
                case EarlierResultsVoided ruling:
                    foreach (var tally in Targets(decision, [], ruling.Competitors))
                    {
                        Void(tally, decision, null, slot => IsBefore(slot, ruling.BeforeRound), [], true);
                    }

                    break;
            }
        }
    }

    /// <summary>Takes competitors out of the ranking, after results were counted.</summary>
    internal void ApplyToTable(List<Decision> inForce)
    {
        foreach (var decision in Concerned(inForce))
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

    /// <summary>Takes all points, those that were dropped too.</summary>
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

    private IEnumerable<Decision> Concerned(List<Decision> inForce) => inForce.Where(decision => championship.Identity.IsIn(decision.Championships));

    private bool IsReached(Decision decision) => decision.Rounds.IsEmpty || decision.Rounds.Any(IsRoundReached);

    private bool IsRoundReached(int number)
    {
        for (var i = 0; i <= lastRound; i++)
        {
            if (view.Rounds[i].Number == number)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBefore(Slot slot, int number)
    {
        for (var i = 0; i < view.Rounds.Length; i++)
        {
            if (view.Rounds[i].Number == number)
            {
                return slot.RoundIndex < i;
            }
        }

        return false;
    }

    private List<Tally> Targets(Decision decision, ValueArray<EntryId> entries, ValueArray<CompetitorRef> competitors)
    {
        var targets = new List<Tally>();
        foreach (var tally in tallies.Values)
        {
            if (competitors.Contains(tally.Competitor.Reference)
                || (!entries.IsEmpty && tally.Places.Exists(place => entries.Contains(place.Entry) && decision.ConcernsRound(place.Slot.Round.Number))))
            {
                targets.Add(tally);
            }
        }

        return targets;
    }

    private static void Void(Tally tally, Decision decision, int? round, Func<Slot, bool> concerns, ValueArray<EntryId> entries, bool all)
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
            tally.Adjust(new Adjustment(tally.Competitor, round, -lost, decision));
        }
    }
}

using System.Globalization;
using RacingDomain.Championships;
using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>Decides which results of a competitor count.</summary>
internal sealed class CountingStage
{
    private readonly Counting counting;
    private readonly bool fewestFirst;
    private readonly int results;
    private readonly int kept;

    internal CountingStage(Championship championship, ChampionshipCalendar calendar, SeasonView view, int lastRound)
    {
        counting = championship.Counting;
        fewestFirst = championship.Ranking.Keys.FirstOrDefault(key => key.Metric is RankingMetric.NetPoints or RankingMetric.GrossPoints)?.FewestFirst ?? false;
        results = counting.Drops.IsEmpty ? 0 : Results(calendar, view, lastRound);
        kept = Math.Max(0, results - (counting.Drops.FirstOrDefault(drop => !(results > drop.UpTo))?.Drop ?? 0));
    }

    /// <summary>Marks the awards that do not count.</summary>
    internal void Apply(Tally tally)
    {
        if (counting.Parts.IsEmpty && counting.Drops.IsEmpty)
        {
            return;
        }

        var own = Group(tally);
        if (counting.Parts.IsEmpty)
        {
            // What was missed is a result of nothing, and the first to be dropped unless there is worse.
            own.AddRange(Enumerable.Range(0, Math.Max(0, results - own.Count)).Select(_ => new Result(int.MaxValue, 0)));
            DropAllBut(kept, own, tally, "dropped: one of the worst results");
            return;
        }

        foreach (var part in counting.Parts)
        {
            if (part.Best is { } best)
            {
                var span = part switch
                {
                    { FirstRound: 1, LastRound: null } => "the season",
                    { LastRound: { } last } => string.Create(CultureInfo.InvariantCulture, $"rounds {part.FirstRound} to {last}"),
                    _ => string.Create(CultureInfo.InvariantCulture, $"the rounds from {part.FirstRound} on"),
                };
                DropAllBut(best, own.FindAll(result => part.Contains(result.Round)), tally, string.Create(CultureInfo.InvariantCulture, $"dropped: best {best} of {span} count"));
            }
        }

        DropAllBut(0, own.FindAll(result => !counting.Parts.Any(part => part.Contains(result.Round))), tally, "in no part of the season that counts");
    }

    private int Results(ChampionshipCalendar calendar, SeasonView view, int lastRound)
    {
        var count = 0;
        for (var i = 0; i < view.Rounds.Length; i++)
        {
            var round = view.Rounds[i];
            var counts = counting.DropBasis == DropBasis.Planned ? round.Replaces is null : i <= lastRound && view.IsHeld(i);
            if (counts && !counting.AlwaysCountingRounds.Contains(round.Number) && calendar.Includes(round))
            {
                count += counting.Unit == CountingUnit.Round ? 1 : calendar.Races(round);
            }
        }

        return count;
    }

    private List<Result> Group(Tally tally)
    {
        var results = new Dictionary<int, Result>();
        foreach (var place in tally.Places)
        {
            ResultOf(results, place.Slot)?.Slots.Add(place.Slot);
        }

        foreach (var (slot, award) in tally.Awards)
        {
            if (tally.Voided.Contains((slot, award.Entry)) || counting.AlwaysCountingRules.Contains(award.Rule) || ResultOf(results, slot) is not { } result)
            {
                continue;
            }

            result.Slots.Add(slot);
            result.Awards.Add(award);
            result.Points += award.Points;
        }

        return [.. results.Values];
    }

    private Result? ResultOf(Dictionary<int, Result> results, Slot slot)
    {
        if (counting.AlwaysCountingRounds.Contains(slot.Round.Number))
        {
            return null;
        }

        var key = counting.Unit == CountingUnit.Round ? slot.RoundIndex : slot.Order;
        if (!results.TryGetValue(key, out var result))
        {
            result = new Result(key, slot.Round.Number);
            results.Add(key, result);
        }

        return result;
    }

    private void DropAllBut(int best, List<Result> results, Tally tally, string reason)
    {
        if (results.Count <= best)
        {
            return;
        }

        results.Sort((a, b) =>
        {
            var order = fewestFirst ? a.Points.CompareTo(b.Points) : b.Points.CompareTo(a.Points);
            return order != 0 ? order : counting.EqualResults == EqualResults.EarlierCounts ? a.Order.CompareTo(b.Order) : b.Order.CompareTo(a.Order);
        });
        foreach (var result in results.Skip(best))
        {
            tally.DroppedSlots.UnionWith(result.Slots);
            foreach (var award in result.Awards)
            {
                tally.Dropped[award] = reason;
            }
        }
    }

    private sealed class Result(int order, int round)
    {
        internal int Order => order;

        internal int Round => round;

        internal List<Award> Awards { get; } = [];

        internal HashSet<Slot> Slots { get; } = [];

        internal Points Points { get; set; }
    }
}

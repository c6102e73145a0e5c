using System.Globalization;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Tests.SlowEngine;

/// <summary>Decides which results of a competitor count, among those of some rounds.</summary>
internal sealed class CountingStage
{
    private readonly Counting counting;
    private readonly ChampionshipCalendar calendar;
    private readonly bool fewestFirst;
    private readonly int from;
    private readonly int before;
    private readonly int results;
    private readonly int kept;

    /// <summary>Prepares the counting of the rounds from an index to before another.</summary>
    internal CountingStage(Counting counting, Ranking ranking, ChampionshipCalendar calendar, SeasonView view, int lastRound, int from = 0, int before = int.MaxValue)
    {
        this.counting = counting;
        this.calendar = calendar;
        this.from = from;
        this.before = before;
        fewestFirst = ranking.Keys.FirstOrDefault(key => key.Metric is RankingMetric.NetPoints or RankingMetric.GrossPoints)?.FewestFirst ?? false;
        results = counting.Drops.IsEmpty ? 0 : Results(view, lastRound);
        kept = Math.Max(0, results - (counting.Drops.FirstOrDefault(drop => !(results > drop.UpTo))?.Drop ?? 0));
    }

    /// <summary>Marks the awards that do not count.</summary>
    internal void Apply(Tally tally)
    {
        if (counting.IsPlain)
        {
            return;
        }

        var all = Group(tally);
        if (counting.RoundScore != RoundScore.Sum)
        {
            all.ForEach(result => Condense(result, tally));
        }

        var own = all.FindAll(result => !result.AlwaysCounts);
        if (!counting.Parts.IsEmpty)
        {
            DropByParts(own, tally);
        }
        else if (!counting.Drops.IsEmpty)
        {
            // What was missed is a result of nothing, and the first to be dropped unless there is worse.
            own.AddRange(Enumerable.Range(0, Math.Max(0, results - own.Count)).Select(_ => new Result(int.MaxValue, 0, -1) { StaysIn = counting.MissedCounts }));
            DropAllBut(kept, own, tally, "dropped: one of the worst results");
        }

        foreach (var result in all.Where(result => !result.IsDropped && result.Average is not null))
        {
            tally.Correct(result.Round, result.Average!);
        }
    }

    private void DropByParts(List<Result> own, Tally tally)
    {
        for (var i = 0; i < counting.Parts.Length; i++)
        {
            var part = counting.Parts[i];
            if (part.Best is { } best)
            {
                DropAllBut(best, own.FindAll(result => result.Part == i), tally, string.Create(CultureInfo.InvariantCulture, $"dropped: best {best} of {SpanOf(part)} count"));
            }
        }

        DropAllBut(0, own.FindAll(result => result.Part < 0), tally, "in no part of the season that counts");
        if (counting.MostOfParts is { } most)
        {
            DropAllBut(most, own.FindAll(result => !result.IsDropped), tally, string.Create(CultureInfo.InvariantCulture, $"dropped: best {most} of all parts count"));
        }
    }

    private static string SpanOf(CountingPart part)
    {
        var rounds = !part.Rounds.IsEmpty
            ? "rounds " + string.Join(", ", part.Rounds)
            : part switch
            {
                { FirstRound: 1, LastRound: null } => "the season",
                { LastRound: { } last } => string.Create(CultureInfo.InvariantCulture, $"rounds {part.FirstRound} to {last}"),
                _ => string.Create(CultureInfo.InvariantCulture, $"the rounds from {part.FirstRound} on"),
            };
        return part.Sessions.IsEmpty ? rounds : $"{string.Join(" and ", part.Sessions.Select(kind => kind.ToName()))} in {rounds}";
    }

    private int Results(SeasonView view, int lastRound)
    {
        var count = 0;
        var events = new HashSet<EventId>();
        for (var i = from; i < Math.Min(before, view.Rounds.Length); i++)
        {
            var round = view.Rounds[i];
            var counts = counting.DropBasis == DropBasis.Planned ? round.Replaces is null : i <= lastRound && view.IsHeld(i);
            if (counts && !counting.AlwaysCountingRounds.Contains(round.Number) && calendar.Includes(round))
            {
                count += counting.Unit switch
                {
                    CountingUnit.Session => calendar.Results(round),
                    CountingUnit.Event when round.Event is { } id => events.Add(id) ? 1 : 0,
                    _ => 1,
                };
            }
        }

        return count;
    }

    private List<Result> Group(Tally tally)
    {
        var found = new Dictionary<(int Unit, int Part), Result>();
        var units = new Dictionary<EventId, int>();
        foreach (var place in tally.Places)
        {
            if (ResultOf(place.Slot) is { } result)
            {
                result.Slots.Add(place.Slot);
                result.Sessions.TryAdd(place.Slot, Points.Zero);
                result.StaysIn |= counting.NeverDropped.Contains(place.Status);
            }
        }

        foreach (var (slot, award) in tally.Awards)
        {
            if (tally.Voided.Contains((slot, award.Entry)) || counting.AlwaysCountingRules.Contains(award.Rule) || ResultOf(slot) is not { } result)
            {
                continue;
            }

            result.Slots.Add(slot);
            result.Awards.Add((slot, award));
            result.Sessions[slot] = result.Sessions.GetValueOrDefault(slot) + award.Points;
            result.Points += award.Points;
        }

        return [.. found.Values];

        Result? ResultOf(Slot slot)
        {
            var counts = counting.Unit != CountingUnit.Session || counting.Drops.IsEmpty || calendar.IsResult(slot.Round, slot.Source, slot.Checkpoint);
            if (slot.RoundIndex < from || slot.RoundIndex >= before || !counts)
            {
                return null;
            }

            var key = (UnitOf(slot), PartOf(slot));
            if (!found.TryGetValue(key, out var result))
            {
                result = new Result(slot.Order, slot.RoundIndex, key.Item2) { AlwaysCounts = counting.AlwaysCountingRounds.Contains(slot.Round.Number) };
                found.Add(key, result);
            }

            return result;
        }

        int UnitOf(Slot slot)
        {
            if (counting.Unit == CountingUnit.Session)
            {
                return slot.Order;
            }

            if (counting.Unit == CountingUnit.Round || slot.Round.Event is not { } id)
            {
                return slot.RoundIndex;
            }

            return units.TryGetValue(id, out var unit) ? unit : units[id] = slot.RoundIndex;
        }
    }

    private int PartOf(Slot slot)
    {
        for (var i = 0; i < counting.Parts.Length; i++)
        {
            if (counting.Parts[i].Contains(slot.Round.Number, slot.Kind))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Makes one score of the sessions of a result.</summary>
    private void Condense(Result result, Tally tally)
    {
        var took = result.Sessions.Keys
            .Where(slot => result.Awards.Exists(a => a.Slot == slot) || tally.Places.Exists(place => place.Slot == slot && place.Status.TookPart()))
            .OrderBy(slot => slot.Order)
            .ToList();
        var best = (fewestFirst ? took.OrderBy(slot => result.Sessions[slot]) : took.OrderByDescending(slot => result.Sessions[slot]))
            .Take(counting.RoundScore.CountOf(took.Count))
            .ToHashSet();
        var reason = string.Create(CultureInfo.InvariantCulture, $"best {best.Count} of {took.Count} in round {Number(result)}");
        foreach (var (_, award) in result.Awards.Where(a => !best.Contains(a.Slot)))
        {
            tally.Dropped[award] = "dropped: " + reason + " count";
        }

        result.Points = Points.Sum(best.Select(slot => result.Sessions[slot]));
        if (counting.RoundScore.Average && best.Count > 1)
        {
            var average = result.Points.DividedBy(best.Count).Round(counting.RoundScore.Rounding);
            result.Average = new Correction(tally.Competitor, Number(result), average - result.Points, new CorrectionReason(CorrectionKind.Average, null, null, $"average of the {reason}"));
            result.Points = average;
        }

        static int Number(Result result) => result.Slots.First().Round.Number;
    }

    private void DropAllBut(int best, List<Result> results, Tally tally, string reason)
    {
        if (results.Count <= best)
        {
            return;
        }

        results.Sort((a, b) =>
        {
            var order = b.StaysIn.CompareTo(a.StaysIn);
            order = order != 0 ? order : fewestFirst ? a.Points.CompareTo(b.Points) : b.Points.CompareTo(a.Points);
            return order != 0 ? order : counting.EqualResults == EqualResults.EarlierCounts ? a.Order.CompareTo(b.Order) : b.Order.CompareTo(a.Order);
        });
        foreach (var result in results.Skip(best))
        {
            result.IsDropped = true;
            tally.DroppedSlots.UnionWith(result.Slots);
            foreach (var (_, award) in result.Awards)
            {
                tally.Dropped[award] = reason;
            }
        }
    }

    private sealed class Result(int order, int round, int part)
    {
        internal int Order => order;

        /// <summary>The index of the round.</summary>
        internal int Round => round;

        internal int Part => part;

        internal bool AlwaysCounts { get; init; }

        /// <summary>Whether something happened that must not be dropped.</summary>
        internal bool StaysIn { get; set; }

        internal bool IsDropped { get; set; }

        internal List<(Slot Slot, Award Award)> Awards { get; } = [];

        internal HashSet<Slot> Slots { get; } = [];

        internal Dictionary<Slot, Points> Sessions { get; } = [];

        internal Points Points { get; set; }

        internal Correction? Average { get; set; }
    }
}

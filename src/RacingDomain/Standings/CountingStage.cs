using System.Globalization;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>Decides which results of a competitor count, among those of some rounds.</summary>
/// <remarks>Works on one tally at a time; the results of the last one stay in its own arrays, so that counting allocates nothing.</remarks>
internal sealed class CountingStage
{
    private readonly SeasonView view;
    private readonly ChampionshipCalendar calendar;
    private readonly Counting counting;
    private readonly bool fewestFirst;
    private readonly int from;
    private readonly int before;
    private readonly int[] parts;
    private readonly int[] units;
    private readonly string[] reasons;
    private Result[] results = new Result[32];
    private int[] chosen = new int[32];
    private int[] resultOfAward = [];
    private int[] resultOfPlace = [];
    private int count;
    private int due;
    private int kept;

    /// <summary>Prepares the counting of the rounds from an index to before another.</summary>
    internal CountingStage(Counting counting, Ranking ranking, ChampionshipCalendar calendar, SeasonView view, int from = 0, int before = int.MaxValue)
    {
        this.view = view;
        this.calendar = calendar;
        this.counting = counting;
        this.from = from;
        this.before = before;
        fewestFirst = ranking.Keys.FirstOrDefault(key => key.Metric is RankingMetric.NetPoints or RankingMetric.GrossPoints)?.FewestFirst ?? false;
        parts = view.Slots.Select(PartOf).ToArray();
        var events = new Dictionary<EventId, int>();
        units = view.Slots.Select(slot => UnitOf(slot, events)).ToArray();
        reasons = counting.Parts
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"dropped: best {part.Best} of {SpanOf(part)} count"))
            .ToArray();
    }

    /// <summary>Whether nothing but the sums of results decides which of them count, and the sum of those that do is known without knowing which of equal ones they are.</summary>
    internal bool IsBestOfParts => counting is { RoundScore: var score, MostOfParts: null, NeverDropped.IsEmpty: true, AlwaysCountingRounds.IsEmpty: true, AlwaysCountingRules.IsEmpty: true, Average: null }
        && score == RoundScore.Sum
        && !fewestFirst;

    /// <summary>How many results of each part count.</summary>
    internal int[] MostOfParts() => counting.Parts.Select(part => part.Best ?? int.MaxValue).ToArray();

    /// <summary>The result that a session is part of, and its part; -1 for none.</summary>
    internal (int Unit, int Part) ResultOf(int slot) => (units[slot], parts[slot]);

    /// <summary>Goes to a moment; whether that alone changes what counts.</summary>
    internal bool MoveTo(int lastRound)
    {
        if (counting.Drops.IsEmpty)
        {
            return false;
        }

        var known = due;
        due = ResultsDue(lastRound);
        kept = Math.Max(0, due - (counting.Drops.FirstOrDefault(drop => !(due > drop.UpTo))?.Drop ?? 0));
        return due != known;
    }

    /// <summary>Marks the awards that do not count.</summary>
    internal void Apply(Tally tally)
    {
        if (counting.IsPlain)
        {
            return;
        }

        Group(tally);
        if (counting.RoundScore != RoundScore.Sum)
        {
            for (var i = 0; i < count; i++)
            {
                Condense(i, tally);
            }
        }

        var held = count;
        if (!counting.Parts.IsEmpty)
        {
            DropByParts();
        }
        else if (!counting.Drops.IsEmpty)
        {
            // What was missed is a result of nothing, and the first to be dropped unless there is worse or it counts by the rules.
            var own = Choose(null);
            for (; own < due; own++)
            {
                var missed = Add(new Result { Order = int.MaxValue, StaysIn = counting.MissedCounts });
                chosen[own] = missed;
            }

            DropAllBut(kept, own, "dropped: one of the worst results");
        }

        Mark(tally);
        for (var i = 0; i < held; i++)
        {
            if (results[i] is { Dropped: null, Average: { } average })
            {
                tally.Correct(results[i].Round, average);
            }
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

    /// <summary>How many results somebody who missed none would have.</summary>
    private int ResultsDue(int lastRound)
    {
        var sum = 0;
        var events = new HashSet<EventId>();
        for (var i = from; i < Math.Min(before, view.Rounds.Length); i++)
        {
            var round = view.Rounds[i];
            var counts = counting.DropBasis == DropBasis.Planned ? round.Replaces is null : i <= lastRound && view.IsHeld(i);
            if (counts && !counting.AlwaysCountingRounds.Contains(round.Number) && calendar.Includes(round))
            {
                sum += counting.Unit switch
                {
                    CountingUnit.Session => calendar.Results(round),
                    CountingUnit.Event when round.Event is { } id => events.Add(id) ? 1 : 0,
                    _ => 1,
                };
            }
        }

        return sum;
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

    private int UnitOf(Slot slot, Dictionary<EventId, int> events)
    {
        if (counting.Unit == CountingUnit.Session)
        {
            // What no rule about places pays for is no result that could be dropped.
            return counting.Drops.IsEmpty || calendar.IsResult(slot.Round, slot.Source, slot.Checkpoint) ? slot.Order : -1;
        }

        if (counting.Unit == CountingUnit.Round || slot.Round.Event is not { } id)
        {
            return slot.RoundIndex;
        }

        return events.TryGetValue(id, out var unit) ? unit : events[id] = slot.RoundIndex;
    }

    private void Group(Tally tally)
    {
        count = 0;
        var places = tally.Places;
        Reserve(ref resultOfPlace, places.Length);
        for (var i = 0; i < places.Length; i++)
        {
            var result = resultOfPlace[i] = ResultOf(places[i].Slot);
            if (result >= 0)
            {
                results[result].StaysIn |= counting.NeverDropped.Contains(places[i].Line.Status);
            }
        }

        var awards = tally.Awards;
        Reserve(ref resultOfAward, awards.Length);
        for (var i = 0; i < awards.Length; i++)
        {
            ref readonly var award = ref awards[i];
            var counts = !tally.IsVoid(award.Slot, award.Entry) && (counting.AlwaysCountingRules.IsEmpty || !counting.AlwaysCountingRules.Contains(award.Rule));
            var result = resultOfAward[i] = counts ? ResultOf(award.Slot) : -1;
            if (result >= 0)
            {
                results[result].Points += award.Points;
            }
        }
    }

    private int ResultOf(Slot slot)
    {
        if (slot.RoundIndex < from || slot.RoundIndex >= before || units[slot.Order] < 0)
        {
            return -1;
        }

        var (unit, part) = (units[slot.Order], parts[slot.Order]);
        for (var i = count - 1; i >= 0; i--)
        {
            if (results[i].Unit == unit && results[i].Part == part)
            {
                return i;
            }
        }

        return Add(new Result
        {
            Unit = unit,
            Part = part,
            Round = slot.RoundIndex,
            Order = slot.Order,
            AlwaysCounts = !counting.AlwaysCountingRounds.IsEmpty && counting.AlwaysCountingRounds.Contains(slot.Round.Number),
        });
    }

    private int Add(Result result)
    {
        Reserve(ref results, count + 1);
        Reserve(ref chosen, count + 1);
        results[count] = result;
        return count++;
    }

    private static void Reserve<T>(ref T[] items, int length)
    {
        if (length > items.Length)
        {
            Array.Resize(ref items, 2 * length);
        }
    }

    /// <summary>Makes one score of the sessions of a result.</summary>
    private void Condense(int index, Tally tally)
    {
        ref var result = ref results[index];
        var number = view.Rounds[result.Round].Number;
        var sessions = new SortedDictionary<int, (Slot Slot, Points Points)>();
        for (var i = 0; i < tally.Places.Length; i++)
        {
            if (resultOfPlace[i] == index && tally.Places[i].Line.Status.TookPart())
            {
                sessions.TryAdd(tally.Places[i].Slot.Order, (tally.Places[i].Slot, Points.Zero));
            }
        }

        for (var i = 0; i < tally.Awards.Length; i++)
        {
            if (resultOfAward[i] == index)
            {
                var slot = tally.Awards[i].Slot;
                sessions[slot.Order] = (slot, sessions.GetValueOrDefault(slot.Order).Points + tally.Awards[i].Points);
            }
        }

        var best = (fewestFirst ? sessions.Values.OrderBy(session => session.Points) : sessions.Values.OrderByDescending(session => session.Points))
            .Take(counting.RoundScore.CountOf(sessions.Count))
            .ToDictionary(session => session.Slot, session => session.Points);
        var reason = string.Create(CultureInfo.InvariantCulture, $"best {best.Count} of {sessions.Count} in round {number}");
        for (var i = 0; i < tally.Awards.Length; i++)
        {
            if (resultOfAward[i] == index && !best.ContainsKey(tally.Awards[i].Slot))
            {
                tally.Awards[i].Dropped = "dropped: " + reason + " count";
            }
        }

        result.Points = Points.Sum(best.Values);
        if (counting.RoundScore.Average && best.Count > 1)
        {
            var average = result.Points.DividedBy(best.Count).Round(counting.RoundScore.Rounding);
            result.Average = new Correction(tally.Competitor, number, average - result.Points, new CorrectionReason(CorrectionKind.Average, null, null, $"average of the {reason}"));
            result.Points = average;
        }
    }

    private void DropByParts()
    {
        for (var i = 0; i < reasons.Length; i++)
        {
            if (counting.Parts[i].Best is { } best)
            {
                DropAllBut(best, Choose(i), reasons[i]);
            }
        }

        DropAllBut(0, Choose(-1), "in no part of the season that counts");
        if (counting.MostOfParts is { } most)
        {
            DropAllBut(most, Choose(null), string.Create(CultureInfo.InvariantCulture, $"dropped: best {most} of all parts count"));
        }
    }

    /// <summary>Chooses the results of a part that may be dropped, or of all parts those that are not yet; how many there are.</summary>
    private int Choose(int? part)
    {
        var own = 0;
        for (var i = 0; i < count; i++)
        {
            if (!results[i].AlwaysCounts && (part is { } chosenPart ? results[i].Part == chosenPart : results[i].Dropped is null))
            {
                chosen[own++] = i;
            }
        }

        return own;
    }

    /// <summary>Drops all but the best of the results chosen.</summary>
    private void DropAllBut(int best, int own, string reason)
    {
        // Results come nearly in order, or are few.
        for (var i = 1; i < own; i++)
        {
            var (index, at) = (chosen[i], i);
            for (; at > 0 && Compare(index, chosen[at - 1]) < 0; at--)
            {
                chosen[at] = chosen[at - 1];
            }

            chosen[at] = index;
        }

        for (var i = best; i < own; i++)
        {
            results[chosen[i]].Dropped = reason;
        }
    }

    private int Compare(int first, int second)
    {
        ref readonly var a = ref results[first];
        ref readonly var b = ref results[second];
        var order = b.StaysIn.CompareTo(a.StaysIn);
        order = order != 0 ? order : fewestFirst ? a.Points.CompareTo(b.Points) : b.Points.CompareTo(a.Points);
        return order != 0 ? order : counting.EqualResults == EqualResults.EarlierCounts ? a.Order.CompareTo(b.Order) : b.Order.CompareTo(a.Order);
    }

    private void Mark(Tally tally)
    {
        var awards = tally.Awards;
        for (var i = 0; i < awards.Length; i++)
        {
            if (resultOfAward[i] >= 0 && results[resultOfAward[i]].Dropped is { } reason)
            {
                awards[i].Dropped = reason;
            }
        }

        var places = tally.Places;
        for (var i = 0; i < places.Length; i++)
        {
            if (resultOfPlace[i] >= 0 && results[resultOfPlace[i]].Dropped is not null)
            {
                places[i].IsDropped = true;
            }
        }
    }

    private struct Result
    {
        internal int Unit;
        internal int Part;

        /// <summary>The index of the first round.</summary>
        internal int Round;

        /// <summary>Which of equal results is the earlier one.</summary>
        internal int Order;
        internal bool AlwaysCounts;

        /// <summary>Whether something happened that must not be dropped.</summary>
        internal bool StaysIn;
        internal Points Points;
        internal string? Dropped;
        internal Correction? Average;
    }
}

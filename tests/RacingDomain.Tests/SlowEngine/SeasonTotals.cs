using System.Globalization;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Tests.SlowEngine;

/// <summary>Averages of all results, and points for attendance.</summary>
internal static class SeasonTotals
{
    internal static void Average(Tally tally, Counting counting, ChampionshipCalendar calendar, int from, int before)
    {
        if (counting.Average is not { } rule)
        {
            return;
        }

        var own = tally.Awards.FindAll(a => IsIn(a.Slot) && !tally.Dropped.ContainsKey(a.Award) && !tally.Voided.Contains((a.Slot, a.Award.Entry)) && !counting.AlwaysCountingRules.Contains(a.Award.Rule));
        var slots = own.Select(a => a.Slot)
            .Concat(tally.Places.Where(place => IsIn(place.Slot) && !tally.DroppedSlots.Contains(place.Slot) && place.Slot.Kind != SessionKind.Practice && place.Status.TookPart()).Select(place => place.Slot))
            .ToList();
        var results = slots.Where(slot => counting.Unit != CountingUnit.Session || calendar.IsResult(slot.Round, slot.Source, slot.Checkpoint)).Select(slot => counting.Unit == CountingUnit.Session ? $"{slot.Order}" : counting.Unit == CountingUnit.Event && slot.Round.Event is { } id ? $"event {id}" : $"{slot.RoundIndex}").Distinct().Count();
        var sum = Points.Sum(own.Select(a => a.Award.Points)) + Points.Sum(tally.Averages.Where(a => a.Round >= from && a.Round < before && a.Correction.Reason.Kind == CorrectionKind.Average).Select(a => a.Correction.Points));
        var by = Math.Max(results, rule.LeastResults ?? 1);
        var average = sum.DividedBy(by).Round(rule.Rounding, rule.Decimals);
        if (average != sum)
        {
            var detail = string.Create(CultureInfo.InvariantCulture, $"average of {results} results{(by > results ? $", divided by {by}" : "")}");
            tally.Correct(Math.Max(from, own.Max(a => a.Slot.RoundIndex)), new Correction(tally.Competitor, null, average - sum, new CorrectionReason(CorrectionKind.Average, null, null, detail)));
        }

        bool IsIn(Slot slot) => slot.RoundIndex >= from && slot.RoundIndex < before;
    }

    internal static void Attendance(Tally tally, Championship championship, ChampionshipCalendar calendar, SeasonView view, int lastRound)
    {
        foreach (var bonus in championship.Attendance)
        {
            var rounds = calendar.RoundsOf(bonus.Rounds).Where(i => i > lastRound || view.SlotsOf(i).Exists(slot => slot.Kind == SessionKind.Race)).ToList();
            var starts = rounds.Where(i => tally.Places.Exists(place => place.Slot.RoundIndex == i && place.Slot.Kind == SessionKind.Race && place.Status.TookPart())).Order().ToList();
            var needed = bonus.Starts ?? rounds.Count;
            if (needed > 0 && starts.Count >= needed)
            {
                var detail = string.Create(CultureInfo.InvariantCulture, $"{bonus.Name}: started in {(bonus.Starts is null ? "all " : "")}{needed} rounds");
                tally.Correct(starts[needed - 1], new Correction(tally.Competitor, view.Rounds[starts[needed - 1]].Number, bonus.Points, new CorrectionReason(CorrectionKind.Attendance, null, null, detail)));
            }
        }
    }
}

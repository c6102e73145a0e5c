using System.Globalization;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>Puts the average of the results that count in the place of their sum, after it was decided which do.</summary>
internal static class AverageStage
{
    /// <summary>Corrects a tally for the rounds from an index to before another.</summary>
    internal static void Apply(Tally tally, Counting counting, ChampionshipCalendar calendar, int from, int before)
    {
        if (counting.Average is not { } rule)
        {
            return;
        }

        var sum = Points.Zero;
        var units = new HashSet<object>();
        foreach (ref readonly var place in tally.Places)
        {
            if (!place.IsDropped && place.Slot.Kind != SessionKind.Practice && place.Line.Status.TookPart())
            {
                Count(place.Slot);
            }
        }

        foreach (ref readonly var award in tally.Awards)
        {
            if (award.Dropped is null && IsIn(award.Slot.RoundIndex) && !counting.AlwaysCountingRules.Contains(award.Rule) && !tally.IsVoid(award.Slot, award.Entry))
            {
                sum += award.Points;
                Count(award.Slot);
            }
        }

        sum += Points.Sum(tally.Averages.Where(average => average.Correction.Reason.Kind == CorrectionKind.Average && IsIn(average.Round)).Select(average => average.Correction.Points));
        var by = Math.Max(units.Count, rule.LeastResults ?? 1);
        var change = sum.DividedBy(by).Round(rule.Rounding, rule.Decimals) - sum;
        if (!change.IsZero)
        {
            var detail = string.Create(CultureInfo.InvariantCulture, $"average of {units.Count} results{(by > units.Count ? $", divided by {by}" : "")}");
            tally.Correct(from, new Correction(tally.Competitor, null, change, new CorrectionReason(CorrectionKind.Average, detail: detail)));
        }

        void Count(Slot slot)
        {
            if (IsIn(slot.RoundIndex) && (counting.Unit != CountingUnit.Session || calendar.IsResult(slot.Round, slot.Source, slot.Checkpoint)))
            {
                units.Add(UnitOf(slot));
            }
        }

        bool IsIn(int round) => round >= from && round < before;

        object UnitOf(Slot slot) => counting.Unit switch
        {
            CountingUnit.Session => slot,
            CountingUnit.Event when slot.Round.Event is { } id => id,
            _ => slot.Round,
        };
    }
}

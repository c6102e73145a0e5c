using System.Globalization;
using RacingDomain.Championships;
using RacingDomain.Scoring;

namespace RacingDomain.Json;

/// <summary>What is hardly meant in a points system.</summary>
internal sealed class PointsInspection(RulebookInspection inspection, Championship championship, string championshipPlace)
{
    private readonly bool fewestWin = championship.Ranking.Keys.FirstOrDefault(key => key.Metric is RankingMetric.NetPoints or RankingMetric.GrossPoints)?.FewestFirst ?? false;
    private readonly FilterInspection filters = new(inspection);

    public void Inspect(PointsSystem points)
    {
        foreach (var rule in points.Rules)
        {
            Inspect(rule);
        }

        foreach (var bonus in points.Bonuses)
        {
            Inspect(bonus);
        }

        for (var i = 0; i < points.Rules.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Filters.CanMeet(points.Rules[i], points.Rules[j]))
                {
                    inspection.Warning(
                        PlaceOf(points.Rules[i]) + "/when",
                        RulebookCheckCodes.PaysTwice,
                        $"The rules \"{points.Rules[j].Name}\" and \"{points.Rules[i].Name}\" can both pay for the places of one session: keep them apart by kinds or rounds, unless that is meant.",
                        points.Rules[j].Name,
                        points.Rules[i].Name);
                }
            }
        }
    }

    private string PlaceOf(object part) => inspection.PlaceOf(part, championshipPlace + "/points");

    private void Inspect(PointsRule rule)
    {
        var place = PlaceOf(rule);
        filters.Inspect(rule.When, place + "/when");
        if (Filters.IsForNothing(rule.When))
        {
            inspection.Error(
                place + "/when",
                RulebookCheckCodes.RuleNeverApplies,
                $"The rule \"{rule.Name}\" names checkpoints but not the kind \"checkpoint\", so that it is for no session: add the kind, or take the checkpoints away.",
                rule.Name);
        }

        Cases(rule.Scales.Select(choice => choice.When), rule.When, place + "/scales", "scale");
        foreach (var choice in rule.Scales)
        {
            filters.Inspect(choice.When, PlaceOf(choice) + "/when");
            Inspect(choice.Scale, PlaceOf(choice) + "/scale");
        }

        Inspect(rule.Weight, rule.When, place);
        Inspect(rule.Credit);
        foreach (var scale in rule.Reduction.Bands.Select(band => band.Scale).OfType<Scale>())
        {
            Inspect(scale, PlaceOf(scale));
        }
    }

    private void Inspect(Scale scale, string otherwise)
    {
        var place = inspection.PlaceOf(scale, otherwise);
        if (scale.Tail != ScaleTail.Nobody && scale.Below.IsZero && scale.BelowPlus is null && !fewestWin)
        {
            inspection.Error(place + "/tail", RulebookCheckCodes.TailWithoutValue, "The tail says who gets something below the table, but not what: add \"below\", or take the tail away.");
        }
        else if (scale.Tail != ScaleTail.Nobody && scale.Values.IsEmpty && scale.Formula is null)
        {
            inspection.Warning(
                place + "/tail",
                RulebookCheckCodes.TailWithoutEnd,
                $"The scale has no values, so that every place pays {scale.Below} without end: give the places values, or use the bonus \"started\" or \"classified\" if that is meant.",
                scale.Below.ToString());
        }

        var all = scale.Tail == ScaleTail.Nobody || scale.BelowPlus is not null || scale.Formula is not null ? scale.Values : scale.Values.Plus(scale.Below);
        for (var i = 1; i < all.Length; i++)
        {
            if (fewestWin ? all[i] < all[i - 1] : all[i] > all[i - 1])
            {
                var (earlier, later) = (Position.Of(i), Position.Of(i + 1));
                inspection.Warning(
                    place,
                    RulebookCheckCodes.ScaleNotDecreasing,
                    string.Create(CultureInfo.InvariantCulture, $"The {later:O} place pays {all[i]}, {(fewestWin ? "less" : "more")} than the {earlier:O} with {all[i - 1]}: put the values in order, unless that is meant."),
                    later.ToString(),
                    all[i].ToString(),
                    all[i - 1].ToString());
                return;
            }
        }
    }

    private void Inspect(Bonus bonus)
    {
        var place = PlaceOf(bonus);
        filters.Inspect(bonus.When, place + "/when");
        foreach (var condition in bonus.Condition.InEarlierSessions)
        {
            filters.Inspect(condition.Earlier!, inspection.PlaceOf(condition, place + "/condition") + "/when");
        }

        if (WhyNever(bonus) is { } why)
        {
            inspection.Error(place, RulebookCheckCodes.BonusNeverEarned, $"The bonus \"{bonus.Name}\" can never be earned: {why}.", bonus.Name);
        }
        else if (bonus.Condition.Parts.FirstOrDefault(part => part.Kind == BonusKind.Feat && inspection.Facts is { IsComplete: true } facts && !facts.Feats.Contains(part.Name!)) is { Name: { } feat })
        {
            inspection.Warning(
                place + "/condition",
                RulebookCheckCodes.UnknownFeat,
                $"No session of the season has a feat {Quoted.Of(feat)}, so that the bonus \"{bonus.Name}\" goes to nobody: correct the name, or add the feats to the season.",
                Quoted.Of(feat)[1..^1]);
        }

        foreach (var measure in bonus.Condition.Parts.Select(MeasureOf).Append(bonus.Per).OfType<string>().Where(measure => inspection.Facts is { IsComplete: true } known && !known.Measures.Contains(measure)))
        {
            inspection.Warning(
                place,
                RulebookCheckCodes.UnknownMeasure,
                $"No car of the season has a measure {Quoted.Of(measure)}, so that the bonus \"{bonus.Name}\" goes to nobody: correct the name, or add the measures to the season.",
                Quoted.Of(measure)[1..^1]);
        }

        Inspect(bonus.Weight, bonus.When, place);
        Inspect(bonus.Credit);
    }

    private string? MeasureOf(BonusCondition condition) => condition.Kind switch
    {
        BonusKind.Measured or BonusKind.BestOf => condition.Name,
        BonusKind.MostLapsLed when inspection.Facts?.Feats.Contains(Seasons.FeatKinds.MostLapsLed) == true => null,
        BonusKind.LedLaps or BonusKind.MostLapsLed => "laps-led",
        _ => null,
    };

    private void Inspect(Weight weight, SessionFilter owner, string place)
    {
        Cases(weight.Cases.Select(choice => choice.When), owner, place + "/weight/cases", "factor");
        foreach (var choice in weight.Cases)
        {
            filters.Inspect(choice.When, PlaceOf(choice) + "/when");
        }
    }

    private void Inspect(Credit credit)
    {
        foreach (var time in credit.DriveTimes)
        {
            filters.Inspect(time.When, PlaceOf(time) + "/when");
        }
    }

    private static string? WhyNever(Bonus bonus)
    {
        if (Filters.IsForNothing(bonus.When) || bonus.Condition.InEarlierSessions.Any(condition => Filters.IsForNothing(condition.Earlier!)))
        {
            return "it names checkpoints but not the kind \"checkpoint\"; add the kind, or take the checkpoints away";
        }

        if (LeadsNowhere(bonus.Condition, bonus.When))
        {
            return "nobody leads laps in practice or qualifying; name another kind of session";
        }

        if (!bonus.Weight.Cases.IsEmpty && bonus.Weight.Cases[0] is var first && first.Factor.IsZero && first.When == SessionFilter.Any)
        {
            return "its weight multiplies it by 0 in every session; correct the factor";
        }

        return null;
    }

    /// <summary>Whether it asks for laps led in sessions in which nobody leads.</summary>
    private static bool LeadsNowhere(BonusCondition condition, SessionFilter when) => condition.Kind switch
    {
        BonusKind.LedLaps or BonusKind.MostLapsLed => !when.Kinds.IsEmpty && when.Kinds.All(kind => kind is SessionKind.Practice or SessionKind.Qualifying),
        BonusKind.InRound => LeadsNowhere(condition.Conditions[0], condition.Earlier!),
        _ => condition.Conditions.Any(other => LeadsNowhere(other, when)),
    };

    private void Cases(IEnumerable<SessionFilter> filters, SessionFilter owner, string place, string what)
    {
        var all = filters.ToList();
        for (var i = 0; i < all.Count; i++)
        {
            if (!Filters.CanMatchBoth(all[i], owner))
            {
                inspection.Warning(
                    string.Create(CultureInfo.InvariantCulture, $"{place}/{i}"),
                    RulebookCheckCodes.CaseNeverReached,
                    $"This {what} is never used, because it is for other sessions than the rule itself: correct its \"when\", or that of the rule.");
            }
        }

        var last = all.FindIndex(filter => filter == SessionFilter.Any);
        if (last >= 0 && last < all.Count - 1)
        {
            inspection.Warning(
                string.Create(CultureInfo.InvariantCulture, $"{place}/{last + 1}"),
                RulebookCheckCodes.CaseNeverReached,
                $"This {what} is never used, because the one before is for every session: put that last, or say what it is for.");
        }
    }
}

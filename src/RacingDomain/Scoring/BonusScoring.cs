namespace RacingDomain.Scoring;

/// <summary>The stages of a bonus: holders, tie, reduction, weight, credit.</summary>
internal static class BonusScoring
{
    internal static void Score(Bonus bonus, ScoringContext context, SessionSheet sheet)
    {
        var holders = bonus.Condition.Holders(context);
        if (bonus.PassedOn && !holders.Exists(holder => bonus.IsFor(holder.Car)))
        {
            holders = bonus.Condition.Best(context, bonus.IsFor);
        }

        if (bonus.Tie == BonusTie.EachInFull && context.Championship.Kind != CompetitorKind.Driver)
        {
            // What two drivers did in one car, the car did once.
            holders = holders.DistinctBy(holder => holder.Car).ToList();
        }

        var weight = bonus.Weight.FactorFor(context);
        var credit = new CreditStage(bonus.Credit, context, bonus.Name, bonus.Account);
        foreach (var (car, driver) in holders)
        {
            if (!bonus.IsFor(car))
            {
                continue;
            }

            var details = new List<string>();
            var points = bonus.Points;
            if (bonus.Per is { } measure)
            {
                var value = MeasureNames.ValueOf(context, car, measure) ?? Points.Zero;
                details.Add(value > bonus.PerMost ? $"{value:D} {measure}, {bonus.PerMost:D} at most" : $"{value:D} {measure}");
                points *= value > bonus.PerMost ? bonus.PerMost.Value : value;
            }

            if (bonus.Tie == BonusTie.Shared && holders.Count > 1)
            {
                points = points.DividedBy(holders.Count);
                details.Add("shared by " + Points.Of(holders.Count));
            }

            points = RuleScoring.Weigh(points, context.BandFor(bonus.Reduction, car)?.Factor, weight, bonus.Weight.Rounding, details);

            points = RuleScoring.Multiply(points, context.RuledFactor(car), "by ruling", details);
            Give(credit, context, bonus.Receiver == BonusReceiver.Holder ? driver : null, car, points, new AwardReason(bonus.Condition.ToString(), null, null, null, details.ToValueArray()));
        }

        credit.Give(sheet);
    }

    private static void Give(CreditStage credit, ScoringContext context, DriverId? holder, Placing car, Points points, AwardReason reason)
    {
        if (holder is not { } driver || !context.DriversCompete)
        {
            credit.Add(car, points, reason);
        }
        else if (car.Scores && context.DriverCompetitor(driver, car) is { } competitor)
        {
            credit.Add(car, competitor, points, reason);
        }
    }
}

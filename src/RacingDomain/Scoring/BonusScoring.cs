namespace RacingDomain.Scoring;

/// <summary>The stages of a bonus: holders, tie, reduction, weight, credit.</summary>
internal static class BonusScoring
{
    internal static void Score(Bonus bonus, ScoringContext context, List<Award> awards)
    {
        var holders = bonus.Condition.Holders(context);
        if (holders.Count == 0)
        {
            return;
        }

        if (bonus.Tie == BonusTie.EachInFull && context.Championship.Kind != CompetitorKind.Driver)
        {
            // What two drivers did in one car, the car did once.
            holders = holders.DistinctBy(holder => holder.Car).ToList();
        }

        var band = bonus.Reduction.BandFor(context.Session.Running);
        var weight = bonus.Weight.FactorFor(context);
        var credit = new CreditStage(bonus.Credit, context, bonus.Name);
        foreach (var (car, driver) in holders)
        {
            if (bonus.OnlyIfPlacedWithin is { } last && !(car.Place is { } place && place.Number <= last))
            {
                continue;
            }

            var details = new List<string>();
            var points = bonus.Points;
            if (bonus.Tie == BonusTie.Shared && holders.Count > 1)
            {
                points = points.DividedBy(holders.Count);
                details.Add("shared by " + Points.Of(holders.Count));
            }

            points = RuleScoring.Multiply(points, band?.Factor, "shortened", details);
            if (weight is { } factor)
            {
                points = RuleScoring.Multiply(points, factor, "weight", details).Round(bonus.Weight.Rounding);
            }

            points = RuleScoring.Multiply(points, context.RuledFactor(car), "by ruling", details);
            Give(credit, context, car, driver, points, new AwardReason(bonus.Condition.ToString(), null, null, null, details.ToValueArray()));
        }

        credit.Give(awards);
    }

    private static void Give(CreditStage credit, ScoringContext context, Placing car, DriverId? driver, Points points, AwardReason reason)
    {
        if (driver is not { } holder || context.Championship.Kind != CompetitorKind.Driver)
        {
            credit.Add(car, points, reason);
        }
        else if (car.Scores && !points.IsZero && context.DriverCompetitor(holder) is { } competitor)
        {
            credit.Add(car, competitor, points, reason);
        }
    }
}

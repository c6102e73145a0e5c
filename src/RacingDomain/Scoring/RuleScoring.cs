namespace RacingDomain.Scoring;

/// <summary>The stages of a rule: places, scale, reduction, weight, credit.</summary>
internal static class RuleScoring
{
    internal static void Score(PointsRule rule, ScoringContext context, SessionSheet sheet)
    {
        if (Choose(rule.Scales, context) is not { } scale)
        {
            return;
        }

        var band = rule.Reduction.BandFor(context.Session.Running);
        scale = band?.Scale ?? scale;
        var weight = rule.Weight.FactorFor(context);
        var credit = new CreditStage(rule.Credit, context, rule.Name, rule.Account);
        foreach (var car in context.Field)
        {
            var details = new List<string>();
            var points = OfPlace(scale, rule.Ties, car, details);
            points = Multiply(points, band?.Factor, "shortened", details);
            if (weight is { } factor)
            {
                points = Multiply(points, factor, "weight", details).Round(rule.Weight.Rounding);
            }

            points = Multiply(points, context.RuledFactor(car), "by ruling", details);
            credit.Add(car, points, context.PlaceReason(car, details.ToValueArray()));
        }

        if (rule.Account == Accounts.Points)
        {
            credit.GivePlaces(sheet);
        }
        else
        {
            credit.Give(sheet);
        }
    }

    /// <summary>Multiplies and says so.</summary>
    internal static Points Multiply(Points points, Points? factor, string why, List<string> details)
    {
        if (factor is not { } f || f == Points.One)
        {
            return points;
        }

        details.Add($"x {f} {why}");
        return points * f;
    }

    private static Scale? Choose(ValueArray<ScaleCase> scales, ScoringContext context)
    {
        foreach (var choice in scales)
        {
            if (choice.When.Matches(context))
            {
                return choice.Scale;
            }
        }

        return null;
    }

    private static Points OfPlace(Scale scale, TiedPlaces ties, Placing car, List<string> details)
    {
        if (car.SharedBy < 2 || car.Place is not { } place)
        {
            return scale.ValueOf(car.Place, car.Line.Status);
        }

        if (ties == TiedPlaces.Full)
        {
            return scale.ValueOf(place, car.Line.Status);
        }

        details.Add("place shared by " + Points.Of(car.SharedBy));
        var sum = Points.Zero;
        for (var i = 0; i < car.SharedBy; i++)
        {
            sum += scale.ValueOf(Position.Of(place.Number + i), car.Line.Status);
        }

        return sum.DividedBy(car.SharedBy);
    }
}

using RacingDomain.Seasons;

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

        var weight = rule.Weight.FactorFor(context);
        var credit = new CreditStage(rule.Credit, context, rule.Name, rule.Account);
        foreach (var car in rule.Requirement?.Apply(context) ?? context.Field)
        {
            var details = new List<string>();
            var band = context.BandFor(rule.Reduction, car);
            var points = context.RanPart(car, rule.MinimumPart) ? OfPlace(band?.Scale ?? scale, rule.Ties, car.Place, car.SharedBy, car.Line.Status, context, details) : Points.Zero;
            points = Weigh(points, band?.Factor, weight, rule.Weight.Rounding, details);
            points = Multiply(points, context.RuledFactor(car), "by ruling", details);
            credit.Add(car, points, context.PlaceReason(car, details.ToValueArray()));
        }

        if (rule.Absence is { } absence)
        {
            PayAbsent(rule, absence, context, sheet, weight);
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

    private static void PayAbsent(PointsRule rule, Absence absence, ScoringContext context, SessionSheet sheet, Points? weight)
    {
        var points = absence.Points + (absence.Plus is { } plus ? context.CountOf(plus) : 0);
        var details = new List<string>();
        points = Weigh(points, null, weight, rule.Weight.Rounding, details);
        points = Multiply(points, context.RuledFactorOfAbsent, "by ruling", details);
        if (points.IsZero)
        {
            return;
        }

        var reason = new AwardReason("absent", null, null, null, details.ToValueArray());
        foreach (var competitor in context.Absent())
        {
            sheet.Awards.Add(context.Award(competitor, rule.Name, points, reason, null, rule.Account));
        }
    }

    /// <summary>Multiplies and says so.</summary>
    internal static Points Multiply(Points points, Points? factor, string why, List<string>? details)
    {
        if (factor is not { } f || f == Points.One)
        {
            return points;
        }

        details?.Add($"x {f} {why}");
        return points * f;
    }

    internal static Scale? Choose(ValueArray<ScaleCase> scales, ScoringContext context)
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

    /// <summary>What a scale gives for a place that several cars may share.</summary>
    internal static Points OfPlace(Scale scale, TiedPlaces ties, Position? place, int sharedBy, ResultStatus status, ScoringContext context, List<string>? details = null)
    {
        if (sharedBy < 2 || place is not { } first || ties == TiedPlaces.Full)
        {
            return scale.ValueOf(place, status, context.Counts);
        }

        details?.Add("place shared by " + Points.Of(sharedBy));
        var sum = Points.Zero;
        for (var i = 0; i < sharedBy; i++)
        {
            sum += scale.ValueOf(Position.Of(first.Number + i), status, context.Counts);
        }

        return sum.DividedBy(sharedBy);
    }

    /// <summary>What reduction and weight make of points.</summary>
    internal static Points Weigh(Points points, Points? reduction, Points? weight, Rounding rounding, List<string>? details = null)
    {
        points = Multiply(points, reduction, "shortened", details);
        return weight is null ? points : Multiply(points, weight, "weight", details).Round(rounding);
    }
}

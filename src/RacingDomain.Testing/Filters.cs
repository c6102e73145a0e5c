using RacingDomain.Scoring;

namespace RacingDomain.Testing;

/// <summary>Which sessions a points system looks for.</summary>
internal static class Filters
{
    /// <summary>The filters of all rules, cases and bonuses.</summary>
    internal static IEnumerable<SessionFilter> Of(PointsSystem points) =>
        points.Rules.SelectMany(rule => rule.Scales.Select(choice => choice.When).Prepend(rule.When).Concat(Of(rule.Weight, rule.Credit)))
            .Concat(points.Bonuses.SelectMany(bonus => Of(bonus.Weight, bonus.Credit).Prepend(bonus.When).Concat(Of(bonus.Condition))));

    /// <summary>The filters of a condition: the earlier sessions that it is about.</summary>
    internal static IEnumerable<SessionFilter> Of(BonusCondition condition) =>
        condition.Earlier is { } earlier ? [earlier] : condition.Conditions.SelectMany(Of);

    private static IEnumerable<SessionFilter> Of(Weight weight, Credit credit) => weight.Cases.Select(choice => choice.When).Concat(credit.DriveTimes.Select(time => time.When));
}

namespace RacingDomain.Scoring;

/// <summary>Finds what of a points system and a population is code, of which nothing is known.</summary>
internal static class CodeInRules
{
    /// <summary>Whether any of it is.</summary>
    internal static bool IsIn(IPointsSystem points, Population population) =>
        points is not PointsSystem composed
        || composed.Rules.Any(IsIn)
        || composed.Bonuses.Any(IsIn)
        || population.DriveTimes.Any(IsIn);

    private static bool IsIn(PointsRule rule) => IsIn(rule.When) || rule.Scales.Any(choice => IsIn(choice.When)) || IsIn(rule.Weight) || IsIn(rule.Credit);

    private static bool IsIn(Bonus bonus) => IsIn(bonus.When) || bonus.Condition.Parts.Any(part => part.Kind == BonusKind.Custom) || bonus.Condition.InEarlierSessions.Any(condition => IsIn(condition.Earlier!)) || IsIn(bonus.Weight) || IsIn(bonus.Credit);

    private static bool IsIn(Weight weight) => weight.Cases.Any(choice => IsIn(choice.When));

    private static bool IsIn(Credit credit) => credit.DriveTimes.Any(IsIn);

    private static bool IsIn(DriveTimeCase time) => IsIn(time.When);

    private static bool IsIn(SessionFilter filter) => filter.Condition is not null;
}

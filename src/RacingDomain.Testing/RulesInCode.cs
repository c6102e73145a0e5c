using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Scoring;
using RacingDomain.TieBreaks;

namespace RacingDomain.Testing;

/// <summary>What of a rulebook is in code, so that a document can only name it.</summary>
internal static class RulesInCode
{
    private static readonly ValueArray<Points> StandIn = [10, 6, 4, 3, 2, 1];

    /// <summary>The names of the rules in code.</summary>
    internal static IReadOnlyList<string> NamesOf(Rulebook rulebook) => rulebook.Championships
        .SelectMany(championship => PointsOf(championship).Select(points => points.Name)
            .Concat(BonusesOf(championship).Select(condition => condition.Name!))
            .Concat(FiltersOf(championship).Select(filter => filter.Condition?.Name).OfType<string>())
            .Concat(StepsOf(championship).Select(step => step.Name)))
        .Distinct(StringComparer.Ordinal)
        .ToList();

    /// <summary>Why its rules in code cannot be told apart by name; null if they can.</summary>
    internal static string? WhyNotByName(Rulebook rulebook, Championship championship)
    {
        try
        {
            _ = RegistryOf(rulebook);
            return null;
        }
        catch (ArgumentException)
        {
            return "two rules in code have the same name, so that no document can name them";
        }
    }

    /// <summary>A registry that has all of them.</summary>
    /// <exception cref="ArgumentException">Two have the same name.</exception>
    internal static RuleRegistry RegistryOf(Rulebook rulebook)
    {
        var registry = RuleRegistry.Empty;
        foreach (var championship in rulebook.Championships)
        {
            registry = PointsOf(championship).Aggregate(registry, (all, points) => all.WithPointsSystem(points));
            registry = BonusesOf(championship).Aggregate(registry, (all, condition) => all.WithBonusCondition(condition));
            registry = FiltersOf(championship).Select(filter => filter.Condition).OfType<NamedCondition>().Aggregate(registry, (all, condition) => all.WithCondition(condition));
            registry = StepsOf(championship).Aggregate(registry, (all, step) => all.WithTieBreak(step));
        }

        return registry;
    }

    /// <summary>The championship alone, in a rulebook that any reader can read: with standard rules in place of those in code, and a note that says so.</summary>
    internal static Rulebook Portable(Rulebook rulebook, Championship championship)
    {
        var names = NamesOf(new Rulebook(rulebook.Id, rulebook.Name, [championship]));
        if (names.Count == 0)
        {
            return new Rulebook(rulebook.Id, rulebook.Name, [championship], rulebook.Notes, rulebook.Extensions);
        }

        var points = championship.Points is PointsSystem composed ? Composed(composed) : PointsSystem.ForRaces(StandIn.AsSpan());
        var steps = championship.Ranking.TieBreaks.Steps.Where(step => !IsInCode(step)).ToValueArray();
        var ranking = championship.Ranking;
        var plain = championship
            .WithPoints(points)
            .WithRanking(new Ranking(ranking.Keys, new TieBreakChain(steps), ranking.Style, ranking.Wins))
            .WithCounting(Known(championship.Counting, points));
        return new Rulebook(
            rulebook.Id,
            rulebook.Name,
            [plain],
            [$"The rules {string.Join(", ", names.Select(name => $"'{name}'"))} are in code and cannot stand in a document: standard ones are in their places, so that the season can be looked at."]);
    }

    private static Counting Known(Counting counting, PointsSystem points)
    {
        string[] names = [.. points.Rules.Select(rule => rule.Name), .. points.Bonuses.Select(bonus => bonus.Name)];
        return new Counting(
            counting.Parts, counting.Drops, counting.DropBasis, counting.Unit, counting.EqualResults, counting.AlwaysCountingRounds, counting.AlwaysCountingRules.Where(names.Contains).ToValueArray());
    }

    private static PointsSystem Composed(PointsSystem points)
    {
        var rules = points.Rules
            .Where(rule => rule.When.Condition is null)
            .Select(rule => new PointsRule(rule.Name, rule.When, rule.Scales.Where(choice => choice.When.Condition is null).ToValueArray(), rule.Ties, rule.Reduction, rule.Weight, rule.Credit, rule.MinimumPart))
            .Where(rule => !rule.Scales.IsEmpty)
            .ToValueArray();
        var bonuses = points.Bonuses.Where(bonus => bonus.Condition.Kind != BonusKind.Custom && bonus.When.Condition is null).ToValueArray();
        return rules.IsEmpty && bonuses.IsEmpty ? PointsSystem.ForRaces(StandIn.AsSpan()) : new PointsSystem(rules, bonuses, points.Name);
    }

    private static IEnumerable<IPointsSystem> PointsOf(Championship championship) => championship.Points is PointsSystem ? [] : [championship.Points];

    private static IEnumerable<BonusCondition> BonusesOf(Championship championship) =>
        championship.Points is PointsSystem points ? points.Bonuses.Select(bonus => bonus.Condition).Where(condition => condition.Kind == BonusKind.Custom) : [];

    private static IEnumerable<SessionFilter> FiltersOf(Championship championship) => championship.Points is PointsSystem points
        ? points.Rules.SelectMany(rule => rule.Scales.Select(choice => choice.When).Concat(rule.Weight.Cases.Select(choice => choice.When)).Append(rule.When)).Concat(points.Bonuses.Select(bonus => bonus.When))
        : [];

    private static IEnumerable<ITieBreak> StepsOf(Championship championship) => championship.Ranking.TieBreaks.Steps.Where(IsInCode);

    private static bool IsInCode(ITieBreak step) => step.GetType().Assembly != typeof(ITieBreak).Assembly || step.GetType().IsNotPublic;
}

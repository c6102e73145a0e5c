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

        var plain = championship
            .WithPoints(Plain(championship.Points))
            .WithPopulation(Plain(championship.Population))
            .WithRanking(Plain(championship.Ranking))
            .WithCounting(Known(championship.Counting, Plain(championship.Points)))
            .WithPhases(championship.Phases.Select(phase => Plain(phase, championship)).ToValueArray());
        return new Rulebook(
            rulebook.Id,
            rulebook.Name,
            [plain],
            [$"The rules {string.Join(", ", names.Select(name => $"'{name}'"))} are in code and cannot stand in a document: standard ones are in their places, so that the season can be looked at."]);
    }

    private static PointsSystem Plain(IPointsSystem points)
    {
        if (points is not PointsSystem composed)
        {
            return PointsSystem.ForRaces(StandIn.AsSpan());
        }

        var rules = composed.Rules.Where(rule => IsPlain(rule.When) && rule.Scales.Any(choice => IsPlain(choice.When))).Select(Plain).ToValueArray();
        var bonuses = composed.Bonuses.Where(bonus => bonus.Condition.Parts.All(part => part.Kind != BonusKind.Custom) && Filters.Of(bonus.Condition).Append(bonus.When).All(IsPlain)).Select(Plain).ToValueArray();
        return rules.IsEmpty && bonuses.IsEmpty ? PointsSystem.ForRaces(StandIn.AsSpan()) : new PointsSystem(rules, bonuses, composed.Name);
    }

    private static PointsRule Plain(PointsRule rule) => new(
        rule.Name,
        rule.When,
        rule.Scales.Where(choice => IsPlain(choice.When)).ToValueArray(),
        rule.Ties,
        rule.Reduction,
        Plain(rule.Weight),
        Plain(rule.Credit),
        rule.MinimumPart,
        rule.Account,
        rule.Requirement,
        rule.Absence);

    private static Bonus Plain(Bonus bonus) => new(
        bonus.Name,
        bonus.Points,
        bonus.Condition,
        bonus.When,
        bonus.OnlyIfPlacedWithin,
        bonus.Tie,
        bonus.Receiver,
        Plain(bonus.Credit),
        Plain(bonus.Weight),
        bonus.Reduction,
        bonus.Account,
        bonus.Per,
        bonus.PassedOn,
        bonus.PerMost);

    private static Weight Plain(Weight weight) => new(weight.Cases.Where(choice => IsPlain(choice.When)).ToValueArray(), weight.Rounding);

    private static Credit Plain(Credit credit) => new(credit.Crew, credit.Sharing, credit.SeveralCars, Plain(credit.DriveTimes), credit.BestCars);

    private static ValueArray<DriveTimeCase> Plain(ValueArray<DriveTimeCase> cases) => cases.Where(time => IsPlain(time.When)).ToValueArray();

    private static Population Plain(Population population) => new(
        population.Classes,
        population.WithoutClaim,
        population.Unregistered,
        population.BestCarOnly,
        population.Vacancies,
        population.DeadHeats,
        population.Role,
        population.Group,
        Plain(population.DriveTimes),
        population.ClassesApart);

    private static Ranking Plain(Ranking ranking) =>
        new(ranking.Keys, new TieBreakChain(ranking.TieBreaks.Steps.Where(step => !IsInCode(step)).ToValueArray()), ranking.Style, ranking.Wins);

    private static Phase Plain(Phase phase, Championship championship) => new(
        phase.Name,
        phase.FirstRound,
        phase.Admission?.WithWays(phase.Admission.Ways.Select(Plain).ToValueArray()),
        phase.Start,
        phase.Points is { } points ? Plain(points) : null,
        phase.Counting is { } counting ? Known(counting, Plain(phase.Points ?? championship.Points)) : null,
        phase.Ranking is { } ranking ? Plain(ranking) : null,
        phase.EliminatedReturnTo,
        phase.FinalBonus);

    private static AdmissionWay Plain(AdmissionWay way) => way switch
    {
        { Ranking: null } => way,
        { Kind: AdmissionKind.Win } => AdmissionWay.ByWin(way.Most, way.WithinPositions, way.WithinPoints, Plain(way.Ranking), way.Start, way.Bonus),
        _ => AdmissionWay.ByRanking(way.Most, way.WithinPositions, way.WithinPoints, Plain(way.Ranking), way.Start, way.Bonus),
    };

    /// <summary>The same counting, but for rules that are no more there.</summary>
    private static Counting Known(Counting counting, PointsSystem points)
    {
        string[] names = [.. points.Rules.Select(rule => rule.Name), .. points.Bonuses.Select(bonus => bonus.Name)];
        return new Counting(
            counting.Parts,
            counting.Drops,
            counting.DropBasis,
            counting.Unit,
            counting.EqualResults,
            counting.AlwaysCountingRounds,
            counting.AlwaysCountingRules.Where(names.Contains).ToValueArray(),
            counting.RoundScore,
            counting.NeverDropped,
            counting.MostOfParts,
            counting.LeastTotal,
            counting.Average,
            counting.MissedCounts);
    }

    private static bool IsPlain(SessionFilter filter) => filter.Condition is null;

    private static IEnumerable<IPointsSystem> SystemsOf(Championship championship) => championship.Phases.Select(phase => phase.Points).OfType<IPointsSystem>().Prepend(championship.Points);

    private static IEnumerable<PointsSystem> ComposedOf(Championship championship) => SystemsOf(championship).OfType<PointsSystem>();

    private static IEnumerable<IPointsSystem> PointsOf(Championship championship) => SystemsOf(championship).Where(points => points is not PointsSystem);

    private static IEnumerable<BonusCondition> BonusesOf(Championship championship) =>
        ComposedOf(championship).SelectMany(points => points.Bonuses).SelectMany(bonus => bonus.Condition.Parts).Where(condition => condition.Kind == BonusKind.Custom);

    private static IEnumerable<SessionFilter> FiltersOf(Championship championship) =>
        ComposedOf(championship).SelectMany(Filters.Of).Concat(championship.Population.DriveTimes.Select(time => time.When));

    private static IEnumerable<ITieBreak> StepsOf(Championship championship) => championship.Phases
        .SelectMany(phase => (phase.Admission?.Ways ?? []).Select(way => way.Ranking).Append(phase.Ranking))
        .OfType<Ranking>()
        .Prepend(championship.Ranking)
        .SelectMany(ranking => ranking.TieBreaks.Steps)
        .Where(IsInCode);

    private static bool IsInCode(ITieBreak step) => step.GetType().Assembly != typeof(ITieBreak).Assembly || step.GetType().IsNotPublic;
}

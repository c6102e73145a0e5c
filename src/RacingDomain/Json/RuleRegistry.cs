using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RacingDomain.Scoring;
using RacingDomain.TieBreaks;

namespace RacingDomain.Json;

/// <summary>The rules in code that rulebook documents may name: <c>{ "custom": "wet race" }</c>.</summary>
/// <remarks>
/// Immutable. Nothing is loaded from a document: a rule is found here under its name, or the document is refused. Each kind of rule has its own names.
/// </remarks>
/// <example><code>
/// var rules = RuleRegistry.Empty.WithCondition(new NamedCondition("wet race", context => context.Session.Extensions.ContainsKey("wet")));
/// var rulebook = RulebookJson.Read(json, rules);
/// </code></example>
public sealed class RuleRegistry
{
    private static readonly ImmutableSortedDictionary<string, object> None = ImmutableSortedDictionary.Create<string, object>(StringComparer.Ordinal);

    private readonly ImmutableSortedDictionary<string, object> conditions = None;
    private readonly ImmutableSortedDictionary<string, object> bonusConditions = None;
    private readonly ImmutableSortedDictionary<string, object> pointsSystems = None;
    private readonly ImmutableSortedDictionary<string, object> tieBreaks = None;

    private RuleRegistry()
    {
    }

    private RuleRegistry(
        ImmutableSortedDictionary<string, object> conditions,
        ImmutableSortedDictionary<string, object> bonusConditions,
        ImmutableSortedDictionary<string, object> pointsSystems,
        ImmutableSortedDictionary<string, object> tieBreaks)
    {
        this.conditions = conditions;
        this.bonusConditions = bonusConditions;
        this.pointsSystems = pointsSystems;
        this.tieBreaks = tieBreaks;
    }

    /// <summary>No rules in code.</summary>
    public static RuleRegistry Empty { get; } = new();

    /// <summary>These rules and a condition of session filters.</summary>
    /// <param name="condition">The condition.</param>
    /// <exception cref="ArgumentException">There is another condition of that name.</exception>
    public RuleRegistry WithCondition(NamedCondition condition) =>
        new(Plus(conditions, Require.NotNull(condition).Name, condition), bonusConditions, pointsSystems, tieBreaks);

    /// <summary>These rules and a condition of bonuses.</summary>
    /// <param name="condition">A condition made by <see cref="BonusCondition.When"/>.</param>
    /// <exception cref="ArgumentException">The condition isn't in code, or there is another of that name.</exception>
    public RuleRegistry WithBonusCondition(BonusCondition condition) =>
        Require.NotNull(condition).Kind == BonusKind.Custom
            ? new(conditions, Plus(bonusConditions, condition.Name!, condition), pointsSystems, tieBreaks)
            : throw new ArgumentException("Only a condition in code needs a registry.", nameof(condition));

    /// <summary>These rules and a points system.</summary>
    /// <param name="points">The points system.</param>
    /// <exception cref="ArgumentException">Its name is blank, or there is another of that name.</exception>
    public RuleRegistry WithPointsSystem(IPointsSystem points) =>
        new(conditions, bonusConditions, Plus(pointsSystems, Require.NotNull(points).Name, points), tieBreaks);

    /// <summary>These rules and a tie-break.</summary>
    /// <param name="step">The tie-break.</param>
    /// <exception cref="ArgumentException">Its name is blank, or there is another of that name.</exception>
    public RuleRegistry WithTieBreak(ITieBreak step) =>
        new(conditions, bonusConditions, pointsSystems, Plus(tieBreaks, Require.NotNull(step).Name, step));

    internal bool TryFind<T>(string name, [NotNullWhen(true)] out T? rule)
        where T : class
    {
        rule = For<T>().GetValueOrDefault(name) as T;
        return rule is not null;
    }

    internal IEnumerable<string> Names<T>() => For<T>().Keys;

    private static ImmutableSortedDictionary<string, object> Plus(ImmutableSortedDictionary<string, object> rules, string name, object rule) =>
        rules.TryGetValue(Require.Text(name), out var known) && !ReferenceEquals(known, rule)
            ? throw new ArgumentException($"There is another rule named {Quoted.Of(name)}.", nameof(rule))
            : rules.SetItem(name, rule);

    private ImmutableSortedDictionary<string, object> For<T>() =>
        typeof(T) == typeof(NamedCondition) ? conditions
        : typeof(T) == typeof(BonusCondition) ? bonusConditions
        : typeof(T) == typeof(IPointsSystem) ? pointsSystems
        : tieBreaks;
}

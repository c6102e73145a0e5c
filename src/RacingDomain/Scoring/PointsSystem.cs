using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>A points system composed of rules and bonuses: the stages from places to credit, in their order.</summary>
/// <remarks>Immutable, compared by value. Decisions on what a session is worth (<see cref="NoPoints"/>, <see cref="PointsFactor"/>) reach every rule and bonus.</remarks>
public sealed record PointsSystem : IPointsSystem
{
    /// <summary>Composes a system.</summary>
    /// <param name="rules">The points by place.</param>
    /// <param name="bonuses">The points for other things.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">There is neither rule nor bonus, the name is blank, or two have the same name.</exception>
    public PointsSystem(ValueArray<PointsRule> rules, ValueArray<Bonus> bonuses = default, string name = "composed")
    {
        if (rules.IsEmpty && bonuses.IsEmpty)
        {
            throw new ArgumentException("A points system needs a rule or a bonus.", nameof(rules));
        }

        Require.Distinct<string>(rules.Select(rule => rule.Name).Concat(bonuses.Select(bonus => bonus.Name)).ToValueArray(), nameof(rules));
        Rules = rules;
        Bonuses = bonuses;
        Name = Require.Text(name);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The points by place.</summary>
    public ValueArray<PointsRule> Rules { get; }

    /// <summary>The points for other things.</summary>
    public ValueArray<Bonus> Bonuses { get; }

    /// <summary>Points for the places of races, and nothing else.</summary>
    /// <param name="values">The points of the first, the second, ...</param>
    public static PointsSystem ForRaces(params ReadOnlySpan<Points> values) =>
        new([new PointsRule("race", SessionFilter.Of(SessionKind.Race), Scale.Of(values))]);

    /// <summary>A system in code.</summary>
    /// <param name="name">Its name, by which errors and documents know it.</param>
    /// <param name="score">The awards of a session; it keeps no state.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static IPointsSystem From(string name, Func<ScoringContext, IEnumerable<Award>> score) =>
        new CodedPointsSystem(Require.Text(name), Require.NotNull(score));

    /// <summary>The same system with a further rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentException">There is one of that name.</exception>
    public PointsSystem Plus(PointsRule rule) => new(Rules.Plus(Require.NotNull(rule)), Bonuses, Name);

    /// <summary>The same system with a further bonus.</summary>
    /// <param name="bonus">The bonus.</param>
    /// <exception cref="ArgumentException">There is one of that name.</exception>
    public PointsSystem Plus(Bonus bonus) => new(Rules, Bonuses.Plus(Require.NotNull(bonus)), Name);

    /// <inheritdoc/>
    public IEnumerable<Award> Score(ScoringContext context)
    {
        var sheet = new SessionSheet();
        Fill(sheet, Require.NotNull(context));
        return sheet.Awards;
    }

    internal void Fill(SessionSheet sheet, ScoringContext context)
    {
        if (context.Session.Role == SessionRole.GridOnly && context.Kind != SessionKind.Checkpoint)
        {
            return;
        }

        var name = Name;
        try
        {
            foreach (var rule in Rules)
            {
                name = rule.Name;
                if (rule.When.Chooses(context))
                {
                    RuleScoring.Score(rule, context, sheet);
                }
            }

            foreach (var bonus in Bonuses)
            {
                name = bonus.Name;
                if (bonus.When.Chooses(context))
                {
                    BonusScoring.Score(bonus, context, sheet);
                }
            }
        }
        catch (Exception error) when (error is not ScoringException)
        {
            throw context.Failed(name, error.Message, error);
        }
    }
}

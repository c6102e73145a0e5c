using System.Globalization;
using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>What earns a bonus.</summary>
/// <remarks>Immutable, compared by value; a condition in code is compared by reference.</remarks>
public sealed record BonusCondition
{
    private readonly Func<ScoringContext, Placing, bool>? holds;

    private BonusCondition(BonusKind kind, string? name = null, int? number = null, Func<ScoringContext, Placing, bool>? holds = null, Points? least = null, Points? most = null)
    {
        Least = least;
        Most = most;
        Kind = kind;
        Name = name;
        Number = number;
        this.holds = holds;
    }

    /// <summary>Took part.</summary>
    public static BonusCondition Started { get; } = new(BonusKind.Started);

    /// <summary>Was classified.</summary>
    public static BonusCondition Classified { get; } = new(BonusKind.Classified);

    /// <summary>Set the fastest lap: as the feats of the session say, else by the times of the cars of the population.</summary>
    public static BonusCondition FastestLap { get; } = new(BonusKind.FastestLap);

    /// <summary>Led the most laps, by the measures of the lines.</summary>
    public static BonusCondition MostLapsLed { get; } = new(BonusKind.MostLapsLed);

    /// <summary>The kind of condition.</summary>
    public BonusKind Kind { get; }

    /// <summary>The name of the feat or of the condition in code.</summary>
    public string? Name { get; }

    /// <summary>The number of the condition: a place, a count of laps.</summary>
    public int? Number { get; }

    /// <summary>The least value of a measure; null for none.</summary>
    public Points? Least { get; }

    /// <summary>The greatest value of a measure; null for none.</summary>
    public Points? Most { get; }

    /// <summary>The conditions that must all be met, where it is made of several; the one that was met in an earlier session.</summary>
    public ValueArray<BonusCondition> Conditions { get; private init; }

    /// <summary>The earlier sessions of the round in which it may have been met; null where it is about the session itself.</summary>
    public SessionFilter? Earlier { get; private init; }

    /// <summary>Whether the least of the measure is best.</summary>
    public bool FewestFirst { get; private init; }

    /// <summary>Whether there is one best car for it, so that it can be passed on to the next.</summary>
    internal bool IsOfTheBest => Kind is BonusKind.FastestLap or BonusKind.MostLapsLed or BonusKind.BestOf;

    /// <summary>Those of its conditions that are about earlier sessions.</summary>
    internal IEnumerable<BonusCondition> InEarlierSessions => Kind == BonusKind.InRound ? [this] : Conditions.SelectMany(condition => condition.InEarlierSessions);

    /// <summary>The condition itself; where it is made of others, each of those.</summary>
    public IEnumerable<BonusCondition> Parts => Conditions.IsEmpty ? [this] : Conditions.SelectMany(condition => condition.Parts);

    /// <summary>Has a measure within limits; one that is not known is not.</summary>
    /// <param name="measure">
    /// The name of the measure: <c>laps</c>, <c>laps-led</c>, <c>incidents</c>, <c>grid</c>, one of the series' own, or what follows from them: <c>laps-behind</c> the winner of the
    /// car's class, <c>places-gained</c> from the grid to the place in the whole session, <c>laps-not-led</c> of those it ran, <c>time-ratio</c>
    /// of the best time of the field to its own (to five decimals), <c>seconds-behind</c> the best time, <c>seconds</c> of its own.
    /// </param>
    /// <param name="least">The least value; null for none.</param>
    /// <param name="most">The greatest value; null for none.</param>
    /// <exception cref="ArgumentException">The name is blank, no limit is given, or the least is above the greatest.</exception>
    public static BonusCondition Measured(string measure, Points? least = null, Points? most = null) =>
        (least is null && most is null) || least > most
            ? throw new ArgumentException("A measure is held against a least value, a greatest one, or both in their order.", nameof(least))
            : new(BonusKind.Measured, Require.Text(measure), least: least, most: most);

    /// <summary>Has the most of a measure among the cars that took part (most places gained), or the least (fewest incidents).</summary>
    /// <param name="measure">The name of the measure, as in <see cref="Measured"/>.</param>
    /// <param name="fewestFirst">Whether the least is best.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static BonusCondition BestOf(string measure, bool fewestFirst = false) => new(BonusKind.BestOf, Require.Text(measure)) { FewestFirst = fewestFirst };

    /// <summary>Meets several conditions at once (a win from pole with the fastest lap).</summary>
    /// <param name="conditions">The conditions, about one session but for those <see cref="InRound"/>.</param>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static BonusCondition AllOf(params ValueArray<BonusCondition> conditions)
    {
        foreach (var condition in conditions)
        {
            Require.NotNull(condition, nameof(conditions));
        }

        return conditions.Length < 2
            ? throw new ArgumentException("Several conditions are two or more.", nameof(conditions))
            : new(BonusKind.AllOf) { Conditions = conditions };
    }

    /// <summary>
    /// Has met a condition with the same car in an earlier session of the same round: the pole of a hat-trick, the sprint of a double win. The bonus belongs to the later session, and is
    /// paid with it.
    /// </summary>
    /// <param name="when">Which earlier sessions; one of them suffices. Checkpoints only where their kind is named.</param>
    /// <param name="condition">What was met there.</param>
    /// <exception cref="ArgumentException">The condition is about an earlier session itself.</exception>
    public static BonusCondition InRound(SessionFilter when, BonusCondition condition) => Require.NotNull(condition).InEarlierSessions.Any()
        ? throw new ArgumentException("A condition in an earlier session is not about one before that.", nameof(condition))
        : new(BonusKind.InRound) { Conditions = [condition], Earlier = Require.NotNull(when) };

    /// <summary>Holds a feat of the session.</summary>
    /// <param name="kind">The kind of feat.</param>
    /// <exception cref="ArgumentException">The kind is blank.</exception>
    public static BonusCondition Feat(string kind) => new(BonusKind.Feat, Require.Text(kind));

    /// <summary>Holds a place of at least this.</summary>
    /// <param name="place">The last place that counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is below 1.</exception>
    public static BonusCondition PlaceWithin(int place) => new(BonusKind.PlaceWithin, number: Require.AtLeast(1, place));

    /// <summary>Holds a place of at least this among the cars of its own class, where several are ranked together (WEC: a pole of each category).</summary>
    /// <param name="place">The last place that counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is below 1.</exception>
    public static BonusCondition PlaceInClassWithin(int place) => new(BonusKind.PlaceInClassWithin, number: Require.AtLeast(1, place));

    /// <summary>Led at least so many laps, by the measures of the lines.</summary>
    /// <param name="laps">The number of laps.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static BonusCondition LedLaps(int laps) => new(BonusKind.LedLaps, number: Require.AtLeast(1, laps));

    /// <summary>A condition in code.</summary>
    /// <param name="name">Its name, by which documents know it.</param>
    /// <param name="holds">Whether a car has earned the bonus; it keeps no state.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static BonusCondition When(string name, Func<ScoringContext, Placing, bool> holds) => new(BonusKind.Custom, Require.Text(name), holds: Require.NotNull(holds));

    /// <summary>The condition in words.</summary>
    public override string ToString() => Kind switch
    {
        BonusKind.Started => "start",
        BonusKind.Classified => "classified",
        BonusKind.FastestLap => FeatKinds.FastestLap,
        BonusKind.MostLapsLed => FeatKinds.MostLapsLed,
        BonusKind.LedLaps => string.Create(CultureInfo.InvariantCulture, $"led {Number} laps"),
        BonusKind.PlaceInClassWithin => string.Create(CultureInfo.InvariantCulture, $"top {Number} of its class"),
        BonusKind.PlaceWithin => string.Create(CultureInfo.InvariantCulture, $"top {Number}"),
        BonusKind.Measured => (Least, Most) switch
        {
            ({ } least, { } most) => $"{Name} {least} to {most}",
            ({ } least, _) => $"{Name} {least} or more",
            _ => $"{Name} {Most} or less",
        },
        BonusKind.BestOf => (FewestFirst ? "least " : "most ") + Name,
        BonusKind.AllOf => string.Join(" and ", Conditions),
        BonusKind.InRound => $"{Conditions[0]} in {EarlierName}",
        _ => Name!,
    };

    /// <summary>The holders: cars of the field, with the driver where it is one driver's feat.</summary>
    internal List<(Placing Car, DriverId? Driver)> Holders(ScoringContext context) => Kind switch
    {
        BonusKind.Feat => Feats(context, Name!),
        BonusKind.FastestLap => Feats(context, FeatKinds.FastestLap) is { Count: > 0 } feats ? feats : Best(context, _ => true),
        BonusKind.MostLapsLed => Feats(context, FeatKinds.MostLapsLed) is { Count: > 0 } feats ? feats : Best(context, _ => true),
        BonusKind.BestOf => Best(context, _ => true),
        BonusKind.InRound => HoldersEarlier(context),
        BonusKind.AllOf => Conditions.Skip(1).Aggregate(Conditions[0].Holders(context), (held, other) => Both(held, other.Holders(context))),
        _ => context.Field.Where(car => Earned(context, car)).Select(car => (car, (DriverId?)null)).ToList(),
    };

    private string EarlierName =>
        Earlier is { Sessions.IsEmpty: false } ? string.Join(" or ", Earlier.Sessions)
        : Earlier is { Kinds.IsEmpty: false } ? string.Join(" or ", Earlier.Kinds.Select(kind => kind.ToName()))
        : "an earlier session";

    private List<(Placing Car, DriverId? Driver)> HoldersEarlier(ScoringContext context) => context.EarlierInRound
        .Where(Earlier!.Chooses)
        .SelectMany(earlier => Conditions[0].Holders(earlier).Where(held => !earlier.IsVoidFor(held.Car)))
        .SelectMany(held => context.Field.Where(car => car.Entry.Id == held.Car.Entry.Id), (held, car) => (car, held.Driver))
        .Distinct()
        .ToList();

    // Where both name a driver, it is the same one.
    private static List<(Placing Car, DriverId? Driver)> Both(List<(Placing Car, DriverId? Driver)> held, List<(Placing Car, DriverId? Driver)> others) => held
        .SelectMany(one => others.Where(other => other.Car == one.Car && (one.Driver is null || other.Driver is null || one.Driver == other.Driver)), (one, other) => (one.Car, one.Driver ?? other.Driver))
        .ToList();

    private static List<(Placing Car, DriverId? Driver)> Feats(ScoringContext context, string kind)
    {
        var holders = new List<(Placing, DriverId?)>();
        foreach (var feat in context.FeatsOf(kind))
        {
            if (context.Field.FirstOrDefault(placing => placing.Entry.Id == feat.Entry && !placing.Line.Status.IsOut()) is { } car)
            {
                holders.Add((car, feat.Driver));
            }
        }

        return holders;
    }

    /// <summary>The best of some cars by the measures: those with the fastest lap, or with the most laps led, or of another measure.</summary>
    internal List<(Placing Car, DriverId? Driver)> Best(ScoringContext context, Func<Placing, bool> among)
    {
        var cars = context.Field.Where(car => !car.Line.Status.IsOut() && among(car)).ToList();
        var best = cars.Max(car => ValueOf(context, car));
        return best is null ? [] : cars.Where(car => ValueOf(context, car) == best).Select(car => (car, (DriverId?)null)).ToList();
    }

    private Points? ValueOf(ScoringContext context, Placing car) => Kind switch
    {
        BonusKind.FastestLap => -(car.Line.Measures.FastestLap is { } lap ? Points.Of(lap.ToInt64Nanoseconds()) : (Points?)null),
        BonusKind.MostLapsLed => car.Line.Measures.LapsLed is > 0 and { } laps ? laps : null,
        _ => !car.Line.Status.TookPart() ? null : MeasureNames.ValueOf(context, car, Name!) is { } value ? (FewestFirst ? -value : value) : null,
    };

    private bool Earned(ScoringContext context, Placing car) => Kind switch
    {
        BonusKind.Started => car.Line.Status.TookPart(),
        BonusKind.Classified => car.Line.Status == ResultStatus.Classified,
        BonusKind.PlaceWithin => car.Place is { } place && place.Number <= Number,
        BonusKind.PlaceInClassWithin => car.Place is { } place && context.Field.Count(other => other.Place < place && other.Entry.Class == car.Entry.Class) < Number,
        BonusKind.LedLaps => car.Line.Measures.LapsLed >= Number && !car.Line.Status.IsOut(),
        BonusKind.Measured => !car.Line.Status.IsOut() && car.Line.Status.TookPart() && MeasureNames.ValueOf(context, car, Name!) is { } value && !(value < Least) && !(value > Most),
        _ => holds!(context, car),
    };
}

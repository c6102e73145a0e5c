namespace RacingDomain.Scoring;

/// <summary>Points for something else than a place: pole, the fastest lap, a start.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Bonus
{
    /// <summary>Creates a bonus.</summary>
    /// <param name="name">The name of the rule.</param>
    /// <param name="points">How much; negative for a penalty by rule.</param>
    /// <param name="condition">What earns it.</param>
    /// <param name="when">The sessions it is for; null for all but checkpoints.</param>
    /// <param name="onlyIfPlacedWithin">The last place that may get it; null for any. It is not passed on, unless said so.</param>
    /// <param name="tie">What several holders get.</param>
    /// <param name="receiver">Which drivers get a bonus that one of them earned.</param>
    /// <param name="credit">Who gets it; null for everyone in full.</param>
    /// <param name="weight">What multiplies it; null for nothing.</param>
    /// <param name="reduction">What a session cut short makes of it; null for nothing.</param>
    /// <param name="account">The account it goes to.</param>
    /// <param name="per">The measure of the car that it is multiplied by, such as <c>incidents</c> or one of the series' own; null for none. One that is not known pays nothing.</param>
    /// <param name="passedOn">Whether the best of those placed so gets it where the holder is not: of the fastest lap, the most laps led and the best of a measure.</param>
    /// <param name="perMost">The greatest measure that it is multiplied by; null for none.</param>
    /// <exception cref="ArgumentException">
    /// A text is blank, the points are zero, the place is below 1, it is passed on without a last place or of another condition, or there is a greatest measure of none.
    /// </exception>
    public Bonus(
        string name,
        Points points,
        BonusCondition condition,
        SessionFilter? when = null,
        int? onlyIfPlacedWithin = null,
        BonusTie tie = BonusTie.EachInFull,
        BonusReceiver receiver = BonusReceiver.Holder,
        Credit? credit = null,
        Weight? weight = null,
        Reduction? reduction = null,
        string account = Accounts.Points,
        string? per = null,
        bool passedOn = false,
        Points? perMost = null)
    {
        Name = Require.Text(name);
        Points = points.IsZero ? throw new ArgumentException("A bonus of nothing is none.", nameof(points)) : points;
        Condition = Require.NotNull(condition);
        When = when ?? SessionFilter.Any;
        OnlyIfPlacedWithin = Require.AtLeast(1, onlyIfPlacedWithin);
        Tie = Require.Defined(tie);
        Receiver = Require.Defined(receiver);
        Credit = credit ?? Credit.Full;
        Weight = weight ?? Weight.None;
        Reduction = reduction ?? Reduction.None;
        Account = Require.Text(account);
        Per = Require.OptionalText(per);
        PassedOn = passedOn && (onlyIfPlacedWithin is null || !condition.IsOfTheBest)
            ? throw new ArgumentException("\"passedOn\" needs a last place, \"onlyIfPlacedWithin\", and a condition that one car meets best: \"fastest-lap\", \"most-laps-led\" or \"best-of\".", nameof(passedOn))
            : passedOn;
        PerMost = perMost is null || per is not null ? perMost : throw new ArgumentException("\"perMost\" limits a measure: name it in \"per\".", nameof(perMost));
    }

    /// <summary>The name of the rule.</summary>
    public string Name { get; }

    /// <summary>How much.</summary>
    public Points Points { get; }

    /// <summary>What earns it.</summary>
    public BonusCondition Condition { get; }

    /// <summary>The sessions it is for.</summary>
    public SessionFilter When { get; }

    /// <summary>The last place that may get it; null for any.</summary>
    public int? OnlyIfPlacedWithin { get; }

    /// <summary>Whether the best of those placed so gets it where the holder is not.</summary>
    public bool PassedOn { get; }

    /// <summary>What several holders get.</summary>
    public BonusTie Tie { get; }

    /// <summary>Which drivers get a bonus that one of them earned.</summary>
    public BonusReceiver Receiver { get; }

    /// <summary>Who gets it.</summary>
    public Credit Credit { get; }

    /// <summary>What multiplies it; none unless the rule says so.</summary>
    public Weight Weight { get; }

    /// <summary>What a session cut short makes of it; nothing unless the rule says so.</summary>
    public Reduction Reduction { get; }

    /// <summary>The account it goes to.</summary>
    public string Account { get; }

    /// <summary>The measure of the car that it is multiplied by; null for none.</summary>
    public string? Per { get; }

    /// <summary>The greatest measure that it is multiplied by; null for none.</summary>
    public Points? PerMost { get; }

    /// <summary>Whether a car is placed so that it may get it.</summary>
    internal bool IsFor(Placing car) => OnlyIfPlacedWithin is not { } last || car.Place?.Number <= last;
}

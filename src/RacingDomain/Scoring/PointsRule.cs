namespace RacingDomain.Scoring;

/// <summary>Points by place for some sessions.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record PointsRule
{
    /// <summary>Creates a rule.</summary>
    /// <param name="name">Its name, such as <c>race</c> or <c>qualifying</c>.</param>
    /// <param name="when">The sessions it is for; checkpoints only where their kind is named.</param>
    /// <param name="scales">The scales; the first that matches is used, and where none does the rule pays nothing.</param>
    /// <param name="ties">What cars get that share a place.</param>
    /// <param name="reduction">What a session cut short is worth; null for full points.</param>
    /// <param name="weight">What the points are multiplied by; null for nothing.</param>
    /// <param name="credit">Who gets the points of a car; null for everyone in full.</param>
    /// <param name="minimumPart">The part of the laps of the winner of its class that a car needs to be paid; null for none. Laps that are not known suffice.</param>
    /// <param name="account">The account they go to.</param>
    /// <param name="requirement">What a car must have done to be paid; null for nothing.</param>
    /// <param name="absence">What competitors get who are not in the order of the session; null for nothing.</param>
    /// <exception cref="ArgumentException">A text is blank, there is no scale, an enumeration value is undefined, or the part is not above 0 and at most 1.</exception>
    public PointsRule(
        string name,
        SessionFilter when,
        ValueArray<ScaleCase> scales,
        TiedPlaces ties = TiedPlaces.Shared,
        Reduction? reduction = null,
        Weight? weight = null,
        Credit? credit = null,
        Points? minimumPart = null,
        string account = Accounts.Points,
        CarRequirement? requirement = null,
        Absence? absence = null)
    {
        Name = Require.Text(name);
        When = Require.NotNull(when);
        Scales = scales.IsEmpty ? throw new ArgumentException("A rule needs a scale.", nameof(scales)) : scales;
        Ties = Require.Defined(ties);
        Reduction = reduction ?? Reduction.None;
        Weight = weight ?? Weight.None;
        Credit = credit ?? Credit.Full;
        MinimumPart = minimumPart <= Points.Zero || minimumPart > Points.One
            ? throw new ArgumentOutOfRangeException(nameof(minimumPart), minimumPart, "A part is above 0 and at most 1.")
            : minimumPart;
        Account = Require.Text(account);
        Requirement = requirement;
        Absence = absence;
    }

    /// <summary>Creates a rule with one scale.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="when">The sessions it is for.</param>
    /// <param name="scale">The scale.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public PointsRule(string name, SessionFilter when, Scale scale)
        : this(name, when, [new ScaleCase(scale)])
    {
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The sessions it is for.</summary>
    public SessionFilter When { get; }

    /// <summary>The scales; the first that matches is used.</summary>
    public ValueArray<ScaleCase> Scales { get; }

    /// <summary>What cars get that share a place.</summary>
    public TiedPlaces Ties { get; }

    /// <summary>What a session cut short is worth.</summary>
    public Reduction Reduction { get; private init; }

    /// <summary>What the points are multiplied by.</summary>
    public Weight Weight { get; private init; }

    /// <summary>Who gets the points of a car.</summary>
    public Credit Credit { get; private init; }

    /// <summary>The part of the laps of the winner of its class that a car needs to be paid; null for none.</summary>
    public Points? MinimumPart { get; }

    /// <summary>The account the points go to.</summary>
    public string Account { get; }

    /// <summary>What a car must have done to be paid; null for nothing.</summary>
    public CarRequirement? Requirement { get; private init; }

    /// <summary>What competitors get who are not in the order of the session; null for nothing.</summary>
    public Absence? Absence { get; private init; }

    /// <summary>The same rule with a requirement of cars.</summary>
    /// <param name="requirement">What a car must have done to be paid; null for nothing.</param>
    public PointsRule WithRequirement(CarRequirement? requirement) => this with { Requirement = requirement };

    /// <summary>The same rule with points for those who are absent.</summary>
    /// <param name="absence">What competitors get who are not in the order of the session; null for nothing.</param>
    public PointsRule WithAbsence(Absence? absence) => this with { Absence = absence };

    /// <summary>The same rule with another credit.</summary>
    /// <param name="credit">Who gets the points of a car.</param>
    public PointsRule WithCredit(Credit credit) => this with { Credit = Require.NotNull(credit) };

    /// <summary>The same rule with another weight.</summary>
    /// <param name="weight">What the points are multiplied by.</param>
    public PointsRule WithWeight(Weight weight) => this with { Weight = Require.NotNull(weight) };

    /// <summary>The same rule with another reduction.</summary>
    /// <param name="reduction">What a session cut short is worth.</param>
    public PointsRule WithReduction(Reduction reduction) => this with { Reduction = Require.NotNull(reduction) };
}

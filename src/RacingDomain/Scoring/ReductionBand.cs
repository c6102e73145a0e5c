namespace RacingDomain.Scoring;

/// <summary>When a session pays less, and how much it pays then.</summary>
/// <remarks>Immutable, compared by value. All conditions that are given must hold; one about a fact that is not known does not hold.</remarks>
public sealed record ReductionBand
{
    /// <summary>Creates a band.</summary>
    /// <param name="belowPart">The part of the schedule below which it holds, exclusive.</param>
    /// <param name="belowLaps">The number of laps run below which it holds, exclusive.</param>
    /// <param name="belowGreenLaps">The number of laps without caution below which it holds, exclusive.</param>
    /// <param name="onlyIfNotResumed">Whether it holds only for a session that was suspended and not resumed.</param>
    /// <param name="factor">What the points are multiplied by; 0 for nothing.</param>
    /// <param name="scale">The scale that is used instead; null for the usual one.</param>
    /// <exception cref="ArgumentException">There is no condition, or the factor is negative.</exception>
    public ReductionBand(
        Points? belowPart = null,
        int? belowLaps = null,
        int? belowGreenLaps = null,
        bool onlyIfNotResumed = false,
        Points? factor = null,
        Scale? scale = null)
    {
        if (belowPart is null && belowLaps is null && belowGreenLaps is null && !onlyIfNotResumed)
        {
            throw new ArgumentException("A reduction needs a condition.");
        }

        BelowPart = belowPart;
        BelowLaps = Require.AtLeast(1, belowLaps);
        BelowGreenLaps = Require.AtLeast(1, belowGreenLaps);
        OnlyIfNotResumed = onlyIfNotResumed;
        Factor = factor < Points.Zero ? throw new ArgumentOutOfRangeException(nameof(factor), factor, "A factor must not be negative.") : factor ?? Points.One;
        Scale = scale;
    }

    /// <summary>The part of the schedule below which it holds.</summary>
    public Points? BelowPart { get; }

    /// <summary>The number of laps run below which it holds.</summary>
    public int? BelowLaps { get; }

    /// <summary>The number of laps without caution below which it holds.</summary>
    public int? BelowGreenLaps { get; }

    /// <summary>Whether it holds only for a session that was suspended and not resumed.</summary>
    public bool OnlyIfNotResumed { get; }

    /// <summary>What the points are multiplied by.</summary>
    public Points Factor { get; }

    /// <summary>The scale that is used instead.</summary>
    public Scale? Scale { get; }

    internal bool Holds(Seasons.RunningFacts facts) =>
        (BelowPart is not { } part || facts.PartRun < part)
        && (BelowLaps is not { } laps || facts.RunLaps < laps)
        && (BelowGreenLaps is not { } green || facts.GreenLaps < green)
        && (!OnlyIfNotResumed || facts is { Suspended: true, Resumed: false });
}

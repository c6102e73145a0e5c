using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>What a session is worth that was cut short: the first band that holds decides, else it pays in full.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Reduction
{
    /// <summary>Creates a reduction.</summary>
    /// <param name="bands">The bands, the strictest first.</param>
    public Reduction(params ValueArray<ReductionBand> bands) => Bands = bands;

    /// <summary>Full points whatever was run.</summary>
    public static Reduction None { get; } = new();

    /// <summary>The bands, the strictest first.</summary>
    public ValueArray<ReductionBand> Bands { get; }

    /// <summary>The band that holds for a session, or null.</summary>
    /// <param name="facts">What was scheduled and run.</param>
    public ReductionBand? BandFor(RunningFacts facts)
    {
        Require.NotNull(facts);
        foreach (var band in Bands)
        {
            if (band.Holds(facts))
            {
                return band;
            }
        }

        return null;
    }
}

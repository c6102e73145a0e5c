using RacingDomain.Championships;
using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>One competitor who was admitted to a phase.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record PhaseEntrant
{
    internal PhaseEntrant(Competitor competitor, Position seed, AdmissionWay? way, Points points)
    {
        Competitor = competitor;
        Seed = seed;
        Way = way;
        Points = points;
    }

    /// <summary>Who it is.</summary>
    public Competitor Competitor { get; }

    /// <summary>The place among those admitted; equal for those whom nothing parts.</summary>
    public Position Seed { get; }

    /// <summary>The way that admitted him; null if everyone is admitted, or he was by decision.</summary>
    public AdmissionWay? Way { get; }

    /// <summary>The points he starts with.</summary>
    public Points Points { get; }
}

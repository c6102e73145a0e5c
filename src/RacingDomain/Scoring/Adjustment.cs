using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>Points taken or given by a decision, as one competitor sees it.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Adjustment
{
    internal Adjustment(Competitor competitor, int? round, Points points, Decision decision)
    {
        Competitor = competitor;
        Round = round;
        Points = points;
        Decision = decision;
    }

    /// <summary>Who is concerned.</summary>
    public Competitor Competitor { get; }

    /// <summary>The round it concerns; null for the season.</summary>
    public int? Round { get; }

    /// <summary>How much, negative for a deduction.</summary>
    public Points Points { get; }

    /// <summary>The decision.</summary>
    public Decision Decision { get; }
}

namespace RacingDomain.Scoring;

/// <summary>All credits of points in a championship, in order, and what decisions added to them.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Ledger
{
    internal Ledger(ValueArray<Award> awards, ValueArray<Adjustment> adjustments)
    {
        Awards = awards;
        Adjustments = adjustments;
    }

    /// <summary>A ledger with nothing in it.</summary>
    public static Ledger Empty { get; } = new([], []);

    /// <summary>The awards, in the order of sessions.</summary>
    public ValueArray<Award> Awards { get; }

    /// <summary>What decisions added or took.</summary>
    public ValueArray<Adjustment> Adjustments { get; }

    /// <summary>All points of a competitor, dropped or not.</summary>
    /// <param name="competitor">The competitor's id.</param>
    public Points TotalOf(CompetitorId competitor) =>
        Points.Sum(Awards.Where(award => award.Competitor.Id == competitor).Select(award => award.Points))
        + Points.Sum(Adjustments.Where(adjustment => adjustment.Competitor.Id == competitor).Select(adjustment => adjustment.Points));
}

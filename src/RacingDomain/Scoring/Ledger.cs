namespace RacingDomain.Scoring;

/// <summary>All credits of points in a championship, in order, and what decisions and rules on totals added to them.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Ledger
{
    internal Ledger(ValueArray<Award> awards, ValueArray<Adjustment> adjustments, ValueArray<Correction> corrections = default)
    {
        Awards = awards;
        Adjustments = adjustments;
        Corrections = corrections;
    }

    /// <summary>A ledger with nothing in it.</summary>
    public static Ledger Empty { get; } = new([], []);

    /// <summary>The awards, in the order of sessions.</summary>
    public ValueArray<Award> Awards { get; }

    /// <summary>What decisions added or took.</summary>
    public ValueArray<Adjustment> Adjustments { get; }

    /// <summary>What the rules made of totals apart from awards: resets and seeds of phases, averages, floors.</summary>
    public ValueArray<Correction> Corrections { get; }

    /// <summary>All points of a competitor in an account, dropped or not.</summary>
    /// <param name="competitor">The competitor's id.</param>
    /// <param name="account">The account.</param>
    public Points TotalOf(CompetitorId competitor, string account = Accounts.Points) =>
        Points.Sum(Awards.Where(award => award.Competitor.Id == competitor && award.Account == account).Select(award => award.Points))
        + Points.Sum(Adjustments.Where(adjustment => adjustment.Competitor.Id == competitor && adjustment.Account == account).Select(adjustment => adjustment.Points))
        + Points.Sum(Corrections.Where(correction => correction.Competitor.Id == competitor && correction.Account == account && correction.IsInGross).Select(correction => correction.Points));
}

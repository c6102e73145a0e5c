using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>What a competitor has in an account beside the points of the table.</summary>
/// <remarks>Immutable, compared by value. Awards, adjustments and corrections add up to the points.</remarks>
public sealed record ExplainedAccount
{
    internal ExplainedAccount(string account, Points points, ValueArray<Award> awards, ValueArray<Adjustment> adjustments, ValueArray<Correction> corrections)
    {
        Account = account;
        Points = points;
        Awards = awards;
        Adjustments = adjustments;
        Corrections = corrections;
    }

    /// <summary>The account.</summary>
    public string Account { get; }

    /// <summary>Its total.</summary>
    public Points Points { get; }

    /// <summary>The awards, in the order of sessions.</summary>
    public ValueArray<Award> Awards { get; }

    /// <summary>What decisions added or took.</summary>
    public ValueArray<Adjustment> Adjustments { get; }

    /// <summary>What rules on the table added, such as points by position at the end of a phase.</summary>
    public ValueArray<Correction> Corrections { get; }
}

using System.Globalization;
using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>An award of one competitor, and whether it counts.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record ExplainedAward
{
    internal ExplainedAward(Award award, string? dropped)
    {
        Award = award;
        Dropped = dropped;
    }

    /// <summary>The award.</summary>
    public Award Award { get; }

    /// <summary>Why it does not count; null if it does.</summary>
    public string? Dropped { get; }

    /// <summary>Whether it counts.</summary>
    public bool IsCounted => Dropped is null;

    /// <summary>The award in one line of English.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"round {Award.Round} {Award.Session.Kind.ToName()}: {Award.Points} ({Award.Rule}: {Award.Reason}){(IsCounted ? "" : ", " + Dropped)}");
}

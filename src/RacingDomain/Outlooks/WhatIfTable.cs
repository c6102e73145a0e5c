using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Outlooks;

/// <summary>The table of a championship under the rules it was held under, and under others.</summary>
/// <remarks>
/// Immutable, compared by value. Rows are in the order of the table under the other rules; those whom only the real table lists come last, in its order.
/// </remarks>
public sealed record WhatIfTable
{
    internal WhatIfTable(RulebookId realRulebook, RulebookId otherRulebook, StandingsTable real, StandingsTable other)
    {
        RealRulebook = realRulebook;
        OtherRulebook = otherRulebook;
        Real = real;
        Other = other;
        var realRows = real.Rows.ToDictionary(row => row.Competitor.Id);
        var others = other.Rows.Select(row => row.Competitor.Id).ToHashSet();
        Rows = other.Rows.Select(row => new WhatIfRow(realRows.GetValueOrDefault(row.Competitor.Id), row))
            .Concat(real.Rows.Where(row => !others.Contains(row.Competitor.Id)).Select(row => new WhatIfRow(row, null)))
            .ToValueArray();
    }

    /// <summary>The rules it was held under.</summary>
    public RulebookId RealRulebook { get; }

    /// <summary>The other rules.</summary>
    public RulebookId OtherRulebook { get; }

    /// <summary>The table under the rules it was held under.</summary>
    public StandingsTable Real { get; }

    /// <summary>The table under the other rules.</summary>
    public StandingsTable Other { get; }

    /// <summary>One row for each competitor whom either table lists.</summary>
    public ValueArray<WhatIfRow> Rows { get; }

    /// <summary>What is missing from the facts that either table needs; empty if nothing is known to be missing.</summary>
    public ValueArray<CoverageGap> Incomplete => Real.Incomplete.Union(Other.Incomplete).ToValueArray();

    /// <summary>The row of a competitor, or null.</summary>
    /// <param name="competitor">The competitor's id.</param>
    public WhatIfRow? RowOf(CompetitorId competitor) => Rows.FirstOrDefault(row => row.Competitor.Id == competitor);
}

using RacingDomain.Scoring;
using RacingDomain.Standings;

namespace RacingDomain.Outlooks;

/// <summary>One competitor under the rules a season was held under, and under others.</summary>
/// <remarks>Immutable, compared by value. At least one of the rows is there.</remarks>
public sealed record WhatIfRow
{
    internal WhatIfRow(StandingsRow? real, StandingsRow? other)
    {
        Real = real;
        Other = other;
        Competitor = (other ?? real)!.Competitor;
    }

    /// <summary>Who it is.</summary>
    public Competitor Competitor { get; }

    /// <summary>The row in the real table; null if that does not list the competitor.</summary>
    public StandingsRow? Real { get; }

    /// <summary>The row in the table under the other rules; null if that does not list the competitor.</summary>
    public StandingsRow? Other { get; }

    /// <summary>Positions won by the other rules, negative if lost; null for one who is not ranked in both tables.</summary>
    public int? Gained => Real?.Position is { } before && Other?.Position is { } after ? before.Number - after.Number : null;
}

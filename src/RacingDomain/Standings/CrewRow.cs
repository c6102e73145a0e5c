using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>A line of a table that stands for co-drivers who scored together.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record CrewRow
{
    internal CrewRow(StandingsRow row, ValueArray<Competitor> competitors)
    {
        Row = row;
        Competitors = competitors;
    }

    /// <summary>Position, points and the rest, the same for all of them.</summary>
    public StandingsRow Row { get; }

    /// <summary>The co-drivers, in the order of the table; one alone if nobody shares his record.</summary>
    public ValueArray<Competitor> Competitors { get; }

    /// <summary>Their names, joined by a slash.</summary>
    public string Names => string.Join(" / ", Competitors.Select(competitor => competitor.Name));
}

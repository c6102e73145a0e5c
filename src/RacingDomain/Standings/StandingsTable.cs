using RacingDomain.Championships;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>The ranked table of one championship at one moment.</summary>
/// <remarks>Immutable, compared by value. Rows are in order of position; those who are not ranked come last.</remarks>
public sealed record StandingsTable
{
    internal StandingsTable(Series series, SeasonId season, Championship championship, TablePoint point, int afterRound, ValueArray<StandingsRow> rows, ValueArray<CoverageGap> incomplete)
    {
        Series = series;
        Season = season;
        Championship = championship;
        Point = point;
        AfterRound = afterRound;
        Rows = rows;
        Incomplete = incomplete;
    }

    /// <summary>The series.</summary>
    public Series Series { get; }

    /// <summary>The season.</summary>
    public SeasonId Season { get; }

    /// <summary>The championship.</summary>
    public Championship Championship { get; }

    /// <summary>The moment that was asked for.</summary>
    public TablePoint Point { get; }

    /// <summary>The number of the last round in the table; 0 before the first.</summary>
    public int AfterRound { get; }

    /// <summary>The rows, in order of position.</summary>
    public ValueArray<StandingsRow> Rows { get; }

    /// <summary>What is missing from the facts that this table needs; empty if nothing is known to be missing.</summary>
    public ValueArray<CoverageGap> Incomplete { get; }

    /// <summary>The row of a competitor, or null.</summary>
    /// <param name="competitor">The competitor's id.</param>
    public StandingsRow? RowOf(CompetitorId competitor) => Rows.FirstOrDefault(row => row.Competitor.Id == competitor);
}

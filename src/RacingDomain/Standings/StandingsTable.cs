using System.Runtime.InteropServices;
using RacingDomain.Championships;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>The ranked table of one championship at one moment.</summary>
/// <remarks>Immutable, compared by value. Rows are in order of position; those who are not ranked come last.</remarks>
public sealed record StandingsTable
{
    private readonly RowLines lines;
    private readonly CoverageCheck coverage;
    private readonly int lastRound;

    // Those who only want the leader, or nothing yet, do not wait for them.
    private StandingsRow[]? rows;

    internal StandingsTable(Series series, SeasonId season, Championship championship, TablePoint point, int afterRound, RowLines lines, CoverageCheck coverage, int lastRound)
    {
        Series = series;
        Season = season;
        Championship = championship;
        Point = point;
        AfterRound = afterRound;
        this.lines = lines;
        this.coverage = coverage;
        this.lastRound = lastRound;
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
    public ValueArray<StandingsRow> Rows => ImmutableCollectionsMarshal.AsImmutableArray(rows ??= lines.Read());

    /// <summary>What is missing from the facts that this table needs; empty if nothing is known to be missing.</summary>
    public ValueArray<CoverageGap> Incomplete => coverage.GapsAt(lastRound);

    /// <summary>The row of a competitor, or null.</summary>
    /// <param name="competitor">The competitor's id.</param>
    public StandingsRow? RowOf(CompetitorId competitor) => Rows.FirstOrDefault(row => row.Competitor.Id == competitor);

    /// <summary>Whether two tables say the same.</summary>
    /// <param name="other">The other table.</param>
    public bool Equals(StandingsTable? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Series == other.Series && Season == other.Season && Championship == other.Championship && Point == other.Point && AfterRound == other.AfterRound
            && Rows == other.Rows && Incomplete == other.Incomplete);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Series, Season, Championship.Id, Point, AfterRound, lines.Count);
}

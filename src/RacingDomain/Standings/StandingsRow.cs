using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>One competitor in a table.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record StandingsRow
{
    /// <summary>Makes a row.</summary>
    /// <param name="note">What it says but for its position and movement.</param>
    /// <param name="position">The position; 0 for none.</param>
    /// <param name="movement">The movement; <see cref="RowLine.NoMovement"/> for none.</param>
    /// <param name="leader">The points of the leader.</param>
    /// <param name="next">Those of the row before; null for the first row.</param>
    internal StandingsRow(in RowNote note, int position, int movement, Points leader, Points? next)
    {
        Competitor = note.Competitor;
        Position = position == 0 ? null : RacingDomain.Position.Of(position);
        Mark = note.Mark;
        Points = note.Net;
        Gross = note.Gross;
        Wins = note.Wins;
        Podiums = note.Podiums;
        Poles = note.Poles;
        Starts = note.Starts;
        GapToLeader = Distance(leader, note.Net);
        GapToNext = next is { } row ? Distance(row, note.Net) : null;
        Movement = movement == RowLine.NoMovement ? null : movement;
        Phase = note.Phase;
    }

    /// <summary>Who it is.</summary>
    public Competitor Competitor { get; }

    /// <summary>The position; null if not ranked. Equal positions are ties.</summary>
    public Position? Position { get; }

    /// <summary>What stands in place of the position of one who is not ranked, such as <c>DSQ</c>.</summary>
    public string? Mark { get; }

    /// <summary>The points that count (net).</summary>
    public Points Points { get; }

    /// <summary>All points, dropped ones included.</summary>
    public Points Gross { get; }

    /// <summary>First places, as the championship counts wins.</summary>
    public int Wins { get; }

    /// <summary>Places among the first three, in the same sessions as wins.</summary>
    public int Podiums { get; }

    /// <summary>First places in qualifying sessions that set a grid.</summary>
    public int Poles { get; }

    /// <summary>Rounds in which the competitor took part in a race.</summary>
    public int Starts { get; }

    /// <summary>How far the points are from the leader's, 0 or more.</summary>
    public Points GapToLeader { get; }

    /// <summary>How far the points are from those of the row before; null for the first row.</summary>
    public Points? GapToNext { get; }

    /// <summary>Positions won since the table of the round before, negative if lost; null for one who had none.</summary>
    public int? Movement { get; }

    /// <summary>The phase whose contender the competitor is; null where the season has but one.</summary>
    public string? Phase { get; }

    private static Points Distance(Points a, Points b) => a < b ? b - a : a - b;
}

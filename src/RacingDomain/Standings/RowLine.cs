using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>A row of a table before somebody reads it; position 0 for none.</summary>
/// <remarks>Small, because a table after every round has thousands of them.</remarks>
internal readonly struct RowLine
{
    /// <summary>The movement of one who has no position, or had none.</summary>
    internal const int NoMovement = int.MinValue;

    internal readonly int Position;
    internal readonly int Movement;

    // A competitor, or a note with everything of one whose row has more than goes in here.
    private readonly object who;
    private readonly int net;
    private readonly int gross;
    private readonly ushort wins;
    private readonly ushort podiums;
    private readonly ushort poles;
    private readonly ushort starts;

    internal RowLine(Tally tally, int position, int movement, string? phase)
    {
        (Position, Movement) = (position, movement);
        var (netPoints, grossPoints) = (tally.Net, tally.Gross);
        unchecked
        {
            (net, gross) = ((int)netPoints.Numerator, (int)grossPoints.Numerator);
            (wins, podiums, poles, starts) = ((ushort)tally.Wins, (ushort)tally.Podiums, (ushort)tally.Poles, (ushort)tally.Starts);
        }

        var isWhole = tally.Unranked is null && phase is null
            && netPoints == net && grossPoints == gross
            && (tally.Wins | tally.Podiums | tally.Poles | tally.Starts) <= ushort.MaxValue;
        who = isWhole ? tally.Competitor : new Note(tally, phase);
    }

    internal Competitor Competitor => who as Competitor ?? ((Note)who).Competitor;

    internal Points Net => who is Note note ? note.Net : net;

    internal Points Gross => who is Note note ? note.Gross : gross;

    internal int Wins => who is Note note ? note.Wins : wins;

    internal int Podiums => who is Note note ? note.Podiums : podiums;

    internal int Poles => who is Note note ? note.Poles : poles;

    internal int Starts => who is Note note ? note.Starts : starts;

    /// <summary>What stands in place of the position.</summary>
    internal string? Mark => (who as Note)?.Mark;

    internal string? Phase => (who as Note)?.Phase;

    /// <summary>What few rows have: a mark, a phase, points that are not whole, numbers that are large.</summary>
    private sealed class Note(Tally tally, string? phase)
    {
        internal readonly Competitor Competitor = tally.Competitor;
        internal readonly string? Mark = tally.Unranked?.Mark;
        internal readonly string? Phase = phase;
        internal readonly Points Net = tally.Net;
        internal readonly Points Gross = tally.Gross;
        internal readonly int Wins = tally.Wins;
        internal readonly int Podiums = tally.Podiums;
        internal readonly int Poles = tally.Poles;
        internal readonly int Starts = tally.Starts;
    }
}

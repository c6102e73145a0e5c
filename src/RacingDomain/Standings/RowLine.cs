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

    internal RowLine(Competitor competitor, int position, int movement, string? mark, string? phase, Points net, Points gross, int wins, int podiums, int poles, int starts)
    {
        (Position, Movement) = (position, movement);
        unchecked
        {
            (this.net, this.gross) = ((int)net.Numerator, (int)gross.Numerator);
            (this.wins, this.podiums, this.poles, this.starts) = ((ushort)wins, (ushort)podiums, (ushort)poles, (ushort)starts);
        }

        var isAll = mark is null && phase is null && net == this.net && gross == this.gross && (wins | podiums | poles | starts) <= ushort.MaxValue;
        who = isAll ? competitor : new Note(competitor, mark, phase, net, gross, wins, podiums, poles, starts);
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
    private sealed record Note(Competitor Competitor, string? Mark, string? Phase, Points Net, Points Gross, int Wins, int Podiums, int Poles, int Starts);
}

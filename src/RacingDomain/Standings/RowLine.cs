using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>A row of a table before somebody reads it; position 0 for none.</summary>
/// <remarks>Small and without references, because tables after every round have thousands of them.</remarks>
internal readonly struct RowLine
{
    /// <summary>The movement of one who has no position, or had none.</summary>
    internal const int NoMovement = int.MinValue;

    internal readonly int Position;
    internal readonly int Movement;

    // The competitor's number, or the complement of a place in the notes where the row has more than goes in here.
    private readonly int who;
    private readonly int net;
    private readonly int gross;
    private readonly ushort wins;
    private readonly ushort podiums;
    private readonly ushort poles;
    private readonly ushort starts;

    /// <summary>A row of which a note has the rest.</summary>
    internal RowLine(int position, int movement, int note) => (Position, Movement, who) = (position, movement, ~note);

    /// <summary>A row for which <see cref="Holds"/> is true.</summary>
    internal RowLine(int position, int movement, int competitor, Points net, Points gross, int wins, int podiums, int poles, int starts)
    {
        (Position, Movement, who) = (position, movement, competitor);
        unchecked
        {
            (this.net, this.gross) = ((int)net.Numerator, (int)gross.Numerator);
            (this.wins, this.podiums, this.poles, this.starts) = ((ushort)wins, (ushort)podiums, (ushort)poles, (ushort)starts);
        }
    }

    /// <summary>Whether a row without mark and phase goes in here: points that are whole, and numbers that are not large.</summary>
    internal static bool Holds(Points net, Points gross, int wins, int podiums, int poles, int starts) =>
        net == unchecked((int)net.Numerator) && gross == unchecked((int)gross.Numerator) && (wins | podiums | poles | starts) <= ushort.MaxValue;

    /// <summary>Where in the notes the rest is; null if it is here.</summary>
    internal int? Note => who < 0 ? ~who : null;

    /// <summary>What a row without a note says.</summary>
    /// <param name="competitors">The competitors by their numbers.</param>
    internal RowNote Read(Competitor[] competitors) => new(competitors[who], null, null, net, gross, wins, podiums, poles, starts);
}

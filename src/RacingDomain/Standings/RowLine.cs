using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>A row of a table before somebody reads it; position 0 for none.</summary>
internal readonly struct RowLine
{
    /// <summary>The movement of one who has no position, or had none.</summary>
    internal const int NoMovement = int.MinValue;

    internal readonly Competitor Competitor;
    internal readonly int Position;
    internal readonly int Movement;
    internal readonly int Wins;
    internal readonly int Podiums;
    internal readonly int Poles;
    internal readonly int Starts;
    private readonly long wholeNet;
    private readonly long wholeGross;
    private readonly Note? note;

    internal RowLine(Competitor competitor, int position, int movement, string? mark, string? phase, Points net, Points gross, int wins, int podiums, int poles, int starts)
    {
        (Competitor, Position, Movement) = (competitor, position, movement);
        (Wins, Podiums, Poles, Starts) = (wins, podiums, poles, starts);
        (wholeNet, wholeGross) = (net.Numerator, gross.Numerator);
        if (mark is not null || phase is not null || !net.IsInteger || !gross.IsInteger)
        {
            note = new Note(mark, phase, net, gross);
        }
    }

    internal Points Net => note?.Net ?? wholeNet;

    internal Points Gross => note?.Gross ?? wholeGross;

    /// <summary>What stands in place of the position.</summary>
    internal string? Mark => note?.Mark;

    internal string? Phase => note?.Phase;

    /// <summary>What few rows have: a mark, a phase, points that are not whole.</summary>
    private sealed record Note(string? Mark, string? Phase, Points Net, Points Gross);
}

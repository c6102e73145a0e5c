using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>A row of a table before somebody reads it; position 0 for none.</summary>
internal readonly struct RowLine(
    Competitor competitor, int position, int movement, RowNote? note, Points net, Points gross, int wins, int podiums, int poles, int starts)
{
    /// <summary>The movement of one who has no position, or had none.</summary>
    internal const int NoMovement = int.MinValue;

    internal readonly Competitor Competitor = competitor;
    internal readonly RowNote? Note = note;
    internal readonly Points Net = net;
    internal readonly Points Gross = gross;
    internal readonly int Position = position;
    internal readonly int Movement = movement;
    internal readonly int Wins = wins;
    internal readonly int Podiums = podiums;
    internal readonly int Poles = poles;
    internal readonly int Starts = starts;
}

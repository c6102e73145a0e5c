using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>A row of a table before somebody reads it; position 0 for none.</summary>
internal readonly record struct RowLine(
    Competitor Competitor, int Position, int? Movement, string? Mark, Points Net, Points Gross, int Wins, int Podiums, int Poles, int Starts, string? Phase);

using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>What a row says but for its position and movement.</summary>
internal readonly record struct RowNote(Competitor Competitor, string? Mark, string? Phase, Points Net, Points Gross, int Wins, int Podiums, int Poles, int Starts);

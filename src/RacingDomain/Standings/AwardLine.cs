namespace RacingDomain.Standings;

/// <summary>One credit of points, without its car and its reason: as many as are whole. Competitor and rule are the numbers that the scorer gave them.</summary>
internal readonly record struct AwardLine(long Whole, int Competitor, int Rule);

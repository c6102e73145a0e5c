using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>One credit of points, without its reason: as many as are whole. Competitor and rule are the numbers that the scorer gave them.</summary>
internal readonly record struct AwardLine(long Whole, Entry? Entry, int Competitor, int Rule);

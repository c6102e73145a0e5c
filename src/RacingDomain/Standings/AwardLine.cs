using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>One credit of points, without its reason. Competitor and rule are the numbers that the scorer gave them.</summary>
internal readonly record struct AwardLine(Points Points, Entry? Entry, int Competitor, int Rule);

using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>One credit of points without its reason, with the car that brought them if it was a car. Competitor and rule are the numbers that the scorer gave them.</summary>
internal readonly record struct AwardLine(int Competitor, int Rule, Points Points, Entry? Payee);

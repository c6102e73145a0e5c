using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>One car's place in one session, as one competitor's own; 0 for no place. The competitor is the number that the scorer gave him.</summary>
internal readonly record struct PlaceLine(Entry Entry, int Competitor, int Place, int OfficialPlace, ResultStatus Status, bool Paid, bool Scoring, bool SetsGrid);

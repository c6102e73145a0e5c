namespace RacingDomain.Seasons;

/// <summary>A session pays nothing.</summary>
/// <remarks>Immutable, compared by value. Its places count no more for countback either: a race declared outside the championship leaves no win behind.</remarks>
public sealed record NoPoints : Ruling;

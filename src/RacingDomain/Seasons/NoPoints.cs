namespace RacingDomain.Seasons;

/// <summary>A session pays nothing.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record NoPoints : Ruling;

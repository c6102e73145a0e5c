namespace RacingDomain.Standings;

/// <summary>What few rows have: what stands in place of the position, and the phase.</summary>
internal sealed record RowNote(string? Mark, string? Phase);

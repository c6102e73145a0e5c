namespace RacingDomain.Testing.Laws;

/// <summary>Thrown where a law does not hold.</summary>
internal sealed class LawBrokenException(string message) : Exception(message);

namespace RacingDomain.Json;

/// <summary>A member that is read before the others of its object.</summary>
/// <param name="Index">Its place in the definition.</param>
/// <param name="Found">What to do when it is there and was read.</param>
internal sealed record Prelude(int Index, Action<Frame, ReadContext> Found);

namespace RacingDomain.Json;

/// <summary>Ends the reading of a document after the diagnostic that says why; it never leaves this namespace.</summary>
internal sealed class ReadStoppedException : Exception;

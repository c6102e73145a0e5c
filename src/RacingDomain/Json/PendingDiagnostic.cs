namespace RacingDomain.Json;

/// <summary>A diagnostic whose line isn't known yet. Lines are counted once, in the end, for all of them.</summary>
/// <param name="Offset">The byte in the document, or -1 when only the pointer is known.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Pointer">The place.</param>
/// <param name="Problem">What is wrong there.</param>
internal readonly record struct PendingDiagnostic(long Offset, DiagnosticSeverity Severity, string Pointer, Problem Problem);

namespace RacingDomain.Json;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The document can't be used.</summary>
    Error,

    /// <summary>The document can be used, but something in it deserves a look.</summary>
    Warning,
}

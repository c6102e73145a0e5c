namespace RacingDomain.Json;

/// <summary>How a document is laid out when it is written.</summary>
public enum DocumentLayout
{
    /// <summary>One member per line, indented by two spaces, lines ended by a line feed.</summary>
    Indented,

    /// <summary>No white space but a line feed at the end.</summary>
    Compact,
}

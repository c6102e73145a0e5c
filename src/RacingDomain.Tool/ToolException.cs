namespace RacingDomain.Tool;

/// <summary>Ends a command with lines for the user on standard error and exit code 1.</summary>
internal sealed class ToolException : Exception
{
    public ToolException(string message)
        : this(["error: " + message])
    {
    }

    public ToolException(IReadOnlyList<string> lines)
        : base(string.Join('\n', lines)) => Lines = lines;

    /// <summary>The lines, to be printed one by one.</summary>
    public IReadOnlyList<string> Lines { get; }
}

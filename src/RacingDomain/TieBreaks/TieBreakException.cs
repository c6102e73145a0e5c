namespace RacingDomain.TieBreaks;

/// <summary>A tie-break in code that failed, whose comparison puts nobody in order, or that puts the same group in another order when it is asked again.</summary>
public sealed class TieBreakException : Exception
{
    internal TieBreakException(string step, string message, Exception? inner = null)
        : base($"Tie-break '{step}': {message}", inner)
    {
        Step = step;
        Reason = message;
    }

    /// <summary>The name of the step.</summary>
    public string Step { get; }

    /// <summary>What is wrong, without the name of the step.</summary>
    internal string Reason { get; }
}

namespace RacingDomain.Json;

/// <summary>What is wrong with a value, before it is known where the value stands.</summary>
internal sealed class Problem(string code, string message, params string[] arguments)
{
    public string Code { get; } = code;

    public string Message { get; } = message;

    public string[] Arguments { get; } = arguments;
}

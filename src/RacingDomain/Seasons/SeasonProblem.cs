namespace RacingDomain.Seasons;

/// <summary>Something in a season that breaks a rule of the domain.</summary>
/// <remarks>Immutable, compared by value. The text is English; a program goes by <see cref="Code"/> and <see cref="Arguments"/>.</remarks>
public sealed record SeasonProblem
{
    internal SeasonProblem(string code, string path, string message, params ValueArray<string> arguments)
    {
        Code = code;
        Path = path;
        Message = message;
        Arguments = arguments;
    }

    /// <summary>The stable code, such as <c>season.unknown-driver</c>.</summary>
    public string Code { get; }

    /// <summary>The place, as a path of members and indices from 0, which is also the JSON pointer in a season document.</summary>
    public string Path { get; }

    /// <summary>What is wrong and what to do, in English.</summary>
    public string Message { get; }

    /// <summary>The values concerned.</summary>
    public ValueArray<string> Arguments { get; }

    /// <summary>The path and the message.</summary>
    public override string ToString() => $"{Path}: {Message} [{Code}]";
}

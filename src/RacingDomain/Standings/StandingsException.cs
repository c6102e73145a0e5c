namespace RacingDomain.Standings;

/// <summary>A table that cannot be given: the rulebook has no such championship, or the season no such round or competitor.</summary>
public sealed class StandingsException : Exception
{
    internal StandingsException(string code, string message, string value)
        : base(message)
    {
        Code = code;
        Value = value;
    }

    /// <summary>The stable code, such as <c>standings.unknown-championship</c>.</summary>
    public string Code { get; }

    /// <summary>The value that was asked for.</summary>
    public string Value { get; }
}

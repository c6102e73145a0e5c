using System.Globalization;

namespace RacingDomain.Scoring;

/// <summary>A session that cannot be scored: a custom rule failed, or a decision needs facts that are missing.</summary>
public sealed class ScoringException : Exception
{
    internal ScoringException(string message, string rule, int round, SessionId session, Exception? inner = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"Rule '{rule}', round {round}, session '{session}': {message}"), inner)
    {
        Rule = rule;
        Round = round;
        Session = session;
    }

    /// <summary>The rule or the kind of decision.</summary>
    public string Rule { get; }

    /// <summary>The number of the round.</summary>
    public int Round { get; }

    /// <summary>The session.</summary>
    public SessionId Session { get; }
}

using System.Globalization;

namespace RacingDomain.Scoring;

/// <summary>A session that cannot be scored: a rule in code failed, or a decision needs facts that are missing.</summary>
/// <remarks>A rule in code fails that throws, pays someone who does not compete, or gives other results when it is asked for the same session again.</remarks>
public sealed class ScoringException : Exception
{
    internal ScoringException(string message, string rule, int round, SessionId session, Exception? inner = null, bool gaveOtherResults = false)
        : base(string.Create(CultureInfo.InvariantCulture, $"Rule '{rule}', round {round}, session '{session}': {message}"), inner)
    {
        Rule = rule;
        Round = round;
        Session = session;
        GaveOtherResults = gaveOtherResults;
    }

    /// <summary>A tie-break that failed: it belongs to no session.</summary>
    internal ScoringException(string message, string rule, int round, Exception inner)
        : base(string.Create(CultureInfo.InvariantCulture, $"Rule '{rule}', table after round {round}: {message}"), inner)
    {
        Rule = rule;
        Round = round;
    }

    /// <summary>The rule, the tie-break or the kind of decision.</summary>
    public string Rule { get; }

    /// <summary>The number of the round; for a tie-break that of the last round in the table.</summary>
    public int Round { get; }

    /// <summary>The session; none for a tie-break.</summary>
    public SessionId Session { get; }

    /// <summary>Whether a rule in code gave other results when it was asked for the session again.</summary>
    public bool GaveOtherResults { get; }
}

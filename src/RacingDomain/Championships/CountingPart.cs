namespace RacingDomain.Championships;

/// <summary>A part of the season of which the best results count.</summary>
/// <remarks>
/// Immutable, compared by value. Parts are by the numbers of the calendar, held or not (Formula One 1967-80), by a list of them, or by kinds of session: a quota of results of
/// each kind.
/// </remarks>
public sealed record CountingPart
{
    /// <summary>Creates a part.</summary>
    /// <param name="firstRound">The number of its first round.</param>
    /// <param name="lastRound">The number of its last round; null for the rest of the season.</param>
    /// <param name="best">How many results count; null for all.</param>
    /// <param name="rounds">The numbers of its rounds, where they are not all in between; empty for all.</param>
    /// <param name="sessions">The kinds of session whose points are its results; empty for all.</param>
    /// <exception cref="ArgumentException">A number is out of range, the last round is before the first, or something stands twice.</exception>
    public CountingPart(int firstRound = 1, int? lastRound = null, int? best = null, ValueArray<int> rounds = default, ValueArray<SessionKind> sessions = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstRound, 1);
        if (lastRound < firstRound)
        {
            throw new ArgumentOutOfRangeException(nameof(lastRound), lastRound, "The last round of a part is not before its first.");
        }

        FirstRound = firstRound;
        LastRound = lastRound;
        Best = Require.AtLeast(0, best);
        Rounds = Require.Rounds(rounds);
        Sessions = Require.AllDefined(sessions);
    }

    /// <summary>The number of the first round.</summary>
    public int FirstRound { get; }

    /// <summary>The number of the last round; null for the rest of the season.</summary>
    public int? LastRound { get; }

    /// <summary>How many results count; null for all.</summary>
    public int? Best { get; }

    /// <summary>The numbers of the rounds, where they are not all in between; empty for all.</summary>
    public ValueArray<int> Rounds { get; }

    /// <summary>The kinds of session whose points are results of the part; empty for all.</summary>
    public ValueArray<SessionKind> Sessions { get; }

    /// <summary>The best results of some rounds.</summary>
    /// <param name="best">How many results count; null for all.</param>
    /// <param name="rounds">The numbers of the rounds.</param>
    /// <exception cref="ArgumentException">A number is out of range or stands twice.</exception>
    public static CountingPart OfRounds(int? best, params ValueArray<int> rounds) => new(best: best, rounds: rounds);

    /// <summary>The best results in sessions of some kinds.</summary>
    /// <param name="best">How many results count; null for all.</param>
    /// <param name="sessions">The kinds of session.</param>
    /// <exception cref="ArgumentException">The number is negative, or a kind stands twice.</exception>
    public static CountingPart OfSessions(int? best, params ValueArray<SessionKind> sessions) => new(best: best, sessions: sessions);

    /// <summary>Whether a round is in the part.</summary>
    /// <param name="round">The number of the round.</param>
    public bool Contains(int round) => round >= FirstRound && (LastRound is not { } last || round <= last) && (Rounds.IsEmpty || Rounds.Contains(round));

    /// <summary>Whether the points of a session are a result of the part.</summary>
    internal bool Contains(int round, SessionKind kind) => Contains(round) && (Sessions.IsEmpty || Sessions.Contains(kind));

    internal bool Overlaps(CountingPart other) =>
        (Sessions.IsEmpty || other.Sessions.IsEmpty || Sessions.Any(kind => other.Sessions.Contains(kind)))
        && (Rounds.IsEmpty && other.Rounds.IsEmpty
            ? Contains(other.FirstRound) || other.Contains(FirstRound)
            : (Rounds.IsEmpty ? other.Rounds : Rounds).Any(round => Contains(round) && other.Contains(round)));
}

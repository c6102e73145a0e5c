using System.Globalization;

namespace RacingDomain.Seasons;

/// <summary>Something that is missing from the facts, so that tables which need it are incomplete.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record CoverageGap
{
    /// <summary>Declares a gap.</summary>
    /// <param name="round">The round.</param>
    /// <param name="reason">What is missing, for people.</param>
    /// <param name="session">The kind of session that is missing; null for the whole round.</param>
    /// <param name="class">The class concerned; null for all.</param>
    /// <param name="championships">The championships concerned; null for all.</param>
    /// <exception cref="ArgumentException">The round is below 1, the reason blank or an id empty.</exception>
    public CoverageGap(int round, string reason, SessionKind? session = null, ClassId? @class = null, ChampionshipScope? championships = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(round, 1);
        Round = round;
        Reason = Require.Text(reason);
        Session = session is { } kind ? Require.Defined(kind, nameof(session)) : null;
        Class = Require.OptionalId(@class);
        Championships = championships ?? ChampionshipScope.All;
    }

    /// <summary>The round.</summary>
    public int Round { get; }

    /// <summary>What is missing, for people.</summary>
    public string Reason { get; }

    /// <summary>The kind of session that is missing; null for the whole round.</summary>
    public SessionKind? Session { get; }

    /// <summary>The class concerned; null for all.</summary>
    public ClassId? Class { get; }

    /// <summary>The championships concerned.</summary>
    public ChampionshipScope Championships { get; }

    /// <summary>The gap in one line of English, such as "round 3, qualifying, gtd: the order is not published".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"round {Round}{(Session is { } kind ? ", " + kind.ToName() : "")}{(Class is { } id ? ", " + id : "")}: {Reason}");
}

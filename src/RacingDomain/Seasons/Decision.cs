using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>A ruling of the officials, with what it concerns, when it shows and when it was announced.</summary>
/// <remarks>
/// Immutable, compared by value. Three times are kept apart: the rounds and sessions it <em>concerns</em>, the first table it is <em>effective from</em>,
/// and the day it was <em>announced</em>. What is missing means: known from the start. A decision applies to classifications as they are given: what an amended
/// classification shows already needs no decision.
/// </remarks>
public sealed record Decision
{
    /// <summary>Creates a decision.</summary>
    /// <param name="ruling">What it does.</param>
    /// <param name="reason">Why, for people.</param>
    /// <param name="rounds">The rounds it concerns; empty for the season.</param>
    /// <param name="sessions">The kinds of session it concerns; empty for all. <see cref="SessionKind.Checkpoint"/> names intermediate classifications.</param>
    /// <param name="classes">The classes it concerns; empty for all.</param>
    /// <param name="sessionIds">The sessions it concerns, where a round has several of one kind; empty for all.</param>
    /// <param name="checkpoints">The names of the checkpoints it concerns; empty for all.</param>
    /// <param name="championships">The championships it concerns; null for all.</param>
    /// <param name="effectiveFrom">The first table that shows it; null: as soon as a round concerned counts. <see cref="TablePoint.Season"/>: the season's table only.</param>
    /// <param name="announced">The day it was announced; null: known from the start.</param>
    /// <param name="status">How sure it is.</param>
    /// <param name="source">Where it is reported.</param>
    /// <param name="extensions">An app's own data.</param>
    /// <exception cref="ArgumentException">The reason is blank, a round is below 1, a class id is empty, or something stands twice.</exception>
    public Decision(
        Ruling ruling,
        string reason,
        ValueArray<int> rounds = default,
        ValueArray<SessionKind> sessions = default,
        ValueArray<ClassId> classes = default,
        ValueArray<SessionId> sessionIds = default,
        ValueArray<string> checkpoints = default,
        ChampionshipScope? championships = null,
        TablePoint? effectiveFrom = null,
        LocalDate? announced = null,
        DecisionStatus status = DecisionStatus.Documented,
        string? source = null,
        Extensions? extensions = null)
    {
        foreach (var round in rounds)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(round, 1, nameof(rounds));
        }

        Ruling = Require.NotNull(ruling);
        Reason = Require.Text(reason);
        Rounds = Require.Distinct(rounds);
        Sessions = Require.AllDefined(sessions);
        Classes = Require.Ids(classes);
        SessionIds = Require.Ids(sessionIds);
        Checkpoints = Require.Texts(checkpoints);
        Championships = championships ?? ChampionshipScope.All;
        EffectiveFrom = effectiveFrom;
        Announced = Require.Date(announced);
        Status = Require.Defined(status);
        Source = Require.OptionalText(source);
        Extensions = extensions ?? Extensions.Empty;
    }

    /// <summary>What it does.</summary>
    public Ruling Ruling { get; }

    /// <summary>Why, for people.</summary>
    public string Reason { get; }

    /// <summary>The rounds it concerns; empty for the season.</summary>
    public ValueArray<int> Rounds { get; }

    /// <summary>The kinds of session it concerns; empty for all.</summary>
    public ValueArray<SessionKind> Sessions { get; }

    /// <summary>The classes it concerns; empty for all.</summary>
    public ValueArray<ClassId> Classes { get; }

    /// <summary>The sessions it concerns, where a round has several of one kind; empty for all.</summary>
    public ValueArray<SessionId> SessionIds { get; }

    /// <summary>The names of the checkpoints it concerns; empty for all.</summary>
    public ValueArray<string> Checkpoints { get; }

    /// <summary>The championships it concerns.</summary>
    public ChampionshipScope Championships { get; }

    /// <summary>The first table that shows it, or null.</summary>
    public TablePoint? EffectiveFrom { get; }

    /// <summary>The day it was announced, or null.</summary>
    public LocalDate? Announced { get; }

    /// <summary>How sure it is.</summary>
    public DecisionStatus Status { get; }

    /// <summary>Where it is reported.</summary>
    public string? Source { get; }

    /// <summary>An app's own data.</summary>
    public Extensions Extensions { get; }

    /// <summary>Whether it concerns a session of a round.</summary>
    /// <param name="round">The number of the round.</param>
    /// <param name="kind">The kind of session, or <see cref="SessionKind.Checkpoint"/>.</param>
    /// <param name="session">The session.</param>
    /// <param name="checkpoint">The name of the checkpoint; null for the session itself.</param>
    public bool Concerns(int round, SessionKind kind, SessionId session, string? checkpoint = null) =>
        ConcernsRound(round)
        && (Sessions.IsEmpty || Sessions.Contains(kind))
        && (SessionIds.IsEmpty || SessionIds.Contains(session))
        && (Checkpoints.IsEmpty || (checkpoint is not null && Checkpoints.Contains(checkpoint)));

    /// <summary>Whether it concerns a round.</summary>
    /// <param name="round">The number of the round.</param>
    public bool ConcernsRound(int round) => Rounds.IsEmpty || Rounds.Contains(round);

    /// <summary>Whether it concerns a class.</summary>
    /// <param name="class">The class; null for a car without one.</param>
    public bool ConcernsClass(ClassId? @class) => Classes.IsEmpty || (@class is { } id && Classes.Contains(id));
}

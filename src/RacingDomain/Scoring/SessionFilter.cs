using NodaTime;
using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>Says for which sessions something holds: all criteria that are given must hold.</summary>
/// <remarks>Immutable, compared by value; a condition in code is compared by reference. <see cref="Any"/> has no criterion.</remarks>
public sealed record SessionFilter
{
    /// <summary>Creates a filter.</summary>
    /// <param name="kinds">The kinds of session; empty for any.</param>
    /// <param name="rounds">The numbers of rounds; empty for any.</param>
    /// <param name="events">The events; empty for any.</param>
    /// <param name="sessions">The ids of sessions, such as <c>race-1</c>; empty for any.</param>
    /// <param name="checkpoints">The names of checkpoints; empty for any.</param>
    /// <param name="minimumLength">The least advertised length, inclusive; a session of unknown length does not match.</param>
    /// <param name="maximumLength">The greatest advertised length, exclusive; a session of unknown length does not match.</param>
    /// <param name="minimumField">The least number of cars of the population that took part.</param>
    /// <param name="maximumField">The greatest number of cars of the population that took part.</param>
    /// <param name="minimumRaces">The least number of races of the population's classes in the event.</param>
    /// <param name="maximumRaces">The greatest number of races of the population's classes in the event.</param>
    /// <param name="condition">A condition in code.</param>
    /// <param name="checkpointsAt">The times from the start of the session at which checkpoints match; empty for any. It leaves the end of the session alone, and a checkpoint of unknown time matches.</param>
    /// <param name="classes">The classes that the championship ranks, all of which must be among these; empty for any. Where it ranks classes apart, that is one class at a time.</param>
    /// <exception cref="ArgumentException">Something stands twice, or a least is above a greatest.</exception>
    public SessionFilter(
        ValueArray<SessionKind> kinds = default,
        ValueArray<int> rounds = default,
        ValueArray<EventId> events = default,
        ValueArray<SessionId> sessions = default,
        ValueArray<string> checkpoints = default,
        Duration? minimumLength = null,
        Duration? maximumLength = null,
        int? minimumField = null,
        int? maximumField = null,
        int? minimumRaces = null,
        int? maximumRaces = null,
        NamedCondition? condition = null,
        ValueArray<Duration> checkpointsAt = default,
        ValueArray<ClassId> classes = default)
    {
        if (minimumLength >= maximumLength || minimumField > maximumField || minimumRaces > maximumRaces)
        {
            throw new ArgumentException("A filter whose least is above its greatest matches nothing.");
        }

        Kinds = Require.AllDefined(kinds);
        Rounds = Require.Rounds(rounds);
        Events = Require.Ids(events);
        Sessions = Require.Ids(sessions);
        Checkpoints = Require.Texts(checkpoints);
        MinimumLength = Require.Time(minimumLength);
        MaximumLength = Require.Time(maximumLength);
        MinimumField = Require.AtLeast(0, minimumField);
        MaximumField = Require.AtLeast(0, maximumField);
        MinimumRaces = Require.AtLeast(0, minimumRaces);
        MaximumRaces = Require.AtLeast(0, maximumRaces);
        Condition = condition;
        CheckpointsAt = Require.Times(checkpointsAt);
        Classes = Require.Ids(classes);
    }

    /// <summary>Every session.</summary>
    public static SessionFilter Any { get; } = new();

    /// <summary>The kinds of session; empty for any.</summary>
    public ValueArray<SessionKind> Kinds { get; }

    /// <summary>The numbers of rounds; empty for any.</summary>
    public ValueArray<int> Rounds { get; }

    /// <summary>The events; empty for any.</summary>
    public ValueArray<EventId> Events { get; }

    /// <summary>The ids of sessions; empty for any.</summary>
    public ValueArray<SessionId> Sessions { get; }

    /// <summary>The names of checkpoints; empty for any.</summary>
    public ValueArray<string> Checkpoints { get; }

    /// <summary>The times from the start of the session at which checkpoints match; empty for any.</summary>
    public ValueArray<Duration> CheckpointsAt { get; }

    /// <summary>The least advertised length, inclusive.</summary>
    public Duration? MinimumLength { get; }

    /// <summary>The greatest advertised length, exclusive.</summary>
    public Duration? MaximumLength { get; }

    /// <summary>The least number of cars of the population that took part.</summary>
    public int? MinimumField { get; }

    /// <summary>The greatest number of cars of the population that took part.</summary>
    public int? MaximumField { get; }

    /// <summary>The least number of races of the population's classes in the event.</summary>
    public int? MinimumRaces { get; }

    /// <summary>The greatest number of races of the population's classes in the event.</summary>
    public int? MaximumRaces { get; }

    /// <summary>The classes that the championship ranks, all of which must be among these; empty for any.</summary>
    public ValueArray<ClassId> Classes { get; }

    /// <summary>A condition in code.</summary>
    public NamedCondition? Condition { get; }

    /// <summary>The sessions of these kinds.</summary>
    /// <param name="kinds">The kinds.</param>
    public static SessionFilter Of(params ReadOnlySpan<SessionKind> kinds) => new(ValueArray.Create(kinds));

    /// <summary>Whether a rule for these sessions scores a session: it matches, and a checkpoint is named as a kind.</summary>
    internal bool Chooses(ScoringContext context) => Matches(context) && (context.Kind != SessionKind.Checkpoint || Kinds.Contains(SessionKind.Checkpoint));

    /// <summary>Whether a session matches.</summary>
    /// <param name="context">The session.</param>
    public bool Matches(ScoringContext context)
    {
        Require.NotNull(context);
        return (Kinds.IsEmpty || Kinds.Contains(context.Kind))
            && (Rounds.IsEmpty || Rounds.Contains(context.Round.Number))
            && (Events.IsEmpty || Events.Contains(context.Event.Id))
            && (Sessions.IsEmpty || Sessions.Contains(context.Session.Id))
            && (Checkpoints.IsEmpty || (context.Checkpoint is { } checkpoint && Checkpoints.Contains(checkpoint.Name)))
            && (CheckpointsAt.IsEmpty || context.Checkpoint?.At is not { } at || CheckpointsAt.Contains(at))
            && (Classes.IsEmpty || (context.Population.Classes is { IsEmpty: false } ranked && ranked.All(Classes.Contains)))
            && (MinimumLength is null || context.Length >= MinimumLength)
            && (MaximumLength is null || context.Length < MaximumLength)
            && (MinimumField is not { } least || context.Starters >= least)
            && (MaximumField is not { } most || context.Starters <= most)
            && ((MinimumRaces is null && MaximumRaces is null) || MatchesRaces(context))
            && (Condition is null || Condition.Holds(context));
    }

    /// <summary>Whether a session can match, by what is known of it beforehand; one of unknown length can.</summary>
    internal bool CanMatch(Round round, EventSession source) =>
        (Rounds.IsEmpty || Rounds.Contains(round.Number))
        && (Events.IsEmpty || Events.Contains(source.Event.Id))
        && (Sessions.IsEmpty || Sessions.Contains(source.Session.Id))
        && !(source.Session.AdvertisedLength < MinimumLength)
        && !(source.Session.AdvertisedLength >= MaximumLength);

    /// <summary>Whether a rule for these sessions can score one, by what is known of it beforehand.</summary>
    internal bool CanChoose(Round round, EventSession source, Checkpoint? checkpoint) =>
        CanMatch(round, source)
        && (checkpoint is null
            ? Checkpoints.IsEmpty && (Kinds.IsEmpty || Kinds.Contains(source.Session.Kind))
            : Kinds.Contains(SessionKind.Checkpoint) && (Checkpoints.IsEmpty || Checkpoints.Contains(checkpoint.Name)) && (CheckpointsAt.IsEmpty || checkpoint.At is not { } at || CheckpointsAt.Contains(at)));

    private bool MatchesRaces(ScoringContext context)
    {
        var races = context.Event.Sessions.Count(session =>
            session.Kind == SessionKind.Race && (session.Classes.IsEmpty || session.Classes.Any(id => context.Population.Includes(id))));
        return races >= (MinimumRaces ?? 0) && races <= (MaximumRaces ?? int.MaxValue);
    }
}

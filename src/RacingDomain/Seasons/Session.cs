using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>A session of an event: practice, qualifying, a race.</summary>
/// <remarks>
/// Immutable, compared by value. A session belongs to the round it is held for, which may be that of another event (a qualifying race a week before),
/// or to none (a test). Its classifications are revisions, oldest first.
/// </remarks>
public sealed record Session
{
    /// <summary>Creates a session.</summary>
    /// <param name="id">Its id, unique in the event.</param>
    /// <param name="kind">What it is for; not <see cref="SessionKind.Checkpoint"/>.</param>
    /// <param name="round">The number of the round it is held for; null for none.</param>
    /// <param name="classifications">The revisions of its order, oldest first; empty if not held yet or not known.</param>
    /// <param name="name">Its name for people; that of its kind if not given.</param>
    /// <param name="start">Its start in local time of the event.</param>
    /// <param name="classes">The classes that take part; empty for all.</param>
    /// <param name="role">What its order is used for.</param>
    /// <param name="length">The advertised length in time, by which rules choose a scale.</param>
    /// <param name="running">What was scheduled and what was run.</param>
    /// <param name="checkpoints">Its checkpoints, in order.</param>
    /// <param name="feats">What was achieved besides places.</param>
    /// <param name="extensions">An app's own data.</param>
    /// <exception cref="ArgumentException">An id is empty, the kind is a checkpoint, a class, a feat or a checkpoint's name stands twice, or a revision is older than the one before.</exception>
    public Session(
        SessionId id,
        SessionKind kind,
        int? round = null,
        ValueArray<Classification> classifications = default,
        string? name = null,
        LocalDateTime? start = null,
        ValueArray<ClassId> classes = default,
        SessionRole role = SessionRole.Full,
        Duration? length = null,
        RunningFacts? running = null,
        ValueArray<Checkpoint> checkpoints = default,
        ValueArray<Feat> feats = default,
        Extensions? extensions = null)
    {
        if (kind == SessionKind.Checkpoint)
        {
            throw new ArgumentException("A checkpoint is part of a session, not a session.", nameof(kind));
        }

        Require.Distinct(checkpoints, static checkpoint => checkpoint.Name);
        Classification.RequireAscending(classifications);
        Id = Require.Id(id);
        Kind = Require.Defined(kind);
        Round = Require.AtLeast(1, round);
        Classifications = classifications;
        Name = Require.OptionalText(name);
        Start = Require.DateTime(start);
        Classes = Require.Ids(classes);
        Role = Require.Defined(role);
        Length = Require.PositiveTime(length);
        Running = running ?? RunningFacts.None;
        Checkpoints = checkpoints;
        Feats = Require.Distinct(feats);
        Extensions = extensions ?? Extensions.Empty;
    }

    /// <summary>The id, unique in the event.</summary>
    public SessionId Id { get; }

    /// <summary>What it is for.</summary>
    public SessionKind Kind { get; }

    /// <summary>The number of the round it is held for; null for none.</summary>
    public int? Round { get; }

    /// <summary>The revisions of its order, oldest first.</summary>
    public ValueArray<Classification> Classifications { get; private init; }

    /// <summary>Its name for people, where it has one of its own.</summary>
    public string? Name { get; }

    /// <summary>Its start in local time of the event.</summary>
    public LocalDateTime? Start { get; }

    /// <summary>The classes that take part; empty for all.</summary>
    public ValueArray<ClassId> Classes { get; }

    /// <summary>What its order is used for.</summary>
    public SessionRole Role { get; }

    /// <summary>The advertised length in time, by which rules choose a scale.</summary>
    public Duration? Length { get; }

    /// <summary>What was scheduled and what was run.</summary>
    public RunningFacts Running { get; private init; }

    /// <summary>The checkpoints, in order.</summary>
    public ValueArray<Checkpoint> Checkpoints { get; private init; }

    /// <summary>What was achieved besides places.</summary>
    public ValueArray<Feat> Feats { get; private init; }

    /// <summary>An app's own data.</summary>
    public Extensions Extensions { get; private init; }

    /// <summary>Whether its order is known.</summary>
    public bool IsHeld => !Classifications.IsEmpty;

    /// <summary>The advertised length, else the scheduled time, where one is known.</summary>
    internal Duration? AdvertisedLength => Length ?? Running.ScheduledTime;

    /// <summary>Whether the session was held by a day; a session without a start is held on the day of its round.</summary>
    internal bool IsHeldBy(LocalDate? day, Round round) => !((Start?.Date ?? round.Date) > day);

    /// <summary>The same session with a further revision of its order.</summary>
    /// <param name="classification">The newest revision.</param>
    /// <exception cref="ArgumentException">The revision is older than the last.</exception>
    public Session PlusRevision(Classification classification)
    {
        var revisions = Classifications.Plus(Require.NotNull(classification));
        Classification.RequireAscending(revisions);
        return this with { Classifications = revisions };
    }

    /// <summary>The same session with other revisions of its order.</summary>
    /// <param name="classifications">The revisions, oldest first.</param>
    /// <exception cref="ArgumentException">A revision is older than the one before.</exception>
    public Session WithClassifications(ValueArray<Classification> classifications)
    {
        Classification.RequireAscending(classifications);
        return this with { Classifications = classifications };
    }

    /// <summary>The same session as it was planned: without orders, feats and what was run.</summary>
    public Session WithoutResults() => this with
    {
        Classifications = [],
        Feats = [],
        Checkpoints = Checkpoints.Select(checkpoint => checkpoint.WithClassifications([])).ToValueArray(),
        Running = Running.Scheduled(),
    };

    /// <summary>The same session with other running facts.</summary>
    /// <param name="running">What was scheduled and what was run.</param>
    public Session WithRunning(RunningFacts running) => this with { Running = Require.NotNull(running) };

    /// <summary>The same session with other feats.</summary>
    /// <param name="feats">What was achieved besides places.</param>
    /// <exception cref="ArgumentException">A feat stands twice.</exception>
    public Session WithFeats(ValueArray<Feat> feats) => this with { Feats = Require.Distinct(feats) };

    /// <summary>The same session with other checkpoints.</summary>
    /// <param name="checkpoints">The checkpoints, in order.</param>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    public Session WithCheckpoints(ValueArray<Checkpoint> checkpoints)
    {
        Require.Distinct(checkpoints, static checkpoint => checkpoint.Name);
        return this with { Checkpoints = checkpoints };
    }
}

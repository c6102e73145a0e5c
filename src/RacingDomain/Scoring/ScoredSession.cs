using NodaTime;

namespace RacingDomain.Scoring;

/// <summary>Names a session, or a checkpoint in one, for which points are given.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record ScoredSession
{
    internal ScoredSession(int round, LocalDate date, EventId @event, SessionId id, SessionKind kind, string? checkpoint)
    {
        Round = round;
        Date = date;
        Event = @event;
        Id = id;
        Kind = kind;
        Checkpoint = checkpoint;
    }

    /// <summary>The number of the round it counts in.</summary>
    public int Round { get; }

    /// <summary>The day of the round.</summary>
    public LocalDate Date { get; }

    /// <summary>The event.</summary>
    public EventId Event { get; }

    /// <summary>The session.</summary>
    public SessionId Id { get; }

    /// <summary>The kind: that of the session, or <see cref="SessionKind.Checkpoint"/>.</summary>
    public SessionKind Kind { get; }

    /// <summary>The name of the checkpoint; null for the session itself.</summary>
    public string? Checkpoint { get; }

    /// <summary>The session's id, with the checkpoint's name after a slash.</summary>
    public override string ToString() => Checkpoint is null ? Id.ToString() : $"{Id}/{Checkpoint}";
}

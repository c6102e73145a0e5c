using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>A race weekend, or a test day that belongs to one: its entry list and its sessions.</summary>
/// <remarks>Immutable, compared by value. That season entries and session ids stand once is a rule of the season that holds the event.</remarks>
public sealed record Event
{
    /// <summary>Creates an event.</summary>
    /// <param name="id">Its id, unique in the season.</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="entries">The entry list, each season entry once.</param>
    /// <param name="sessions">The sessions, in order.</param>
    /// <param name="circuit">The circuit.</param>
    /// <param name="timeZone">The circuit's time zone (tz database).</param>
    /// <param name="extensions">An app's own data.</param>
    /// <exception cref="ArgumentException">The id is empty or a text blank.</exception>
    public Event(
        EventId id,
        string name,
        ValueArray<Entry> entries = default,
        ValueArray<Session> sessions = default,
        string? circuit = null,
        DateTimeZone? timeZone = null,
        Extensions? extensions = null)
    {
        Id = Require.Id(id);
        Name = Require.Text(name);
        Entries = entries;
        Sessions = sessions;
        Circuit = Require.OptionalText(circuit);
        TimeZone = Require.TimeZone(timeZone);
        Extensions = extensions ?? Extensions.Empty;
    }

    /// <summary>The id, unique in the season.</summary>
    public EventId Id { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The circuit.</summary>
    public string? Circuit { get; }

    /// <summary>The circuit's time zone.</summary>
    public DateTimeZone? TimeZone { get; }

    /// <summary>The entry list.</summary>
    public ValueArray<Entry> Entries { get; private init; }

    /// <summary>The sessions, in order.</summary>
    public ValueArray<Session> Sessions { get; private init; }

    /// <summary>An app's own data.</summary>
    public Extensions Extensions { get; private init; }

    /// <summary>The start of a session as an instant with its zone, where both are known.</summary>
    /// <param name="session">A session of this event.</param>
    public ZonedDateTime? StartOf(Session session) =>
        Require.NotNull(session).Start is { } start && TimeZone is { } zone ? start.InZoneLeniently(zone) : null;

    /// <summary>The same event with a further entry.</summary>
    /// <param name="entry">The entry.</param>
    public Event PlusEntry(Entry entry) => this with { Entries = Entries.Plus(Require.NotNull(entry)) };

    /// <summary>The same event with a further session.</summary>
    /// <param name="session">The session.</param>
    public Event PlusSession(Session session) => this with { Sessions = Sessions.Plus(Require.NotNull(session)) };

    /// <summary>The same event with one session exchanged for another of the same id.</summary>
    /// <param name="session">The session.</param>
    /// <exception cref="ArgumentException">The event has no session of that id.</exception>
    public Event WithSession(Session session)
    {
        Require.NotNull(session);
        if (!Sessions.Any(s => s.Id == session.Id))
        {
            throw new ArgumentException($"The event '{Id}' has no session '{session.Id}'.", nameof(session));
        }

        return this with { Sessions = Sessions.Select(s => s.Id == session.Id ? session : s).ToValueArray() };
    }

    /// <summary>The same event with another entry list.</summary>
    /// <param name="entries">The entry list.</param>
    public Event WithEntries(ValueArray<Entry> entries) => this with { Entries = entries };

    /// <summary>The same event with other sessions.</summary>
    /// <param name="sessions">The sessions, in order.</param>
    public Event WithSessions(ValueArray<Session> sessions) => this with { Sessions = sessions };

    /// <summary>All revisions of the orders of sessions and checkpoints.</summary>
    internal IEnumerable<Classification> Classifications() =>
        Sessions.SelectMany(session => session.Classifications.Concat(session.Checkpoints.SelectMany(checkpoint => checkpoint.Classifications)));
}

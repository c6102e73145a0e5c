namespace RacingDomain.Seasons;

/// <summary>A session together with the event it is part of.</summary>
/// <remarks>Value equality.</remarks>
public readonly record struct EventSession
{
    internal EventSession(Event @event, Session session)
    {
        Event = @event;
        Session = session;
    }

    /// <summary>The event, whose entry list holds the cars.</summary>
    public Event Event { get; }

    /// <summary>The session.</summary>
    public Session Session { get; }
}

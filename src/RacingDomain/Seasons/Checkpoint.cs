using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>An intermediate classification inside a session: after 6 hours, after a stage.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Checkpoint
{
    /// <summary>Creates a checkpoint.</summary>
    /// <param name="name">Its name, unique in the session, such as <c>6 h</c> or <c>Saturday</c>.</param>
    /// <param name="classifications">The revisions of its order, oldest first; empty if not known.</param>
    /// <param name="at">When it is, counted from the start of the session.</param>
    /// <exception cref="ArgumentException">The name is blank, the time not positive, or a revision older than the one before.</exception>
    public Checkpoint(string name, ValueArray<Classification> classifications = default, Duration? at = null)
    {
        Name = Require.Text(name);
        Classification.RequireAscending(classifications);
        Classifications = classifications;
        At = Require.PositiveTime(at);
    }

    /// <summary>The name, unique in the session.</summary>
    public string Name { get; }

    /// <summary>The revisions of the order, oldest first.</summary>
    public ValueArray<Classification> Classifications { get; }

    /// <summary>When it is, counted from the start of the session.</summary>
    public Duration? At { get; }

    /// <summary>The same checkpoint with other revisions of its order.</summary>
    /// <param name="classifications">The revisions, oldest first.</param>
    /// <exception cref="ArgumentException">A revision is older than the one before.</exception>
    public Checkpoint WithClassifications(ValueArray<Classification> classifications) => new(Name, classifications, At);
}

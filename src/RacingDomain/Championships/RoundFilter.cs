using NodaTime;
using RacingDomain.Seasons;

namespace RacingDomain.Championships;

/// <summary>Says which rounds of a season belong to a championship: by number, by event, by the advertised length of their races.</summary>
/// <remarks>
/// Immutable, compared by value. All criteria that are given must hold. By length a round belongs to it if one of its races of the championship's classes has such a
/// length; a round whose races are of unknown length does not. IMSA's Endurance Cup and Sprint Cup part the season that way.
/// </remarks>
public sealed record RoundFilter
{
    /// <summary>Creates a filter.</summary>
    /// <param name="minimumLength">The least length, inclusive; null for any.</param>
    /// <param name="maximumLength">The greatest length, exclusive; null for any.</param>
    /// <param name="rounds">The numbers of the rounds; empty for any.</param>
    /// <param name="events">The events; empty for any.</param>
    /// <exception cref="ArgumentException">A length is not positive, the least is not below the greatest, a number is below 1, or something stands twice.</exception>
    public RoundFilter(Duration? minimumLength = null, Duration? maximumLength = null, ValueArray<int> rounds = default, ValueArray<EventId> events = default)
    {
        if (minimumLength >= maximumLength)
        {
            throw new ArgumentException("A filter whose least is not below its greatest matches nothing.", nameof(minimumLength));
        }

        MinimumLength = Require.PositiveTime(minimumLength);
        MaximumLength = Require.PositiveTime(maximumLength);
        Rounds = Require.Rounds(rounds);
        Events = Require.Ids(events);
    }

    /// <summary>Every round.</summary>
    public static RoundFilter All { get; } = new();

    /// <summary>The least length, inclusive.</summary>
    public Duration? MinimumLength { get; }

    /// <summary>The greatest length, exclusive.</summary>
    public Duration? MaximumLength { get; }

    /// <summary>The numbers of the rounds; empty for any.</summary>
    public ValueArray<int> Rounds { get; }

    /// <summary>The events; empty for any.</summary>
    public ValueArray<EventId> Events { get; }

    /// <summary>Whether it has no condition.</summary>
    internal bool IsAll => !HasLengths && Rounds.IsEmpty && Events.IsEmpty;

    /// <summary>Whether it goes by the length of races.</summary>
    internal bool HasLengths => MinimumLength is not null || MaximumLength is not null;

    /// <summary>Whether a race of a length makes its round belong to the championship, as far as lengths go.</summary>
    /// <param name="length">The advertised length; null if not known.</param>
    public bool Matches(Duration? length) => !HasLengths || (length is { } known && !(known < MinimumLength) && !(known >= MaximumLength));

    /// <summary>Whether a round is one of those named, whatever its length.</summary>
    /// <param name="round">The round.</param>
    public bool Names(Round round) =>
        (Rounds.IsEmpty || Rounds.Contains(Require.NotNull(round).Number)) && (Events.IsEmpty || (Require.NotNull(round).Event is { } id && Events.Contains(id)));
}

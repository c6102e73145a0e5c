using NodaTime;

namespace RacingDomain.Championships;

/// <summary>Says which rounds of a season belong to a championship, by the advertised length of their races.</summary>
/// <remarks>
/// Immutable, compared by value. A round belongs to it if one of its races of the championship's classes has such a length; a round whose races are of unknown
/// length does not. IMSA's Endurance Cup and Sprint Cup part the season that way.
/// </remarks>
public sealed record RoundFilter
{
    /// <summary>Creates a filter.</summary>
    /// <param name="minimumLength">The least length, inclusive; null for any.</param>
    /// <param name="maximumLength">The greatest length, exclusive; null for any.</param>
    /// <exception cref="ArgumentException">A length is not positive, or the least is not below the greatest.</exception>
    public RoundFilter(Duration? minimumLength = null, Duration? maximumLength = null)
    {
        if (minimumLength >= maximumLength)
        {
            throw new ArgumentException("A filter whose least is not below its greatest matches nothing.", nameof(minimumLength));
        }

        MinimumLength = Require.PositiveTime(minimumLength);
        MaximumLength = Require.PositiveTime(maximumLength);
    }

    /// <summary>Every round.</summary>
    public static RoundFilter All { get; } = new();

    /// <summary>The least length, inclusive.</summary>
    public Duration? MinimumLength { get; }

    /// <summary>The greatest length, exclusive.</summary>
    public Duration? MaximumLength { get; }

    /// <summary>Whether it has no condition.</summary>
    internal bool IsAll => MinimumLength is null && MaximumLength is null;

    /// <summary>Whether a race of a length makes its round belong to the championship.</summary>
    /// <param name="length">The advertised length; null if not known.</param>
    public bool Matches(Duration? length) => IsAll || (length is { } known && !(known < MinimumLength) && !(known >= MaximumLength));
}

using RacingDomain.Seasons;

namespace RacingDomain.Championships;

/// <summary>Who may be in the table at all, whatever he scored; nobody else's points change.</summary>
/// <remarks>
/// Immutable, compared by value. It filters the table over the same points: IMSA's Trueman and Akin awards are the season's points of the Bronze drivers.
/// </remarks>
public sealed record Eligibility
{
    /// <summary>Creates an eligibility.</summary>
    /// <param name="ratings">The ratings of drivers who may be listed; empty for any. A driver needs one of them at every event at which his rating is known, and at one at least.</param>
    /// <param name="minimumStarts">The least number of rounds with a race start; who has fewer is listed without a position.</param>
    /// <exception cref="ArgumentException">A rating stands twice or the number is negative.</exception>
    public Eligibility(ValueArray<DriverRating> ratings = default, int minimumStarts = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minimumStarts);
        Ratings = Require.AllDefined(ratings);
        MinimumStarts = minimumStarts;
    }

    /// <summary>Everyone.</summary>
    public static Eligibility Everyone { get; } = new();

    /// <summary>The ratings of drivers who may be listed.</summary>
    public ValueArray<DriverRating> Ratings { get; }

    /// <summary>The least number of rounds with a race start.</summary>
    public int MinimumStarts { get; }
}

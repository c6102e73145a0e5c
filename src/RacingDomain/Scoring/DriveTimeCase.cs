using NodaTime;

namespace RacingDomain.Scoring;

/// <summary>The least driving time a driver needs to be credited, and the sessions it is for.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record DriveTimeCase
{
    /// <summary>Creates a case.</summary>
    /// <param name="minimum">The least driving time.</param>
    /// <param name="when">The sessions it is for; null for all.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive.</exception>
    public DriveTimeCase(Duration minimum, SessionFilter? when = null)
    {
        Minimum = Require.PositiveTime(minimum) ?? Duration.Zero;
        When = when ?? SessionFilter.Any;
    }

    /// <summary>The least driving time.</summary>
    public Duration Minimum { get; }

    /// <summary>The sessions it is for.</summary>
    public SessionFilter When { get; }
}

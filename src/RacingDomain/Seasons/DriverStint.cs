using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>What one driver did in a car in a session.</summary>
/// <remarks>Immutable, compared by value. The driver need not be on the entry list: relief drivers and shared cars are facts.</remarks>
public sealed record DriverStint
{
    /// <summary>Records what a driver did.</summary>
    /// <param name="driver">The driver.</param>
    /// <param name="drove">Whether he drove at all.</param>
    /// <param name="time">How long, where known.</param>
    /// <param name="laps">How many laps, where known.</param>
    /// <param name="started">Whether he started the session in the car.</param>
    /// <param name="finished">Whether he was in the car at the end.</param>
    /// <exception cref="ArgumentException">The id is empty, the time or the laps are negative, or someone who did not drive has laps, time, start or finish.</exception>
    public DriverStint(DriverId driver, bool drove = true, Duration? time = null, int? laps = null, bool started = false, bool finished = false)
    {
        Driver = Require.Id(driver);
        if (!drove && (time > Duration.Zero || laps > 0 || started || finished))
        {
            throw new ArgumentException("A driver who did not drive has no laps, no time, and neither started nor finished.", nameof(drove));
        }

        Drove = drove;
        Time = Require.Time(time);
        Laps = Require.AtLeast(0, laps);
        Started = started;
        Finished = finished;
    }

    /// <summary>The driver.</summary>
    public DriverId Driver { get; }

    /// <summary>Whether he drove at all.</summary>
    public bool Drove { get; }

    /// <summary>How long he drove, where known.</summary>
    public Duration? Time { get; }

    /// <summary>How many laps he drove, where known.</summary>
    public int? Laps { get; }

    /// <summary>Whether he started the session in the car.</summary>
    public bool Started { get; }

    /// <summary>Whether he was in the car at the end.</summary>
    public bool Finished { get; }
}

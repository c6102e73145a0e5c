using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>What was scheduled for a session and what was run.</summary>
/// <remarks>Immutable, compared by value. Everything is optional: absent means not known. Distances are in kilometres.</remarks>
public sealed record RunningFacts
{
    /// <summary>Records how a session ran.</summary>
    /// <param name="scheduledTime">The scheduled length in time.</param>
    /// <param name="runTime">The time run.</param>
    /// <param name="scheduledLaps">The scheduled length in laps.</param>
    /// <param name="runLaps">The laps that count.</param>
    /// <param name="scheduledDistance">The scheduled length in kilometres.</param>
    /// <param name="runDistance">The kilometres that count.</param>
    /// <param name="greenLaps">Laps run without a safety car or a full-course caution.</param>
    /// <param name="suspended">Whether the session was stopped.</param>
    /// <param name="resumed">Whether it was started again after a stop.</param>
    /// <exception cref="ArgumentException">A value is negative, or the session was resumed without having been suspended.</exception>
    public RunningFacts(
        Duration? scheduledTime = null,
        Duration? runTime = null,
        int? scheduledLaps = null,
        int? runLaps = null,
        Points? scheduledDistance = null,
        Points? runDistance = null,
        int? greenLaps = null,
        bool suspended = false,
        bool resumed = false)
    {
        if (scheduledDistance < Points.Zero || runDistance < Points.Zero)
        {
            throw new ArgumentException("A length must not be negative.");
        }

        if (resumed && !suspended)
        {
            throw new ArgumentException("A session that was resumed was suspended before.", nameof(resumed));
        }

        ScheduledTime = Require.Time(scheduledTime);
        RunTime = Require.Time(runTime);
        ScheduledLaps = Require.AtLeast(0, scheduledLaps);
        RunLaps = Require.AtLeast(0, runLaps);
        ScheduledDistance = scheduledDistance;
        RunDistance = runDistance;
        GreenLaps = Require.AtLeast(0, greenLaps);
        Suspended = suspended;
        Resumed = resumed;
    }

    /// <summary>Nothing known.</summary>
    public static RunningFacts None { get; } = new();

    /// <summary>The scheduled length in time.</summary>
    public Duration? ScheduledTime { get; }

    /// <summary>The time run.</summary>
    public Duration? RunTime { get; }

    /// <summary>The scheduled length in laps.</summary>
    public int? ScheduledLaps { get; }

    /// <summary>The laps that count.</summary>
    public int? RunLaps { get; }

    /// <summary>The scheduled length in kilometres.</summary>
    public Points? ScheduledDistance { get; }

    /// <summary>The kilometres that count.</summary>
    public Points? RunDistance { get; }

    /// <summary>Laps run without a safety car or a full-course caution.</summary>
    public int? GreenLaps { get; }

    /// <summary>Whether the session was stopped.</summary>
    public bool Suspended { get; }

    /// <summary>Whether it was started again after a stop.</summary>
    public bool Resumed { get; }

    /// <summary>The part of the schedule that was run, by laps, else by distance, else by time; null if none of them is known.</summary>
    public Points? PartRun =>
        Part(RunLaps, ScheduledLaps) ?? Part(RunDistance, ScheduledDistance) ?? Part(Nanoseconds(RunTime), Nanoseconds(ScheduledTime));

    /// <summary>The schedule alone, without what was run.</summary>
    public RunningFacts Scheduled() => new(scheduledTime: ScheduledTime, scheduledLaps: ScheduledLaps, scheduledDistance: ScheduledDistance);

    private static Points? Part(Points? run, Points? scheduled) =>
        run is { } r && scheduled is { IsZero: false } s ? r.DividedBy(s) : null;

    private static Points? Nanoseconds(Duration? time) => time is { } t ? Points.Of(t.ToInt64Nanoseconds()) : null;
}

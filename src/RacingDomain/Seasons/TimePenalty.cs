using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>Time is added to cars, and they fall behind those on the same lap who are then faster.</summary>
/// <remarks>Immutable, compared by value. The order follows from the laps and times of the lines, so the cars concerned must have them.</remarks>
public sealed record TimePenalty : Ruling
{
    /// <summary>Creates the ruling.</summary>
    /// <param name="entries">The cars.</param>
    /// <param name="time">The time added to each.</param>
    /// <exception cref="ArgumentException">There is no entry, one is empty or stands twice, or the time is not positive.</exception>
    public TimePenalty(ValueArray<EntryId> entries, Duration time)
    {
        Entries = Some(entries, nameof(entries));
        Time = Require.PositiveTime(time) ?? Duration.Zero;
    }

    /// <summary>The cars.</summary>
    public ValueArray<EntryId> Entries { get; }

    /// <summary>The time added to each.</summary>
    public Duration Time { get; }
}

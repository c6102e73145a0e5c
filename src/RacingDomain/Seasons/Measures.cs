using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>What was measured of a car in a session.</summary>
/// <remarks>Immutable, compared by value. Everything is optional: absent means not known, which is not the same as zero.</remarks>
public sealed record Measures
{
    /// <summary>Records what was measured.</summary>
    /// <param name="laps">Laps completed.</param>
    /// <param name="time">Race time, or the best time in qualifying.</param>
    /// <param name="fastestLap">The car's fastest lap.</param>
    /// <param name="lapsLed">Laps led.</param>
    /// <param name="incidents">Incident points or count, as the series keeps it.</param>
    /// <param name="grid">The place on the grid.</param>
    /// <param name="others">Measures of the series' own, each name once.</param>
    /// <exception cref="ArgumentException">A number or time is negative, the grid place is below 1, or a name stands twice.</exception>
    public Measures(
        int? laps = null,
        Duration? time = null,
        Duration? fastestLap = null,
        int? lapsLed = null,
        int? incidents = null,
        int? grid = null,
        ValueArray<Measure> others = default)
    {
        Require.Distinct(others, static measure => measure.Name);
        Laps = Require.AtLeast(0, laps);
        Time = Require.Time(time);
        FastestLap = Require.Time(fastestLap);
        LapsLed = Require.AtLeast(0, lapsLed);
        Incidents = Require.AtLeast(0, incidents);
        Grid = Require.AtLeast(1, grid);
        Others = others;
    }

    /// <summary>Nothing measured.</summary>
    public static Measures None { get; } = new();

    /// <summary>Laps completed.</summary>
    public int? Laps { get; }

    /// <summary>Race time, or the best time in qualifying.</summary>
    public Duration? Time { get; private init; }

    /// <summary>The car's fastest lap.</summary>
    public Duration? FastestLap { get; }

    /// <summary>Laps led.</summary>
    public int? LapsLed { get; }

    /// <summary>Incident points or count, as the series keeps it.</summary>
    public int? Incidents { get; }

    /// <summary>The place on the grid.</summary>
    public int? Grid { get; }

    /// <summary>Measures of the series' own.</summary>
    public ValueArray<Measure> Others { get; }

    /// <summary>The same with another time.</summary>
    /// <param name="time">The time.</param>
    /// <exception cref="ArgumentException">The time is negative.</exception>
    public Measures WithTime(Duration time) =>
        this with { Time = Require.Time(time) };

    /// <summary>The value of a measure of the series' own, or null.</summary>
    /// <param name="name">Its name.</param>
    public Points? Other(string name)
    {
        foreach (var measure in Others)
        {
            if (measure.Name == name)
            {
                return measure.Value;
            }
        }

        return null;
    }
}

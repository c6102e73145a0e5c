using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>The names by which rules know the measures of a car, and what follows from them.</summary>
internal static class MeasureNames
{
    private const string LapsBehind = "laps-behind";
    private const string PlacesGained = "places-gained";
    private const string LapsNotLed = "laps-not-led";
    private const string TimeRatio = "time-ratio";
    private const string SecondsBehind = "seconds-behind";
    private const string Seconds = "seconds";
    private const int RatioDecimals = 5;

    private static readonly string[] Known = ["laps", "laps-led", "incidents", "grid"];

    /// <summary>The names of the measures that are known of a car.</summary>
    internal static IEnumerable<string> Of(Measures measures) => Known.Where(name => ValueOf(measures, name) is not null)
        .Concat(measures.Others.Select(measure => measure.Name))
        .Concat(measures.Laps is null ? [] : [LapsBehind])
        .Concat(measures.Grid is null ? [] : [PlacesGained])
        .Concat(measures.Laps is null || measures.LapsLed is null ? [] : [LapsNotLed])
        .Concat(measures.Time is null ? [] : [TimeRatio, SecondsBehind, Seconds]);

    /// <summary>The value of a measure; null if it is not known.</summary>
    internal static Points? ValueOf(ScoringContext context, Placing car, string name) => name switch
    {
        LapsBehind => context.LapsOfWinner(car) - car.Line.Measures.Laps,
        PlacesGained => car.Line.Measures.Grid - car.Line.Position?.Number,
        LapsNotLed => car.Line.Measures.Laps - car.Line.Measures.LapsLed,
        TimeRatio => Times(context, car) is { } times ? Points.Of(times.Best, times.Own).Round(Rounding.HalfUp, RatioDecimals) : null,
        Seconds => Milliseconds(car) is { } own ? Points.Of(own, 1000) : null,
        SecondsBehind => Times(context, car) is { } times ? Points.Of(times.Own - times.Best, 1000) : null,
        _ => ValueOf(car.Line.Measures, name),
    };

    /// <summary>The best time of the field and that of a car, in milliseconds.</summary>
    private static (long Best, long Own)? Times(ScoringContext context, Placing car) =>
        Milliseconds(car) is > 0 and { } own && context.Field.Min(Milliseconds) is { } best ? (best, own) : null;

    private static long? Milliseconds(Placing car) => car.Line.Status.IsOut() || car.Line.Measures.Time is not { } time ? null : (long)time.TotalMilliseconds;

    private static Points? ValueOf(Measures measures, string name) => name switch
    {
        "laps" => measures.Laps,
        "laps-led" => measures.LapsLed,
        "incidents" => measures.Incidents,
        "grid" => measures.Grid,
        _ => measures.Other(name),
    };
}

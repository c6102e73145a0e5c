using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>The names by which rules know the measures of a car.</summary>
internal static class MeasureNames
{
    private static readonly string[] Known = ["laps", "laps-led", "incidents", "grid"];

    /// <summary>The names of the measures that are known of a car.</summary>
    internal static IEnumerable<string> Of(Measures measures) => Known.Where(name => ValueOf(measures, name) is not null).Concat(measures.Others.Select(measure => measure.Name));

    /// <summary>The value of a measure; null if it is not known.</summary>
    internal static Points? ValueOf(ResultLine line, string name) => ValueOf(line.Measures, name);

    private static Points? ValueOf(Measures measures, string name) => name switch
    {
        "laps" => measures.Laps,
        "laps-led" => measures.LapsLed,
        "incidents" => measures.Incidents,
        "grid" => measures.Grid,
        _ => measures.Other(name),
    };
}

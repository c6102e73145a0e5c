using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>The names by which rules know the measures of a car.</summary>
internal static class MeasureNames
{
    /// <summary>The value of a measure; null if it is not known.</summary>
    internal static Points? ValueOf(ResultLine line, string name) => name switch
    {
        "laps" => line.Measures.Laps,
        "laps-led" => line.Measures.LapsLed,
        "incidents" => line.Measures.Incidents,
        "grid" => line.Measures.Grid,
        _ => line.Measures.Other(name),
    };
}

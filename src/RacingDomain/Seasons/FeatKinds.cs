namespace RacingDomain.Seasons;

/// <summary>The names of feats that rules commonly reward; a series may name others.</summary>
public static class FeatKinds
{
    /// <summary>The fastest lap of the session.</summary>
    public const string FastestLap = "fastest-lap";

    /// <summary>Pole position, where it is not simply the first of qualifying.</summary>
    public const string Pole = "pole";

    /// <summary>Led a lap.</summary>
    public const string LedLap = "led-lap";

    /// <summary>Led the most laps.</summary>
    public const string MostLapsLed = "most-laps-led";
}

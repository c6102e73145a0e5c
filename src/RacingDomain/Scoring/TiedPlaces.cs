namespace RacingDomain.Scoring;

/// <summary>What cars get that share a place.</summary>
public enum TiedPlaces
{
    /// <summary>The points of the places they take up, divided equally (Formula One, article 7.1 of the 2022 regulations).</summary>
    Shared,

    /// <summary>The points of the place, each in full.</summary>
    Full,
}

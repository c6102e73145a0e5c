namespace RacingDomain.Scoring;

/// <summary>What becomes of cars that finish level.</summary>
public enum DeadHeats
{
    /// <summary>They share the place.</summary>
    Stand,

    /// <summary>The car with the faster best lap is ahead (MotoGP); those without a time, or with the same, share the place.</summary>
    PartedByBestLap,
}

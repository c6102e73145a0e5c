namespace RacingDomain.Scoring;

/// <summary>Who loses the points of a rule when a driver drove too little or too much.</summary>
public enum DriveTimeFailure
{
    /// <summary>The driver alone.</summary>
    Driver,

    /// <summary>The whole car: its other drivers, its team and its make too. Bonuses that do not name the driving time stay (IMSA 2015: the point for the start).</summary>
    Car,
}

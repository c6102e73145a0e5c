namespace RacingDomain.Scoring;

/// <summary>Which drivers get a bonus that one of them earned.</summary>
public enum BonusReceiver
{
    /// <summary>The driver who earned it, where the facts name him; else the crew.</summary>
    Holder,

    /// <summary>The crew, as the credit says (WEC: the pole point goes to all drivers of the car).</summary>
    Crew,
}

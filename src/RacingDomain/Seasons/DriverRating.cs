namespace RacingDomain.Seasons;

/// <summary>The categorisation of a driver, as it stands for one event.</summary>
public enum DriverRating
{
    /// <summary>Platinum.</summary>
    Platinum,

    /// <summary>Gold.</summary>
    Gold,

    /// <summary>Silver.</summary>
    Silver,

    /// <summary>Bronze.</summary>
    Bronze,
}

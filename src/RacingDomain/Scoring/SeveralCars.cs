namespace RacingDomain.Scoring;

/// <summary>What a driver gets who drove several cars in one session.</summary>
public enum SeveralCars
{
    /// <summary>The points of each, added up.</summary>
    Sum,

    /// <summary>Those of the best placed car only.</summary>
    Best,

    /// <summary>Those of the car that a <see cref="Seasons.CarNominated"/> decision names; of the best placed one where there is none.</summary>
    Nominated,
}

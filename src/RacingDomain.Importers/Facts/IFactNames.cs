namespace RacingDomain.Importers.Facts;

/// <summary>The ids under which a season has those whom facts name.</summary>
internal interface IFactNames
{
    /// <summary>The driver; null if the season has none whom the facts can mean, or several.</summary>
    DriverId? Find(DriverId driver);

    /// <summary>The competitor; null if the season has none whom the facts can mean, or several.</summary>
    CompetitorId? FindConstructor(CompetitorId constructor);
}

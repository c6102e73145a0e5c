using RacingDomain.Seasons;

namespace RacingDomain.Importers.Facts;

/// <summary>Writes decisions with the ids of a season.</summary>
internal sealed class FactRenaming(IFactNames names)
{
    /// <summary>The decision with the ids of the season.</summary>
    /// <exception cref="UnknownNameException">It is about somebody whom the season does not have.</exception>
    internal Decision Of(Decision decision) => new(
        Of(decision.Ruling),
        decision.Reason,
        decision.Rounds,
        decision.Sessions,
        championships: decision.Championships,
        effectiveFrom: decision.EffectiveFrom,
        announced: decision.Announced);

    private Ruling Of(Ruling ruling) => ruling switch
    {
        NoClaim noClaim => new NoClaim(noClaim.Entries, Of(noClaim.Drivers), noClaim.OthersMoveUp),
        FeatCredited credited => new FeatCredited(credited.Feat, Of(credited.Drivers)),
        ShareRefused refused => new ShareRefused(Of(refused.Driver), refused.Entry),
        PointsAdjusted adjusted => new PointsAdjusted(adjusted.Points, competitors: Of(adjusted.Competitors)),
        EarlierResultsVoided voided => new EarlierResultsVoided(Of(voided.Competitors), voided.BeforeRound),
        Unranked unranked => new Unranked(Of(unranked.Competitors), unranked.KeepsPoints, unranked.Mark),
        TieSettled settled => new TieSettled(Of(settled.Order)),
        _ => ruling,
    };

    private ValueArray<DriverId> Of(ValueArray<DriverId> drivers) => drivers.Select(Of).ToValueArray();

    private DriverId Of(DriverId driver) => names.Find(driver) ?? throw new UnknownNameException(driver.ToString());

    private ValueArray<CompetitorRef> Of(ValueArray<CompetitorRef> competitors) => competitors.Select(competitor => competitor.Kind == CompetitorKind.Driver
        ? CompetitorRef.Of(Of(DriverId.Parse(competitor.Id.ToString())))
        : new CompetitorRef(competitor.Kind, names.FindConstructor(competitor.Id) ?? throw new UnknownNameException(competitor.Id.ToString()))).ToValueArray();
}

using RacingDomain.TieBreaks;

namespace RacingDomain.Standings;

/// <summary>A selection of results as it applies to those that were neither dropped nor before the phase.</summary>
internal readonly struct PlaceSelector(ResultSelection selection)
{
    private readonly bool paidOnly = selection.PayingPlacesOnly;
    private readonly bool scoringOnly = selection.ScoringCarsOnly;
    private readonly bool official = selection.Basis == PlaceBasis.Official;

    /// <summary>The place that the selection sees; 0 for none.</summary>
    internal int PlaceOf(in PlaceLine line) => (paidOnly && !line.Paid) || (scoringOnly && !line.Scoring) ? 0 : official ? line.OfficialPlace : line.Place;
}

using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>What one session brought to a championship, under the decisions it was scored with.</summary>
internal sealed record SessionScore(
    Slot Slot,
    IReadOnlyList<Decision> Decisions,
    IReadOnlyList<Award> Awards,
    IReadOnlyList<(Competitor Competitor, PlaceEntry Place)> Places,
    bool SetsGrid,
    bool LookedBack);

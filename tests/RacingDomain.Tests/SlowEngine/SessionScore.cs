using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Tests.SlowEngine;

/// <summary>
/// What one session brought to a championship, under the decisions it was scored with. KnownInRound is how many sessions of the round were known then, where
/// that had a say.
/// </summary>
internal sealed record SessionScore(
    Slot Slot,
    IReadOnlyList<Decision> Decisions,
    IReadOnlyList<Award> Awards,
    IReadOnlyList<(Competitor Competitor, PlaceEntry Place)> Places,
    bool LookedBack,
    int? KnownInRound);

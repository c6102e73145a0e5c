using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Tests.SlowEngine;

/// <summary>One car's place in one session, as one competitor's own.</summary>
internal sealed record PlaceEntry(Slot Slot, EntryId Entry, Position? Place, Position? OfficialPlace, ResultStatus Status, bool Paid, bool Scoring, bool SetsGrid);

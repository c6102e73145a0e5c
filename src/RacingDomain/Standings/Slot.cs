using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>A session or checkpoint with a known order, in its place in the season.</summary>
internal sealed record Slot(int Order, int RoundIndex, Round Round, EventSession Source, Checkpoint? Checkpoint, Classification Classification)
{
    internal bool IsConcernedBy(Decision decision) => decision.Concerns(Round.Number, Kind, Source.Session.Id, Checkpoint?.Name);

    internal SessionKind Kind => Checkpoint is null ? Source.Session.Kind : SessionKind.Checkpoint;
}

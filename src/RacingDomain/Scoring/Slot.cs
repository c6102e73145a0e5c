using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>A session or checkpoint with a known order, in its place in the season. Each is made once: they are told apart by reference.</summary>
internal sealed class Slot(int order, int roundIndex, Round round, EventSession source, EventIndex @event, Checkpoint? checkpoint, Classification classification, bool hasSeveralRaces)
{
    internal int Order => order;

    internal int RoundIndex => roundIndex;

    internal Round Round => round;

    internal EventSession Source => source;

    internal Checkpoint? Checkpoint => checkpoint;

    internal Classification Classification => classification;

    /// <summary>Whether there are several races in its round.</summary>
    internal bool HasSeveralRaces => hasSeveralRaces;

    internal SessionKind Kind { get; } = checkpoint is null ? source.Session.Kind : SessionKind.Checkpoint;

    internal EntryList Entries => @event.Entries;

    /// <summary>The entries of the lines of the classification, by their numbers in the entry list.</summary>
    internal int[] Cars { get; } = @event.CarsOf(classification);

    internal bool IsConcernedBy(Decision decision) => decision.Concerns(round.Number, Kind, source.Session.Id, checkpoint?.Name);
}

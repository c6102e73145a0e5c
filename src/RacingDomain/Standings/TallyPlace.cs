using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>A place in a competitor's tally.</summary>
internal struct TallyPlace(SessionScore score, int index)
{
    private readonly SessionScore score = score;
    private readonly int index = index;

    /// <summary>Whether the result it is part of was dropped.</summary>
    internal bool IsDropped { get; set; }

    internal readonly Slot Slot => score.Slot;

    internal readonly Entry Entry => score.Detail.Cars[index];

    internal readonly ref readonly PlaceLine Line => ref score.Detail.Places[index];
}

using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>One car's place in one session, as one competitor's own; 0 for no place. The competitor is the number that the scorer gave him.</summary>
internal readonly struct PlaceLine(Entry entry, int competitor, int place, int officialPlace, ResultStatus status, bool paid, bool scoring, bool setsGrid)
{
    internal readonly Entry Entry = entry;
    internal readonly int Competitor = competitor;
    internal readonly int Place = place;
    internal readonly int OfficialPlace = officialPlace;
    private readonly byte status = (byte)status;

    /// <summary>Whether it paid points.</summary>
    internal readonly bool Paid = paid;

    /// <summary>Whether it is that of a car that scored for him.</summary>
    internal readonly bool Scoring = scoring;

    /// <summary>Whether it is a pole where it is the first.</summary>
    internal readonly bool SetsGrid = setsGrid;

    internal ResultStatus Status => (ResultStatus)status;
}

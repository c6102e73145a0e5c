using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>The place of a car in one session, as one competitor's own; 0 for no place. The competitor is the number that the scorer gave him.</summary>
internal readonly struct PlaceLine(int competitor, int place, int officialPlace, ResultStatus status, PlaceFlags flags)
{
    internal readonly int Competitor = competitor;
    internal readonly int Place = place;
    internal readonly int OfficialPlace = officialPlace;
    internal readonly PlaceFlags Flags = flags;
    private readonly byte status = (byte)status;

    internal ResultStatus Status => (ResultStatus)status;

    /// <summary>Whether it paid points.</summary>
    internal bool Paid => (Flags & PlaceFlags.Paid) != 0;

    /// <summary>Whether it is that of a car that scored for him.</summary>
    internal bool Scoring => (Flags & PlaceFlags.Scoring) != 0;

    /// <summary>The place that countback compares; 0 for none.</summary>
    internal int CountbackPlace => (Flags & PlaceFlags.InCountback) != 0 ? Place : (Flags & PlaceFlags.InCountbackOfficially) != 0 ? OfficialPlace : 0;

    /// <summary>The same without some of the flags.</summary>
    internal PlaceLine Without(PlaceFlags some) => new(Competitor, Place, OfficialPlace, Status, Flags & ~some);
}

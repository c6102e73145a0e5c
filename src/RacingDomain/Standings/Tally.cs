using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>All that one competitor has at one moment.</summary>
internal sealed class Tally(Competitor competitor)
{
    private readonly List<Adjustment> adjustments = [];

    internal Competitor Competitor => competitor;

    internal List<(Slot Slot, Award Award)> Awards { get; } = [];

    internal List<PlaceEntry> Places { get; } = [];

    internal IReadOnlyList<Adjustment> Adjustments => adjustments;

    /// <summary>The cars in sessions whose awards and places a decision voided; null for awards without a car.</summary>
    internal HashSet<(Slot Slot, EntryId? Entry)> Voided { get; } = [];

    /// <summary>The awards that do not count, with the reason.</summary>
    internal Dictionary<Award, string> Dropped { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The sessions all of whose results were dropped.</summary>
    internal HashSet<Slot> DroppedSlots { get; } = [];

    internal Points Gross { get; private set; }

    internal Points Net { get; private set; }

    internal int Wins { get; set; }

    internal int Podiums { get; set; }

    internal int Poles { get; set; }

    internal int Starts { get; set; }

    internal bool IsListed { get; set; }

    internal Seasons.Unranked? Unranked { get; set; }

    /// <summary>Whether the competitor has a position when listed.</summary>
    internal bool IsRanked { get; set; }

    internal void Adjust(Adjustment adjustment) => adjustments.Add(adjustment);

    /// <summary>The places that no decision voided.</summary>
    internal IEnumerable<PlaceEntry> ValidPlaces => Places.Where(place => !Voided.Contains((place.Slot, place.Entry)));

    internal void Add()
    {
        var adjusted = Points.Sum(adjustments.Select(adjustment => adjustment.Points));
        Gross = Points.Sum(Awards.Select(a => a.Award.Points)) + adjusted;
        Net = Points.Sum(Awards.Where(a => !Dropped.ContainsKey(a.Award)).Select(a => a.Award.Points)) + adjusted;
    }
}

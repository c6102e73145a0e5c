namespace RacingDomain.Standings;

/// <summary>What one car brought one competitor in a session, or what he got without a car. The competitor is the number that the scorer gave him.</summary>
/// <remarks>Small and without references, because a season has thousands that are gone through for every table.</remarks>
internal readonly struct ScoreLine(int competitor, int place, int whole, PlaceFlags flags)
{
    internal readonly int Competitor = competitor;

    /// <summary>The place that countback compares; 0 for none.</summary>
    internal readonly int Place = place;

    /// <summary>The points of the table, where those of the session are kept here.</summary>
    internal readonly int Whole = whole;

    internal readonly PlaceFlags Flags = flags;

    /// <summary>Whether there were points of the table, be they none in the end.</summary>
    internal bool HasAward => (Flags & PlaceFlags.Award) != 0;

    /// <summary>Whether it says something of the competitor.</summary>
    internal bool IsTelling => (Flags & ~PlaceFlags.OfPlaceAlone) != 0;

    /// <summary>The same where the competitor has started elsewhere in the session.</summary>
    internal ScoreLine WithoutStart() => new(Competitor, Place, Whole, Flags & ~PlaceFlags.Started);
}

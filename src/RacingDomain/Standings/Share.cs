namespace RacingDomain.Standings;

/// <summary>What one car brings one competitor, or what he gets without a car, while a session is scored.</summary>
internal struct Share(int competitor)
{
    private PlaceFlags brought;

    internal readonly int Competitor => competitor;

    /// <summary>The place as his own; that of nobody without a car.</summary>
    internal PlaceLine Place { get; set; }

    /// <summary>Whether the place paid points.</summary>
    internal bool IsPaid { get; set; }

    /// <summary>The points of the table.</summary>
    internal Points Points { get; private set; }

    /// <summary>Whether a line holds the points.</summary>
    internal readonly bool IsPlain => Points.IsInteger && Points.Numerator == (int)Points.Numerator;

    /// <summary>The line of it, with the points if it holds them.</summary>
    internal readonly ScoreLine Line => new(competitor, Place.CountbackPlace, IsPlain ? (int)Points.Numerator : 0, Place.Flags | brought);

    internal void Earn(Points points, bool isInTable)
    {
        brought |= isInTable ? PlaceFlags.Award : PlaceFlags.AwardApart;
        Points += isInTable ? points : Points.Zero;
    }
}

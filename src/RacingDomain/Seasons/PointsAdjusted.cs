namespace RacingDomain.Seasons;

/// <summary>Points are taken away or given, whatever was scored; nobody else's result changes.</summary>
/// <remarks>
/// Immutable, compared by value. Entries stand for whoever they score for in the championship: the drivers credited in the rounds concerned, the team, the
/// make. The whole amount applies to each.
/// </remarks>
public sealed record PointsAdjusted : Ruling
{
    /// <summary>Creates the ruling.</summary>
    /// <param name="points">The amount, negative for a deduction.</param>
    /// <param name="entries">The cars.</param>
    /// <param name="competitors">The competitors.</param>
    /// <param name="account">The account of points in the rulebook; <c>points</c> for those of the table.</param>
    /// <exception cref="ArgumentException">The amount is zero, the account blank, nobody is named, an id is empty, or someone twice.</exception>
    public PointsAdjusted(Points points, ValueArray<EntryId> entries = default, ValueArray<CompetitorRef> competitors = default, string account = "points")
    {
        Someone(entries, competitors);
        Points = points.IsZero ? throw new ArgumentException("An adjustment of nothing is none.", nameof(points)) : points;
        Entries = entries;
        Competitors = competitors;
        Account = Require.Text(account);
    }

    /// <summary>The amount, negative for a deduction.</summary>
    public Points Points { get; }

    /// <summary>The cars.</summary>
    public ValueArray<EntryId> Entries { get; }

    /// <summary>The competitors.</summary>
    public ValueArray<CompetitorRef> Competitors { get; }

    /// <summary>The account of points in the rulebook, such as that of play-off points.</summary>
    public string Account { get; }
}

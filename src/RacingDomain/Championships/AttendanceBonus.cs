namespace RacingDomain.Championships;

/// <summary>Points for having started in every round of a season or of a part of it, or in a number of them.</summary>
/// <remarks>
/// Immutable, compared by value. They belong to no result: they are never dropped and no average reaches them. They are paid with the round in which the last start that was needed
/// happened; of every round, that is the last one of the calendar, where rounds that were cancelled are not missed.
/// </remarks>
public sealed record AttendanceBonus
{
    /// <summary>Creates a bonus.</summary>
    /// <param name="name">Its name, by which explanations know it.</param>
    /// <param name="points">How much; negative for a penalty by rule.</param>
    /// <param name="starts">The least number of rounds with a race start; null for every round.</param>
    /// <param name="rounds">The rounds that are asked for, among those of the championship; null for all of them.</param>
    /// <exception cref="ArgumentException">The name is blank, the points are zero, or the number is below 1.</exception>
    public AttendanceBonus(string name, Points points, int? starts = null, RoundFilter? rounds = null)
    {
        Name = Require.Text(name);
        Points = points.IsZero ? throw new ArgumentException("A bonus of nothing is none.", nameof(points)) : points;
        Starts = Require.AtLeast(1, starts);
        Rounds = rounds ?? RoundFilter.All;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>How much.</summary>
    public Points Points { get; }

    /// <summary>The least number of rounds with a race start; null for every round.</summary>
    public int? Starts { get; }

    /// <summary>The rounds that are asked for.</summary>
    public RoundFilter Rounds { get; }
}

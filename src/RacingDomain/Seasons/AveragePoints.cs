namespace RacingDomain.Seasons;

/// <summary>Competitors get the average of their other results for the sessions concerned, in place of what they scored there: redress.</summary>
/// <remarks>
/// Immutable, compared by value. The average is that of the points in all other sessions of the same kind in which they took part or were given points; it is a result, and can be
/// dropped like one. Racing Rules of Sailing A9; leagues give it to those who marshal a round.
/// </remarks>
public sealed record AveragePoints : Ruling
{
    /// <summary>Creates the ruling.</summary>
    /// <param name="competitors">The competitors.</param>
    /// <param name="decimals">To how many places the average is rounded, a half up; null to keep it exact.</param>
    /// <exception cref="ArgumentException">Nobody is named, an id is empty, someone stands twice, or the number is not from 0 to 6.</exception>
    public AveragePoints(ValueArray<CompetitorRef> competitors, int? decimals = null)
    {
        Someone(default, competitors);
        Competitors = competitors;
        Decimals = decimals > 6 ? throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "An average has at most six places.") : Require.AtLeast(0, decimals);
    }

    /// <summary>The competitors.</summary>
    public ValueArray<CompetitorRef> Competitors { get; }

    /// <summary>To how many places the average is rounded; null to keep it exact.</summary>
    public int? Decimals { get; }
}

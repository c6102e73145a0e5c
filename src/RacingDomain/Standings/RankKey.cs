namespace RacingDomain.Standings;

/// <summary>What competitors who are ranked by points alone are compared by first, in one number: whole points, then the two best places. The larger key is ahead; equal ones say nothing of the order.</summary>
/// <remarks>Points that are not whole, or larger than any real ones, are cut, and have no places; so they are ahead of all who have just what is left of them.</remarks>
internal readonly struct RankKey
{
    private const int PlaceBits = 15;
    private const int LastPlace = (1 << PlaceBits) - 1;
    private const long AllPlaces = (1L << (2 * PlaceBits)) - 1;
    private const long MostPoints = 1L << 32;

    private readonly long value;

    /// <summary>The key of a competitor.</summary>
    /// <param name="points">The points.</param>
    /// <param name="best">The best place; a large number for none.</param>
    /// <param name="second">The best of the others.</param>
    internal RankKey(Points points, int best, int second)
    {
        var whole = Math.Clamp(points.IsInteger ? points.Numerator : points.Round(Rounding.Floor).Numerator, -MostPoints, MostPoints);
        var places = points.IsInteger && whole is > -MostPoints and < MostPoints ? ((long)Math.Min(best, LastPlace) << PlaceBits) + Math.Min(second, LastPlace) : 0;
        value = ((whole + 1) << (2 * PlaceBits)) - 1 - places;
    }

    /// <summary>Whether those who have the same key have the same points.</summary>
    internal bool SaysPoints => (value & AllPlaces) != AllPlaces;

    internal bool IsSameAs(RankKey other) => value == other.value;

    internal bool IsAheadOf(RankKey other) => value > other.value;
}

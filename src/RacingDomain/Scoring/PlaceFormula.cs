namespace RacingDomain.Scoring;

/// <summary>Points by place that no table holds: so much for each place and for each car, divided by the number of cars, within limits.</summary>
/// <remarks>
/// Immutable, compared by value. One point for each car beaten, ten at most: <c>-1</c> for each place and <c>1</c> for each starter, <c>10</c> at most. A low-point system:
/// <c>1</c> for each place. Ten points times the part of the starters beaten: <c>-10</c> for each place and <c>10</c> for each starter over the number of starters.
/// </remarks>
public sealed record PlaceFormula
{
    /// <summary>Creates a formula.</summary>
    /// <param name="perPlace">What each place is worth: the first once, the second twice.</param>
    /// <param name="perCar">What each of the number counted is worth.</param>
    /// <param name="counted">Which number that is.</param>
    /// <param name="plus">What is added.</param>
    /// <param name="least">The least value; null for none.</param>
    /// <param name="most">The greatest value; null for none.</param>
    /// <param name="over">The number by which the sum is divided; null for none.</param>
    /// <param name="decimals">To how many decimals the value is rounded, half up; null for none.</param>
    /// <exception cref="ArgumentException">A number is undefined, the decimals are not 0 to 18, or the least value is above the greatest.</exception>
    public PlaceFormula(
        Points perPlace,
        Points perCar = default,
        FieldCount counted = FieldCount.Starters,
        Points plus = default,
        Points? least = null,
        Points? most = null,
        FieldCount? over = null,
        int? decimals = null)
    {
        if (least > most)
        {
            throw new ArgumentException("The least value is above the greatest.", nameof(least));
        }

        PerPlace = perPlace;
        PerCar = perCar;
        Counted = Require.Defined(counted);
        Plus = plus;
        Least = least;
        Most = most;
        Over = over is { } count ? Require.Defined(count, nameof(over)) : null;
        Decimals = Require.AtLeast(0, decimals) is > 18 ? throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "There are 0 to 18 decimals.") : decimals;
    }

    /// <summary>What each place is worth.</summary>
    public Points PerPlace { get; }

    /// <summary>What each of the number counted is worth.</summary>
    public Points PerCar { get; }

    /// <summary>Which number that is.</summary>
    public FieldCount Counted { get; }

    /// <summary>What is added.</summary>
    public Points Plus { get; }

    /// <summary>The least value; null for none.</summary>
    public Points? Least { get; }

    /// <summary>The greatest value; null for none.</summary>
    public Points? Most { get; }

    /// <summary>The number by which the sum is divided; null for none.</summary>
    public FieldCount? Over { get; }

    /// <summary>To how many decimals the value is rounded, half up; null for none.</summary>
    public int? Decimals { get; }

    /// <summary>Whether it depends on a number of cars or competitors.</summary>
    internal bool Counts => !PerCar.IsZero || Over is not null;

    /// <summary>A point for each car beaten.</summary>
    /// <param name="most">The greatest value; null for none.</param>
    public static PlaceFormula CarsBeaten(Points? most = null) => new(-1, 1, FieldCount.Starters, most: most, least: 0);

    internal Points ValueOf(int place, Func<FieldCount, int> count)
    {
        var value = (PerPlace * place) + Plus;
        value += PerCar.IsZero ? Points.Zero : PerCar * count(Counted);
        value = Over is { } over ? value.DividedBy(Math.Max(1, count(over))) : value;
        value = Decimals is { } decimals ? value.Round(Rounding.HalfUp, decimals) : value;
        return value < Least ? Least.Value : value > Most ? Most.Value : value;
    }
}

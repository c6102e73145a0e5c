namespace RacingDomain;

/// <summary>How an exact number of points becomes one with few decimals.</summary>
/// <remarks>The default is <see cref="None"/>. Series differ in this, so nothing in the library rounds without being told how.</remarks>
public enum Rounding
{
    /// <summary>Exact: the value stays as it is.</summary>
    None = 0,

    /// <summary>Up to the next value, towards positive infinity: 7.1 becomes 8, -7.9 becomes -7.</summary>
    Ceiling = 1,

    /// <summary>To the nearest value, a half away from zero: 7.5 becomes 8, 7.4 becomes 7, -7.5 becomes -8.</summary>
    HalfUp = 2,

    /// <summary>Down to the next value, towards negative infinity: 7.9 becomes 7, -7.1 becomes -8.</summary>
    Floor = 3,
}

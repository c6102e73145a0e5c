using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace RacingDomain;

/// <summary>An exact number of championship points: a fraction of two 64-bit integers.</summary>
/// <remarks>
/// <para>
/// Halves, thirds, sevenths and hundredths add up without drift and in any order: seven times 1/7 is 1.
/// The fraction is always in lowest terms with a denominator of 1 or more, so equal values have equal parts.
/// </para>
/// <para>Equality and order are those of the numbers. The default is <see cref="Zero"/>. Points may be negative.</para>
/// <para>
/// Arithmetic is exact and checked: a result whose lowest terms do not fit 64 bits throws <see cref="OverflowException"/>,
/// division by zero throws <see cref="DivideByZeroException"/>. Nothing rounds but <see cref="Round"/>, <see cref="ToDecimal"/> and the format "D".
/// </para>
/// <para>Text is the same under every culture; format providers are ignored. See <see cref="ToString(string?)"/> for the formats.</para>
/// </remarks>
/// <example><code>Points.Of(180, 7).ToString() // "25 5/7"</code></example>
public readonly partial struct Points :
    IEquatable<Points>,
    IComparable<Points>,
    IComparable,
    ISpanParsable<Points>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    IAdditionOperators<Points, Points, Points>,
    ISubtractionOperators<Points, Points, Points>,
    IMultiplyOperators<Points, Points, Points>,
    IDivisionOperators<Points, Points, Points>,
    IUnaryNegationOperators<Points, Points>,
    IComparisonOperators<Points, Points, bool>,
    IAdditiveIdentity<Points, Points>,
    IMultiplicativeIdentity<Points, Points>
{
    private const int MaximumDecimals = 18;

    private readonly long numerator;
    private readonly long denominatorMinusOne;

    private Points(long numerator, long denominator)
    {
        this.numerator = numerator;
        denominatorMinusOne = denominator - 1;
    }

    /// <summary>No points.</summary>
    public static Points Zero => default;

    /// <summary>One point.</summary>
    public static Points One => new(1, 1);

    static Points IAdditiveIdentity<Points, Points>.AdditiveIdentity => Zero;

    static Points IMultiplicativeIdentity<Points, Points>.MultiplicativeIdentity => One;

    /// <summary>The upper part of the fraction in lowest terms; it carries the sign.</summary>
    public long Numerator => numerator;

    /// <summary>The lower part of the fraction in lowest terms, 1 or more.</summary>
    public long Denominator => denominatorMinusOne + 1;

    /// <summary>Whether these are no points.</summary>
    public bool IsZero => numerator == 0;

    /// <summary>Whether this is a whole number.</summary>
    public bool IsInteger => denominatorMinusOne == 0;

    /// <summary>-1, 0 or 1 for a negative, zero or positive value.</summary>
    public int Sign => Math.Sign(numerator);

    /// <summary>A whole number of points.</summary>
    /// <param name="value">The number.</param>
    public static Points Of(long value) => new(value, 1);

    /// <summary>A fraction of points, brought to lowest terms.</summary>
    /// <param name="numerator">The upper part.</param>
    /// <param name="denominator">The lower part; its sign goes to the numerator.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is 0.</exception>
    /// <exception cref="OverflowException">The lowest terms do not fit 64 bits (only with <see cref="long.MinValue"/>).</exception>
    public static Points Of(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfZero(denominator);
        return Reduced(numerator, denominator);
    }

    /// <summary>The exact value of a decimal number.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="OverflowException">The lowest terms do not fit 64 bits.</exception>
    public static Points FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        var magnitude = ((Int128)(uint)bits[2] << 64) | ((Int128)(uint)bits[1] << 32) | (uint)bits[0];
        Int128 scale = 1;
        for (var i = value.Scale; i > 0; i--)
        {
            scale *= 10;
        }

        return Reduced(bits[3] < 0 ? -magnitude : magnitude, scale);
    }

    /// <summary>A whole number of points.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Points(int value) => new(value, 1);

    /// <summary>A whole number of points.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Points(long value) => new(value, 1);

    /// <summary>The exact sum; zero for an empty sequence.</summary>
    /// <param name="points">The values to add up.</param>
    /// <exception cref="ArgumentNullException"><paramref name="points"/> is null.</exception>
    /// <exception cref="OverflowException">A partial sum does not fit 64 bits.</exception>
    public static Points Sum(IEnumerable<Points> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var sum = Zero;
        foreach (var item in points)
        {
            sum += item;
        }

        return sum;
    }

    /// <summary>The exact sum; zero for an empty sequence.</summary>
    /// <param name="points">The values to add up.</param>
    /// <exception cref="OverflowException">A partial sum does not fit 64 bits.</exception>
    public static Points Sum(params ReadOnlySpan<Points> points)
    {
        var sum = Zero;
        foreach (var item in points)
        {
            sum += item;
        }

        return sum;
    }

    /// <summary>The value rounded to a number of decimals by the given rule.</summary>
    /// <param name="rounding">The rule; <see cref="Rounding.None"/> leaves the value unchanged.</param>
    /// <param name="decimals">The decimals to keep, 0 to 18.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not defined, or <paramref name="decimals"/> is not 0 to 18.</exception>
    /// <exception cref="OverflowException">The rounded value does not fit 64 bits.</exception>
    public Points Round(Rounding rounding, int decimals = 0)
    {
        CheckDecimals(decimals);
        if (rounding is < Rounding.None or > Rounding.Floor)
        {
            throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Round by a defined rule: None, Ceiling, HalfUp or Floor.");
        }

        if (IsInteger || rounding == Rounding.None)
        {
            return this;
        }

        var scale = PowerOfTen(decimals);
        var (quotient, remainder) = Int128.DivRem((Int128)numerator * scale, Denominator);
        return remainder == 0 ? this : Reduced(quotient + Step(rounding, remainder), scale);
    }

    /// <summary>The nearest decimal number with at most so many decimals; a half is rounded away from zero.</summary>
    /// <param name="decimals">The most decimals to keep, 0 to 18.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 18.</exception>
    /// <exception cref="OverflowException">The rounded value has more digits than a decimal holds (possible from 10 decimals up only).</exception>
    public decimal ToDecimal(int decimals = 6)
    {
        CheckDecimals(decimals);
        if (IsInteger)
        {
            return numerator;
        }

        var scaled = ScaledMagnitude(decimals);
        while (decimals > 0 && scaled % 10 == 0)
        {
            scaled /= 10;
            decimals--;
        }

        var magnitude = checked((decimal)scaled);
        var bits = decimal.GetBits(magnitude);
        return new decimal(bits[0], bits[1], bits[2], numerator < 0 && scaled != 0, (byte)decimals);
    }

    /// <inheritdoc/>
    public bool Equals(Points other) => numerator == other.numerator && denominatorMinusOne == other.denominatorMinusOne;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Points other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(numerator, denominatorMinusOne);

    /// <inheritdoc/>
    public int CompareTo(Points other) => denominatorMinusOne == other.denominatorMinusOne
        ? numerator.CompareTo(other.numerator)
        : ((Int128)numerator * other.Denominator).CompareTo((Int128)other.numerator * Denominator);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Points other => CompareTo(other),
        _ => throw new ArgumentException("Points compare with points only.", nameof(obj)),
    };

    private static void CheckDecimals(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaximumDecimals);
    }

    private static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }

    private int Step(Rounding rounding, Int128 remainder) => rounding switch
    {
        Rounding.Ceiling => remainder > 0 ? 1 : 0,
        Rounding.Floor => remainder < 0 ? -1 : 0,
        _ => Int128.Abs(remainder) * 2 >= Denominator ? Int128.Sign(remainder) : 0,
    };

    /// <summary>The magnitude in units of the last decimal, a half rounded up.</summary>
    private Int128 ScaledMagnitude(int decimals)
    {
        var (quotient, remainder) = Int128.DivRem(Int128.Abs(numerator) * PowerOfTen(decimals), Denominator);
        return remainder * 2 >= Denominator ? quotient + 1 : quotient;
    }
}

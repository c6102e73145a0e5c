namespace RacingDomain;

/// <content>Arithmetic: exact, in 128 bits between, narrowed with a check.</content>
public readonly partial struct Points
{
    /// <summary>The exact sum.</summary>
    /// <param name="left">The first summand.</param>
    /// <param name="right">The second summand.</param>
    /// <exception cref="OverflowException">The result does not fit 64 bits.</exception>
    public static Points operator +(Points left, Points right) => (left.denominatorMinusOne | right.denominatorMinusOne) == 0
        ? new(checked(left.numerator + right.numerator), 1)
        : Combined(left, right.numerator, right.Denominator);

    /// <summary>The exact difference.</summary>
    /// <param name="left">The value to take from.</param>
    /// <param name="right">The value to take away.</param>
    /// <exception cref="OverflowException">The result does not fit 64 bits.</exception>
    public static Points operator -(Points left, Points right) => (left.denominatorMinusOne | right.denominatorMinusOne) == 0
        ? new(checked(left.numerator - right.numerator), 1)
        : Combined(left, -(Int128)right.numerator, right.Denominator);

    /// <summary>The value with the other sign.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="OverflowException">The numerator is <see cref="long.MinValue"/>.</exception>
    public static Points operator -(Points value) => new(checked(-value.numerator), value.Denominator);

    /// <summary>The exact product.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    /// <exception cref="OverflowException">The result does not fit 64 bits.</exception>
    public static Points operator *(Points left, Points right)
    {
        if ((left.denominatorMinusOne | right.denominatorMinusOne) == 0)
        {
            return new(checked(left.numerator * right.numerator), 1);
        }

        // Both fractions are in lowest terms, so reducing crosswise reduces the product, and within 64 bits. A zero
        // takes its partner's denominator away.
        var leftCross = (long)Gcd(Magnitude(left.numerator), (ulong)right.Denominator);
        var rightCross = (long)Gcd(Magnitude(right.numerator), (ulong)left.Denominator);
        return new(
            checked(left.numerator / leftCross * (right.numerator / rightCross)),
            checked(left.Denominator / rightCross * (right.Denominator / leftCross)));
    }

    /// <summary>The exact quotient.</summary>
    /// <param name="left">The value to divide.</param>
    /// <param name="right">The divisor.</param>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    /// <exception cref="OverflowException">The result does not fit 64 bits.</exception>
    public static Points operator /(Points left, Points right)
    {
        if (right.IsZero)
        {
            throw new DivideByZeroException("Points cannot be divided by zero.");
        }

        Int128 upper = Gcd(Magnitude(left.numerator), Magnitude(right.numerator));
        Int128 lower = Gcd((ulong)left.Denominator, (ulong)right.Denominator);
        return Narrowed(
            left.numerator / upper * (right.Denominator / lower),
            left.Denominator / lower * (right.numerator / upper));
    }

    /// <summary>Whether both are the same number.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator ==(Points left, Points right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator !=(Points left, Points right) => !left.Equals(right);

    /// <summary>Whether the first is less.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator <(Points left, Points right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is more.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator >(Points left, Points right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is less or equal.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator <=(Points left, Points right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is more or equal.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator >=(Points left, Points right) => left.CompareTo(right) >= 0;

    /// <summary>The exact sum with another value.</summary>
    /// <param name="other">The value to add.</param>
    /// <exception cref="OverflowException">The result does not fit 64 bits.</exception>
    public Points Plus(Points other) => this + other;

    /// <summary>The exact difference to another value.</summary>
    /// <param name="other">The value to take away.</param>
    /// <exception cref="OverflowException">The result does not fit 64 bits.</exception>
    public Points Minus(Points other) => this - other;

    /// <summary>The exact product with a factor.</summary>
    /// <param name="factor">The factor.</param>
    /// <exception cref="OverflowException">The result does not fit 64 bits.</exception>
    public Points Times(Points factor) => this * factor;

    /// <summary>The exact quotient by a divisor.</summary>
    /// <param name="divisor">The divisor.</param>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    /// <exception cref="OverflowException">The result does not fit 64 bits.</exception>
    public Points DividedBy(Points divisor) => this / divisor;

    /// <summary>The sum of fractions by their least common denominator: only the sum itself needs more than 64 bits.</summary>
    private static Points Combined(Points left, Int128 otherNumerator, long otherDenominator)
    {
        var common = (long)Gcd((ulong)left.Denominator, (ulong)otherDenominator);
        var leftRest = left.Denominator / common;
        var sum = (left.numerator * (Int128)(otherDenominator / common)) + (otherNumerator * leftRest);

        // What the sum shares with the denominator it shares with the common part of the two denominators.
        var shared = (long)Gcd((ulong)Int128.Abs(sum % common), (ulong)common);
        return new(checked((long)(sum / shared)), checked(leftRest * (otherDenominator / shared)));
    }

    private static Points Reduced(Int128 numerator, Int128 denominator)
    {
        var (a, b) = ((UInt128)Int128.Abs(numerator), (UInt128)Int128.Abs(denominator));
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return Narrowed(numerator / (Int128)a, denominator / (Int128)a);
    }

    private static Points Narrowed(Int128 numerator, Int128 denominator) => denominator < 0
        ? new(checked((long)-numerator), checked((long)-denominator))
        : new(checked((long)numerator), checked((long)denominator));

    private static ulong Magnitude(long value) => value < 0 ? unchecked(0UL - (ulong)value) : (ulong)value;

    private static ulong Gcd(ulong a, ulong b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}

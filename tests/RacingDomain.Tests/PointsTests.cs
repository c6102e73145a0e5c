using System.Numerics;

namespace RacingDomain.Tests;

public sealed class PointsTests
{
    private static readonly Points Seventh = Points.Of(1, 7);

    [Fact]
    public void A_seventh_seven_times_is_one()
    {
        Assert.Equal(Points.One, Points.Sum(Enumerable.Repeat(Seventh, 7)));
        Assert.Equal(Points.One, Points.Sum(Seventh, Seventh, Seventh, Seventh, Seventh, Seventh, Seventh));
        Assert.Equal(Points.One, Seventh * 7);
    }

    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal(Points.Zero, default);
        Assert.Equal((0, 1), (default(Points).Numerator, default(Points).Denominator));
        Assert.True(default(Points).IsZero);
        Assert.True(default(Points).IsInteger);
        Assert.Equal(0, default(Points).Sign);
        Assert.Equal("0", default(Points).ToString());
        Assert.Equal(Points.Zero, Points.Sum());
        Assert.Equal(Points.Zero, Points.Sum([]));
        Assert.Equal(Points.Zero, Points.Sum(new List<Points>()));
    }

    [Theory]
    [InlineData(2, 4, 1, 2)]
    [InlineData(-2, 4, -1, 2)]
    [InlineData(2, -4, -1, 2)]
    [InlineData(-2, -4, 1, 2)]
    [InlineData(0, -9, 0, 1)]
    [InlineData(14, 7, 2, 1)]
    [InlineData(long.MinValue, 2, long.MinValue / 2, 1)]
    [InlineData(2, long.MinValue, -1, 1L << 62)]
    [InlineData(long.MinValue, long.MinValue, 1, 1)]
    public void A_fraction_is_brought_to_lowest_terms(long numerator, long denominator, long expectedNumerator, long expectedDenominator)
    {
        var points = Points.Of(numerator, denominator);
        Assert.Equal((expectedNumerator, expectedDenominator), (points.Numerator, points.Denominator));
        Assert.Equal(Math.Sign(expectedNumerator), points.Sign);
        Assert.Equal(expectedDenominator == 1, points.IsInteger);
    }

    [Fact]
    public void A_denominator_of_zero_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Points.Of(1, 0));

    [Fact]
    public void Whole_numbers_convert()
    {
        Points fromInt = 25;
        Points fromLong = 25L;
        Assert.Equal(Points.Of(25), fromInt);
        Assert.Equal(fromInt, fromLong);
    }

    [Theory]
    [InlineData("12.5", 25, 2)]
    [InlineData("-0.04", -1, 25)]
    [InlineData("7", 7, 1)]
    [InlineData("0.0000000000000000000000000000", 0, 1)]
    [InlineData("9223372036854775807", long.MaxValue, 1)]
    [InlineData("-9223372036854775808", long.MinValue, 1)]
    [InlineData("9223372036854775807.000000000", long.MaxValue, 1)]
    public void A_decimal_number_converts_exactly(string number, long numerator, long denominator) =>
        Assert.Equal(Points.Of(numerator, denominator), Points.FromDecimal(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_decimal_number_that_does_not_fit_overflows()
    {
        Assert.Throws<OverflowException>(() => Points.FromDecimal(decimal.MaxValue));
        Assert.Throws<OverflowException>(() => Points.FromDecimal(9223372036854775808m));
        Assert.Throws<OverflowException>(() => Points.FromDecimal(0.0000000000000000000000000001m));
    }

    [Fact]
    public void Overflow_throws()
    {
        Points most = long.MaxValue, least = long.MinValue;
        Assert.Throws<OverflowException>(() => most + 1);
        Assert.Throws<OverflowException>(() => least - 1);
        Assert.Throws<OverflowException>(() => -least);
        Assert.Throws<OverflowException>(() => most * 2);
        Assert.Throws<OverflowException>(() => most + Points.Of(1, 2));
        Assert.Throws<OverflowException>(() => Points.Of(1, long.MaxValue) * Points.Of(1, 2));
        Assert.Throws<OverflowException>(() => Points.Of(1, long.MaxValue) + Points.Of(1, 2));
        Assert.Throws<OverflowException>(() => Points.One / least);
        Assert.Throws<OverflowException>(() => Points.Of(1, long.MinValue));
        Assert.Throws<OverflowException>(() => Points.Sum([most, 1, -1]));
    }

    [Fact]
    public void What_fits_at_the_limits_is_exact()
    {
        Points most = long.MaxValue, least = long.MinValue;
        Assert.Equal(-1, most + least);
        Assert.Equal(1, least / least);
        Assert.Equal(most, most * Points.Of(2, 7) * Points.Of(7, 2));
        Assert.Equal(Points.Zero, Points.Of(1, long.MaxValue) - Points.Of(1, long.MaxValue));
        Assert.Equal(least, Points.Of(long.MinValue + 1, 2) + Points.Of(long.MinValue + 1, 2) - 1);
    }

    [Fact]
    public void Division_by_zero_throws()
    {
        Assert.Throws<DivideByZeroException>(() => Points.One / 0);
        Assert.Throws<DivideByZeroException>(() => Points.Zero.DividedBy(Points.Zero));
    }

    [Fact]
    public void Verbs_are_the_operators()
    {
        Points a = Points.Of(25, 2), b = Points.Of(-3, 7);
        Assert.Equal(a + b, a.Plus(b));
        Assert.Equal(a - b, a.Minus(b));
        Assert.Equal(a * b, a.Times(b));
        Assert.Equal(a / b, a.DividedBy(b));
        Assert.Equal(Points.Of(-175, 6), a / b);
        Assert.Equal(Points.Of(3, 7), -b);
    }

    [Fact]
    public void Order_is_that_of_the_numbers()
    {
        Points[] ascending = [long.MinValue, -1, Points.Of(-1, 2), 0, Points.Of(1, long.MaxValue), Seventh, Points.Of(1, 2), 1, long.MaxValue];
        Points[] shuffled = [.. ascending.Reverse()];
        Array.Sort(shuffled);
        Assert.Equal(ascending, shuffled);
        Assert.True(Seventh < 1 && Seventh <= 1 && 1 > Seventh && 1 >= Seventh && Seventh != 1);
        Assert.True(Seventh <= Points.Of(2, 14) && Seventh >= Points.Of(2, 14) && Seventh == Points.Of(2, 14));
        Assert.Equal(1, ((IComparable)Seventh).CompareTo(null));
        Assert.Throws<ArgumentException>(() => ((IComparable)Seventh).CompareTo("1/7"));
    }

    [Theory]
    [InlineData("7 1/2", Rounding.None, 0, "7 1/2")]
    [InlineData("7 1/10", Rounding.Ceiling, 0, "8")]
    [InlineData("-7 9/10", Rounding.Ceiling, 0, "-7")]
    [InlineData("7 9/10", Rounding.Floor, 0, "7")]
    [InlineData("-7 1/10", Rounding.Floor, 0, "-8")]
    [InlineData("7 1/2", Rounding.HalfUp, 0, "8")]
    [InlineData("7 49/100", Rounding.HalfUp, 0, "7")]
    [InlineData("8 1/2", Rounding.HalfUp, 0, "9")]
    [InlineData("-7 1/2", Rounding.HalfUp, 0, "-8")]
    [InlineData("-7 49/100", Rounding.HalfUp, 0, "-7")]
    [InlineData("1/7", Rounding.HalfUp, 2, "7/50")]
    [InlineData("1/8", Rounding.HalfUp, 2, "13/100")]
    [InlineData("1/8", Rounding.Floor, 3, "1/8")]
    [InlineData("1/3", Rounding.Ceiling, 18, "166666666666666667/500000000000000000")]
    [InlineData("9223372036854775807", Rounding.Ceiling, 18, "9223372036854775807")]
    public void Rounds_by_the_rule(string text, Rounding rounding, int decimals, string expected) =>
        Assert.Equal(expected, Points.Parse(text).Round(rounding, decimals).ToString());

    [Fact]
    public void Rounding_checks_its_arguments()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Seventh.Round((Rounding)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Seventh.Round((Rounding)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Seventh.Round(Rounding.Floor, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Seventh.Round(Rounding.Floor, 19));
        Assert.Throws<OverflowException>(() => Points.Of(long.MaxValue, 3).Round(Rounding.Floor, 18));
    }

    [Theory]
    [InlineData("25 1/7", 6, "25.142857")]
    [InlineData("1/8", 2, "0.13")]
    [InlineData("-1/8", 2, "-0.13")]
    [InlineData("-1/1000", 2, "0")]
    [InlineData("1/2", 0, "1")]
    [InlineData("12 1/2", 6, "12.5")]
    [InlineData("-90", 6, "-90")]
    [InlineData("9223372036854775807/2", 6, "4611686018427387903.5")]
    public void Becomes_a_decimal_number(string text, int decimals, string expected) =>
        Assert.Equal(expected, Points.Parse(text).ToDecimal(decimals).ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_decimal_number_checks_its_digits()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Seventh.ToDecimal(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Seventh.ToDecimal(19));
        Assert.Throws<OverflowException>(() => Points.Of(long.MaxValue, 3).ToDecimal(18));
    }

    [Theory]
    [InlineData(176, 7, "25 1/7", "176/7", "25.142857", "25.14", "25")]
    [InlineData(-7, 2, "-3 1/2", "-7/2", "-3.5", "-3.5", "-4")]
    [InlineData(1, 7, "1/7", "1/7", "0.142857", "0.14", "0")]
    [InlineData(-1, 7, "-1/7", "-1/7", "-0.142857", "-0.14", "0")]
    [InlineData(90, 1, "90", "90", "90", "90", "90")]
    [InlineData(0, 1, "0", "0", "0", "0", "0")]
    [InlineData(1, 200, "1/200", "1/200", "0.005", "0.01", "0")]
    [InlineData(1999, 1000, "1 999/1000", "1999/1000", "1.999", "2", "2")]
    [InlineData(101, 100, "1 1/100", "101/100", "1.01", "1.01", "1")]
    [InlineData(long.MinValue, 1, "-9223372036854775808", "-9223372036854775808", "-9223372036854775808", "-9223372036854775808", "-9223372036854775808")]
    [InlineData(long.MinValue, 3, "-3074457345618258602 2/3", "-9223372036854775808/3", "-3074457345618258602.666667", "-3074457345618258602.67", "-3074457345618258603")]
    public void Is_written_in_its_formats(long numerator, long denominator, string mixed, string fraction, string six, string two, string none)
    {
        var points = Points.Of(numerator, denominator);
        Cultures.ForEach(() =>
        {
            Assert.Equal(mixed, points.ToString());
            Assert.Equal(mixed, points.ToString("M"));
            Assert.Equal(mixed, $"{points}");
            Assert.Equal(fraction, points.ToString("F"));
            Assert.Equal(six, points.ToString("D"));
            Assert.Equal(two, $"{points:D2}");
            Assert.Equal(none, $"{points:D0}");
        });
    }

    [Theory]
    [InlineData("G")]
    [InlineData("d")]
    [InlineData("D19")]
    [InlineData("D-1")]
    [InlineData("D 1")]
    [InlineData("FF")]
    [InlineData("0.00")]
    public void Another_format_is_refused(string format) => Assert.Throws<FormatException>(() => Seventh.ToString(format));

    [Theory]
    [InlineData("90", 90, 1)]
    [InlineData("-15", -15, 1)]
    [InlineData("12.5", 25, 2)]
    [InlineData("-0.5", -1, 2)]
    [InlineData("25 1/7", 176, 7)]
    [InlineData("1/7", 1, 7)]
    [InlineData("176/7", 176, 7)]
    [InlineData("2/4", 1, 2)]
    [InlineData("-3 1/2", -7, 2)]
    [InlineData("-0 1/2", -1, 2)]
    [InlineData("-0", 0, 1)]
    [InlineData("007", 7, 1)]
    [InlineData("1.50000000000000000000000000000000000000", 3, 2)]
    [InlineData("-9223372036854775808", long.MinValue, 1)]
    [InlineData("-3074457345618258602 2/3", long.MinValue, 3)]
    [InlineData("1/9223372036854775807", 1, long.MaxValue)]
    [InlineData("-1 4611686018427387903/4611686018427387904", long.MinValue + 1, 1L << 62)]
    [InlineData("-7 1000000000000000000/1000000000000000001", -8_000_000_000_000_000_007, 1_000_000_000_000_000_001)]
    [InlineData("3.0000000000036379788070917129516601562", 0, 0)]
    public void Is_read_from_text(string text, long numerator, long denominator) => Cultures.ForEach(() =>
    {
        if (denominator == 0)
        {
            Assert.Throws<OverflowException>(() => Points.Parse(text));
            Assert.False(Points.TryParse(text, out _));
            return;
        }

        var expected = Points.Of(numerator, denominator);
        Assert.Equal(expected, Points.Parse(text));
        Assert.Equal(expected, Points.Parse(text.AsSpan()));
        Assert.True(Points.TryParse(text, out var points));
        Assert.Equal(expected, points);
    });

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("+5")]
    [InlineData(" 5")]
    [InlineData("5 ")]
    [InlineData("- 5")]
    [InlineData("1/0")]
    [InlineData("0/0")]
    [InlineData("5 1/0")]
    [InlineData("5 0/0")]
    [InlineData("1 /7")]
    [InlineData("1/ 7")]
    [InlineData("25  1/7")]
    [InlineData("25 1")]
    [InlineData("25 ")]
    [InlineData("25 /7")]
    [InlineData("25 1/")]
    [InlineData("25 -1/7")]
    [InlineData("25 8/7")]
    [InlineData("1/-7")]
    [InlineData("1/7/2")]
    [InlineData("--1")]
    [InlineData("1e3")]
    [InlineData("1,000")]
    [InlineData("1.5.2")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.5/2")]
    [InlineData("12,5")]
    [InlineData("5\0")]
    [InlineData("5\n")]
    [InlineData("\u22125")]
    [InlineData("\u0665")]
    [InlineData("0000000000000000000000000000000000000000001")]
    [InlineData("0.000000000000000000000000000000000000000")]
    public void Other_text_is_refused(string text) => Cultures.ForEach(() =>
    {
        Assert.False(Points.TryParse(text, out var points));
        Assert.Equal(Points.Zero, points);
        Assert.Throws<FormatException>(() => Points.Parse(text));
    });

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("1/9223372036854775808")]
    [InlineData("9223372036854775807 1/2")]
    [InlineData("9999999999999999999999999999999999999999")]
    [InlineData("0.0000000000000000001")]
    public void Text_that_does_not_fit_overflows(string text)
    {
        Assert.False(Points.TryParse(text, out _));
        Assert.Throws<OverflowException>(() => Points.Parse(text));
    }

    [Fact]
    public void No_text_is_no_points()
    {
        Assert.Throws<ArgumentNullException>(() => Points.Parse(null!));
        Assert.False(Points.TryParse((string?)null, out _));
        Assert.Throws<ArgumentNullException>(() => Points.Sum((IEnumerable<Points>)null!));
    }

    [Fact]
    public void A_destination_too_small_gets_nothing()
    {
        var points = Points.Parse("25 1/7");
        Assert.False(points.TryFormat(new char[5], out var chars));
        Assert.False(points.TryFormat(new byte[5], out var bytes));
        Assert.Equal((0, 0), (chars, bytes));
        Assert.True(points.TryFormat(new char[6], out chars));
        Assert.True(points.TryFormat(new byte[6], out bytes));
        Assert.Equal((6, 6), (chars, bytes));
    }

    [Fact]
    public void Addition_is_associative_and_commutative() => Property.Holds(
        ValueArbitraries.Points,
        ValueArbitraries.Points,
        ValueArbitraries.Points,
        (a, b, c) => a + b == b + a && a + b + c == a + (b + c) && a + 0 == a && (a - a).IsZero && a - b == a + -b);

    [Fact]
    public void Multiplication_is_associative_commutative_and_distributive() => Property.Holds(
        ValueArbitraries.Points,
        ValueArbitraries.Points,
        ValueArbitraries.Points,
        (a, b, c) => a * b == b * a && a * b * c == a * (b * c) && a * (b + c) == (a * b) + (a * c) && a * 1 == a && (b.IsZero || a / b * b == a));

    [Fact]
    public void Order_is_compatible_with_addition() => Property.Holds(
        ValueArbitraries.Points,
        ValueArbitraries.Points,
        ValueArbitraries.Points,
        (a, b, c) => a < b == a + c < b + c && a == b == (a + c == b + c) && a < b == (b - a).Sign > 0);

    [Fact]
    public void Arithmetic_is_that_of_unlimited_numbers_or_overflows() => Property.Holds(
        ValueArbitraries.AnyPoints,
        ValueArbitraries.AnyPoints,
        (a, b) =>
        {
            var (an, ad, bn, bd) = ((BigInteger)a.Numerator, (BigInteger)a.Denominator, (BigInteger)b.Numerator, (BigInteger)b.Denominator);
            return Agrees(() => a + b, (an * bd) + (bn * ad), ad * bd)
                && Agrees(() => a - b, (an * bd) - (bn * ad), ad * bd)
                && Agrees(() => a * b, an * bn, ad * bd)
                && (b.IsZero || Agrees(() => a / b, an * bd * bn.Sign, ad * BigInteger.Abs(bn)))
                && a.CompareTo(b) == (an * bd).CompareTo(bn * ad)
                && Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a));
        });

    [Fact]
    public void What_is_written_reads_back() => Property.Holds(
        ValueArbitraries.AnyPoints,
        points =>
        {
            Span<byte> utf8 = stackalloc byte[64];
            return Points.Parse(points.ToString("F")) == points
                && Points.Parse(points.ToString()) == points
                && points.TryFormat(utf8, out var written)
                && System.Text.Encoding.UTF8.GetString(utf8[..written]) == points.ToString();
        },
        300);

    [Fact]
    public void Equal_values_have_equal_hashes() => Property.Holds(
        ValueArbitraries.Points,
        points => points.Equals((object)Points.Of(points.Numerator * 3, points.Denominator * 3))
            && points.GetHashCode() == Points.Of(points.Numerator * 3, points.Denominator * 3).GetHashCode(),
        300);

    [Fact]
    public void Decimal_numbers_go_there_and_back() => Property.Holds(
        ValueArbitraries.Points,
        points =>
        {
            var hundredths = Points.Of(points.Numerator, 100);
            return Points.FromDecimal(hundredths.ToDecimal()) == hundredths
                && Points.Parse(hundredths.ToString("D")) == hundredths
                && Points.FromDecimal(points.ToDecimal(4)) == points.Round(Rounding.HalfUp, 4)
                && points.Round(Rounding.Floor, 3) <= points
                && points.Round(Rounding.Ceiling, 3) >= points;
        },
        300);

    private static bool Agrees(Func<Points> operation, BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (numerator, denominator) = (numerator / common, denominator / common);
        var fits = numerator >= long.MinValue && numerator <= long.MaxValue && denominator <= long.MaxValue;
        try
        {
            var result = operation();
            return fits && result.Numerator == numerator && result.Denominator == denominator;
        }
        catch (OverflowException)
        {
            return !fits;
        }
    }
}

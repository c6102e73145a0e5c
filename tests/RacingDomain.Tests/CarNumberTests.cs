using System.Globalization;

namespace RacingDomain.Tests;

public sealed class CarNumberTests
{
    [Fact]
    public void Leading_zeros_count()
    {
        Assert.NotEqual(CarNumber.Parse("1"), CarNumber.Parse("01"));
        Assert.Equal(CarNumber.Parse("01"), CarNumber.Parse("01"));
        Assert.Equal("023", CarNumber.Parse("023").ToString());
    }

    [Fact]
    public void The_default_is_no_number()
    {
        Assert.True(default(CarNumber).IsNone);
        Assert.Equal("", default(CarNumber).ToString());
        Assert.False(CarNumber.Parse("0").IsNone);
        Assert.True(default(CarNumber) < CarNumber.Parse("0"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1 ")]
    [InlineData("#1")]
    [InlineData("1\n")]
    [InlineData("1é")]
    [InlineData("\u0661")]
    [InlineData("12345678901")]
    public void Other_text_is_refused(string text)
    {
        Assert.False(CarNumber.TryParse(text, out var number));
        Assert.True(number.IsNone);
        Assert.Throws<FormatException>(() => CarNumber.Parse(text));
        Assert.False(SpanParsed<CarNumber>(text, out _));
    }

    [Fact]
    public void No_text_is_no_number()
    {
        Assert.False(CarNumber.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => CarNumber.Parse(null!));
    }

    [Fact]
    public void Order_is_natural() => Cultures.ForEach(() =>
    {
        string[] ascending = ["0", "00", "1", "01", "1A", "001", "2", "2.5", "23", "023", "100", "9999999999", "-1", "A1", "X10"];
        var sorted = ascending.Reverse().Select(CarNumber.Parse).Order().Select(number => number.ToString());
        Assert.Equal(ascending, sorted);
    });

    [Fact]
    public void Natural_order_is_total() => Property.Holds(
        ValueArbitraries.CarNumbers,
        ValueArbitraries.CarNumbers,
        ValueArbitraries.CarNumbers,
        (a, b, c) => Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
            && a.CompareTo(b) == 0 == (a == b)
            && (!(a <= b && b <= c) || a <= c)
            && a < b == b > a
            && a <= b == !(a > b)
            && a >= b == !(a < b));

    [Fact]
    public void What_is_written_reads_back() => Property.Holds(
        ValueArbitraries.CarNumbers,
        number =>
        {
            var (chars, bytes) = (new char[10], new byte[10]);
            return CarNumber.Parse(number.ToString()) == number
                && number.GetHashCode() == CarNumber.Parse(number.ToString()).GetHashCode()
                && Formatted(number, chars) == number.ToString()
                && ((IUtf8SpanFormattable)number).TryFormat(bytes, out var written, default, null)
                && System.Text.Encoding.UTF8.GetString(bytes, 0, written) == number.ToString()
                && SpanParsed<CarNumber>(number.ToString(), out var read)
                && read == number;
        },
        300);

    private static string Formatted<T>(T value, char[] destination)
        where T : ISpanFormattable =>
        value.TryFormat(destination, out var written, default, CultureInfo.InvariantCulture) ? new(destination, 0, written) : "";

    private static bool SpanParsed<T>(string text, out T value)
        where T : struct, ISpanParsable<T> =>
        T.TryParse(text.AsSpan(), CultureInfo.InvariantCulture, out value);
}

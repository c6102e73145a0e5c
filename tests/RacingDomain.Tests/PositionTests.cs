namespace RacingDomain.Tests;

public sealed class PositionTests
{
    [Fact]
    public void The_default_is_the_first_place()
    {
        Assert.Equal(Position.First, default);
        Assert.Equal(1, default(Position).Number);
        Assert.Equal(Position.Of(1), default);
        Assert.Equal("1", default(Position).ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_place_below_one_is_refused(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Position.Of(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => (Position)number);
    }

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(4, "4th")]
    [InlineData(10, "10th")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(22, "22nd")]
    [InlineData(101, "101st")]
    [InlineData(111, "111th")]
    [InlineData(int.MaxValue, "2147483647th")]
    public void Has_digits_and_an_ordinal(int number, string ordinal) => Cultures.ForEach(() =>
    {
        var position = Position.Of(number);
        Assert.Equal(ordinal, position.ToString("O"));
        Assert.Equal(ordinal, $"{position:O}");
        Assert.Equal(ordinal[..^2], position.ToString());
        Assert.Equal(ordinal[..^2], $"{position:G}");
        Assert.Equal(position, Position.Parse(position.ToString()));
        Assert.Equal(position, Position.Parse(position.ToString().AsSpan()));
        Assert.Equal(number, (int)position);
        var utf8 = new byte[12];
        Assert.True(position.TryFormat(utf8, out var written, "O"));
        Assert.Equal(ordinal, System.Text.Encoding.UTF8.GetString(utf8, 0, written));
    });

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("01")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1\0")]
    [InlineData("1st")]
    [InlineData("1.0")]
    [InlineData("2147483648")]
    [InlineData("\u0661")]
    public void Other_text_is_refused(string text)
    {
        Assert.False(Position.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Position.Parse(text));
    }

    [Fact]
    public void No_text_is_no_place()
    {
        Assert.False(Position.TryParse((string?)null, out _));
        Assert.Throws<ArgumentNullException>(() => Position.Parse(null!));
    }

    [Fact]
    public void Another_format_is_refused() => Assert.Throws<FormatException>(() => Position.First.ToString("D"));

    [Fact]
    public void The_first_place_is_the_least()
    {
        Position first = Position.First, second = Position.Of(2);
        Assert.True(first < second && first <= second && second > first && second >= first && first != second);
        Assert.True(first <= Position.Of(1) && first >= Position.Of(1) && first == Position.Of(1));
        Assert.True(first.CompareTo(second) < 0);
        Assert.True(((IComparable)first).CompareTo(null) > 0);
        Assert.Throws<ArgumentException>(() => ((IComparable)first).CompareTo(1));
        Assert.Equal(second.GetHashCode(), Position.Parse("2").GetHashCode());
        Assert.True(second.Equals((object)Position.Parse("2")));
    }

    [Fact]
    public void A_destination_too_small_gets_nothing()
    {
        Assert.False(Position.Of(100).TryFormat(new char[2], out var chars));
        Assert.False(Position.Of(100).TryFormat(new byte[2], out var bytes));
        Assert.Equal((0, 0), (chars, bytes));
    }
}

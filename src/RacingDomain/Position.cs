using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace RacingDomain;

/// <summary>A place in a classification or a table, 1 or more.</summary>
/// <remarks>
/// <para>Equality and order are those of the number: the first place is the least. The default is <see cref="First"/>.</para>
/// <para>There is no value for "no place": that is the absence of a position.</para>
/// <para>Text is the same under every culture; format providers are ignored.</para>
/// </remarks>
public readonly struct Position :
    IEquatable<Position>,
    IComparable<Position>,
    IComparable,
    ISpanParsable<Position>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    IComparisonOperators<Position, Position, bool>
{
    private const int MaximumLength = 12;

    private readonly int placesBehindFirst;

    private Position(int number) => placesBehindFirst = number - 1;

    /// <summary>The first place.</summary>
    public static Position First => default;

    /// <summary>The number of the place, 1 or more.</summary>
    public int Number => placesBehindFirst + 1;

    /// <summary>The place of that number.</summary>
    /// <param name="number">The number, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public static Position Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return new(number);
    }

    /// <summary>The number of a place.</summary>
    /// <param name="position">The place.</param>
    public static implicit operator int(Position position) => position.Number;

    /// <summary>The place of that number.</summary>
    /// <param name="number">The number, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public static explicit operator Position(int number) => Of(number);

    /// <summary>Whether both are the same place.</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator ==(Position left, Position right) => left.Equals(right);

    /// <summary>Whether the places differ.</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator !=(Position left, Position right) => !left.Equals(right);

    /// <summary>Whether the first place has the lower number.</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator <(Position left, Position right) => left.placesBehindFirst < right.placesBehindFirst;

    /// <summary>Whether the first place has the higher number.</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator >(Position left, Position right) => left.placesBehindFirst > right.placesBehindFirst;

    /// <summary>Whether the first place has the lower number or the same.</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator <=(Position left, Position right) => left.placesBehindFirst <= right.placesBehindFirst;

    /// <summary>Whether the first place has the higher number or the same.</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator >=(Position left, Position right) => left.placesBehindFirst >= right.placesBehindFirst;

    /// <summary>Reads a place from its digits, such as "1" or "12".</summary>
    /// <param name="text">The digits, without leading zeros or signs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a number from 1 to 2147483647 in plain digits.</exception>
    public static Position Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a place from its digits, such as "1" or "12".</summary>
    /// <param name="text">The digits, without leading zeros or signs.</param>
    /// <exception cref="FormatException">The text is not a number from 1 to 2147483647 in plain digits.</exception>
    public static Position Parse(ReadOnlySpan<char> text) => TryParse(text, out var position)
        ? position
        : throw new FormatException($"{Quoted.Of(text)} is not a position: a number from 1 to 2147483647 in plain digits.");

    /// <summary>Reads a place from its digits, if it is one.</summary>
    /// <param name="text">The digits; null is no place.</param>
    /// <param name="position">The place, or the first.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Position position) => TryParse(text.AsSpan(), out position);

    /// <summary>Reads a place from its digits, if it is one.</summary>
    /// <param name="text">The digits.</param>
    /// <param name="position">The place, or the first.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Position position)
    {
        // The framework would take leading zeros and trailing nulls too.
        var number = 0;
        var valid = text.Length > 0 && text[0] != '0' && text.IndexOfAnyExceptInRange('0', '9') < 0
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        position = valid ? new(number) : First;
        return valid;
    }

    static Position IParsable<Position>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Position>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Position result) => TryParse(s, out result);

    static Position ISpanParsable<Position>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Position>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Position result) => TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(Position other) => placesBehindFirst == other.placesBehindFirst;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Position other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => placesBehindFirst;

    /// <inheritdoc/>
    public int CompareTo(Position other) => placesBehindFirst.CompareTo(other.placesBehindFirst);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Position other => CompareTo(other),
        _ => throw new ArgumentException("A position compares with positions only.", nameof(obj)),
    };

    /// <summary>The digits of the number, such as "1".</summary>
    public override string ToString() => ToString(null);

    /// <summary>The place in a format.</summary>
    /// <param name="format">"G", empty or null: digits, "1". "O": English ordinal, "1st".</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format)
    {
        Span<char> buffer = stackalloc char[MaximumLength];
        return buffer[..Write(buffer, format)].ToString();
    }

    /// <summary>Writes the place, if there is room for all of it.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The number of characters written.</param>
    /// <param name="format">A format of <see cref="ToString(string?)"/>.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
    {
        Span<char> buffer = stackalloc char[MaximumLength];
        return InvariantText.TryCopy(buffer[..Write(buffer, format)], destination, out charsWritten);
    }

    /// <summary>Writes the place as UTF-8, if there is room for all of it.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">The number of bytes written.</param>
    /// <param name="format">A format of <see cref="ToString(string?)"/>.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default)
    {
        Span<char> buffer = stackalloc char[MaximumLength];
        return InvariantText.TryCopy(buffer[..Write(buffer, format)], utf8Destination, out bytesWritten);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    private int Write(Span<char> buffer, ReadOnlySpan<char> format)
    {
        var suffix = format switch
        {
            "" or "G" => "",
            "O" => OrdinalSuffix,
            _ => throw new FormatException($"{Quoted.Of(format)} is not a format of a position: \"G\" or \"O\"."),
        };
        _ = buffer.TryWrite(CultureInfo.InvariantCulture, $"{Number}{suffix}", out var length);
        return length;
    }

    private string OrdinalSuffix => (Number % 100, Number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}

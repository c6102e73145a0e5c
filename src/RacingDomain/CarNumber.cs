using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace RacingDomain;

/// <summary>The number on a car. It is text: "01" is not "1".</summary>
/// <remarks>
/// <para>A number has 1 to 10 characters, each an ASCII letter, an ASCII digit, '-' or '.'.</para>
/// <para>Equality is that of the text. The default is no number (<see cref="IsNone"/>); its text is empty.</para>
/// <para>
/// The order is the one people expect in a list: by the value of the leading digits, then by the length of the text, then ordinal:
/// "1", "01", "1A", "2", "23", "023". Text without leading digits comes last, no number first.
/// </para>
/// </remarks>
public readonly struct CarNumber :
    IEquatable<CarNumber>,
    IComparable<CarNumber>,
    ISpanParsable<CarNumber>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    IComparisonOperators<CarNumber, CarNumber, bool>
{
    private const int MaximumLength = 10;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly string? text;

    private CarNumber(string text) => this.text = text;

    /// <summary>Whether this is the default value, which is no number.</summary>
    public bool IsNone => text is null;

    /// <summary>Whether both have the same text.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator ==(CarNumber left, CarNumber right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator !=(CarNumber left, CarNumber right) => !left.Equals(right);

    /// <summary>Whether the first comes before the second.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <(CarNumber left, CarNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes after the second.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >(CarNumber left, CarNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first comes before the second or is equal.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <=(CarNumber left, CarNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second or is equal.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >=(CarNumber left, CarNumber right) => left.CompareTo(right) >= 0;

    /// <summary>The car number of that text.</summary>
    /// <param name="text">The number as it is on the car, such as "01".</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not 1 to 10 letters, digits, '-' or '.'.</exception>
    public static CarNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var number)
            ? number
            : throw new FormatException($"{Quoted.Of(text)} is not a car number: 1 to 10 letters, digits, '-' or '.'.");
    }

    /// <summary>The car number of that text, if it is one.</summary>
    /// <param name="text">The number as it is on the car; null is no number.</param>
    /// <param name="number">The number, or none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out CarNumber number)
    {
        var valid = text is { Length: > 0 and <= MaximumLength } && !text.AsSpan().ContainsAnyExcept(Allowed);
        number = valid ? new(text!) : default;
        return valid;
    }

    static CarNumber IParsable<CarNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CarNumber>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CarNumber result) => TryParse(s, out result);

    static CarNumber ISpanParsable<CarNumber>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<CarNumber>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CarNumber result)
    {
        result = default;
        return s.Length <= MaximumLength && TryParse(s.ToString(), out result);
    }

    /// <inheritdoc/>
    public bool Equals(CarNumber other) => text == other.text;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is CarNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <inheritdoc/>
    public int CompareTo(CarNumber other)
    {
        if (text is null || other.text is null)
        {
            return string.CompareOrdinal(text, other.text);
        }

        var order = LeadingValue(text).CompareTo(LeadingValue(other.text));
        order = order != 0 ? order : text.Length.CompareTo(other.text.Length);
        return order != 0 ? order : string.CompareOrdinal(text, other.text);
    }

    /// <summary>The text of the number; empty for no number.</summary>
    public override string ToString() => text ?? "";

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        InvariantText.TryCopy(text, destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        InvariantText.TryCopy(text, utf8Destination, out bytesWritten);

    private static long LeadingValue(string text)
    {
        var value = 0L;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                break;
            }

            value = (value * 10) + (c - '0');
        }

        return char.IsAsciiDigit(text[0]) ? value : long.MaxValue;
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RacingDomain;

/// <content>Formatting and parsing, the same under every culture.</content>
public readonly partial struct Points
{
    private const int MaximumParsedLength = 40;
    private const int MaximumWrittenLength = 64;
    private const int DefaultDecimals = 6;

    private enum ParseOutcome
    {
        Parsed,
        Malformed,
        TooLarge,
    }

    /// <summary>Reads points from text: "90", "-15", "12.5", "25 1/7", "1/7" or "-3 1/2".</summary>
    /// <param name="text">The text, at most 40 characters; nothing but the one space before a fraction, no plus sign, no exponent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has none of these forms.</exception>
    /// <exception cref="OverflowException">The value does not fit 64 bits.</exception>
    public static Points Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads points from text: "90", "-15", "12.5", "25 1/7", "1/7" or "-3 1/2".</summary>
    /// <param name="text">The text, at most 40 characters; nothing but the one space before a fraction, no plus sign, no exponent.</param>
    /// <exception cref="FormatException">The text has none of these forms.</exception>
    /// <exception cref="OverflowException">The value does not fit 64 bits.</exception>
    public static Points Parse(ReadOnlySpan<char> text) => Read(text, out var points) switch
    {
        ParseOutcome.Parsed => points,
        ParseOutcome.TooLarge => throw new OverflowException($"{Quoted.Of(text)} does not fit the fraction of two 64-bit integers that points are."),
        _ => throw new FormatException($"{Quoted.Of(text)} is not a number of points, such as \"90\", \"-15\", \"12.5\", \"1/7\" or \"25 1/7\"."),
    };

    /// <summary>Reads points from text, if it is one of the forms of <see cref="Parse(string)"/> and fits.</summary>
    /// <param name="text">The text; null is no points.</param>
    /// <param name="points">The value, or zero.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Points points) => TryParse(text.AsSpan(), out points);

    /// <summary>Reads points from text, if it is one of the forms of <see cref="Parse(string)"/> and fits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="points">The value, or zero.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Points points) => Read(text, out points) == ParseOutcome.Parsed;

    static Points IParsable<Points>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Points>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Points result) => TryParse(s, out result);

    static Points ISpanParsable<Points>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Points>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Points result) => TryParse(s, out result);

    /// <summary>The value as a mixed fraction, such as "25 1/7", "-3 1/2", "1/7" or "90".</summary>
    public override string ToString() => ToString(null);

    /// <summary>The value in a format.</summary>
    /// <param name="format">
    /// "M", empty or null: mixed fraction, "25 1/7". "F": plain fraction, "176/7". "D0" to "D18": decimal number with at most so many
    /// decimals, a half rounded away from zero, without trailing zeros, "25.14"; "D" is "D6".
    /// </param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format)
    {
        Span<char> buffer = stackalloc char[MaximumWrittenLength];
        return buffer[..Write(buffer, format)].ToString();
    }

    /// <summary>Writes the value, if there is room for all of it.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The number of characters written.</param>
    /// <param name="format">A format of <see cref="ToString(string?)"/>.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
    {
        Span<char> buffer = stackalloc char[MaximumWrittenLength];
        return InvariantText.TryCopy(buffer[..Write(buffer, format)], destination, out charsWritten);
    }

    /// <summary>Writes the value as UTF-8, if there is room for all of it.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">The number of bytes written.</param>
    /// <param name="format">A format of <see cref="ToString(string?)"/>.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default)
    {
        Span<char> buffer = stackalloc char[MaximumWrittenLength];
        return InvariantText.TryCopy(buffer[..Write(buffer, format)], utf8Destination, out bytesWritten);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    private static ParseOutcome Read(ReadOnlySpan<char> text, out Points points)
    {
        points = Zero;
        if (text.Length is 0 or > MaximumParsedLength)
        {
            return ParseOutcome.Malformed;
        }

        var negative = text[0] == '-';
        text = negative ? text[1..] : text;
        var first = TakeDigits(ref text);
        if (first.IsEmpty)
        {
            return ParseOutcome.Malformed;
        }

        // Every form is a whole number and a proper or improper fraction, each of which may be missing.
        ReadOnlySpan<char> whole = first, upper = "0", lower = "1";
        Int128 scale = 0;
        if (!text.IsEmpty)
        {
            var separator = text[0];
            text = text[1..];
            switch (separator)
            {
                case '.':
                    upper = TakeDigits(ref text);
                    scale = DecimalScale(ref upper);
                    break;
                case ' ':
                    upper = TakeDigits(ref text);
                    if (text.IsEmpty || text[0] != '/')
                    {
                        return ParseOutcome.Malformed;
                    }

                    text = text[1..];
                    lower = TakeDigits(ref text);
                    break;
                case '/':
                    whole = "0";
                    upper = first;
                    lower = TakeDigits(ref text);
                    break;
                default:
                    return ParseOutcome.Malformed;
            }

            if (!text.IsEmpty || upper.IsEmpty || lower.IsEmpty)
            {
                return ParseOutcome.Malformed;
            }
        }

        if (!TryNumber(whole, out var wholeNumber) || !TryNumber(upper, out var numerator) || !TryNumber(lower, out var denominator))
        {
            return ParseOutcome.TooLarge;
        }

        denominator = scale == 0 ? denominator : scale;
        if (denominator == 0 || (first == whole && numerator >= denominator))
        {
            return ParseOutcome.Malformed;
        }

        return Assemble(negative, wholeNumber, numerator, denominator, out points);
    }

    private static ParseOutcome Assemble(bool negative, Int128 whole, Int128 numerator, Int128 denominator, out Points points)
    {
        points = Zero;
        var (a, b) = (numerator, denominator);
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        (numerator, denominator) = (numerator / a, denominator / a);
        var limit = (Int128)long.MaxValue + 1;
        if (whole > limit || numerator > limit || denominator > long.MaxValue)
        {
            return ParseOutcome.TooLarge;
        }

        numerator += whole * denominator;
        numerator = negative ? -numerator : numerator;
        if (numerator < long.MinValue || numerator > long.MaxValue)
        {
            return ParseOutcome.TooLarge;
        }

        points = new((long)numerator, (long)denominator);
        return ParseOutcome.Parsed;
    }

    private static ReadOnlySpan<char> TakeDigits(scoped ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text : text[..end];
        text = text[digits.Length..];
        return digits;
    }

    /// <summary>The power of ten below decimals without their trailing zeros.</summary>
    private static Int128 DecimalScale(scoped ref ReadOnlySpan<char> decimals)
    {
        if (decimals.IsEmpty)
        {
            return 1;
        }

        decimals = decimals.TrimEnd('0');
        Int128 scale = 1;
        for (var i = 0; i < decimals.Length; i++)
        {
            scale *= 10;
        }

        decimals = decimals.IsEmpty ? "0" : decimals;
        return scale;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out Int128 number)
    {
        number = 0;
        digits = digits.TrimStart('0');
        if (digits.Length > 38)
        {
            return false;
        }

        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    private int Write(Span<char> buffer, ReadOnlySpan<char> format) => format switch
    {
        "" or "M" => WriteMixed(buffer),
        "F" => WriteFraction(buffer),
        ['D'] => WriteDecimal(buffer, DefaultDecimals),
        ['D', .. var places] when byte.TryParse(places, NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) && decimals <= MaximumDecimals =>
            WriteDecimal(buffer, decimals),
        _ => throw new FormatException($"{Quoted.Of(format)} is not a format of points: \"M\", \"F\", \"D\" or \"D0\" to \"D18\"."),
    };

    private int WriteMixed(Span<char> buffer)
    {
        var (whole, rest) = Math.DivRem(Magnitude(numerator), (ulong)Denominator);
        if (rest == 0 || whole == 0)
        {
            return WriteFraction(buffer);
        }

        _ = buffer.TryWrite(CultureInfo.InvariantCulture, $"{(numerator < 0 ? "-" : "")}{whole} {rest}/{Denominator}", out var length);
        return length;
    }

    private int WriteFraction(Span<char> buffer)
    {
        int length;
        _ = IsInteger
            ? numerator.TryFormat(buffer, out length, default, CultureInfo.InvariantCulture)
            : buffer.TryWrite(CultureInfo.InvariantCulture, $"{numerator}/{Denominator}", out length);
        return length;
    }

    private int WriteDecimal(Span<char> buffer, int decimals)
    {
        var scaled = ScaledMagnitude(decimals);
        var (whole, rest) = Int128.DivRem(scaled, PowerOfTen(decimals));
        _ = buffer.TryWrite(CultureInfo.InvariantCulture, $"{(numerator < 0 && scaled != 0 ? "-" : "")}{(ulong)whole}", out var length);
        if (rest == 0)
        {
            return length;
        }

        buffer[length] = '.';
        var end = length + decimals;
        for (var (i, digits) = (end, (ulong)rest); i > length; i--, digits /= 10)
        {
            buffer[i] = (char)('0' + (digits % 10));
        }

        while (buffer[end] == '0')
        {
            end--;
        }

        return end + 1;
    }
}

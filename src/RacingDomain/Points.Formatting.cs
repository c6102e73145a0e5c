using System.Globalization;

namespace RacingDomain;

/// <content>Formatting, the same under every culture.</content>
public readonly partial struct Points
{
    private const int MaximumWrittenLength = 64;
    private const int DefaultDecimals = 6;

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

using System.Diagnostics.CodeAnalysis;

namespace RacingDomain;

/// <content>Parsing, the same under every culture.</content>
public readonly partial struct Points
{
    /// <summary>Room for the longest value that <see cref="ToString()"/> writes.</summary>
    private const int MaximumParsedLength = 42;

    /// <summary>The most digits that always fit 128 bits, as their power of ten does.</summary>
    private const int MaximumParsedDigits = 38;

    private enum ParseOutcome
    {
        Parsed,
        Malformed,
        TooLarge,
    }

    /// <summary>Reads points from text: "90", "-15", "12.5", "25 1/7", "1/7" or "-3 1/2".</summary>
    /// <param name="text">The text, at most 42 characters and 38 decimals; nothing but the one space before a fraction, no plus sign, no exponent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has none of these forms.</exception>
    /// <exception cref="OverflowException">The value does not fit 64 bits.</exception>
    public static Points Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads points from text: "90", "-15", "12.5", "25 1/7", "1/7" or "-3 1/2".</summary>
    /// <param name="text">The text, at most 42 characters and 38 decimals; nothing but the one space before a fraction, no plus sign, no exponent.</param>
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
                    if (upper.Length > MaximumParsedDigits)
                    {
                        return ParseOutcome.Malformed;
                    }

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
        if (digits.Length > MaximumParsedDigits)
        {
            return false;
        }

        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}

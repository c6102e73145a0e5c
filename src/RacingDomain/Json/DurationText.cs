using System.Globalization;
using System.Text;
using NodaTime;

namespace RacingDomain.Json;

/// <summary>Durations as ISO 8601 writes them, in hours, minutes and seconds: <c>PT24H</c>, <c>PT1M32.5S</c>.</summary>
internal static class DurationText
{
    private const int MostDigits = 8;
    private const int FractionDigits = 9;

    /// <summary>The form, for schemas; it has the same limits as the reader.</summary>
    public const string Pattern = @"^PT(?=[0-9])([0-9]{1,8}H)?([0-9]{1,8}M)?([0-9]{1,8}(\.[0-9]{1,9})?S)?$";

    /// <summary>Reads a duration of zero or more; units may be left out and may exceed 60.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out Duration duration)
    {
        duration = Duration.Zero;
        if (!text.StartsWith("PT"u8) || text.Length == 2)
        {
            return false;
        }

        // Units stand in falling order, each with its number before it.
        var (seconds, nanoseconds, last) = (0L, 0L, long.MaxValue);
        for (var i = 2; i < text.Length;)
        {
            if (!TryTakeDigits(text, ref i, MostDigits, out var whole, out _))
            {
                return false;
            }

            var isFraction = i < text.Length && text[i] == '.';
            if (isFraction)
            {
                i++;
                if (!TryTakeDigits(text, ref i, FractionDigits, out nanoseconds, out var digits))
                {
                    return false;
                }

                for (; digits < FractionDigits; digits++)
                {
                    nanoseconds *= 10;
                }
            }

            var unit = i == text.Length ? 0 : SecondsOf(text[i++]);
            if (unit == 0 || unit >= last || (isFraction && unit != 1))
            {
                return false;
            }

            seconds += whole * unit;
            last = unit;
        }

        duration = Duration.FromSeconds(seconds) + Duration.FromNanoseconds(nanoseconds);
        return true;
    }

    /// <summary>The only text of a duration that is written: hours, minutes under 60, seconds under 60, none of them zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative, or too long to be read back.</exception>
    public static string Format(Duration duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, Duration.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(duration, Duration.FromHours(99_999_999));
        if (duration == Duration.Zero)
        {
            return "PT0S";
        }

        var text = new StringBuilder("PT");
        var hours = ((long)duration.Days * 24) + duration.Hours;
        Append(hours, 'H');
        Append(duration.Minutes, 'M');
        if (duration.SubsecondNanoseconds == 0)
        {
            Append(duration.Seconds, 'S');
        }
        else
        {
            text.Append(string.Create(CultureInfo.InvariantCulture, $"{duration.Seconds}.{duration.SubsecondNanoseconds:D9}").TrimEnd('0')).Append('S');
        }

        return text.ToString();

        void Append(long value, char unit)
        {
            if (value != 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"{value}{unit}");
            }
        }
    }

    /// <summary>The seconds of a unit; 0 for what is none.</summary>
    private static long SecondsOf(byte unit) => unit switch
    {
        (byte)'H' => NodaConstants.SecondsPerHour,
        (byte)'M' => NodaConstants.SecondsPerMinute,
        (byte)'S' => 1,
        _ => 0,
    };

    private static bool TryTakeDigits(ReadOnlySpan<byte> text, ref int at, int most, out long value, out int count)
    {
        value = 0;
        for (count = 0; at < text.Length && char.IsAsciiDigit((char)text[at]); count++, at++)
        {
            if (count == most)
            {
                return false;
            }

            value = (value * 10) + (text[at] - '0');
        }

        return count > 0;
    }
}

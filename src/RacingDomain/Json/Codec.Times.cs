using System.Text;
using NodaTime;
using NodaTime.Text;

namespace RacingDomain.Json;

/// <content>Dates, points in time, durations and time zones.</content>
internal static partial class Codec
{
    // Longer than any text of a time or a zone.
    private const int LongestTime = 128;

    /// <summary>A calendar date: "2021-01-30".</summary>
    public static Codec<LocalDate> Date() => TimeCodecs.Date;

    /// <summary>A local date and time: "2021-01-30T13:40:00".</summary>
    public static Codec<LocalDateTime> LocalDateTime() => TimeCodecs.LocalDateTime;

    /// <summary>A date and time with its offset from UTC: "2021-01-30T13:40:00-05:00".</summary>
    public static Codec<OffsetDateTime> OffsetDateTime() => TimeCodecs.OffsetDateTime;

    /// <summary>A point in time: "2021-01-30T18:40:00Z".</summary>
    public static Codec<Instant> Instant() => TimeCodecs.Instant;

    /// <summary>A duration of zero or more: "PT24H", "PT1M32.5S".</summary>
    public static Codec<Duration> Duration() => TimeCodecs.Duration;

    /// <summary>A time zone by its id in the tz database: "America/New_York".</summary>
    public static Codec<DateTimeZone> TimeZone() => TimeCodecs.TimeZone;

    private static class TimeCodecs
    {
        public static readonly Codec<LocalDate> Date = Scalar(
            "a date such as \"2021-01-30\"",
            ScalarTypes.Text,
            static (ReadOnlySpan<byte> utf8, bool _, out LocalDate value) => TryParseDate(utf8, out value) ? null : NoTime(utf8, "a date such as \"2021-01-30\""),
            static (writer, value) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value)),
            static () => new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" });

        public static readonly Codec<LocalDateTime> LocalDateTime =
            Time(LocalDateTimePattern.ExtendedIso, "a local date and time such as \"2021-01-30T13:40:00\"", "", TryParseWholeSeconds);

        public static readonly Codec<OffsetDateTime> OffsetDateTime =
            Time(OffsetDateTimePattern.Rfc3339, "a date and time with an offset such as \"2021-01-30T13:40:00-05:00\"", "(Z|[+-][0-9]{2}:[0-9]{2})");

        public static readonly Codec<Instant> Instant = Time(InstantPattern.ExtendedIso, "a point in time such as \"2021-01-30T18:40:00Z\"", "Z");

        public static readonly Codec<Duration> Duration = Scalar(
            "a duration such as \"PT24H\"",
            ScalarTypes.Text,
            static (ReadOnlySpan<byte> utf8, bool _, out Duration value) => DurationText.TryParse(utf8, out value) ? null : new(
                DiagnosticCodes.InvalidDuration,
                $"{Shown.Text(utf8)} is not a duration: write hours, minutes and seconds such as \"PT24H\" or \"PT1M32.5S\".",
                Shown.Raw(utf8)),
            static (writer, value) => writer.WriteStringValue(DurationText.Format(value)),
            static () => new() { ["type"] = "string", ["pattern"] = DurationText.Pattern });

        public static readonly Codec<DateTimeZone> TimeZone = Scalar<DateTimeZone>(
            "the id of a time zone such as \"America/New_York\"", ScalarTypes.Text, ParseZone, static (writer, value) => writer.WriteStringValue(value.Id),
            static () => new() { ["type"] = "string", ["minLength"] = 1 }, isInterned: true);

        private delegate bool UsualForm<T>(ReadOnlySpan<byte> utf8, out T value);

        private static Codec<T> Time<T>(IPattern<T> pattern, string expected, string offset, UsualForm<T>? usual = null)
        {
            return Scalar<T>(expected, ScalarTypes.Text, Parse, (writer, value) => writer.WriteStringValue(pattern.Format(value)), () => new()
            {
                ["type"] = "string",
                ["pattern"] = @"^-?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?" + offset + "$",
            });

            Problem? Parse(ReadOnlySpan<byte> utf8, bool isNumber, out T value)
            {
                value = default!;
                return usual?.Invoke(utf8, out value) == true || (utf8.Length <= LongestTime && pattern.Parse(Encoding.UTF8.GetString(utf8)).TryGetValue(default!, out value)) ? null : NoTime(utf8, expected);
            }
        }

        private static Problem? ParseZone(ReadOnlySpan<byte> utf8, bool isNumber, out DateTimeZone value)
        {
            var zone = utf8.Length <= LongestTime ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(Encoding.UTF8.GetString(utf8)) : null;
            value = zone!;
            return zone is not null ? null : new(
                DiagnosticCodes.UnknownTimeZone,
                $"{Shown.Text(utf8)} is not a time zone: use an id of the tz database such as \"America/New_York\".",
                Shown.Raw(utf8));
        }

        private static Problem NoTime(ReadOnlySpan<byte> utf8, string expected) =>
            new(DiagnosticCodes.InvalidTime, $"{Shown.Text(utf8)} is not {expected}.", Shown.Raw(utf8));

        // By hand, because dates are frequent and NodaTime's pattern needs a string.
        private static bool TryParseDate(ReadOnlySpan<byte> utf8, out LocalDate value)
        {
            value = default;
            if (utf8.Length != 10 || utf8[4] != '-' || utf8[7] != '-')
            {
                return false;
            }

            if (!TryDigits(utf8[..4], out var year) || !TryDigits(utf8[5..7], out var month) || !TryDigits(utf8[8..], out var day)
                || year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            {
                return false;
            }

            value = new(year, month, day);
            return true;
        }

        /// <summary>A local time without parts of a second, by hand for the same reason; the pattern reads what this doesn't.</summary>
        private static bool TryParseWholeSeconds(ReadOnlySpan<byte> utf8, out LocalDateTime value)
        {
            value = default;
            if (utf8.Length != 19 || utf8[10] != 'T' || utf8[13] != ':' || utf8[16] != ':' || !TryParseDate(utf8[..10], out var date)
                || !TryDigits(utf8[11..13], out var hour) || !TryDigits(utf8[14..16], out var minute) || !TryDigits(utf8[17..], out var second)
                || hour > 23 || minute > 59 || second > 59)
            {
                return false;
            }

            value = date.At(new(hour, minute, second));
            return true;
        }

        private static bool TryDigits(ReadOnlySpan<byte> utf8, out int value)
        {
            value = 0;
            foreach (var digit in utf8)
            {
                if (!char.IsAsciiDigit((char)digit))
                {
                    return false;
                }

                value = (value * 10) + (digit - '0');
            }

            return true;
        }
    }
}

using System.Globalization;
using NodaTime;

namespace RacingDomain.Importers.Timing;

/// <summary>Texts of timing files.</summary>
internal static class TimingText
{
    private const int SecondsOfMinute = 60;
    private const int MostParts = 3;

    /// <summary>Without white space at the ends, and one space for each run of it.</summary>
    internal static string Clean(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The letters and digits of a label, in capitals: files of one season write "GT 3", "GT3" and "Gt3".</summary>
    internal static string Label(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>A time such as <c>24:00:14.673</c>, <c>1:35.253</c> or <c>58.2</c>.</summary>
    internal static bool TryParseTime(string text, out Duration time)
    {
        time = Duration.Zero;
        var parts = text.Split(':');
        if (parts.Length > MostParts)
        {
            return false;
        }

        var total = 0m;
        for (var i = 0; i < parts.Length; i++)
        {
            var style = i == parts.Length - 1 ? NumberStyles.AllowDecimalPoint : NumberStyles.None;
            if (parts[i].Length > 12 || !decimal.TryParse(parts[i], style, CultureInfo.InvariantCulture, out var part) || (i > 0 && part >= SecondsOfMinute))
            {
                return false;
            }

            total = (total * SecondsOfMinute) + part;
        }

        if (total > NodaConstants.SecondsPerDay * 365)
        {
            return false;
        }

        time = Duration.FromNanoseconds((long)(total * NodaConstants.NanosecondsPerSecond));
        return true;
    }

    /// <summary>The name of a checkpoint: <c>6 h</c>, <c>2 h 30 min</c>.</summary>
    internal static string NameOf(Duration at)
    {
        var whole = (long)at.TotalNanoseconds / NodaConstants.NanosecondsPerSecond;
        var parts = new (long Value, string Unit)[] { (whole / 3600, "h"), (whole / SecondsOfMinute % SecondsOfMinute, "min"), (whole % SecondsOfMinute, "s") };
        return string.Join(' ', parts.Where(part => part.Value > 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Value} {part.Unit}")));
    }

    /// <summary>A duration for people: <c>1:02:03</c>.</summary>
    internal static string Show(Duration time) => string.Create(CultureInfo.InvariantCulture, $"{time.Days * 24 + time.Hours}:{time.Minutes:00}:{time.Seconds:00}");
}

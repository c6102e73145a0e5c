using NodaTime;

namespace RacingDomain.Importers.Ergast;

/// <summary>Lengths of time as the API writes them: <c>1:34:50.616</c>, <c>1:06.200</c>, <c>58.12</c>.</summary>
internal static class LengthText
{
    private const int MostHours = 99;
    private const int FractionDigits = 9;

    internal static bool TryParse(string text, out Duration length)
    {
        length = Duration.Zero;
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var parts = (dot < 0 ? text : text[..dot]).Split(':');
        if (parts.Length > 3 || parts.Any(part => part.Length is 0 or > 5 || !part.All(char.IsAsciiDigit)))
        {
            return false;
        }

        var seconds = 0L;
        foreach (var part in parts)
        {
            seconds = (seconds * 60) + Whole(part);
        }

        var fraction = dot < 0 ? "" : text[(dot + 1)..];
        if (fraction.Length > FractionDigits || !fraction.All(char.IsAsciiDigit) || (dot >= 0 && fraction.Length == 0) || seconds > MostHours * 3_600L)
        {
            return false;
        }

        length = Duration.FromSeconds(seconds) + Duration.FromNanoseconds(Whole(fraction.PadRight(FractionDigits, '0')));
        return true;
    }

    private static long Whole(string digits) => digits.Aggregate(0L, (value, digit) => (value * 10) + (digit - '0'));
}

using System.Globalization;
using System.Text;

namespace RacingDomain.Tool;

/// <summary>Makes text from outside safe to print.</summary>
internal static class PlainText
{
    /// <summary>The text on one line: without control characters, marks that turn the direction of writing, or broken characters.</summary>
    public static string Clean(string text)
    {
        StringBuilder? cleaned = null;
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var kept = IsKept(rune);
            if (!kept && cleaned is null)
            {
                cleaned = new StringBuilder(text, 0, length, text.Length);
            }

            if (kept)
            {
                _ = cleaned?.Append(rune.ToString());
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                _ = cleaned!.Append(' ');
            }

            length += rune.Utf16SequenceLength;
        }

        return cleaned?.ToString() ?? text;
    }

    /// <summary>A whole number, the same under every culture.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Points as people write them: a decimal number where that is exact, else a fraction.</summary>
    public static string Of(Points points)
    {
        var number = points.ToString("D");
        return Points.Parse(number) == points ? number : points.ToString();
    }

    private static bool IsKept(Rune rune) =>
        rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x061C or 0x200E or 0x200F);
}

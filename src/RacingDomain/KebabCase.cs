using System.Globalization;
using System.Text;

namespace RacingDomain;

/// <summary>Turns a name into the text of its usual id.</summary>
/// <remarks>
/// Small letters without accents and digits, every run of anything else one '-', none at the ends. Letters of other scripts stay,
/// with the marks that spell them.
/// </remarks>
internal static class KebabCase
{
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var kebab = new StringBuilder(name.Length);
        var separated = false;
        foreach (var c in name)
        {
            if (IsDiacritic(c))
            {
                continue;
            }

            if (!IsSpelling(c))
            {
                separated = kebab.Length > 0;
                continue;
            }

            if (separated)
            {
                _ = kebab.Append('-');
                separated = false;
            }

            Append(kebab, c);
        }

        return kebab.Length is > 0 and <= TextId.MaximumLength
            ? kebab.ToString()
            : throw new ArgumentException($"{Quoted.Of(name)} gives no id: 1 to 128 letters and digits must remain.", nameof(name));
    }

    private static void Append(StringBuilder kebab, char c)
    {
        // Whether the dotted capital I has a small letter depends on the platform.
        var small = c == 'İ' ? 'i' : char.ToLowerInvariant(c);
        _ = small switch
        {
            'ß' => kebab.Append("ss"),
            'æ' or 'ǽ' or 'ǣ' => kebab.Append("ae"),
            'œ' => kebab.Append("oe"),
            'þ' => kebab.Append("th"),
            'ø' or 'ǿ' => kebab.Append('o'),
            'ł' => kebab.Append('l'),
            'đ' or 'ð' => kebab.Append('d'),
            'ı' => kebab.Append('i'),
            _ => kebab.Append(AccentFolding.BaseOf(small)),
        };
    }

    /// <summary>The accents that a letter may carry as characters of their own.</summary>
    private static bool IsDiacritic(char c) => c is (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF')
        or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE20' and <= '\uFE2F');

    private static bool IsSpelling(char c) => char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RacingDomain;

/// <summary>The rule that all text ids share.</summary>
internal static class TextId
{
    public const int MaximumLength = 128;

    public static bool IsValid([NotNullWhen(true)] string? text)
    {
        if (text is null || text.Length is 0 or > MaximumLength)
        {
            return false;
        }

        // Most ids are plain ASCII, which is found out at once.
        if (!text.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            return true;
        }

        foreach (var c in text)
        {
            if (!IsAllowed(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same text, checked.</summary>
    /// <param name="text">The text of an id.</param>
    /// <param name="type">The type of the id, for the message.</param>
    public static string Checked(string text, string type)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsValid(text)
            ? text
            : throw new FormatException($"{Quoted.Of(text)} is not a {type}: 1 to 128 characters without whitespace, control or format characters.");
    }

    private static bool IsAllowed(char c) => !char.IsWhiteSpace(c)
        && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate);
}

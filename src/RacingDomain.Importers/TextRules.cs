using System.Text.Json;

namespace RacingDomain.Importers;

/// <summary>What a text must be to be a name.</summary>
internal static class TextRules
{
    private const int Longest = 1_000;

    /// <summary>The text of a JSON string; an empty one for blanks only.</summary>
    /// <returns>False for one that is too long or holds control characters or halves of characters.</returns>
    internal static bool TryGet(JsonElement member, out string text)
    {
        text = "";
        try
        {
            text = member.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half a character, written as an escape.
            return false;
        }

        text = string.IsNullOrWhiteSpace(text) ? "" : text;
        return text.Length <= Longest && !text.Any(char.IsControl);
    }
}

using System.Text;

namespace RacingDomain;

/// <summary>Untrusted text in an error message: in quotes, short, and without characters that disturb a line.</summary>
internal static class Quoted
{
    private const int MaximumLength = 60;

    public static string Of(ReadOnlySpan<char> text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text[..Math.Min(text.Length, MaximumLength)])
        {
            _ = quoted.Append(char.IsControl(c) || char.IsSurrogate(c) ? '?' : c);
        }

        return quoted.Append(text.Length > MaximumLength ? "…\"" : "\"").ToString();
    }
}

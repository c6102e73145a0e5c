using System.Text;

namespace RacingDomain.Json;

/// <summary>Data of a document as it appears in a message: on one line and never long.</summary>
internal static class Shown
{
    // Enough for what Quoted shows; an attacker's text of 100 MB needn't be decoded for a message.
    private const int Longest = 512;

    /// <summary>Text in quotes.</summary>
    public static string Text(ReadOnlySpan<byte> utf8) => Quoted.Of(Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, Longest)]));

    /// <summary>Text or a number without quotes.</summary>
    public static string Raw(ReadOnlySpan<byte> utf8) => Text(utf8)[1..^1];

    /// <summary>Names to choose from: <c>"a", "b" or "c"</c>.</summary>
    public static string Choice(IReadOnlyList<string> names)
    {
        var quoted = names.Select(name => "\"" + name + "\"").ToList();
        return quoted.Count < 2 ? string.Concat(quoted) : string.Join(", ", quoted.SkipLast(1)) + " or " + quoted[^1];
    }
}

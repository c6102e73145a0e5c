using System.Text;

namespace RacingDomain;

/// <summary>Writes finished text to the destinations of the formatting interfaces.</summary>
internal static class InvariantText
{
    public static bool TryCopy(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten)
    {
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    public static bool TryCopy(ReadOnlySpan<char> text, Span<byte> utf8Destination, out int bytesWritten) =>
        Encoding.UTF8.TryGetBytes(text, utf8Destination, out bytesWritten);
}

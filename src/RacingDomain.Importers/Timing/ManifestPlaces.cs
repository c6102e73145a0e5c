using RacingDomain.Json;

namespace RacingDomain.Importers.Timing;

/// <summary>Where in the manifest something stands, for what is found wrong with it only after reading.</summary>
internal sealed class ManifestPlaces(ReadOnlyMemory<byte> bytes, string file)
{
    private readonly ReadOnlyMemory<byte> utf8 = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    internal string File => file;

    /// <summary>The line, from 1, of the value that a JSON pointer leads to.</summary>
    internal int LineOf(string pointer)
    {
        if (!lines.TryGetValue(pointer, out var line))
        {
            Locate([pointer]);
            line = lines[pointer];
        }

        return line;
    }

    /// <summary>Finds many lines in one pass.</summary>
    internal void Locate(IReadOnlyList<string> pointers)
    {
        var counter = new LineCounter(utf8.Span);
        foreach (var (offset, pointer) in DocumentLocator.Offsets(utf8.Span, pointers).Zip(pointers).OrderBy(place => place.First))
        {
            lines[pointer] = counter.Locate(offset).Line;
        }
    }
}

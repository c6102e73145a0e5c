using System.Text;

namespace RacingDomain.Rulebooks;

/// <summary>The documents that ship inside the library, by folder and name.</summary>
internal static class EmbeddedDocuments
{
    /// <summary>The names in a folder, in ordinal order.</summary>
    internal static IEnumerable<string> NamesIn(string folder) =>
        typeof(EmbeddedDocuments).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(name => name[(folder.Length + 1)..])
            .Order(StringComparer.Ordinal);

    internal static string Read(string folder, string name) => Encoding.UTF8.GetString(Bytes(folder, name));

    internal static byte[] Bytes(string folder, string name)
    {
        using var stream = typeof(EmbeddedDocuments).Assembly.GetManifestResourceStream($"{folder}/{name}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

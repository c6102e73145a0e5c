using System.Collections.Frozen;
using RacingDomain.Json;

namespace RacingDomain.Rulebooks;

/// <summary>The real seasons that ship with the library.</summary>
/// <remarks>Each names its sources. Documents are read when they are first asked for, and kept.</remarks>
public static class SeasonCatalogue
{
    private const string Folder = "seasons";

    private static readonly FrozenDictionary<string, Lazy<SeasonDocument>> Documents =
        EmbeddedDocuments.NamesIn(Folder).ToFrozenDictionary(name => name, name => new Lazy<SeasonDocument>(() => SeasonJson.Read(DocumentOf(name))), StringComparer.Ordinal);

    /// <summary>The names of the seasons, such as <c>imsa-2021</c>, in order.</summary>
    public static ValueArray<string> Ids { get; } = EmbeddedDocuments.NamesIn(Folder).ToValueArray();

    /// <summary>The season of a name, or null.</summary>
    /// <param name="id">The name.</param>
    public static SeasonDocument? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Documents.TryGetValue(id, out var document) ? document.Value : null;
    }

    /// <summary>The document of a season as it ships.</summary>
    /// <param name="id">The name.</param>
    /// <exception cref="KeyNotFoundException">There is no such season.</exception>
    public static string DocumentOf(string id) =>
        Ids.Contains(id) ? EmbeddedDocuments.Read(Folder, id) : throw new KeyNotFoundException($"There is no bundled season '{id}'.");
}

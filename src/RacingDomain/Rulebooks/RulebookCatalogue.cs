using System.Collections.Frozen;
using RacingDomain.Championships;
using RacingDomain.Json;

namespace RacingDomain.Rulebooks;

/// <summary>The rulebooks of real series that ship with the library.</summary>
/// <remarks>
/// A rulebook is valid for the seasons it names: the id of any of them resolves to it, so <c>imsa-weathertech-2022</c> finds the rulebook that is
/// in force from 2021, and <c>formula-one-1967</c> the rules of its time with what counted in that year. Documents are read when they are first asked for, and kept.
/// </remarks>
public static class RulebookCatalogue
{
    private const string Folder = "rulebooks";

    private static readonly FrozenDictionary<RulebookId, Lazy<Rulebook>> Documents =
        EmbeddedDocuments.NamesIn(Folder).ToFrozenDictionary(RulebookId.Parse, name => new Lazy<Rulebook>(() => RulebookJson.Read(EmbeddedDocuments.Read(Folder, name))));

    private static readonly Lazy<FrozenDictionary<RulebookId, CatalogueEntry>> Entries = new(ReadEntries);

    /// <summary>The ids of the rulebooks, in order.</summary>
    public static ValueArray<RulebookId> Ids { get; } = EmbeddedDocuments.NamesIn(Folder).Select(RulebookId.Parse).ToValueArray();

    /// <summary>The rulebook of an id, or of a season for which one is valid, or null.</summary>
    /// <param name="id">The id: that of a rulebook, or its series and a season, such as <c>imsa-weathertech-2022</c>.</param>
    public static Rulebook? Find(RulebookId id) => Entries.Value.TryGetValue(id, out var entry) ? entry.Rulebook.Value : null;

    /// <summary>The document of a rulebook as it ships, with all seasons that it is for.</summary>
    /// <param name="id">The id, as for <see cref="Find"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such rulebook.</exception>
    public static string DocumentOf(RulebookId id) =>
        Entries.Value.TryGetValue(id, out var entry)
            ? EmbeddedDocuments.Read(Folder, entry.Document.ToString())
            : throw new KeyNotFoundException($"There is no rulebook '{id}' in the catalogue.");

    /// <summary>The seasons of every document, without reading what else is in it. Where two documents have an id, the one of that name does.</summary>
    private static FrozenDictionary<RulebookId, CatalogueEntry> ReadEntries()
    {
        var entries = Ids.ToDictionary(id => id, id => new CatalogueEntry(id, Documents[id]));
        foreach (var document in Ids)
        {
            foreach (var (id, season) in Rulebook.IdsOf(document, RulebookHeader.SeasonsOf(EmbeddedDocuments.Bytes(Folder, document.ToString()))))
            {
                if (id == document || !entries.ContainsKey(id))
                {
                    entries[id] = new CatalogueEntry(document, new Lazy<Rulebook>(() => Documents[document].Value.For(season)));
                }
            }
        }

        return entries.ToFrozenDictionary();
    }

    private sealed record CatalogueEntry(RulebookId Document, Lazy<Rulebook> Rulebook);
}

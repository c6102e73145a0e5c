using System.Collections.Frozen;
using RacingDomain.Championships;
using RacingDomain.Json;

namespace RacingDomain.Rulebooks;

/// <summary>The rulebooks of real series that ship with the library.</summary>
/// <remarks>
/// A rulebook is valid for the seasons it names: the id of any of them resolves to it, so <c>imsa-weathertech-2022</c> finds the rulebook that is
/// in force from 2021. Documents are read when they are first asked for, and kept.
/// </remarks>
public static class RulebookCatalogue
{
    private const string Folder = "rulebooks";

    private static readonly FrozenDictionary<RulebookId, Lazy<Rulebook>> Documents =
        EmbeddedDocuments.NamesIn(Folder).ToFrozenDictionary(RulebookId.Parse, name => new Lazy<Rulebook>(() => RulebookJson.Read(EmbeddedDocuments.Read(Folder, name))));

    /// <summary>The ids of the rulebooks, in order.</summary>
    public static ValueArray<RulebookId> Ids { get; } = EmbeddedDocuments.NamesIn(Folder).Select(RulebookId.Parse).ToValueArray();

    /// <summary>The rulebook of an id, or of a season for which one is valid, or null.</summary>
    /// <param name="id">The id: that of a rulebook, or its series and a season, such as <c>imsa-weathertech-2022</c>.</param>
    public static Rulebook? Find(RulebookId id) => Resolve(id) is { } found ? Documents[found].Value : null;

    /// <summary>The document of a rulebook as it ships.</summary>
    /// <param name="id">The id, as for <see cref="Find"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such rulebook.</exception>
    public static string DocumentOf(RulebookId id) =>
        Resolve(id) is { } found
            ? EmbeddedDocuments.Read(Folder, found.ToString())
            : throw new KeyNotFoundException($"There is no rulebook '{id}' in the catalogue.");

    /// <summary>Finds the document of a rulebook that another one extends: a <see cref="RulebookResolver"/> that knows the catalogue and nothing else.</summary>
    /// <param name="name">The id, as for <see cref="Find"/>.</param>
    /// <returns>The document; null if there is no such rulebook.</returns>
    public static string? DocumentFor(string name) => RulebookId.TryParse(name, out var id) && Find(id) is not null ? DocumentOf(id) : null;

    private static RulebookId? Resolve(RulebookId id)
    {
        if (Documents.ContainsKey(id))
        {
            return id;
        }

        foreach (var known in Ids)
        {
            var text = known.ToString();
            var rulebook = Documents[known].Value;
            if (rulebook.ValidFor.Any(first => text.EndsWith($"-{first}", StringComparison.Ordinal)
                && rulebook.ValidFor.Any(season => $"{text[..^first.ToString().Length]}{season}" == id.ToString())))
            {
                return known;
            }
        }

        return null;
    }
}

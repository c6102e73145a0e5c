using RacingDomain.Importers.Timing;

namespace RacingDomain.Importers.AlKamel;

/// <summary>Who is who: a driver is known by his name without accents and case, and by other spellings of the manifest.</summary>
internal sealed class DriverNames
{
    // An id has 128 characters at most, and a letter can become two.
    private const int LongestName = 64;

    private readonly Dictionary<DriverId, string> aliases = [];
    private readonly NameBook<DriverId> book = new();
    private readonly Dictionary<DriverId, HashSet<NationId>> nations = [];

    internal DriverNames(IReadOnlyDictionary<string, string> aliases)
    {
        foreach (var (spelling, name) in aliases)
        {
            if (IsName(spelling) && IsName(name))
            {
                this.aliases[DriverId.FromName(spelling)] = TimingText.Clean(name);
            }
        }
    }

    /// <summary>Whether a text can be a name: letters or digits remain of it, and it gives an id.</summary>
    internal static bool IsName(string text) => text.Length <= LongestName && text.Any(char.IsLetterOrDigit);

    /// <summary>The driver of a name, and the name itself; null if it is none.</summary>
    internal (DriverId Id, string Name)? Find(string text)
    {
        if (!IsName(text))
        {
            return null;
        }

        var id = DriverId.FromName(text);
        return aliases.TryGetValue(id, out var name) ? (DriverId.FromName(name), name) : (id, TimingText.Clean(text));
    }

    /// <summary>All files have a say in spellings and nations, whoever is taken from them.</summary>
    internal void Count(TimingDriver driver)
    {
        book.Count(driver.Id, driver.Name);
        if (driver.Nation is { } nation)
        {
            if (!nations.TryGetValue(driver.Id, out var known))
            {
                nations.Add(driver.Id, known = []);
            }

            known.Add(nation);
        }
    }

    internal string NameOf(DriverId id) => book.Nicest(id);

    /// <summary>The nation, where the files agree.</summary>
    internal NationId? NationOf(DriverId id) => nations.TryGetValue(id, out var known) && known.Count == 1 ? known.First() : null;
}

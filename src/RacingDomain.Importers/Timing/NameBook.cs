namespace RacingDomain.Importers.Timing;

/// <summary>How people and teams are spelled: files of one season differ, and the nicest spelling is shown.</summary>
internal sealed class NameBook<TId>
    where TId : notnull
{
    private readonly Dictionary<TId, Dictionary<string, int>> spellings = [];

    internal void Count(TId id, string spelling)
    {
        if (!spellings.TryGetValue(id, out var ofId))
        {
            spellings.Add(id, ofId = new Dictionary<string, int>(StringComparer.Ordinal));
        }

        ofId[spelling] = ofId.GetValueOrDefault(spelling) + 1;
    }

    /// <summary>Not shouted, with capitals where names have them, and used most often.</summary>
    internal string Nicest(TId id) => spellings[id]
        .OrderBy(spelling => IsShouted(spelling.Key))
        .ThenBy(spelling => OddLetters(spelling.Key))
        .ThenByDescending(spelling => spelling.Value)
        .ThenByDescending(spelling => spelling.Key.Count(char.IsUpper))
        .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
        .First().Key;

    /// <summary>Whether a word of more than three letters, the longest an abbreviation usually has, is all in capitals.</summary>
    private static bool IsShouted(string text) => text.Split(' ').Any(word => word.Length > 3 && word.All(char.IsUpper));

    /// <summary>Words of more than three letters that begin small: particles of names and small words of titles are shorter, but for "with".</summary>
    private static int OddLetters(string text) => text.Split(' ').Count(word => word.Length > 3 && word != "with" && char.IsLower(word[0]))
        + text.Split(' ').Skip(1).Count(word => word is "Of" or "With" or "And" or "The" or "By");
}

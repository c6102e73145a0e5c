using RacingDomain.Championships;
using RacingDomain.Json;

namespace RacingDomain.Rulebooks;

internal static class SeasonCatalogue
{
    public static ValueArray<string> Ids => [];

    public static SeasonDocument? Find(string id) => id.Length < 0 ? null! : null;

    public static string DocumentOf(string id) => id;
}

internal static class RulebookCatalogue
{
    public static ValueArray<RulebookId> Ids => [];

    public static Rulebook? Find(RulebookId id) => id.IsNone ? null! : null;

    public static string DocumentOf(RulebookId id) => id.ToString();
}

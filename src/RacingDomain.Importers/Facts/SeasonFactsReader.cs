using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.Facts;

/// <summary>Reads the documents of facts that ship with the importers, whose decisions have the form they have in season documents.</summary>
internal static class SeasonFactsReader
{
    internal static SeasonFacts Read(Stream stream, string season)
    {
        using var document = JsonDocument.Parse(stream);
        if (!document.RootElement.GetProperty("seasons").TryGetProperty(season, out var facts))
        {
            return new SeasonFacts([], new Dictionary<int, RoundRestriction>(), []);
        }

        return new SeasonFacts(
            List(facts, "manufacturers").Select(make => new Manufacturer(ManufacturerId.Parse(Text(make, "id")!), Text(make, "name")!)).ToValueArray(),
            List(facts, "rounds").ToDictionary(round => round.GetProperty("number").GetInt32(), round => new RoundRestriction(List(round, "countsFor").Select(Scope).ToValueArray())),
            List(facts, "decisions").Select(Decision).ToList());
    }

    private static Decision Decision(JsonElement decision) => new(
        Ruling(decision.GetProperty("ruling")),
        Text(decision, "reason")!,
        List(decision, "rounds").Select(round => round.GetInt32()).ToValueArray(),
        List(decision, "sessions").Select(kind => SessionKindNamed(kind.GetString()!)).ToValueArray(),
        championships: decision.TryGetProperty("championships", out var scope) ? Scope(scope) : null,
        effectiveFrom: Text(decision, "effectiveFrom") is { } point ? TablePoint.Parse(point, CultureInfo.InvariantCulture) : null,
        announced: Text(decision, "announced") is { } day ? LocalDatePattern.Iso.Parse(day).Value : null);

    private static Ruling Ruling(JsonElement ruling) => Text(ruling, "kind") switch
    {
        "no-claim" => new NoClaim(drivers: Drivers(ruling), othersMoveUp: Flag(ruling, "othersMoveUp")),
        "points-factor" => new PointsFactor(Number(ruling, "factor")),
        "feat-credited" => new FeatCredited(Text(ruling, "feat")!, Drivers(ruling)),
        "share-refused" => new ShareRefused(DriverId.Parse(Text(ruling, "driver")!), Text(ruling, "entry") is { } entry ? EntryId.Parse(entry) : null),
        "points-adjusted" => new PointsAdjusted(Number(ruling, "points"), competitors: Competitors(ruling, "competitors")),
        "earlier-results-voided" => new EarlierResultsVoided(Competitors(ruling, "competitors"), ruling.GetProperty("beforeRound").GetInt32()),
        "unranked" => new Unranked(Competitors(ruling, "competitors"), Flag(ruling, "keepsPoints"), Text(ruling, "mark")),
        "tie-settled" => new TieSettled(Competitors(ruling, "order")),
        var kind => throw new InvalidOperationException($"Facts have no ruling of the kind '{kind}'."),
    };

    private static ChampionshipScope Scope(JsonElement scope) => new(
        List(scope, "championships").Select(id => ChampionshipId.Parse(id.GetString()!)).ToValueArray(),
        kinds: List(scope, "kinds").Select(kind => Kind(kind.GetString()!)).ToValueArray());

    private static ValueArray<DriverId> Drivers(JsonElement ruling) => List(ruling, "drivers").Select(id => DriverId.Parse(id.GetString()!)).ToValueArray();

    private static ValueArray<CompetitorRef> Competitors(JsonElement ruling, string name) =>
        List(ruling, name).Select(competitor => new CompetitorRef(Kind(Text(competitor, "kind")!), CompetitorId.Parse(Text(competitor, "id")!))).ToValueArray();

    private static CompetitorKind Kind(string name) => Enum.Parse<CompetitorKind>(name, ignoreCase: true);

    private static SessionKind SessionKindNamed(string name) => Enum.Parse<SessionKind>(name, ignoreCase: true);

    private static JsonElement.ArrayEnumerator List(JsonElement element, string name) => element.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static bool Flag(JsonElement element, string name) => element.TryGetProperty(name, out var flag) && flag.GetBoolean();

    private static Points Number(JsonElement element, string name) => Points.Parse(element.GetProperty(name).GetRawText());
}

using System.Collections.Concurrent;
using RacingDomain.Importers.F1db;
using RacingDomain.Rulebooks;
using RacingDomain.Standings;

namespace RacingDomain.Importers.Tests.F1db;

/// <summary>Real seasons from the folder under the catalogue's rulebooks; each is imported once. For tests that are skipped without the folder; meant for <c>using static</c>.</summary>
internal static class RealSeason
{
    internal static readonly ChampionshipId Drivers = ChampionshipId.Parse("drivers");
    internal static readonly ChampionshipId Constructors = ChampionshipId.Parse("constructors");

    private static readonly ConcurrentDictionary<int, Lazy<Task<StandingsEngine>>> Engines = new();

    internal static Task<StandingsEngine> Of(int year) => Engines.GetOrAdd(year, _ => new Lazy<Task<StandingsEngine>>(() => ImportAsync(year))).Value;

    /// <summary>What a round paid under a rule, in order of its places, such as "fangio 8, moss 6".</summary>
    internal static string Paid(this StandingsEngine engine, ChampionshipId championship, int round, string? rule = "race") => string.Join(
        ", ",
        engine.Ledger(championship, TablePoint.After(round)).Awards
            .Where(award => award.Round == round && (rule is null || award.Rule == rule))
            .Select(award => $"{award.Competitor.Id} {award.Points}"));

    internal static StandingsRow? Row(this StandingsEngine engine, ChampionshipId championship, string competitor, int? after = null) =>
        engine.Table(championship, after is { } round ? TablePoint.After(round) : default).RowOf(CompetitorId.Parse(competitor));

    /// <summary>A row such as "2 prost 87 (105)": position or mark, points, and gross where it differs; null if there is none.</summary>
    internal static string? Text(this StandingsEngine engine, ChampionshipId championship, string competitor, int? after = null) =>
        engine.Row(championship, competitor, after) is { } row
            ? $"{row.Position?.ToString() ?? row.Mark} {row.Competitor.Id} {row.Points}{(row.Gross == row.Points ? "" : $" ({row.Gross})")}"
            : null;

    private static async Task<StandingsEngine> ImportAsync(int year)
    {
        var result = await F1dbImporter.FromFolder(SharedData.Require("data", "f1db", "json")).ImportAsync(year);
        return new StandingsEngine(result.Season!, RulebookCatalogue.Find(result.Season!.Rulebook)!);
    }
}

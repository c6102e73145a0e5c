using RacingDomain.Importers.F1db;
using RacingDomain.Rulebooks;
using RacingDomain.Standings;
using Xunit.Abstractions;

namespace RacingDomain.Importers.Tests.F1db;

/// <summary>Every season of the folder against the official tables, after every race and at the end.</summary>
public class F1dbHistoryTests(ITestOutputHelper output)
{
    /// <summary>Entrants who are competitors of their own here, and whom the files give the id of another.</summary>
    private static readonly Dictionary<string, string> InTheFiles = new() { ["sahara-force-india/mercedes"] = "force-india/mercedes" };

    [SharedFact]
    public async Task Every_table_is_the_official_one()
    {
        var official = OfficialTables.Load();
        var importer = F1dbImporter.FromFolder(SharedData.Require("data", "f1db", "json"));
        var failures = new List<string>();
        var (tables, rows) = (0, 0);
        foreach (var year in official.Years)
        {
            var result = await importer.ImportAsync(year);
            Assert.True(result.Succeeded, $"{year}: {string.Join('\n', result.Diagnostics)}");
            var engine = new StandingsEngine(result.Season, RulebookCatalogue.Find(result.Season.Rulebook)!);
            var computed = engine.Rulebook.Championships.ToDictionary(
                championship => championship.Id.ToString(),
                championship => engine.History(championship.Id).Append(engine.Table(championship.Id)).ToDictionary(table => table.Point.Round));
            foreach (var (round, championship, expected) in official.Of(year))
            {
                tables++;
                rows += Compare(official, year, round, championship, expected, computed[championship][round], failures);
            }

            var held = computed.Values.SelectMany(history => history.Keys).Distinct().Except(official.Of(year).Select(table => table.Round));
            failures.AddRange(held.Select(round => $"{year} round {round}: a table, but no official one"));
        }

        output.WriteLine($"{tables} tables, {rows} rows, {failures.Count} differences");
        Assert.True(failures.Count == 0, $"{tables} tables, {rows} rows, {failures.Count} differences:\n{string.Join('\n', failures.Take(200))}");
    }

    private static int Compare(
        OfficialTables official, int year, int round, string championship, Dictionary<string, List<OfficialRow>> expected, StandingsTable table, List<string> failures)
    {
        var actual = table.Rows
            .GroupBy(row => InTheFiles.GetValueOrDefault(row.Competitor.Id.ToString(), row.Competitor.Id.ToString()))
            .ToDictionary(rows => rows.Key, rows => rows.Select(row => new OfficialRow(row.Position?.Number, decimal.Round(row.Points.ToDecimal(), 2, MidpointRounding.AwayFromZero))).ToList());
        var competitors = expected.Keys.Union(actual.Keys).Where(competitor => !official.Deviations.Contains((year, round, championship, competitor))).ToList();
        foreach (var competitor in competitors)
        {
            var (wanted, found) = (Text(expected.GetValueOrDefault(competitor)), Text(actual.GetValueOrDefault(competitor)));
            if (wanted != found)
            {
                failures.Add($"{year} {(round == 0 ? "season" : $"round {round}")}, {championship}, {competitor}: expected {wanted}, actual {found}");
            }
        }

        return competitors.Count;
    }

    private static string Text(List<OfficialRow>? rows) => rows is null ? "no row" : string.Join(" and ", rows.Select(row => row.ToString()).Order(StringComparer.Ordinal));
}

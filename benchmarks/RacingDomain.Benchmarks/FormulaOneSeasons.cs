using System.Text.Json;
using RacingDomain.Importers.F1db;
using RacingDomain.Rulebooks;
using RacingDomain.Standings;

namespace RacingDomain.Benchmarks;

/// <summary>The real Formula One seasons beside the repository.</summary>
internal static class FormulaOneSeasons
{
    internal const string Missing = "they need the folder 'shared/data/f1db/json' beside the repository, which is not here.";

    /// <summary>The folder with the published results, or null where it is not.</summary>
    internal static string? Folder { get; } = Ancestors().Select(folder => Path.Combine(folder, "shared", "data", "f1db", "json")).FirstOrDefault(Directory.Exists);

    /// <summary>Imports all seasons of the folder.</summary>
    internal static async Task<StandingsEngine[]> LoadAsync()
    {
        var folder = Folder ?? throw new DirectoryNotFoundException($"No seasons: {Missing}");
        var importer = F1dbImporter.FromFolder(folder);
        var engines = new List<StandingsEngine>();
        using var years = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "f1db-seasons.json")));
        foreach (var year in years.RootElement.EnumerateArray().Select(season => season.GetProperty("year").GetInt32()))
        {
            var result = await importer.ImportAsync(year);
            var season = result.Season ?? throw new InvalidDataException($"{year}: {string.Join('\n', result.Diagnostics)}");
            engines.Add(new StandingsEngine(season, RulebookCatalogue.Find(season.Rulebook)!));
        }

        return [.. engines];
    }

    private static IEnumerable<string> Ancestors()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}

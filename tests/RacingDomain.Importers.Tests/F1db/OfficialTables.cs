using System.Globalization;
using System.Text.Json;

namespace RacingDomain.Importers.Tests.F1db;

/// <summary>The official tables of f1db's files: for each table (round 0 is the season's) the rows of each competitor.</summary>
internal sealed class OfficialTables
{
    private readonly Dictionary<(int Year, int Round, string Championship), Dictionary<string, List<OfficialRow>>> tables = [];

    private OfficialTables(string folder, string facts)
    {
        foreach (var (championship, name) in new[] { ("drivers", "driver"), ("constructors", "constructor") })
        {
            Read(Path.Combine(folder, $"f1db-races-{name}-standings.json"), championship);
            Read(Path.Combine(folder, $"f1db-seasons-{name}-standings.json"), championship);
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(facts));
        foreach (var deviation in document.RootElement.GetProperty("deviations").EnumerateArray())
        {
            foreach (var row in deviation.GetProperty("rows").EnumerateArray())
            {
                _ = Deviations.Add((
                    deviation.GetProperty("year").GetInt32(),
                    deviation.GetProperty("round").GetInt32(),
                    deviation.GetProperty("championship").GetString()!,
                    row.GetProperty("competitor").GetString()!));
            }
        }
    }

    /// <summary>The rows in which the source departs from the rule.</summary>
    internal HashSet<(int Year, int Round, string Championship, string Competitor)> Deviations { get; } = [];

    internal static OfficialTables Load() => new(SharedData.Require("data", "f1db", "json"), SharedData.Require("data", "f1db", "facts.json"));

    internal IEnumerable<int> Years => tables.Keys.Select(key => key.Year).Distinct().Order();

    internal IEnumerable<(int Round, string Championship, Dictionary<string, List<OfficialRow>> Rows)> Of(int year) =>
        tables.Where(table => table.Key.Year == year).OrderBy(table => table.Key.Championship).ThenBy(table => table.Key.Round)
            .Select(table => (table.Key.Round, table.Key.Championship, table.Value));

    private void Read(string file, string championship)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var row in document.RootElement.EnumerateArray())
        {
            var key = (row.GetProperty("year").GetInt32(), row.TryGetProperty("round", out var round) ? round.GetInt32() : 0, championship);
            if (!tables.TryGetValue(key, out var table))
            {
                tables.Add(key, table = []);
            }

            var competitor = championship == "drivers"
                ? row.GetProperty("driverId").GetString()!
                : $"{row.GetProperty("constructorId").GetString()}/{row.GetProperty("engineManufacturerId").GetString()}";
            if (!table.TryGetValue(competitor, out var rows))
            {
                table.Add(competitor, rows = []);
            }

            var position = row.GetProperty("positionNumber");
            rows.Add(new OfficialRow(
                position.ValueKind == JsonValueKind.Null ? null : position.GetInt32(),
                decimal.Round(decimal.Parse(row.GetProperty("points").GetRawText(), CultureInfo.InvariantCulture), 2, MidpointRounding.AwayFromZero)));
        }
    }
}

using RacingDomain.Importers.Weekends;

namespace RacingDomain.Importers.F1db;

/// <summary>The rows of one file, by race.</summary>
internal sealed class F1dbResults
{
    private readonly Dictionary<int, List<ResultRow>> races = [];

    /// <summary>All rows, race after race.</summary>
    internal IEnumerable<(int Race, ResultRow Row)> All => races.SelectMany(race => race.Value.Select(row => (race.Key, row)));

    internal IReadOnlyList<ResultRow> Of(int race) => races.TryGetValue(race, out var rows) ? rows : [];

    internal void Add(int race, ResultRow row)
    {
        if (!races.TryGetValue(race, out var rows))
        {
            races.Add(race, rows = []);
        }

        rows.Add(row);
    }
}

using RacingDomain.Standings;

namespace RacingDomain.Tool.Views;

/// <summary>A history as people read it: points and position by round, the competitors in the order of the last table.</summary>
internal static class HistoryGrids
{
    // A space on either side of a cell's text, and the border.
    private const int Padding = 3;
    private const int WidestName = 26;

    /// <summary>As many grids, one below the other, as the width asks for.</summary>
    public static IEnumerable<TextGrid> Of(ValueArray<StandingsTable> history, int width)
    {
        var competitors = history.SelectMany(table => table.Rows.Select(row => row.Competitor)).GroupBy(competitor => competitor.Id).Select(group => group.Last()).ToList();
        var last = history.Length == 0 ? [] : history[^1].Rows.Select((row, i) => (row.Competitor.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        competitors = [.. competitors.OrderBy(competitor => last.GetValueOrDefault(competitor.Id, int.MaxValue))];
        var columns = history.Select(table => Column(table, competitors.Select(competitor => competitor.Id))).ToList();
        var names = Math.Min(WidestName, competitors.Select(competitor => competitor.Name.Length).DefaultIfEmpty().Max());
        foreach (var block in Blocks(columns, width - 1 - names - Padding))
        {
            yield return new TextGrid(
                [new GridColumn("", Wraps: true), .. block.Select(column => new GridColumn(column[0], IsNumber: true))],
                [.. competitors.Select((competitor, i) => (IReadOnlyList<string>)[competitor.Name, .. block.Select(column => column[i + 1])])]);
        }
    }

    /// <summary>The header and the cells of a round.</summary>
    private static List<string> Column(StandingsTable table, IEnumerable<CompetitorId> competitors)
    {
        var rows = table.Rows.ToDictionary(row => row.Competitor.Id);
        return ["R" + PlainText.Of(table.AfterRound), .. competitors.Select(id => rows.TryGetValue(id, out var row) ? Cell(row) : "")];
    }

    private static string Cell(StandingsRow row) => $"{PlainText.Of(row.Points)} ({row.Position?.ToString() ?? row.Mark ?? "-"})";

    private static IEnumerable<List<List<string>>> Blocks(List<List<string>> columns, int width)
    {
        var block = new List<List<string>>();
        var used = 0;
        foreach (var column in columns)
        {
            var needed = column.Max(cell => cell.Length) + Padding;
            if (block.Count > 0 && used + needed > width)
            {
                yield return block;
                (block, used) = ([], 0);
            }

            block.Add(column);
            used += needed;
        }

        if (block.Count > 0)
        {
            yield return block;
        }
    }
}

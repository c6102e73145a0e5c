using CsvHelper;
using RacingDomain.Standings;

namespace RacingDomain.Tool.Views;

/// <summary>Writes tables as CSV, a line for each competitor.</summary>
internal static class StandingsCsv
{
    private static readonly string[] Header =
    [
        "championship", "afterRound", "position", "mark", "id", "name", "points", "exact", "gross", "wins", "podiums", "poles", "starts", "gapToLeader", "gapToNext", "movement", "incomplete",
    ];

    public static void Write(TextWriter output, IEnumerable<StandingsTable> tables)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        WriteLine(csv, Header);
        foreach (var table in tables)
        {
            var incomplete = string.Join("; ", table.Incomplete);
            foreach (var row in table.Rows)
            {
                WriteLine(csv, Fields(table, row).Append(incomplete));
            }
        }
    }

    private static IEnumerable<string> Fields(StandingsTable table, StandingsRow row) =>
    [
        table.Championship.Id.ToString(),
        PlainText.Of(table.AfterRound),
        row.Position?.ToString() ?? "",
        row.Mark ?? "",
        row.Competitor.Id.ToString(),
        row.Competitor.Name,
        row.Points.ToString("D"),
        row.Points.ToString(),
        row.Gross.ToString("D"),
        PlainText.Of(row.Wins),
        PlainText.Of(row.Podiums),
        PlainText.Of(row.Poles),
        PlainText.Of(row.Starts),
        row.GapToLeader.ToString("D"),
        row.GapToNext?.ToString("D") ?? "",
        row.Movement is { } movement ? PlainText.Of(movement) : "",
    ];

    private static void WriteLine(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(PlainText.Clean(field));
        }

        csv.EndRecord();
    }
}

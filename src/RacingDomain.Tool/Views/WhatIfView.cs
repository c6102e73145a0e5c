using RacingDomain.Outlooks;
using RacingDomain.Standings;

namespace RacingDomain.Tool.Views;

/// <summary>A comparison of two rulebooks as people read it.</summary>
internal static class WhatIfView
{
    public static void Show(Screen screen, WhatIfTable table)
    {
        var real = table.Real;
        screen.Heading($"{real.Series.Name} {real.Season}: {real.Championship.Name}, under {table.OtherRulebook} beside {table.RealRulebook}");
        foreach (var gap in table.Incomplete)
        {
            screen.Warn($"Incomplete: {gap}");
        }

        screen.Say();
        screen.Show(Grid(table));
        var (before, after) = (First(real), First(table.Other));
        if (before.Length > 0 && after.Length > 0)
        {
            screen.Say();
            screen.Say(before == after ? $"First under both: {after}." : $"First: {after} in place of {before}.");
        }
    }

    private static TextGrid Grid(WhatIfTable table) => new TextGrid(
        [
            new GridColumn("Pos", IsNumber: true),
            new GridColumn(""),
            new GridColumn(table.Real.Championship.Kind == CompetitorKind.Driver ? "Driver" : "Competitor", Wraps: true),
            new GridColumn("Points", IsNumber: true),
            new GridColumn("Real pos", IsNumber: true),
            new GridColumn("Real points", IsNumber: true),
        ],
        [.. table.Rows.Select(row => (IReadOnlyList<string>)
        [
            Place(row.Other), StandingsGrid.MovementOf(row.Gained), row.Competitor.Name, Points(row.Other), Place(row.Real), Points(row.Real),
        ])]).WithoutEmptyColumns();

    private static string Place(StandingsRow? row) => row is null ? "" : row.Position?.ToString() ?? row.Mark ?? "-";

    private static string Points(StandingsRow? row) => row is null ? "" : PlainText.Of(row.Points);

    private static string First(StandingsTable table) => string.Join(" and ", table.Rows.Where(row => row.Position?.Number == 1).Select(row => row.Competitor.Name));
}

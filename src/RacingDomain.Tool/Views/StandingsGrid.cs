using RacingDomain.Championships;
using RacingDomain.Standings;

namespace RacingDomain.Tool.Views;

/// <summary>A table as people read it.</summary>
internal static class StandingsGrid
{
    public const char Up = '▲';
    public const char Down = '▼';

    /// <summary>A line for each competitor, or for each crew where the championship ranks drivers by crew.</summary>
    public static IReadOnlyList<(StandingsRow Row, string Names)> Lines(StandingsEngine engine, StandingsTable table) =>
        table.Championship is { Kind: CompetitorKind.Driver, Ranking.Style: RankStyle.Dense }
            ? [.. engine.Crews(table.Championship.Id, table.Point).Select(crew => (crew.Row, crew.Names))]
            : [.. table.Rows.Select(row => (row, row.Competitor.Name))];

    /// <summary>The lines under their headers; gross points only where they differ somewhere.</summary>
    public static TextGrid Of(StandingsEngine engine, StandingsTable table)
    {
        var showsGross = table.Rows.Any(row => row.Gross != row.Points);
        var grid = new TextGrid(
            [
                new GridColumn("Pos", IsNumber: true),
                new GridColumn(""),
                new GridColumn(table.Championship.Kind == CompetitorKind.Driver ? "Driver" : "Competitor", Wraps: true),
                new GridColumn("Points", IsNumber: true),
                new GridColumn("Gross", IsNumber: true),
                new GridColumn("Gap", IsNumber: true),
                new GridColumn("Wins", IsNumber: true),
            ],
            [.. Lines(engine, table).Select(line => Cells(line.Row, line.Names, showsGross))]);
        return grid.WithoutEmptyColumns();
    }

    /// <summary>Positions won or lost, with an arrow.</summary>
    public static string MovementOf(int? movement) => movement switch
    {
        null => "",
        0 => "=",
        > 0 and var gained => Up + PlainText.Of(gained),
        < 0 and var lost => Down + PlainText.Of(-lost),
    };

    private static IReadOnlyList<string> Cells(StandingsRow row, string names, bool showsGross) =>
    [
        row.Position?.ToString() ?? row.Mark ?? "-",
        MovementOf(row.Movement),
        names,
        PlainText.Of(row.Points),
        showsGross ? PlainText.Of(row.Gross) : "",
        row.Position is null || row.GapToLeader.IsZero ? "" : PlainText.Of(row.GapToLeader),
        PlainText.Of(row.Wins),
    ];
}

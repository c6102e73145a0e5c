using RacingDomain.Standings;

namespace RacingDomain.Tool.Views;

/// <summary>What stands above a table.</summary>
internal static class Titles
{
    /// <summary>Series, season, championship and moment.</summary>
    public static string Of(StandingsEngine engine, StandingsTable table) => $"{Of(engine, table.Championship.Name)}, {Moment(engine, table)}";

    /// <summary>Series, season and championship.</summary>
    public static string Of(StandingsEngine engine, string championship) => $"{engine.Season.Series.Name} {engine.Season.Id}: {championship}";

    /// <summary>What is missing, a line each.</summary>
    public static IEnumerable<string> Incomplete(StandingsTable table) => table.Incomplete.Select(gap => $"Incomplete: {gap}");

    private static string Moment(StandingsEngine engine, StandingsTable table)
    {
        var asOf = engine.AsOf is { } day ? $", as of {day.ToString("uuuu'-'MM'-'dd", System.Globalization.CultureInfo.InvariantCulture)}" : "";
        if (engine.Season.Round(table.AfterRound) is not { } round)
        {
            return "before the first round" + asOf;
        }

        var session = table.Point.Session is { } kind ? $"the {kind.ToName()} of " : "";
        return $"after {session}round {PlainText.Of(round.Number)} ({round.Name}){asOf}";
    }
}

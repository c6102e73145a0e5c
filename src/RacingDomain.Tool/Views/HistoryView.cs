using RacingDomain.Standings;

namespace RacingDomain.Tool.Views;

/// <summary>Shows a history.</summary>
internal static class HistoryView
{
    public static void Show(Screen screen, StandingsEngine engine, ChampionshipId championship, ValueArray<StandingsTable> history)
    {
        screen.Heading($"{Titles.Of(engine, engine.Rulebook.Find(championship)!.Name)}, points (position) after each round");
        if (history.Length == 0)
        {
            screen.Say("No round was held yet.");
            return;
        }

        foreach (var line in Titles.Incomplete(history[^1]))
        {
            screen.Warn(line);
        }

        foreach (var grid in HistoryGrids.Of(history, screen.Width))
        {
            screen.Say();
            screen.Show(grid);
        }
    }
}

using RacingDomain.Standings;

namespace RacingDomain.Tool.Views;

/// <summary>Shows tables.</summary>
internal static class StandingsView
{
    public static void Show(Screen screen, StandingsEngine engine, ValueArray<StandingsTable> tables)
    {
        for (var i = 0; i < tables.Length; i++)
        {
            if (i > 0)
            {
                screen.Say();
            }

            screen.Heading(Titles.Of(engine, tables[i]));
            foreach (var line in Titles.Incomplete(tables[i]))
            {
                screen.Warn(line);
            }

            screen.Say();
            screen.Show(StandingsGrid.Of(engine, tables[i]));
        }
    }

    public static void WriteMarkdown(TextWriter output, StandingsEngine engine, ValueArray<StandingsTable> tables)
    {
        for (var i = 0; i < tables.Length; i++)
        {
            output.Write(i > 0 ? "\n" : "");
            Markdown.Heading(output, Titles.Of(engine, tables[i]));
            foreach (var line in Titles.Incomplete(tables[i]))
            {
                Markdown.Warning(output, line);
            }

            Markdown.Write(output, StandingsGrid.Of(engine, tables[i]));
        }
    }
}

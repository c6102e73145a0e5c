using System.CommandLine;
using RacingDomain.Rulebooks;
using RacingDomain.Standings;
using RacingDomain.Tool.Inputs;
using RacingDomain.Tool.Views;

namespace RacingDomain.Tool.Commands;

/// <summary><c>racing demo</c>: the first championship of a bundled season, and its champion's points explained.</summary>
internal static class DemoCommand
{
    private const string DefaultSeason = "imsa-2021";

    public static Command Create(CommandContext context)
    {
        var season = new Option<string>("--season") { Description = "The id of a bundled season.", HelpName = "ID", DefaultValueFactory = _ => DefaultSeason };
        var command = new Command("demo", "Shows a bundled season: a table, and its first row explained.") { season };
        command.SetAction(async (parsed, cancellation) =>
        {
            var id = parsed.GetRequiredValue(season);
            var document = SeasonCatalogue.Find(id)
                ?? throw new ToolException($"There is no bundled season '{id}'. Bundled are: {string.Join(", ", SeasonCatalogue.Ids)}.");
            var rulebook = await RulebookSource.ReadAsync(context.Terminal, null, document, cancellation).ConfigureAwait(false);
            Show(context.ScreenFor(parsed), id, new StandingsEngine(document.Season, rulebook));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Show(Screen screen, string season, StandingsEngine engine)
    {
        var first = engine.Rulebook.Championships.FirstOrDefault(championship => championship.IsOf(engine.Season)) ?? engine.Rulebook.Championships[0];
        var table = engine.Table(first.Id);
        StandingsView.Show(screen, engine, [table]);
        if (table.Rows.IsEmpty)
        {
            return;
        }

        var (championship, leader) = (table.Championship.Id, table.Rows[0].Competitor.Id);
        screen.Say();
        ExplanationView.Show(screen, engine.Season, engine.Explain(championship, leader), StandingsGrid.Lines(engine, table)[0].Names);
        screen.Say();
        screen.Say("Try next:");
        screen.Say($"  racing standings {season} --after 3");
        screen.Say($"  racing history {season} --championship {championship}");
        screen.Say($"  racing explain {season} --championship {championship} --competitor {(table.Rows.Length > 1 ? table.Rows[^1].Competitor.Id : leader)}");
        screen.Say($"  racing seasons show {season} > season.json");
    }
}

using System.CommandLine;
using RacingDomain.Json;
using RacingDomain.Tool.Inputs;
using RacingDomain.Tool.Views;

namespace RacingDomain.Tool.Commands;

/// <summary><c>racing history</c>: the tables of a championship after every round held.</summary>
internal static class HistoryCommand
{
    public static Command Create(CommandContext context)
    {
        var inputs = new SeasonInputs(context.Terminal);
        var championship = Options.Championship("The championship.", isRequired: true);
        var format = Options.Format("table", "json", "csv");
        var command = new Command("history", "Shows the standings after every round that was held.") { championship, format };
        inputs.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var engine = await inputs.ReadAsync(parsed, cancellation).ConfigureAwait(false);
            var id = parsed.GetValue(championship)!.Value;
            var history = engine.History(id);
            switch (parsed.GetValue(format))
            {
                case "json":
                    await context.Terminal.Output.WriteAsync(StandingsJson.HistoryToJson(engine.Season, id, history)).ConfigureAwait(false);
                    break;
                case "csv":
                    StandingsCsv.Write(context.Terminal.Output, history);
                    break;
                default:
                    HistoryView.Show(context.ScreenFor(parsed), engine, id, history);
                    break;
            }

            return ExitCode.Done;
        });
        return command;
    }
}

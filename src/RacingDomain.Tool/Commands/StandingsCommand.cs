using System.CommandLine;
using RacingDomain.Json;
using RacingDomain.Tool.Inputs;
using RacingDomain.Tool.Views;

namespace RacingDomain.Tool.Commands;

/// <summary><c>racing standings</c>: the table of a championship, or of all.</summary>
internal static class StandingsCommand
{
    public static Command Create(CommandContext context)
    {
        var inputs = new SeasonInputs(context.Terminal);
        var championship = Options.Championship("The championship; by default all of the rulebook.", isRequired: false);
        var after = Options.After();
        var format = Options.Format("table", "json", "csv", "markdown");
        var command = new Command("standings", "Shows the standings of a season.") { championship, after, format };
        inputs.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var engine = await inputs.ReadAsync(parsed, cancellation).ConfigureAwait(false);
            var (id, at, output) = (parsed.GetValue(championship), parsed.GetValue(after), context.Terminal.Output);
            var tables = id is { } one ? [engine.Table(one, at)] : engine.Tables(at);
            switch (parsed.GetValue(format))
            {
                case "json":
                    await output.WriteAsync(id is null ? StandingsJson.ToJson(tables) : StandingsJson.ToJson(tables[0])).ConfigureAwait(false);
                    break;
                case "csv":
                    StandingsCsv.Write(output, tables);
                    break;
                case "markdown":
                    StandingsView.WriteMarkdown(output, engine, tables);
                    break;
                default:
                    StandingsView.Show(context.ScreenFor(parsed), engine, tables);
                    break;
            }

            return ExitCode.Done;
        });
        return command;
    }
}

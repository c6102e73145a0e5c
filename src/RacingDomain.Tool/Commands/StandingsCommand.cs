using System.CommandLine;
using RacingDomain.Json;
using RacingDomain.Tool.Inputs;
using RacingDomain.Tool.Outputs;
using RacingDomain.Tool.Views;

namespace RacingDomain.Tool.Commands;

/// <summary><c>racing standings</c>: the table of a championship, or of all; of one season, or of a stream of seasons.</summary>
internal static class StandingsCommand
{
    public static Command Create(CommandContext context)
    {
        var inputs = new SeasonInputs(context.Terminal);
        var championship = Options.Championship("The championship; by default all of the rulebook.", isRequired: false);
        var after = Options.After();
        var format = Options.Format("table", "json", "csv", "markdown");
        var lines = new Option<bool>("--ndjson")
        {
            Description = "SEASON, by default standard input, has a season document on each line; for each, writes a line of JSON with its tables, or with what is wrong with it.",
        };
        var jobs = Options.Jobs();
        var command = new Command("standings", "Shows the standings of a season.") { championship, after, format, lines, jobs };
        inputs.AddTo(command, needsSeason: result => !result.GetValue(lines));
        command.Validators.Add(result =>
        {
            if (result.GetValue(lines) && result.GetResult(format) is { Implicit: false } && result.GetValue(format) != "json")
            {
                result.AddError("--ndjson writes JSON and takes no other --format.");
            }
            else if (!result.GetValue(lines) && result.GetResult(jobs) is { Implicit: false })
            {
                result.AddError("--jobs is for --ndjson.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetValue(lines))
            {
                var (name, stream, batch) = await inputs.OpenLinesAsync(parsed, parsed.GetValue(jobs), cancellation).ConfigureAwait(false);
                await using (stream.ConfigureAwait(false))
                {
                    return await StandingsLines.WriteAsync(context.Terminal, name, stream, batch, parsed.GetValue(championship), parsed.GetValue(after), cancellation).ConfigureAwait(false);
                }
            }

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

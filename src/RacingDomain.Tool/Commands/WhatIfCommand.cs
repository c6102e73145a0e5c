using System.CommandLine;
using RacingDomain.Json;
using RacingDomain.Outlooks;
using RacingDomain.Tool.Inputs;
using RacingDomain.Tool.Views;

namespace RacingDomain.Tool.Commands;

/// <summary><c>racing whatif</c>: a season under another rulebook beside the real table.</summary>
internal static class WhatIfCommand
{
    public static Command Create(CommandContext context)
    {
        var season = SeasonInputs.Season();
        var championship = Options.Championship("The championship, which both rulebooks have.", isRequired: true);
        var rulebook = new Option<string>("--rulebook") { Description = "The other rulebook: a document, or the id of one in the catalogue.", HelpName = "FILE|ID", Required = true };
        var after = Options.After();
        var format = Options.Format("table", "json");
        var command = new Command("whatif", "Shows a season under another rulebook, beside the real table.") { season, championship, rulebook, after, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (document, real, other) = await SeasonInputs.ReadAsync(
                context.Terminal, parsed.GetRequiredValue(season), parsed.GetRequiredValue(rulebook), cancellation).ConfigureAwait(false);
            var table = WhatIf.Compare(document.Season, real, other, parsed.GetValue(championship)!.Value, parsed.GetValue(after));
            if (parsed.GetValue(format) == "json")
            {
                await context.Terminal.Output.WriteAsync(StandingsJson.ToJson(table)).ConfigureAwait(false);
                return ExitCode.Done;
            }

            WhatIfView.Show(context.ScreenFor(parsed), table);
            return ExitCode.Done;
        });
        return command;
    }
}

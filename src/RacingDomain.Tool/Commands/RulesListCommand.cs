using System.CommandLine;
using RacingDomain.Championships;
using RacingDomain.Rulebooks;
using RacingDomain.Tool.Inputs;
using RacingDomain.Tool.Views;

namespace RacingDomain.Tool.Commands;

/// <summary><c>racing rules list</c>: the catalogue of rulebooks.</summary>
internal static class RulesListCommand
{
    public static Command Create(CommandContext context)
    {
        var format = Options.Format("table", "json");
        var command = new Command("list", "Lists the rulebooks of the catalogue.") { format };
        command.SetAction(async (parsed, _) =>
        {
            IReadOnlyList<Rulebook> rulebooks = [.. RulebookCatalogue.Ids.Select(id => RulebookCatalogue.Find(id)!)];
            if (parsed.GetValue(format) == "json")
            {
                await context.Terminal.Output.WriteAsync(RulebookListJson.Of(rulebooks)).ConfigureAwait(false);
                return ExitCode.Done;
            }

            context.ScreenFor(parsed).Show(new TextGrid(
                [new GridColumn("Id"), new GridColumn("Name", Wraps: true), new GridColumn("Championships", Wraps: true)],
                [.. rulebooks.Select(rulebook => (IReadOnlyList<string>)[rulebook.Id.ToString(), rulebook.Name, string.Join(", ", rulebook.Championships.Select(c => c.Id))])]));
            return ExitCode.Done;
        });
        return command;
    }
}

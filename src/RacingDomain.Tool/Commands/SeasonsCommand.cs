using System.CommandLine;
using RacingDomain.Json;
using RacingDomain.Rulebooks;
using RacingDomain.Tool.Views;

namespace RacingDomain.Tool.Commands;

/// <summary><c>racing seasons</c>: the bundled seasons.</summary>
internal static class SeasonsCommand
{
    public static Command Create(CommandContext context) => new("seasons", "The bundled seasons.") { List(context), Show(context) };

    private static Command List(CommandContext context)
    {
        var command = new Command("list", "Lists the bundled seasons.");
        command.SetAction((parsed, _) =>
        {
            var rows = SeasonCatalogue.Ids.Select(id =>
            {
                var season = SeasonCatalogue.Find(id)!.Season;
                return (IReadOnlyList<string>)[id, season.Series.Name, season.Id.ToString(), PlainText.Of(season.Rounds.Length), season.Rulebook.ToString()];
            });
            context.ScreenFor(parsed).Show(new TextGrid(
                [new GridColumn("Id"), new GridColumn("Series", Wraps: true), new GridColumn("Season"), new GridColumn("Rounds", IsNumber: true), new GridColumn("Rulebook")],
                [.. rows]));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Command Show(CommandContext context)
    {
        var id = new Argument<string>("ID") { Description = "The id of a bundled season." };
        var compact = new Option<bool>("--compact") { Description = "On one line, as 'racing standings --ndjson' reads it." };
        var command = new Command("show", "Writes the document of a bundled season.") { id, compact };
        command.SetAction(async (parsed, _) =>
        {
            var name = parsed.GetRequiredValue(id);
            if (!SeasonCatalogue.Ids.Contains(name))
            {
                throw new ToolException($"There is no bundled season '{name}'. Bundled are: {string.Join(", ", SeasonCatalogue.Ids)}.");
            }

            var document = parsed.GetValue(compact) ? SeasonJson.ToJson(SeasonCatalogue.Find(name)!, DocumentLayout.Compact) : SeasonCatalogue.DocumentOf(name);
            await context.Terminal.Output.WriteAsync(document).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }
}

using System.CommandLine;
using RacingDomain.Rulebooks;

namespace RacingDomain.Tool.Commands;

/// <summary><c>racing rules show</c>: the document of a rulebook of the catalogue.</summary>
internal static class RulesShowCommand
{
    public static Command Create(CommandContext context)
    {
        var id = new Argument<string>("ID") { Description = "The id of a rulebook of the catalogue." };
        var command = new Command("show", "Writes the document of a rulebook of the catalogue.") { id };
        command.SetAction(async (parsed, _) =>
        {
            var text = parsed.GetRequiredValue(id);
            if (!RulebookId.TryParse(text, out var rulebook) || RulebookCatalogue.Find(rulebook) is null)
            {
                throw new ToolException($"There is no rulebook '{text}' in the catalogue; see 'racing rules list'.");
            }

            await context.Terminal.Output.WriteAsync(RulebookCatalogue.DocumentOf(rulebook)).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }
}

using System.CommandLine;
using RacingDomain.Json;
using RacingDomain.Rulebooks;
using RacingDomain.Tool.Inputs;

namespace RacingDomain.Tool.Commands;

/// <summary><c>racing rules show</c>: the document of a rulebook, as it stands or with all that it extends and names put in place.</summary>
internal static class RulesShowCommand
{
    public static Command Create(CommandContext context)
    {
        var source = new Argument<string>("ID|FILE") { Description = "The id of a rulebook of the catalogue; with --resolved also a rulebook document, or '-' for standard input." };
        var resolved = new Option<bool>("--resolved") { Description = "With all that the document extends, names and gives in short written out." };
        var command = new Command("show", "Writes the document of a rulebook of the catalogue.") { source, resolved };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (text, output) = (parsed.GetRequiredValue(source), context.Terminal.Output);
            var known = RulebookId.TryParse(text, out var id) ? RulebookCatalogue.Find(id) : null;
            if (parsed.GetValue(resolved))
            {
                var rulebook = known ?? await RulebookSource.ReadAsync(context.Terminal, text, cancellation).ConfigureAwait(false);
                await output.WriteAsync(RulebookJson.ToJson(rulebook)).ConfigureAwait(false);
                return ExitCode.Done;
            }

            if (known is null)
            {
                throw new ToolException($"There is no rulebook '{text}' in the catalogue; see 'racing rules list'.");
            }

            await output.WriteAsync(RulebookCatalogue.DocumentOf(id)).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }
}

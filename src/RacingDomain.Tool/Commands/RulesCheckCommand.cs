using System.CommandLine;
using RacingDomain.Tool.Inputs;

namespace RacingDomain.Tool.Commands;

/// <summary><c>racing rules check</c>: whether a rulebook document is good, and everything that is wrong with it.</summary>
internal static class RulesCheckCommand
{
    public static Command Create(CommandContext context)
    {
        var file = new Argument<string>("FILE") { Description = "The rulebook document, or '-' for standard input." };
        var command = new Command("check", "Checks a rulebook document and shows all that is wrong with it.") { file };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            var rulebook = await RulebookSource.ReadFileAsync(context.Terminal, path, cancellation).ConfigureAwait(false);
            context.ScreenFor(parsed).Say($"{path} is good: {rulebook.Name} ({rulebook.Id}), championships {string.Join(", ", rulebook.Championships.Select(c => c.Id))}.");
            return ExitCode.Done;
        });
        return command;
    }
}

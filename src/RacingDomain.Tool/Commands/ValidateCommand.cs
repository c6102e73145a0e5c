using System.CommandLine;
using RacingDomain.Tool.Inputs;
using RacingDomain.Tool.Views;

namespace RacingDomain.Tool.Commands;

/// <summary><c>racing validate</c>: whether a season document is good, and everything that is wrong with it.</summary>
internal static class ValidateCommand
{
    public static Command Create(CommandContext context)
    {
        var file = new Argument<string>("FILE") { Description = "The season document, or '-' for standard input." };
        var command = new Command("validate", "Checks a season document and shows all that is wrong with it.") { file };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            var document = await SeasonSource.ReadFileAsync(context.Terminal, path, cancellation).ConfigureAwait(false);
            context.ScreenFor(parsed).Say($"{path} is good: {SeasonSummary.Of(document.Season)}.");
            return ExitCode.Done;
        });
        return command;
    }
}

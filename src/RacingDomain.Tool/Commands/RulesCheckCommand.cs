using System.CommandLine;
using RacingDomain.Json;
using RacingDomain.Tool.Inputs;

namespace RacingDomain.Tool.Commands;

/// <summary><c>racing rules check</c>: whether a rulebook document is good, and everything that is wrong with it or hardly meant.</summary>
internal static class RulesCheckCommand
{
    public static Command Create(CommandContext context)
    {
        var file = new Argument<string>("FILE") { Description = "The rulebook document, or '-' for standard input." };
        var season = new Option<string>("--season")
        {
            Description = "A season document, or the id of a bundled season, to check against: its calendar, classes and sessions.",
            HelpName = "SEASON",
        };
        var command = new Command("check", "Checks a rulebook document and shows all that is wrong with it, and what is hardly meant.") { file, season };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (path, against) = (parsed.GetRequiredValue(file), parsed.GetValue(season));
            if (path == DocumentFile.StandardInput && against == path)
            {
                throw new ToolException("Standard input holds one document: name a file for the season or the rulebook.");
            }

            var facts = against is null ? null : (await SeasonSource.ReadAsync(context.Terminal, against, cancellation).ConfigureAwait(false)).Season;
            var rulebook = await DocumentFile.ReadAsync(context.Terminal, path, async stream =>
            {
                using var bytes = new MemoryStream();
                await stream.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
                var utf8 = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
                var resolver = RulebookSource.ResolverFor(path);
                var diagnostics = RulebookCheck.Of(utf8.Span, facts, resolver: resolver);
                return diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? (null, diagnostics) : (RulebookJson.Read(utf8.Span, resolver: resolver), diagnostics);
            }).ConfigureAwait(false);
            context.ScreenFor(parsed).Say($"{path} is good: {rulebook.Name} ({rulebook.Id}), championships {string.Join(", ", rulebook.Championships.Select(c => c.Id))}.");
            return ExitCode.Done;
        });
        return command;
    }
}

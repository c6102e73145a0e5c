using System.CommandLine;
using RacingDomain.Rulebooks;
using RacingDomain.Tool.Inputs;

namespace RacingDomain.Tool.Commands;

/// <summary><c>racing rules new</c>: a copy of a rulebook of the catalogue to start one's own from.</summary>
internal static class RulesNewCommand
{
    public static Command Create(CommandContext context)
    {
        var from = new Option<string>("--from") { Description = "The id of the rulebook of the catalogue to start from.", HelpName = "ID", Required = true };
        var output = new Option<string>("--output") { Description = "The file to write; it must not be there yet. Its name becomes the id.", HelpName = "FILE", Required = true };
        var command = new Command("new", "Writes a copy of a rulebook of the catalogue to change, with notes on how to go on.") { from, output };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (name, path) = (parsed.GetRequiredValue(from), parsed.GetRequiredValue(output));
            if (!RulebookId.TryParse(name, out var known) || RulebookCatalogue.Find(known) is null)
            {
                throw new ToolException($"There is no rulebook '{name}' in the catalogue; see 'racing rules list'.");
            }

            var id = KebabCase(Path.GetFileNameWithoutExtension(path));
            var text = RulebookTemplate.Of(RulebookCatalogue.DocumentOf(known), id, name, path);
            await WriteAsync(path, text, cancellation).ConfigureAwait(false);
            context.ScreenFor(parsed).Say($"{path} is written: the rules of {name} under the id '{id}'. Its notes say how to go on.");
            return ExitCode.Done;
        });
        return command;
    }

    private static string KebabCase(string name)
    {
        var id = string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')).Trim('-');
        return id.Length is > 0 and <= 128 ? id : "my-rules";
    }

    private static async Task WriteAsync(string path, string text, CancellationToken cancellation)
    {
        try
        {
            var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            await using (stream.ConfigureAwait(false))
            {
                await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), cancellation).ConfigureAwait(false);
            }
        }
        catch (IOException) when (Path.Exists(path))
        {
            throw new ToolException($"'{path}' is there already; give another name, or remove it first.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException($"'{path}' cannot be written: {exception.Message}");
        }
    }
}

using System.CommandLine;
using RacingDomain.Importers.Timing;
using RacingDomain.Json;

namespace RacingDomain.Tool.Commands;

/// <summary><c>racing schema</c>: the JSON Schema of a kind of document.</summary>
internal static class SchemaCommand
{
    public static Command Create(CommandContext context) => new("schema", "Writes the JSON Schema of a kind of document.")
    {
        Of("season", "The schema of season documents.", context, () => SeasonJson.Schema),
        Of("timing-manifest", "The schema of timing manifests, from which 'racing import alkamel' makes a season.", context, () => TimingManifestJson.Schema),
        Of("rulebook", "The schema of rulebook documents.", context, () => RulebookJson.Schema),
    };

    private static Command Of(string name, string description, CommandContext context, Func<string> schema)
    {
        var command = new Command(name, description);
        command.SetAction(async (_, _) =>
        {
            await context.Terminal.Output.WriteAsync(schema()).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }
}

using System.CommandLine;
using RacingDomain.Importers;
using RacingDomain.Importers.AlKamel;
using RacingDomain.Importers.Ergast;
using RacingDomain.Importers.F1db;
using RacingDomain.Tool.Inputs;
using RacingDomain.Tool.Outputs;

namespace RacingDomain.Tool.Commands;

/// <summary><c>racing import</c>: seasons from published results.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandContext context) => new("import", "Makes a season document of published results.") { F1db(context), Ergast(context), AlKamel(context) };

    private static Command F1db(CommandContext context)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder with the files of f1db's release \"JSON splitted\"." };
        var season = new Option<int?>("--season")
        {
            Description = "The year of the season.",
            HelpName = "YEAR",
            Required = true,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (text.Length == 4 && text.All(char.IsAsciiDigit))
                {
                    return int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
                }

                result.AddError($"'{text}' is no year: write four digits, as 1988.");
                return null;
            },
        };
        var output = Options.Output();
        var command = new Command("f1db", "Makes a season document of a Formula One season, from f1db's published results.") { folder, season, output };
        command.SetAction((parsed, cancellation) =>
        {
            var (path, year) = (parsed.GetRequiredValue(folder), parsed.GetValue(season)!.Value);
            if (!Directory.Exists(path))
            {
                throw new ToolException(File.Exists(path) ? $"'{path}' is a file; give the folder into which the release is unpacked." : $"There is no folder '{path}'.");
            }

            return RunAsync(
                context,
                parsed,
                parsed.GetRequiredValue(output),
                (progress, token) => F1dbImporter.FromFolder(path).ImportAsync(year, progress, token),
                file => Path.Combine(path, file),
                cancellation);
        });
        return command;
    }

    private static Command Ergast(CommandContext context)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Responses of the API: 'results', 'qualifying', 'sprint' and 'races' of one season, all pages, in any order.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = Options.Output();
        var command = new Command("ergast", "Makes a season document of a Formula One season, from JSON of the Ergast API or of Jolpica.") { files, output };
        command.SetAction((parsed, cancellation) =>
        {
            var (paths, target) = (parsed.GetRequiredValue(files), parsed.GetRequiredValue(output));
            if (paths.Length > ErgastImporter.MostFiles || paths.Any(string.IsNullOrWhiteSpace))
            {
                throw new ToolException($"Give 1 to {PlainText.Of(ErgastImporter.MostFiles)} files, each with a name.");
            }

            if (Array.Find(paths, Directory.Exists) is { } folder)
            {
                throw new ToolException($"'{folder}' is a directory; give the files in it.");
            }

            if (OutputFile.Of(context.Terminal, target) is var file && Array.Find(paths, file.IsAt) is { } same)
            {
                throw new ToolException($"'{same}' is one of the files to read; name another one for the season.");
            }

            return RunAsync(context, parsed, target, (progress, token) => ErgastImporter.FromFiles(paths.ToValueArray()).ImportAsync(progress, token), path => path, cancellation);
        });
        return command;
    }

    private static Command AlKamel(CommandContext context)
    {
        var manifest = new Argument<string>("MANIFEST.json") { Description = "The timing manifest; the files it names are looked for from its folder ('racing schema timing-manifest')." };
        var output = Options.Output();
        var command = new Command("alkamel", "Makes a season document of timing result files (Al Kamel Systems), as a timing manifest lists them.") { manifest, output };
        command.SetAction((parsed, cancellation) =>
        {
            var (path, target) = (parsed.GetRequiredValue(manifest), parsed.GetRequiredValue(output));
            if (!File.Exists(path))
            {
                throw new ToolException(Directory.Exists(path) ? $"'{path}' is a folder; give the manifest in it." : $"There is no file '{path}'.");
            }

            if (OutputFile.Of(context.Terminal, target).IsAt(path))
            {
                throw new ToolException($"'{path}' is the manifest; name another file for the season.");
            }

            var folder = Path.GetDirectoryName(path) ?? "";
            return RunAsync(
                context,
                parsed,
                target,
                (progress, token) => AlKamelImporter.FromFolder(folder).ImportAsync(Path.GetFileName(path), progress, token),
                file => Path.Combine(folder, file),
                cancellation);
        });
        return command;
    }

    /// <summary>Runs an import, tells what is wrong, and writes the document where there is one.</summary>
    private static async Task<int> RunAsync(
        CommandContext context,
        ParseResult parsed,
        string output,
        Func<IProgress<ImportProgress>?, CancellationToken, Task<ImportResult>> import,
        Func<string, string> pathOf,
        CancellationToken cancellation)
    {
        var target = OutputFile.Of(context.Terminal, output);
        var result = await ImportDisplay.RunAsync(context.Terminal, progress => import(progress, cancellation)).ConfigureAwait(false);
        var lines = result.Diagnostics.Select(diagnostic => DiagnosticLine.Of(diagnostic, pathOf)).ToList();
        if (!result.Succeeded)
        {
            throw new ToolException(lines);
        }

        lines.ForEach(context.Terminal.Complain);
        if (await target.WriteAsync(result.Season, cancellation).ConfigureAwait(false) is { } outcome)
        {
            context.ScreenFor(parsed).Say(outcome);
        }

        return ExitCode.Done;
    }
}

using RacingDomain.Importers;
using Spectre.Console;

namespace RacingDomain.Tool.Outputs;

/// <summary>Shows how far an import has come, where somebody looks.</summary>
internal static class ImportDisplay
{
    /// <summary>Runs an import, on a terminal with a line that tells how far it is and goes away at the end.</summary>
    public static async Task<ImportResult> RunAsync(Terminal terminal, Func<IProgress<ImportProgress>?, Task<ImportResult>> import)
    {
        if (!terminal.ShowsProgress)
        {
            return await import(null).ConfigureAwait(false);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(terminal.Error),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = terminal.Width;
        return await console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(Spinner.Known.Line), new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(display => import(new Line(display.AddTask("reading", maxValue: 1))))
            .ConfigureAwait(false);
    }

    private sealed class Line(ProgressTask task) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            var part = value.Bytes is > 0 and var bytes ? Math.Min(1, (double)value.BytesRead / bytes) : 1;
            task.MaxValue = value.Files;
            task.Value = value.FileNumber - 1 + part;
            task.Description = Markup.Escape(PlainText.Clean(value.File));
        }
    }
}

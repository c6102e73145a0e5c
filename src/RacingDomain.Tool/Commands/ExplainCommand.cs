using System.CommandLine;
using RacingDomain.Json;
using RacingDomain.Tool.Inputs;
using RacingDomain.Tool.Views;

namespace RacingDomain.Tool.Commands;

/// <summary><c>racing explain</c>: why a competitor has his points and his position.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandContext context)
    {
        var inputs = new SeasonInputs(context.Terminal);
        var championship = Options.Championship("The championship.", isRequired: true);
        var competitor = Options.Competitor();
        var after = Options.After();
        var format = Options.Format("text", "json");
        var command = new Command("explain", "Explains every point of a competitor.") { championship, competitor, after, format };
        inputs.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var engine = await inputs.ReadAsync(parsed, cancellation).ConfigureAwait(false);
            var explanation = engine.Explain(parsed.GetValue(championship)!.Value, parsed.GetValue(competitor)!.Value, parsed.GetValue(after));
            if (parsed.GetValue(format) == "json")
            {
                await context.Terminal.Output.WriteAsync(StandingsJson.ToJson(explanation)).ConfigureAwait(false);
                return ExitCode.Done;
            }

            var screen = context.ScreenFor(parsed);
            screen.Heading(Titles.Of(engine, explanation.Table));
            ExplanationView.Show(screen, engine.Season, explanation);
            return ExitCode.Done;
        });
        return command;
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using RacingDomain.Scoring;
using RacingDomain.Standings;
using RacingDomain.Tool.Commands;

namespace RacingDomain.Tool;

/// <summary>One run of the tool.</summary>
internal static class RacingApp
{
    /// <summary>Runs a command line to its end: whatever happens, the user sees a message and never a stack trace.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation = default)
    {
        var code = await Guard(terminal, () => InvokeAsync(args, terminal, cancellation)).ConfigureAwait(false);
        var flushed = await Guard(terminal, async () =>
        {
            await terminal.Output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return ExitCode.Done;
        }).ConfigureAwait(false);
        await Guard(terminal, async () =>
        {
            await terminal.Error.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return ExitCode.Done;
        }).ConfigureAwait(false);
        return code == ExitCode.Done ? flushed : code;
    }

    private static async Task<int> InvokeAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation)
    {
        var root = Root(new CommandContext(terminal));
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (args.Count == 0)
        {
            await root.Parse("--help").InvokeAsync(Configuration(terminal), cancellation).ConfigureAwait(false);
            return ExitCode.WrongUsage;
        }

        if (parsed.Errors.Count > 0 && parsed.Action is System.CommandLine.Invocation.ParseErrorAction)
        {
            ComplainAbout(parsed, terminal);
            return ExitCode.WrongUsage;
        }

        return await parsed.InvokeAsync(Configuration(terminal), cancellation).ConfigureAwait(false);
    }

    private static RootCommand Root(CommandContext context) =>
        new("Championship standings of any racing season, with every point explained.")
        {
            context.Width,
            DemoCommand.Create(context),
            StandingsCommand.Create(context),
            HistoryCommand.Create(context),
            ExplainCommand.Create(context),
            WhatIfCommand.Create(context),
            ImportCommand.Create(context),
            SeasonsCommand.Create(context),
            RulesCommand.Create(context),
            ValidateCommand.Create(context),
            SchemaCommand.Create(context),
        };

    private static InvocationConfiguration Configuration(Terminal terminal) =>
        new() { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false };

    private static void ComplainAbout(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors)
        {
            terminal.Complain("error: " + error.Message);
        }

        // The root has the name of the process, whatever that is.
        var path = "";
        for (SymbolResult? result = parsed.CommandResult; result is CommandResult { Parent: not null } command; result = result.Parent)
        {
            path = " " + command.Command.Name + path;
        }

        terminal.Complain($"See 'racing{path} --help'.");
    }

    private static async Task<int> Guard(Terminal terminal, Func<Task<int>> run)
    {
        try
        {
            return await run().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (IOException exception) when (Terminal.IsBrokenPipe(exception))
        {
            // Who reads the output has seen enough.
            return ExitCode.Done;
        }
#pragma warning disable CA1031 // The last place where an exception can become a message.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            foreach (var line in Lines(exception))
            {
                Complain(terminal, line);
            }

            return ExitCode.BadData;
        }
    }

    private static void Complain(Terminal terminal, string line)
    {
        try
        {
            terminal.Complain(line);
        }
        catch (IOException)
        {
            // Nobody reads the messages.
        }
    }

    private static IReadOnlyList<string> Lines(Exception exception) => exception switch
    {
        ToolException tool => tool.Lines,
        StandingsException standings => [$"error {standings.Code}: {standings.Message}"],
        ScoringException scoring => [$"error scoring: {scoring.Message}"],
        OutOfMemoryException => ["error: there is not enough memory for this."],
        _ => [$"error: {exception.Message}"],
    };
}

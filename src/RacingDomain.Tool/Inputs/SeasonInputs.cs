using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using RacingDomain.Batches;
using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Standings;

namespace RacingDomain.Tool.Inputs;

/// <summary>What the commands that compute tables take: a season, its rules and the day as of which it is known.</summary>
internal sealed class SeasonInputs(Terminal terminal)
{
    private readonly Argument<string> season = Season();

    private readonly Option<string> rulebook = new("--rulebook")
    {
        Description = "A rulebook document, or the id of one in the catalogue, in place of the season's own.",
        HelpName = "FILE|ID",
    };

    private readonly Option<LocalDate?> asOf = Options.Date("--as-of", "As it was known on this day: without later results, decisions and revisions.");

    /// <summary>The argument that names a season.</summary>
    public static Argument<string> Season()
    {
        var season = new Argument<string>("SEASON") { Description = "A season document, '-' for standard input, or the id of a bundled season." };
        season.Validators.Add(result =>
        {
            // An option misspelt is no file.
            if (result.Tokens is [{ Value: ['-', '-', ..] } token])
            {
                result.AddError($"Unrecognized command or argument '{token.Value}'.");
            }
        });
        return season;
    }

    /// <summary>Reads a season with its own rulebook, and another one.</summary>
    /// <exception cref="ToolException">The season or a rulebook cannot be read.</exception>
    public static async Task<(SeasonDocument Season, Rulebook Real, Rulebook Other)> ReadAsync(Terminal terminal, string season, string otherRulebook, CancellationToken cancellation)
    {
        CheckStandardInput(season, otherRulebook);
        var document = await SeasonSource.ReadAsync(terminal, season, cancellation).ConfigureAwait(false);
        var other = await RulebookSource.ReadAsync(terminal, otherRulebook, document, cancellation).ConfigureAwait(false);
        return (document, await RulebookSource.ReadAsync(terminal, null, document, cancellation).ConfigureAwait(false), other);
    }

    /// <summary>Adds the arguments and options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="needsSeason">Whether a command line needs a season; null for always.</param>
    public void AddTo(Command command, Func<CommandResult, bool>? needsSeason = null)
    {
        if (needsSeason is not null)
        {
            season.Arity = ArgumentArity.ZeroOrOne;
            command.Validators.Add(result =>
            {
                if (needsSeason(result) && result.GetResult(season) is null or { Tokens: [] })
                {
                    result.AddError("Required argument missing: SEASON.");
                }
            });
        }

        command.Add(season);
        command.Add(rulebook);
        command.Add(asOf);
    }

    /// <summary>Reads what the user named.</summary>
    /// <exception cref="ToolException">The season or its rulebook cannot be read.</exception>
    public async Task<StandingsEngine> ReadAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (source, rules) = (parsed.GetRequiredValue(season), parsed.GetValue(rulebook));
        CheckStandardInput(source, rules);
        var document = await SeasonSource.ReadAsync(terminal, source, cancellation).ConfigureAwait(false);
        var book = await RulebookSource.ReadAsync(terminal, rules, document, cancellation).ConfigureAwait(false);
        return new StandingsEngine(document.Season, book, parsed.GetValue(asOf));
    }

    /// <summary>Opens the stream that the user named, standard input if he named none, and prepares the computing of the seasons in it.</summary>
    /// <exception cref="ToolException">The file or the rulebook cannot be read.</exception>
    public async Task<(string Name, Stream Stream, SeasonBatch Batch)> OpenLinesAsync(ParseResult parsed, int? jobs, CancellationToken cancellation)
    {
        var (source, rules) = (parsed.GetValue(season) ?? DocumentFile.StandardInput, parsed.GetValue(rulebook));
        CheckStandardInput(source, rules);
        var book = rules is null ? null : await RulebookSource.ReadAsync(terminal, rules, cancellation).ConfigureAwait(false);
        return (source, DocumentFile.Open(terminal, source), new SeasonBatch(book is null ? null : _ => book, parsed.GetValue(asOf), parallelism: jobs));
    }

    private static void CheckStandardInput(string season, string? rulebook)
    {
        if (season == DocumentFile.StandardInput && rulebook == season)
        {
            throw new ToolException("Standard input holds one document: name a file for the season or the rulebook.");
        }
    }
}

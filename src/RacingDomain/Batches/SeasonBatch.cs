using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Rulebooks;
using RacingDomain.Scoring;
using RacingDomain.Standings;

namespace RacingDomain.Batches;

/// <summary>Computes something of each of many seasons: on all cores, in bounded memory, with the results in the order of the seasons.</summary>
/// <remarks>
/// <para>
/// Immutable and safe for use by several threads. A batch does nothing until its results are asked for, and reads no further than <see cref="MaximumInFlight"/> seasons ahead of them: a
/// sequence without end is no problem, and a result is there as soon as it and those before it are computed.
/// </para>
/// <para>
/// A season that fails does not end the run: its result has the error and the diagnostics. What the sequence itself throws, such as a stream that breaks off, ends it after the results
/// before. Cancelling ends it with <see cref="OperationCanceledException"/>. The results are the same as those computed one by one, on any number of cores.
/// </para>
/// </remarks>
/// <example><code>
/// await using var seasons = File.OpenRead("seasons.ndjson"); // one document a line
/// await foreach (var result in new SeasonBatch().RunLinesAsync(seasons, engine => engine.Tables()))
/// {
///     Console.WriteLine(result.Succeeded ? StandingsJson.ToJson(result.Value, DocumentLayout.Compact) : $"line {result.Number}: {result.Error.Message}");
/// }
/// </code></example>
public sealed class SeasonBatch
{
    private const int InFlightForEachThread = 4;

    private readonly Func<SeasonDocument, Rulebook?> rulebookOf;
    private readonly LocalDate? asOf;
    private readonly RuleRegistry? rules;
    private readonly DocumentLimits limits;

    /// <summary>Prepares a batch.</summary>
    /// <param name="rulebookOf">
    /// Finds the rules for a season, and may be asked by several threads at once; null for the rulebook in its document, else the one of the <see cref="RulebookCatalogue"/> that it names.
    /// </param>
    /// <param name="asOf">The day as of which results and decisions are known; null for all.</param>
    /// <param name="rules">The rules in code that embedded rulebooks may name; null for none.</param>
    /// <param name="limits">How much of a document is read before it is refused; null for the usual limits.</param>
    /// <param name="parallelism">How many seasons are computed at the same time; null for as many as the machine has cores.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parallelism"/> is below 1 or above 1024.</exception>
    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "How many cores there are says how soon the results come, not what they are.")]
    public SeasonBatch(Func<SeasonDocument, Rulebook?>? rulebookOf = null, LocalDate? asOf = null, RuleRegistry? rules = null, DocumentLimits? limits = null, int? parallelism = null)
    {
        this.rulebookOf = rulebookOf ?? (document => document.Rulebook ?? RulebookCatalogue.Find(document.Season.Rulebook));
        this.asOf = asOf;
        this.rules = rules;
        this.limits = limits ?? DocumentLimits.Default;
        Parallelism = parallelism ?? Environment.ProcessorCount;
        ArgumentOutOfRangeException.ThrowIfLessThan(Parallelism, 1, nameof(parallelism));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Parallelism, 1024, nameof(parallelism));
    }

    /// <summary>How many seasons are computed at the same time.</summary>
    public int Parallelism { get; }

    /// <summary>How many seasons are in memory at most: those being computed, those whose results wait for one before them, and the one whose result was given last.</summary>
    public int MaximumInFlight => Parallelism * InFlightForEachThread;

    /// <summary>Computes something of each season document.</summary>
    /// <typeparam name="T">What is computed.</typeparam>
    /// <param name="documents">The documents, in UTF-8.</param>
    /// <param name="compute">Computes it; called by several threads at once.</param>
    /// <param name="progress">Is told of each result before it is given; null for nobody.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <returns>The results, in the order of the documents.</returns>
    public IAsyncEnumerable<SeasonBatchResult<T>> RunAsync<T>(
        IAsyncEnumerable<ReadOnlyMemory<byte>> documents, Func<StandingsEngine, T> compute, IProgress<SeasonBatchProgress>? progress = null, CancellationToken cancellation = default) =>
        RunInputsAsync(Require.NotNull(documents).Select((utf8, index) => new BatchInput(index + 1L, () => Read(utf8))), Require.NotNull(compute), progress, cancellation);

    /// <inheritdoc cref="RunAsync{T}(IAsyncEnumerable{ReadOnlyMemory{byte}}, Func{StandingsEngine, T}, IProgress{SeasonBatchProgress}?, CancellationToken)"/>
    public IAsyncEnumerable<SeasonBatchResult<T>> RunAsync<T>(
        IEnumerable<ReadOnlyMemory<byte>> documents, Func<StandingsEngine, T> compute, IProgress<SeasonBatchProgress>? progress = null, CancellationToken cancellation = default) =>
        RunAsync(Require.NotNull(documents).ToAsyncEnumerable(), compute, progress, cancellation);

    /// <summary>Computes something of each season.</summary>
    /// <typeparam name="T">What is computed.</typeparam>
    /// <param name="seasons">The seasons.</param>
    /// <param name="compute">Computes it; called by several threads at once.</param>
    /// <param name="progress">Is told of each result before it is given; null for nobody.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <returns>The results, in the order of the seasons.</returns>
    public IAsyncEnumerable<SeasonBatchResult<T>> RunAsync<T>(
        IAsyncEnumerable<SeasonDocument> seasons, Func<StandingsEngine, T> compute, IProgress<SeasonBatchProgress>? progress = null, CancellationToken cancellation = default) =>
        RunInputsAsync(Require.NotNull(seasons).Select((season, index) => new BatchInput(index + 1L, () => (season, []))), Require.NotNull(compute), progress, cancellation);

    /// <inheritdoc cref="RunAsync{T}(IAsyncEnumerable{SeasonDocument}, Func{StandingsEngine, T}, IProgress{SeasonBatchProgress}?, CancellationToken)"/>
    public IAsyncEnumerable<SeasonBatchResult<T>> RunAsync<T>(
        IEnumerable<SeasonDocument> seasons, Func<StandingsEngine, T> compute, IProgress<SeasonBatchProgress>? progress = null, CancellationToken cancellation = default) =>
        RunAsync(Require.NotNull(seasons).ToAsyncEnumerable(), compute, progress, cancellation);

    /// <summary>Computes something of each season document of a stream that has one a line.</summary>
    /// <remarks>Blank lines are passed over, but counted. A line longer than the limit for documents fails and is not kept.</remarks>
    /// <typeparam name="T">What is computed.</typeparam>
    /// <param name="stream">The stream, in UTF-8, read from where it stands to its end; it is not closed.</param>
    /// <param name="compute">Computes it; called by several threads at once.</param>
    /// <param name="progress">Is told of each result before it is given; null for nobody.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <returns>The results, in the order of the lines.</returns>
    public IAsyncEnumerable<SeasonBatchResult<T>> RunLinesAsync<T>(
        Stream stream, Func<StandingsEngine, T> compute, IProgress<SeasonBatchProgress>? progress = null, CancellationToken cancellation = default) =>
        RunInputsAsync(
            DocumentLines.ReadAsync(Require.NotNull(stream), limits.MaximumBytes, cancellation)
                .Select(line => new BatchInput(line.Number, () => line.Utf8 is { } utf8 ? Read(utf8) : (null, [DocumentBytes.TooLarge(limits)]))),
            Require.NotNull(compute),
            progress,
            cancellation);

    private static Diagnostic Describe(Exception error)
    {
        var code = error switch
        {
            StandingsException standings => standings.Code,
            ScoringException => "scoring",
            _ => "batch.failed",
        };
        return new(DiagnosticSeverity.Error, code, "", 1, 1, error.Message, []);
    }

    private async IAsyncEnumerable<SeasonBatchResult<T>> RunInputsAsync<T>(
        IAsyncEnumerable<BatchInput> inputs, Func<StandingsEngine, T> compute, IProgress<SeasonBatchProgress>? progress, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (done, failed) = (0L, 0L);
        await foreach (var result in OrderedWork.RunAsync(inputs, input => Run(input, compute), Parallelism, MaximumInFlight, cancellation).ConfigureAwait(false))
        {
            done++;
            failed += result.Succeeded ? 0 : 1;
            progress?.Report(new(done, failed));
            yield return result;
        }
    }

    private SeasonBatchResult<T> Run<T>(BatchInput input, Func<StandingsEngine, T> compute)
    {
        ValueArray<Diagnostic> diagnostics = [];
        try
        {
            (var document, diagnostics) = input.Read();
            return document is null
                ? new(input.Number, new DocumentException(diagnostics), diagnostics)
                : new(input.Number, compute(new StandingsEngine(document.Season, RulebookOf(document), asOf)), diagnostics);
        }
#pragma warning disable CA1031 // A season that fails does not end the run: whatever it is, the result has it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return new(input.Number, error, diagnostics.Plus(Describe(error)));
        }
    }

    private Rulebook RulebookOf(SeasonDocument document) =>
        rulebookOf(document) ?? throw new StandingsException(
            "standings.unknown-rulebook", $"There is no rulebook '{document.Season.Rulebook}', which the season names: embed it in the document, or give one.", document.Season.Rulebook.ToString());

    private (SeasonDocument? Document, ValueArray<Diagnostic> Diagnostics) Read(ReadOnlyMemory<byte> utf8)
    {
        _ = SeasonJson.TryRead(utf8.Span, out var document, out var diagnostics, rules, limits);
        return (document, diagnostics);
    }
}

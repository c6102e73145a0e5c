using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using RacingDomain.Json;

namespace RacingDomain.Batches;

/// <summary>What came of one season of a batch: the value that was computed, or why there is none.</summary>
/// <typeparam name="T">What was computed.</typeparam>
/// <remarks>Immutable. Two results are equal only if they are the same object.</remarks>
public sealed class SeasonBatchResult<T>
{
    private readonly T? value;

    internal SeasonBatchResult(long number, T value, ValueArray<Diagnostic> warnings)
    {
        Number = number;
        this.value = value;
        Diagnostics = warnings;
    }

    internal SeasonBatchResult(long number, Exception error, ValueArray<Diagnostic> diagnostics)
    {
        Number = number;
        Error = error;
        Diagnostics = diagnostics;
    }

    /// <summary>The number of the season in the sequence, counted from 1; where the batch reads lines, that of the line.</summary>
    public long Number { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;

    /// <summary>What was computed.</summary>
    /// <exception cref="InvalidOperationException">The season failed; the inner exception is <see cref="Error"/>.</exception>
    public T Value => Succeeded ? value! : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Season {Number} of the batch failed: {Error.Message}"), Error);

    /// <summary>
    /// Why there is no value; null if there is one. A <see cref="DocumentException"/> for a bad document, <see cref="Standings.StandingsException"/> where there is no such rulebook,
    /// championship or round, <see cref="Scoring.ScoringException"/> where a session cannot be scored, else what the computation threw.
    /// </summary>
    public Exception? Error { get; }

    /// <summary>What is wrong: all diagnostics of a bad document, the warnings of a good one; one that says what else failed.</summary>
    /// <remarks>Lines are those of the document, not of a file of many. Of what failed after the document was read, the line and the column are 1.</remarks>
    public ValueArray<Diagnostic> Diagnostics { get; }
}

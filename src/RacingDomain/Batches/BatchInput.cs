using RacingDomain.Json;

namespace RacingDomain.Batches;

/// <summary>One season of a batch before it is read.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Read">Gives its document, null if it has errors, and what is wrong with it.</param>
internal sealed record BatchInput(long Number, Func<(SeasonDocument? Document, ValueArray<Diagnostic> Diagnostics)> Read);

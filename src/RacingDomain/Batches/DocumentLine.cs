namespace RacingDomain.Batches;

/// <summary>One line of a stream of documents.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Utf8">Its bytes without the line feed; null if they are more than allowed.</param>
internal readonly record struct DocumentLine(long Number, ReadOnlyMemory<byte>? Utf8);

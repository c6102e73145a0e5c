using System.Buffers;
using System.Runtime.CompilerServices;

namespace RacingDomain.Batches;

/// <summary>Takes a stream of documents, one a line, apart. Never more than one line is kept.</summary>
internal static class DocumentLines
{
    private const int ChunkSize = 64 * 1024;

    /// <summary>The lines of a stream that are not blank.</summary>
    /// <param name="stream">The stream; it is not closed.</param>
    /// <param name="maximumBytes">The longest line; the bytes of longer ones are passed over.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static async IAsyncEnumerable<DocumentLine> ReadAsync(Stream stream, int maximumBytes, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var chunk = new byte[ChunkSize];
        var line = new ArrayBufferWriter<byte>();
        var (number, isTooLong) = (1L, false);
        for (int count; (count = await stream.ReadAsync(chunk, cancellation).ConfigureAwait(false)) > 0;)
        {
            ReadOnlyMemory<byte> rest = chunk.AsMemory(0, count);
            for (int end; (end = rest.Span.IndexOf((byte)'\n')) >= 0; number++)
            {
                Append(rest.Span[..end]);
                rest = rest[(end + 1)..];
                if (Take() is { } whole)
                {
                    yield return whole;
                }
            }

            Append(rest.Span);
        }

        if (Take() is { } last)
        {
            yield return last;
        }

        void Append(ReadOnlySpan<byte> part)
        {
            isTooLong |= line.WrittenCount + (long)part.Length > maximumBytes;
            if (!isTooLong)
            {
                line.Write(part);
            }
        }

        DocumentLine? Take()
        {
            DocumentLine? taken = isTooLong ? new(number, null)
                : IsBlank(line.WrittenSpan) ? null
                : new(number, line.WrittenSpan.ToArray());
            line.ResetWrittenCount();
            isTooLong = false;
            return taken;
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;
}

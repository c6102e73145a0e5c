using System.Text.Json;

namespace RacingDomain.Importers;

/// <summary>Takes one row of a file: the bytes of a JSON value, and its number from 1.</summary>
internal delegate void RowReader(ReadOnlySpan<byte> row, int number);

/// <summary>Reads a file that is one JSON array, row by row; never more than a few rows are in memory.</summary>
internal sealed class JsonRows(RowReader take)
{
    private const int Chunk = 64 * 1024;
    private const int LargestRow = 16 * 1024 * 1024;

    private byte[] buffer = new byte[Chunk];
    private int filled;
    private JsonReaderState state;
    private bool begun;
    private bool ended;

    /// <summary>The number of the last row read.</summary>
    internal int Count { get; private set; }

    /// <summary>Reads to the end.</summary>
    /// <exception cref="JsonException">The file is no JSON array, or breaks off.</exception>
    internal async Task ReadAsync(Stream stream, Action<long> progress, CancellationToken cancellation)
    {
        var total = 0L;
        for (var last = false; !last;)
        {
            if (filled == buffer.Length)
            {
                Grow();
            }

            var read = await stream.ReadAsync(buffer.AsMemory(filled), cancellation).ConfigureAwait(false);
            last = read == 0;
            filled += read;
            total += read;
            if (total == read && filled >= 3 && buffer.AsSpan(0, 3).SequenceEqual("\uFEFF"u8))
            {
                Drop(3);
            }

            Drop(Take(last));
            progress(total);
        }

        if (!ended)
        {
            throw new JsonException("The file is empty or breaks off.");
        }
    }

    private void Grow()
    {
        if (buffer.Length >= LargestRow)
        {
            throw new JsonException("A row is too long.");
        }

        Array.Resize(ref buffer, buffer.Length * 2);
    }

    private void Drop(int consumed)
    {
        buffer.AsSpan(consumed, filled - consumed).CopyTo(buffer);
        filled -= consumed;
    }

    /// <summary>Takes the rows that are complete and gives the number of bytes they took.</summary>
    private int Take(bool last)
    {
        var reader = new Utf8JsonReader(buffer.AsSpan(0, filled), last, state);
        var complete = reader;
        while (!ended && reader.Read())
        {
            if (!begun)
            {
                begun = reader.TokenType == JsonTokenType.StartArray ? true : throw new JsonException("The file is no list of rows.");
            }
            else if (reader.TokenType == JsonTokenType.EndArray)
            {
                ended = true;
            }
            else
            {
                var start = (int)reader.TokenStartIndex;
                if (!reader.TrySkip())
                {
                    break;
                }

                Count++;
                take(buffer.AsSpan(start, (int)reader.BytesConsumed - start), Count);
            }

            complete = reader;
        }

        if (ended)
        {
            // Fails when something follows.
            _ = reader.Read();
            complete = reader;
        }

        state = complete.CurrentState;
        return (int)complete.BytesConsumed;
    }
}

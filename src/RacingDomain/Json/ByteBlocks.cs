using System.Buffers;

namespace RacingDomain.Json;

/// <summary>Takes a document in blocks of the shared pool, none of which is copied as it grows, and passes them on to a stream.</summary>
internal sealed class ByteBlocks : IBufferWriter<byte>, IDisposable
{
    private const int BlockSize = 64 * 1024;

    private readonly List<(byte[] Array, int Count)> full = [];
    private byte[] block = ArrayPool<byte>.Shared.Rent(BlockSize);
    private int count;

    public void Advance(int count) => this.count += count;

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (block.Length - count < Math.Max(sizeHint, 1))
        {
            full.Add((block, count));
            (block, count) = (ArrayPool<byte>.Shared.Rent(Math.Max(sizeHint, BlockSize)), 0);
        }

        return block.AsMemory(count);
    }

    public async ValueTask CopyToAsync(Stream stream, CancellationToken cancellation)
    {
        foreach (var (array, length) in full)
        {
            await stream.WriteAsync(array.AsMemory(0, length), cancellation).ConfigureAwait(false);
        }

        await stream.WriteAsync(block.AsMemory(0, count), cancellation).ConfigureAwait(false);
    }

    public void Dispose()
    {
        foreach (var (array, _) in full)
        {
            ArrayPool<byte>.Shared.Return(array);
        }

        ArrayPool<byte>.Shared.Return(block);
        full.Clear();
        block = [];
    }
}

using System.Buffers;

namespace RacingDomain.Json;

/// <summary>Bytes in an array of the shared pool, which gets it back at the end: documents are large, and nothing that is read of them keeps their bytes.</summary>
internal sealed class RentedBytes(int capacity) : IDisposable
{
    private byte[] array = ArrayPool<byte>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Span => array.AsSpan(0, Count);

    /// <summary>What is free after the bytes; never empty.</summary>
    /// <param name="most">How many bytes there may be in all; more than there are.</param>
    public Memory<byte> Free(int most)
    {
        if (Count == array.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(most, Count * 2L));
            Span.CopyTo(larger);
            Dispose();
            array = larger;
        }

        return array.AsMemory(Count, Math.Min(most, array.Length) - Count);
    }

    /// <summary>Counts what was put after the bytes.</summary>
    public void Advance(int more) => Count += more;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(array);
        array = [];
    }
}

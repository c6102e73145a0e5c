using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace RacingDomain.Json;

/// <summary>Values that recur in a document, such as ids, by their UTF-8 text: each is parsed and allocated once per document.</summary>
internal sealed class InternTable
{
    // A document made to collide must not make reading quadratic: what doesn't fit in a short chain is parsed each time.
    private const int LongestChain = 16;

    private Entry?[] buckets = new Entry?[256];
    private int count;

    /// <summary>Finds what an owner (a codec) made of this text before.</summary>
    public bool TryGet<T>(object owner, ReadOnlySpan<byte> text, out int hash, [MaybeNullWhen(false)] out T value)
    {
        hash = Hash(text);
        for (var entry = buckets[hash & (buckets.Length - 1)]; entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && ReferenceEquals(entry.Owner, owner) && text.SequenceEqual(entry.Text))
            {
                value = ((Entry<T>)entry).Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Keeps what an owner made of a text that isn't in the table yet.</summary>
    public void Add<T>(object owner, ReadOnlySpan<byte> text, int hash, T value)
    {
        if (count == buckets.Length)
        {
            Grow();
        }

        ref var bucket = ref buckets[hash & (buckets.Length - 1)];
        var length = 0;
        for (var entry = bucket; entry is not null; entry = entry.Next)
        {
            if (++length == LongestChain)
            {
                return;
            }
        }

        bucket = new Entry<T>(owner, hash, text.ToArray(), value) { Next = bucket };
        count++;
    }

    private static int Hash(ReadOnlySpan<byte> text)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        var hash = (ulong)text.Length;
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * Prime;
            hash ^= hash >> 32;
        }

        hash = (hash ^ Rest(text)) * Prime;
        return (int)(hash >> 32);
    }

    /// <summary>Up to seven bytes in one number. Reads may overlap: together with the length, they tell texts apart.</summary>
    private static ulong Rest(ReadOnlySpan<byte> text) => text.Length switch
    {
        0 => 0,
        < sizeof(uint) => text[0] | ((ulong)text[text.Length / 2] << 8) | ((ulong)text[^1] << 16),
        _ => BinaryPrimitives.ReadUInt32LittleEndian(text) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]) << 32),
    };

    private void Grow()
    {
        var larger = new Entry?[buckets.Length * 2];
        foreach (var first in buckets)
        {
            for (var entry = first; entry is not null;)
            {
                var next = entry.Next;
                ref var bucket = ref larger[entry.Hash & (larger.Length - 1)];
                entry.Next = bucket;
                bucket = entry;
                entry = next;
            }
        }

        buckets = larger;
    }

    private abstract class Entry(object owner, int hash, byte[] text)
    {
        public object Owner { get; } = owner;

        public int Hash { get; } = hash;

        public byte[] Text { get; } = text;

        public Entry? Next { get; set; }
    }

    private sealed class Entry<T>(object owner, int hash, byte[] text, T value) : Entry(owner, hash, text)
    {
        public T Value { get; } = value;
    }
}

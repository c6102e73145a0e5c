using System.Diagnostics.CodeAnalysis;

namespace RacingDomain.Json;

/// <summary>Values of one type that recur in a document, such as ids, by where their UTF-8 text stands: each is parsed and allocated once per document.</summary>
internal sealed class InternTable<T>
{
    // A document made to collide must not make reading quadratic: what finds no slot near its own is parsed each time.
    private const int MostProbes = 16;

    private Slot[] slots = new Slot[64];
    private int count;

    /// <summary>Finds what was made of this text before.</summary>
    /// <param name="document">The whole document.</param>
    /// <param name="text">A text of it that is not empty.</param>
    /// <param name="key">By which it is kept.</param>
    /// <param name="value">What was made of it.</param>
    public bool TryGet(ReadOnlySpan<byte> document, ReadOnlySpan<byte> text, out ulong key, [MaybeNullWhen(false)] out T value)
    {
        key = TextKey.Of(text);
        var at = StartOf(key);
        for (var probe = 0; probe < MostProbes; probe++)
        {
            ref var slot = ref slots[(at + probe) & (slots.Length - 1)];
            if (slot.Length == 0)
            {
                break;
            }

            if (slot.Key == key && text.SequenceEqual(document.Slice(slot.Start, slot.Length)))
            {
                value = slot.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Keeps what was made of a text that isn't in the table yet.</summary>
    /// <param name="start">Where in the document the text stands.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="key">By which it is kept.</param>
    /// <param name="value">What was made of it.</param>
    public void Add(int start, int length, ulong key, T value)
    {
        if (count >= slots.Length / 4 * 3)
        {
            var smaller = slots;
            slots = new Slot[smaller.Length * 2];
            count = 0;
            foreach (ref readonly var slot in smaller.AsSpan())
            {
                if (slot.Length > 0)
                {
                    Place(slot);
                }
            }
        }

        Place(new() { Key = key, Start = start, Length = length, Value = value });
    }

    private static int StartOf(ulong key) => (int)(key >> 33);

    private void Place(in Slot added)
    {
        var at = StartOf(added.Key);
        for (var probe = 0; probe < MostProbes; probe++)
        {
            ref var slot = ref slots[(at + probe) & (slots.Length - 1)];
            if (slot.Length == 0)
            {
                slot = added;
                count++;
                return;
            }
        }
    }

    private struct Slot
    {
        public ulong Key;
        public int Start;
        public int Length;
        public T Value;
    }
}

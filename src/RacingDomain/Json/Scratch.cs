namespace RacingDomain.Json;

/// <summary>What codecs keep while one document is read, found by key.</summary>
/// <remarks>A dictionary for what is looked up at every object, list and id: it compares references, and its keys are few and never removed.</remarks>
internal sealed class Scratch
{
    private (ScratchKey? Key, object Storage)[] slots = new (ScratchKey?, object)[128];
    private int count;

    public object Of(ScratchKey key)
    {
        ref var slot = ref slots[IndexOf(slots, key)];
        return ReferenceEquals(slot.Key, key) ? slot.Storage : Add(key);
    }

    /// <summary>Where a key is, or a free slot for it.</summary>
    private static int IndexOf((ScratchKey? Key, object Storage)[] slots, ScratchKey key)
    {
        var mask = slots.Length - 1;
        var at = key.Hash & mask;
        while (slots[at].Key is { } other && !ReferenceEquals(other, key))
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private object Add(ScratchKey key)
    {
        if (++count > slots.Length / 2)
        {
            var larger = new (ScratchKey?, object)[slots.Length * 2];
            foreach (var slot in slots)
            {
                if (slot.Key is { } other)
                {
                    larger[IndexOf(larger, other)] = slot;
                }
            }

            slots = larger;
        }

        var storage = key.NewStorage();
        slots[IndexOf(slots, key)] = (key, storage);
        return storage;
    }
}

using System.Runtime.CompilerServices;

namespace RacingDomain.Json;

/// <summary>A codec that keeps storage of its own while a document is read, so that it isn't allocated for each value.</summary>
internal interface IScratchOwner
{
    /// <summary>New storage, for one document.</summary>
    object NewScratch();
}

/// <summary>The storage of codecs for one document, found by the codec.</summary>
/// <remarks>A dictionary for what is looked up at every object and list: it compares references, and its keys are few and never removed.</remarks>
internal sealed class Scratch
{
    private (IScratchOwner? Owner, object Storage)[] slots = new (IScratchOwner?, object)[128];
    private int count;

    public object Of(IScratchOwner owner)
    {
        var at = IndexOf(slots, owner);
        return ReferenceEquals(slots[at].Owner, owner) ? slots[at].Storage : Add(owner);
    }

    /// <summary>Where an owner is, or its free slot.</summary>
    private static int IndexOf((IScratchOwner? Owner, object Storage)[] slots, IScratchOwner owner)
    {
        var mask = slots.Length - 1;
        var at = RuntimeHelpers.GetHashCode(owner) & mask;
        while (slots[at].Owner is { } other && !ReferenceEquals(other, owner))
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private object Add(IScratchOwner owner)
    {
        if (++count > slots.Length / 2)
        {
            var larger = new (IScratchOwner?, object)[slots.Length * 2];
            foreach (var slot in slots)
            {
                if (slot.Owner is { } other)
                {
                    larger[IndexOf(larger, other)] = slot;
                }
            }

            slots = larger;
        }

        var storage = owner.NewScratch();
        slots[IndexOf(slots, owner)] = (owner, storage);
        return storage;
    }
}

using System.Runtime.InteropServices;

namespace RacingDomain.Json;

/// <summary>The items of lists while they are read: those of a list in a list of the same kind lie above those of the outer one.</summary>
internal sealed class ItemStack<T>
{
    private T[] items = new T[8];

    public int Count { get; private set; }

    public void Push(T item)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, Count * 2);
        }

        items[Count++] = item;
    }

    /// <summary>Takes the items from an index on.</summary>
    public ValueArray<T> PopFrom(int index)
    {
        var taken = items.AsSpan(index, Count - index);
        Count = index;
        return taken.IsEmpty ? default : ImmutableCollectionsMarshal.AsImmutableArray(taken.ToArray());
    }
}

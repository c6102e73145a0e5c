using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace RacingDomain;

/// <summary>An immutable array that is compared by its items.</summary>
/// <typeparam name="T">The type of the items; an item is null only if this type says so.</typeparam>
/// <remarks>
/// <para>Equal if the items are equal one by one in order, by the default comparer of their type. There is no order between arrays.</para>
/// <para>The default is the empty array.</para>
/// </remarks>
/// <example><code>ValueArray&lt;int&gt; points = [25, 18, 15];</code></example>
[CollectionBuilder(typeof(ValueArray), nameof(ValueArray.Create))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Named like the framework's immutable array.")]
public readonly struct ValueArray<T> : IReadOnlyList<T>, IEquatable<ValueArray<T>>
{
    private readonly ImmutableArray<T> items;

    private ValueArray(ImmutableArray<T> items) => this.items = items;

    /// <summary>The empty array.</summary>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "As in the framework's immutable array.")]
    public static ValueArray<T> Empty => default;

    /// <summary>The number of items.</summary>
    public int Length => items.IsDefault ? 0 : items.Length;

    /// <summary>Whether there are no items.</summary>
    public bool IsEmpty => Length == 0;

    int IReadOnlyCollection<T>.Count => Length;

    /// <summary>The item at an index.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or not less than the length.</exception>
    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Length)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, $"The array has {Length} items.");
            }

            return items[index];
        }
    }

    /// <summary>An array of the same items, shared; empty for the default.</summary>
    /// <param name="items">The items.</param>
    public static implicit operator ValueArray<T>(ImmutableArray<T> items) => new(items);

    /// <summary>An array of the same items, copied.</summary>
    /// <param name="items">The items.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static implicit operator ValueArray<T>(T[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new([.. items]);
    }

    /// <summary>Whether the items are equal one by one.</summary>
    /// <param name="left">The first array.</param>
    /// <param name="right">The second array.</param>
    public static bool operator ==(ValueArray<T> left, ValueArray<T> right) => left.Equals(right);

    /// <summary>Whether the items differ.</summary>
    /// <param name="left">The first array.</param>
    /// <param name="right">The second array.</param>
    public static bool operator !=(ValueArray<T> left, ValueArray<T> right) => !left.Equals(right);

    /// <summary>This array with an item at its end.</summary>
    /// <param name="item">The item.</param>
    public ValueArray<T> Plus(T item) => new(ToImmutableArray().Add(item));

    /// <summary>The items as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => items.AsSpan();

    /// <summary>The items as the framework's immutable array, without a copy; never its default.</summary>
    public ImmutableArray<T> ToImmutableArray() => items.IsDefault ? [] : items;

    /// <summary>Goes through the items without allocation.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => ToImmutableArray().GetEnumerator();

    /// <summary>Whether two are one and the same array, not only equal.</summary>
    internal bool IsSameAs(ValueArray<T> other) => items == other.items;

    /// <summary>Whether an item is in the array; unlike that of all sequences, it allocates nothing.</summary>
    internal bool Contains(T item) => AsSpan().Contains(item, EqualityComparer<T>.Default);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ToImmutableArray().AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ToImmutableArray().AsEnumerable().GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueArray<T> other) => items == other.items || AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ValueArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items in brackets, such as "[a, b]", the same under every culture.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("[");
        for (var i = 0; i < Length; i++)
        {
            _ = text.Append(i == 0 ? "" : ", ").Append(CultureInfo.InvariantCulture, $"{items[i]}");
        }

        return text.Append(']').ToString();
    }
}

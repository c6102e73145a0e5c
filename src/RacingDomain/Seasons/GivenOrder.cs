using System.Collections.Immutable;

namespace RacingDomain.Seasons;

/// <summary>Where the items of a sorted list stood in the list that was given, so that a problem can name the place its author knows.</summary>
/// <remarks>No part of a value: all orders are equal.</remarks>
internal readonly struct GivenOrder : IEquatable<GivenOrder>
{
    private readonly int[]? indexes;

    private GivenOrder(int[] indexes) => this.indexes = indexes;

    /// <summary>The items in order; those that are equal in it stay as they were given.</summary>
    internal static ValueArray<T> Sort<T>(ValueArray<T> items, Comparison<T> compare, out GivenOrder given)
    {
        given = default;
        var isSorted = true;
        for (var i = 1; i < items.Length && isSorted; i++)
        {
            isSorted = compare(items[i - 1], items[i]) <= 0;
        }

        if (isSorted)
        {
            return items;
        }

        var indexes = Enumerable.Range(0, items.Length).OrderBy(i => items[i], Comparer<T>.Create(compare)).ToArray();
        given = new GivenOrder(indexes);
        return indexes.Select(i => items[i]).ToImmutableArray();
    }

    /// <summary>The index in the list that was given.</summary>
    internal int IndexOf(int index) => indexes is null ? index : indexes[index];

    /// <inheritdoc/>
    public bool Equals(GivenOrder other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GivenOrder;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}

using System.Collections.Immutable;

namespace RacingDomain;

/// <summary>Makes arrays that are compared by their items.</summary>
public static class ValueArray
{
    /// <summary>An array of those items, copied.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    public static ValueArray<T> Create<T>(params ReadOnlySpan<T> items) => ImmutableArray.Create(items);

    /// <summary>An array of those items, in their order.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; those of an immutable array are shared, others copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueArray<T> ToValueArray<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items switch
        {
            ValueArray<T> same => same,
            ImmutableArray<T> immutable => immutable,
            _ => items.ToImmutableArray(),
        };
    }
}

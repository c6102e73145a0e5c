using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace RacingDomain;

/// <summary>An app's own data on an entity: an immutable map of text to text, such as colours, flags and foreign ids.</summary>
/// <remarks>
/// <para>Sorted by key, ordinally. Equal if it has the same keys with the same values. There is no order between maps.</para>
/// <para>A key has 1 to 128 characters and is not blank. Keys and values are well-formed Unicode, so that documents keep them.</para>
/// </remarks>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The name is the field's: extensions of an entity.")]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "The name is the field's: extensions of an entity.")]
public sealed class Extensions : IReadOnlyDictionary<string, string>, IEquatable<Extensions>
{
    private const int MaximumKeyLength = 128;

    private static readonly IComparer<KeyValuePair<string, string>> ByKey =
        Comparer<KeyValuePair<string, string>>.Create((left, right) => string.CompareOrdinal(left.Key, right.Key));

    private readonly ImmutableArray<KeyValuePair<string, string>> items;

    private Extensions(ImmutableArray<KeyValuePair<string, string>> items) => this.items = items;

    /// <summary>No data.</summary>
    public static Extensions Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <summary>Whether there is no data.</summary>
    public bool IsEmpty => items.IsEmpty;

    /// <summary>The keys in order.</summary>
    public IEnumerable<string> Keys => items.Select(item => item.Key);

    /// <summary>The values in the order of their keys.</summary>
    public IEnumerable<string> Values => items.Select(item => item.Value);

    /// <summary>The value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string this[string key] => TryGetValue(key, out var value)
        ? value
        : throw new KeyNotFoundException($"There is no extension {Quoted.Of(key)}.");

    /// <summary>The map of those pairs, in any order.</summary>
    /// <param name="items">The pairs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/>, a key or a value is null.</exception>
    /// <exception cref="ArgumentException">A key is blank, longer than 128 characters or there twice, or text is not well-formed Unicode.</exception>
    public static Extensions From(IEnumerable<KeyValuePair<string, string>> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items is Extensions same)
        {
            return same;
        }

        KeyValuePair<string, string>[] sorted = [.. items];
        foreach (var (key, value) in sorted)
        {
            Check(key, value);
        }

        Array.Sort(sorted, ByKey);
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Key == sorted[i - 1].Key)
            {
                throw new ArgumentException($"The extension {Quoted.Of(sorted[i].Key)} is there twice; a key has one value.", nameof(items));
            }
        }

        return sorted.Length == 0 ? Empty : new([.. sorted]);
    }

    /// <summary>Whether both have the same keys with the same values.</summary>
    /// <param name="left">The first map.</param>
    /// <param name="right">The second map.</param>
    public static bool operator ==(Extensions? left, Extensions? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the maps differ.</summary>
    /// <param name="left">The first map.</param>
    /// <param name="right">The second map.</param>
    public static bool operator !=(Extensions? left, Extensions? right) => !(left == right);

    /// <summary>This map with a value added or replaced.</summary>
    /// <param name="key">The key, 1 to 128 characters.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> or <paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">The key is blank or longer than 128 characters, or text is not well-formed Unicode.</exception>
    public Extensions With(string key, string value)
    {
        Check(key, value);
        var index = IndexOf(key);
        var item = KeyValuePair.Create(key, value);
        return index < 0 ? new(items.Insert(~index, item)) : items[index].Value == value ? this : new(items.SetItem(index, item));
    }

    /// <summary>This map without a key; the same if it has no such key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public Extensions Without(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var index = IndexOf(key);
        return index < 0 ? this : Count == 1 ? Empty : new(items.RemoveAt(index));
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return IndexOf(key) >= 0;
    }

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        ArgumentNullException.ThrowIfNull(key);
        var index = IndexOf(key);
        value = index < 0 ? null : items[index].Value;
        return index >= 0;
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Extensions? other) =>
        other is not null && (ReferenceEquals(this, other) || items.AsSpan().SequenceEqual(other.items.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Extensions other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (key, value) in items)
        {
            hash.Add(key, StringComparer.Ordinal);
            hash.Add(value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>The pairs in order of their keys, such as "{colour: red, flag: es}".</summary>
    public override string ToString() => $"{{{string.Join(", ", items.Select(item => $"{item.Key}: {item.Value}"))}}}";

    /// <summary>Goes through the pairs in order of their keys.</summary>
    public ImmutableArray<KeyValuePair<string, string>>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<KeyValuePair<string, string>> IEnumerable<KeyValuePair<string, string>>.GetEnumerator() => items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.AsEnumerable().GetEnumerator();

    private static void Check(string key, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(value);
        if (key.Length > MaximumKeyLength)
        {
            throw new ArgumentException($"The extension key {Quoted.Of(key)} has more than {MaximumKeyLength} characters.", nameof(key));
        }

        if (!IsWellFormed(key) || !IsWellFormed(value))
        {
            throw new ArgumentException($"The extension {Quoted.Of(key)} has a surrogate without its partner; text must be well-formed Unicode.", nameof(value));
        }
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    private int IndexOf(string key)
    {
        var (low, high) = (0, items.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(items[middle].Key, key);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}

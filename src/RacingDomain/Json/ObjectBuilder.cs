using System.Collections.Immutable;

namespace RacingDomain.Json;

/// <summary>Takes the definition of an object's members, in the order in which they are written.</summary>
internal sealed class ObjectBuilder<T>(object owner)
{
    // One bit each tells which members were found.
    private const int MaximumMembers = 64;

    private readonly List<MemberDefinition<T>> members = [];

    public IReadOnlyList<MemberDefinition<T>> Members => members;

    /// <summary>A member that every object has.</summary>
    public Member<TValue> Required<TValue>(string name, string description, Codec<TValue> codec, Func<T, TValue> get) =>
        Add(name, description, codec, get, true, null, default!);

    /// <summary>A member that is null when absent.</summary>
    public Member<TValue?> Optional<TValue>(string name, string description, Codec<TValue> codec, Func<T, TValue?> get)
        where TValue : class =>
        Add(name, description, codec!, get, false, value => value is null, null);

    /// <inheritdoc cref="Optional{TValue}(string, string, Codec{TValue}, Func{T, TValue})"/>
    public Member<TValue?> Optional<TValue>(string name, string description, Codec<TValue> codec, Func<T, TValue?> get)
        where TValue : struct =>
        Add(name, description, new LiftedCodec<TValue>(codec), get, false, value => value is null, null);

    /// <summary>A member that has a default when absent, and is written only when it differs from it.</summary>
    public Member<TValue> Optional<TValue>(string name, string description, Codec<TValue> codec, Func<T, TValue> get, TValue absent) =>
        Add(name, description, codec, get, false, value => EqualityComparer<TValue>.Default.Equals(value, absent), absent);

    /// <summary>A list that is empty when absent, and is written only when it isn't empty.</summary>
    public Member<ValueArray<TItem>> List<TItem>(
        string name, string description, Codec<TItem> codec, Func<T, ValueArray<TItem>> get, int minimum = 0, int maximum = int.MaxValue) =>
        Add(name, description, new ListCodec<TItem>(codec, minimum, maximum), get, minimum > 0, minimum > 0 ? null : value => value.IsEmpty, default);

    /// <summary>A map that is empty when absent, and is written only when it isn't empty.</summary>
    public Member<IReadOnlyDictionary<string, TValue>> Map<TValue>(
        string name, string description, Codec<TValue> codec, Func<T, IReadOnlyDictionary<string, TValue>> get) =>
        Add(name, description, new MapCodec<TValue>(codec), get, false, value => value.Count == 0, ImmutableSortedDictionary<string, TValue>.Empty);

    private Member<TValue> Add<TValue>(
        string name, string description, Codec<TValue> codec, Func<T, TValue> get, bool isRequired, Func<TValue, bool>? isOmitted, TValue absent)
    {
        if (members.Count == MaximumMembers || members.Any(m => m.Name == name))
        {
            throw new InvalidOperationException($"The member \"{name}\" is defined twice, or there are too many members.");
        }

        members.Add(new MemberDefinition<T, TValue>(name, description, codec, get, isRequired, isOmitted));
        return new(owner, members.Count - 1, absent);
    }
}

using System.Collections.Immutable;

namespace RacingDomain.Json;

/// <summary>Takes the definition of an object's members, in the order in which they are written.</summary>
internal sealed class ObjectBuilder<T>(object owner)
{
    // One bit each tells which members were found.
    private const int MaximumMembers = 64;

    private readonly List<MemberDefinition<T>> members = [];
    private readonly List<Prelude> preludes = [];

    public IReadOnlyList<MemberDefinition<T>> Members => members;

    /// <summary>The members that are read before the others, in this order.</summary>
    public IReadOnlyList<Prelude> Preludes => preludes;

    /// <summary>The members without which the object can be built, a bit for each.</summary>
    public ulong Dispensable { get; private set; }

    /// <summary>What happens before an object is read; null for nothing.</summary>
    public Action<ReadContext>? Start { get; set; }

    /// <summary>
    /// Whether the object is built even if dispensable members are broken, as if they weren't there: so that rules across its other members
    /// are checked. The document is refused all the same.
    /// </summary>
    public bool IsLenient { get; set; }

    /// <summary>A member that every object has.</summary>
    public Member<TValue> Required<TValue>(string name, string description, Codec<TValue> codec, Func<T, TValue> get) =>
        Add(name, description, codec, get, true, null, default!);

    /// <summary>A member that every object has, and a value with which a lenient object can be checked when it is missing or broken.</summary>
    public Member<TValue> Required<TValue>(string name, string description, Codec<TValue> codec, Func<T, TValue> get, TValue substitute)
    {
        var member = Add(name, description, codec, get, true, null, substitute);
        Dispensable |= 1UL << member.Index;
        return member;
    }

    /// <summary>An optional member that is read before the others, wherever it stands, and is never written: they may refer to what is in it.</summary>
    public void First<TValue>(string name, string description, Codec<TValue> codec, Action<ReadContext, TValue> found)
        where TValue : class
    {
        var member = Add(name, description, codec, _ => null!, false, _ => true, null!);
        preludes.Add(new(member.Index, (frame, context) => found(context, new MemberValues(frame, context).Get(member))));
    }

    /// <summary>A member that is null when absent.</summary>
    public Member<TValue?> Optional<TValue>(string name, string description, Codec<TValue> codec, Func<T, TValue?> get)
        where TValue : class =>
        Add(name, description, codec!, get, false, value => value is null, null);

    /// <inheritdoc cref="Optional{TValue}(string, string, Codec{TValue}, Func{T, TValue})"/>
    public NullableMember<TValue> Optional<TValue>(string name, string description, Codec<TValue> codec, Func<T, TValue?> get)
        where TValue : struct
    {
        return new(owner, Add(name, description, codec, TryGet, false));

        bool TryGet(T item, out TValue value)
        {
            var found = get(item);
            value = found.GetValueOrDefault();
            return found.HasValue;
        }
    }

    /// <summary>A member that has a default when absent, and is written only when it differs from it.</summary>
    public Member<TValue> Optional<TValue>(string name, string description, Codec<TValue> codec, Func<T, TValue> get, TValue absent) =>
        Add(name, description, codec, get, false, value => EqualityComparer<TValue>.Default.Equals(value, absent), absent);

    /// <summary>A list that is empty when absent, and is written only when it isn't empty.</summary>
    public Member<ValueArray<TItem>> List<TItem>(
        string name, string description, Codec<TItem> codec, Func<T, ValueArray<TItem>> get, int minimum = 0, int maximum = int.MaxValue) =>
        Add(name, description, new ListCodec<TItem>(codec, minimum, maximum), get, minimum > 0, minimum > 0 ? null : value => value.IsEmpty, default);

    /// <summary>The member by which editors find the schema: nothing is made of it, and it is never written.</summary>
    public void EditorSchema() =>
        _ = Optional("$schema", "Where an editor finds the JSON Schema of the document; readers leave it alone.", Codec.Text(), _ => null);

    /// <summary>The member in which people leave a comment: nothing is made of it, and it is never written.</summary>
    public void Comment() =>
        _ = Optional(RulebookSchema.Comment, "A comment for people; readers leave it alone.", Codec.Text(), _ => null);

    /// <summary>The member for an app's own data, which every entity has.</summary>
    public Member<Extensions> Extensions(Func<T, Extensions> get) =>
        Optional("extensions", "An app's own data, such as colours and foreign ids: text by text.", Codec.Extensions(), get, RacingDomain.Extensions.Empty);

    /// <summary>A map that is empty when absent, and is written only when it isn't empty.</summary>
    public Member<IReadOnlyDictionary<string, TValue>> Map<TValue>(
        string name, string description, Codec<TValue> codec, Func<T, IReadOnlyDictionary<string, TValue>> get) =>
        Add(name, description, new MapCodec<TValue>(codec), get, false, value => value.Count == 0, ImmutableSortedDictionary<string, TValue>.Empty);

    private Member<TValue> Add<TValue>(
        string name, string description, Codec<TValue> codec, Func<T, TValue> get, bool isRequired, Func<TValue, bool>? isOmitted, TValue absent)
    {
        return new(owner, Add<TValue>(name, description, codec, TryGet, isRequired), absent);

        bool TryGet(T item, out TValue value)
        {
            value = get(item);
            return isOmitted is null || !isOmitted(value);
        }
    }

    private int Add<TValue>(string name, string description, Codec<TValue> codec, MemberGetter<T, TValue> tryGet, bool isRequired)
    {
        if (members.Count == MaximumMembers || members.Any(m => m.Name == name))
        {
            throw new InvalidOperationException($"The member \"{name}\" is defined twice, or there are too many members.");
        }

        Dispensable |= isRequired ? 0 : 1UL << members.Count;
        members.Add(new MemberDefinition<T, TValue>(name, description, codec, tryGet, isRequired));
        return members.Count - 1;
    }
}

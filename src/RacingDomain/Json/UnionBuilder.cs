namespace RacingDomain.Json;

/// <summary>Takes the definition of a union's kinds.</summary>
internal sealed class UnionBuilder<TBase>(string unionName)
{
    private readonly List<UnionCase<TBase>> cases = [];

    public IReadOnlyList<UnionCase<TBase>> Cases => cases;

    /// <summary>A kind with members of its own. Without <paramref name="isThis"/> all values of its type are of this kind; the first kind that fits is written.</summary>
    public UnionBuilder<TBase> Case<TCase>(string kind, ObjectCodec<TCase> codec, Func<TCase, bool>? isThis = null)
        where TCase : TBase
    {
        cases.Add(new UnionCase<TBase, TCase>(new(UnionCodec<TBase>.Discriminator, kind, codec.Description), codec, isThis));
        return this;
    }

    /// <summary>A kind without members, which is always the same value; in a rulebook people may leave a comment in it.</summary>
    public UnionBuilder<TBase> Constant(string kind, string description, TBase value, bool isRule = false)
    {
        var name = unionName + string.Concat(kind.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        Func<ObjectBuilder<TBase>, Func<MemberValues, TBase>> define = _ => _ => value;
        return Case(kind, isRule ? Codec.Rule(name, description, define) : Codec.Object(name, description, define), other => EqualityComparer<TBase>.Default.Equals(other, value));
    }
}

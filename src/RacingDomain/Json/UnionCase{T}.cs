using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>One kind of a union.</summary>
/// <remarks><c>isThis</c> tells the values of this kind, if their type isn't enough.</remarks>
internal sealed class UnionCase<TBase, TCase>(Tag tag, ObjectCodec<TCase> codec, Func<TCase, bool>? isThis) : UnionCase<TBase>(tag)
    where TCase : TBase
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out TBase value)
    {
        var isGood = codec.TryRead(ref reader, context, Tag, out var found);
        value = found;
        return isGood;
    }

    public override bool TryWrite(Utf8JsonWriter writer, TBase value)
    {
        if (value is not TCase found || (isThis is not null && !isThis(found)))
        {
            return false;
        }

        codec.Write(writer, found, Tag);
        return true;
    }

    // The same object may also stand on its own, without a kind, but then it needs another name in the schema.
    public override JsonObject Schema(SchemaBuilder builder) =>
        builder.Reference(codec.Name, (codec, Tag.Value), () => codec.Definition(builder, Tag));
}

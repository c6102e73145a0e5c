using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>One kind of a union.</summary>
internal abstract class UnionCase<TBase>(Tag tag)
{
    public Tag Tag { get; } = tag;

    public abstract bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out TBase value);

    /// <summary>Writes the value if it is of this kind.</summary>
    public abstract bool TryWrite(Utf8JsonWriter writer, TBase value);

    public abstract JsonObject Schema(SchemaBuilder builder);
}

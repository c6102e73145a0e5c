using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>The same values as another codec, in a type that can also be null; null itself isn't allowed.</summary>
internal sealed class LiftedCodec<T>(Codec<T> codec) : Codec<T?>
    where T : struct
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T? value)
    {
        var isGood = codec.TryRead(ref reader, context, out var inner);
        value = inner;
        return isGood;
    }

    public override void Write(Utf8JsonWriter writer, T? value) => codec.Write(writer, value!.Value);

    public override JsonObject Schema(SchemaBuilder builder) => codec.Schema(builder);
}

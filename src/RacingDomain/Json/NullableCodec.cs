using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>The same values as another codec, or null.</summary>
internal sealed class NullableCodec<T>(Codec<T> codec) : Codec<T>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            return codec.TryRead(ref reader, context, out value);
        }

        value = default!;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            codec.Write(writer, value);
        }
    }

    public override JsonObject Schema(SchemaBuilder builder) =>
        new() { ["oneOf"] = new JsonArray(codec.Schema(builder), new JsonObject { ["type"] = "null" }) };
}

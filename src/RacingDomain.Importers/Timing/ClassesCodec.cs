using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using RacingDomain.Json;

namespace RacingDomain.Importers.Timing;

/// <summary>Classes as one id, a list of ids, or <c>*</c> for all; all is the empty list.</summary>
internal sealed class ClassesCodec : Codec<ValueArray<ClassId>>
{
    private static readonly Codec<ClassId> One = Codec.Id<ClassId>();
    private static readonly Codec<ValueArray<ClassId>> Several = Codec.List(One, minimum: 1);

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out ValueArray<ClassId> value)
    {
        value = default;
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return Several.TryRead(ref reader, context, out value);
        }

        if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("*"u8))
        {
            return true;
        }

        if (!One.TryRead(ref reader, context, out var id))
        {
            return false;
        }

        value = [id];
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ValueArray<ClassId> value)
    {
        if (value.IsEmpty)
        {
            writer.WriteStringValue("*");
        }
        else if (value.Length == 1)
        {
            One.Write(writer, value[0]);
        }
        else
        {
            Several.Write(writer, value);
        }
    }

    public override JsonObject Schema(SchemaBuilder builder) => new() { ["oneOf"] = new JsonArray(One.Schema(builder), Several.Schema(builder)) };
}

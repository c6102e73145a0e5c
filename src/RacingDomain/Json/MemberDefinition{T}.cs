using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>One member of an object.</summary>
internal sealed class MemberDefinition<TOwner, T>(string name, string description, Codec<T> codec, MemberGetter<TOwner, T> tryGet, bool isRequired)
    : MemberDefinition<TOwner>(name, description, isRequired)
{
    private readonly JsonEncodedText encodedName = DocumentLayouts.Encode(name);

    public override bool CanScan => codec.CanScan;

    public override object NewCell() => new Cell<T>();

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, object cell)
    {
        if (!codec.TryRead(ref reader, context, out var value))
        {
            return false;
        }

        Unsafe.As<Cell<T>>(cell).Value = value;
        return true;
    }

    public override bool TryScan(ref TextCursor text, ReadContext context, object cell)
    {
        if (!codec.TryScan(ref text, context, out var value))
        {
            return false;
        }

        Unsafe.As<Cell<T>>(cell).Value = value;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        if (tryGet(owner, out var value))
        {
            writer.WritePropertyName(encodedName);
            codec.Write(writer, value);
        }
    }

    public override JsonObject Schema(SchemaBuilder builder)
    {
        var schema = codec.Schema(builder);
        schema["description"] = Description;
        return schema;
    }
}

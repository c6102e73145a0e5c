using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>A member that has the same text in all objects of a kind and tells which kind it is.</summary>
internal sealed class Tag(string name, string value, string description)
{
    private readonly JsonEncodedText encodedName = DocumentLayouts.Encode(name);
    private readonly JsonEncodedText encodedValue = DocumentLayouts.Encode(value);

    public string Name { get; } = name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    public string Value { get; } = value;

    public byte[] Utf8Value { get; } = Encoding.UTF8.GetBytes(value);

    public void Write(Utf8JsonWriter writer) => writer.WriteString(encodedName, encodedValue);

    public JsonObject Schema() => new() { ["const"] = Value, ["description"] = description };

    /// <summary>
    /// Looks ahead for a tag, which may stand anywhere in the object that the reader is at the start of. Takes a copy of the reader and
    /// leaves it at the tag's value; costs nothing to speak of when the tag stands first, where it is written.
    /// </summary>
    public static bool TryFind(ref Utf8JsonReader copy, ReadContext context, ReadOnlySpan<byte> utf8Name)
    {
        context.CheckDepth(ref copy);
        while (copy.Read() && copy.TokenType == JsonTokenType.PropertyName)
        {
            var found = context.TryGetUtf8(ref copy, out var name) && name.SequenceEqual(utf8Name);
            copy.Read();
            if (found)
            {
                return true;
            }

            context.Skip(ref copy, count: false);
        }

        return false;
    }
}

using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RacingDomain.Championships;

namespace RacingDomain.Tool.Views;

/// <summary>The list of rulebooks as JSON: <c>{ "rulebooks": [{ "id", "name", "championships": [{ "id", "name" }] }] }</c>.</summary>
internal static class RulebookListJson
{
    public static string Of(IReadOnlyList<Rulebook> rulebooks)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("rulebooks");
            foreach (var rulebook in rulebooks)
            {
                Write(writer, rulebook);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, Rulebook rulebook)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rulebook.Id.ToString());
        writer.WriteString("name", rulebook.Name);
        writer.WriteStartArray("championships");
        foreach (var championship in rulebook.Championships)
        {
            writer.WriteStartObject();
            writer.WriteString("id", championship.Id.ToString());
            writer.WriteString("name", championship.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace RacingDomain.Json;

/// <summary>The writer's settings for each layout.</summary>
internal static class DocumentLayouts
{
    // Documents are files of their own, never pasted into HTML: letters of all languages stay readable.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static JsonEncodedText Encode(string text) => JsonEncodedText.Encode(text, Encoder);

    public static JsonWriterOptions Options(DocumentLayout layout) => new()
    {
        Encoder = Encoder,
        Indented = layout == DocumentLayout.Indented,
        IndentCharacter = ' ',
        IndentSize = 2,
        NewLine = "\n",
    };
}

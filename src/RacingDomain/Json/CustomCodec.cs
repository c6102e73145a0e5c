using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>A rule that stands in the document, or is in code and named: <c>{ "custom": "wet race" }</c>.</summary>
/// <param name="custom">The rule in code.</param>
/// <param name="standard">The rule in the document.</param>
/// <param name="isCustom">Whether a rule is in code.</param>
internal sealed class CustomCodec<T>(ObjectCodec<T> custom, Codec<T> standard, Func<T, bool> isCustom) : Codec<T>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value) =>
        IsCustom(reader, context) ? custom.TryRead(ref reader, context, out value) : standard.TryRead(ref reader, context, out value);

    public override void Write(Utf8JsonWriter writer, T value) => (isCustom(value) ? custom : standard).Write(writer, value);

    public override JsonObject Schema(SchemaBuilder builder) => new() { ["oneOf"] = new JsonArray(custom.Schema(builder), standard.Schema(builder)) };

    // The reader is a copy: it looks ahead.
    private static bool IsCustom(Utf8JsonReader reader, ReadContext context) =>
        reader.TokenType == JsonTokenType.StartObject && Tag.TryFind(ref reader, context, "custom"u8);
}

using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>A value that stands in place, or is defined at the top of the rulebook and named.</summary>
/// <param name="code">The code of the problem that a name isn't defined.</param>
/// <param name="map">The member at the top that defines values by name.</param>
/// <param name="values">Those values.</param>
/// <param name="inline">The value in place; writing always puts it there.</param>
internal sealed class NamedCodec<T>(string code, string map, Func<RulebookScope, IReadOnlyDictionary<string, T>> values, Codec<T> inline) : Codec<T>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return inline.TryRead(ref reader, context, out value);
        }

        value = default;
        if (!context.TryGetUtf8(ref reader, out var utf8))
        {
            return context.Fail(ref reader, new(
                DiagnosticCodes.InvalidText, "The text has half a surrogate pair (\\uD800 to \\uDFFF): write the whole pair."));
        }

        var name = Encoding.UTF8.GetString(utf8);
        var known = values(context.Rulebook);
        if (known.TryGetValue(name, out value))
        {
            return true;
        }

        // One that is broken where it is defined has its diagnostic there.
        if (context.Omissions.IsLeftOut($"{context.Rulebook.Root}/{map}/{DocumentPath.Escape(name)}"))
        {
            return false;
        }

        var remedy = $"define it in \"{map}\" at the top of the rulebook, or write it here.{NameSuggestion.For(name, known.Keys)}";
        return context.Fail(ref reader, new(code, $"{Shown.Text(utf8)} is not defined: {remedy}", Shown.Raw(utf8)));
    }

    public override void Write(Utf8JsonWriter writer, T value) => inline.Write(writer, value);

    public override JsonObject Schema(SchemaBuilder builder) =>
        new() { ["oneOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, inline.Schema(builder)) };
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>A value that stands as one string or number.</summary>
/// <remarks>The parameters are those of <see cref="Codec.Scalar"/>.</remarks>
internal sealed class ScalarCodec<T>(
    string expected, ScalarTypes types, ScalarParser<T> parse, Action<Utf8JsonWriter, T> write, Func<JsonObject> schema, bool isInterned = false)
    : Codec<T>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var isNumber = reader.TokenType == JsonTokenType.Number;
        if (!(isNumber ? types.HasFlag(ScalarTypes.Number) : reader.TokenType == JsonTokenType.String && types.HasFlag(ScalarTypes.Text)))
        {
            return context.FailType(ref reader, expected);
        }

        if (!context.TryGetUtf8(ref reader, out var utf8))
        {
            return context.Fail(ref reader, new(
                DiagnosticCodes.InvalidText, "The text has half a surrogate pair (\\uD800 to \\uDFFF): write the whole pair."));
        }

        var hash = 0;
        if (isInterned && context.Interned.TryGet(this, utf8, out hash, out value))
        {
            return true;
        }

        if (parse(utf8, isNumber, out value) is { } problem)
        {
            return context.Fail(ref reader, problem);
        }

        if (isInterned)
        {
            context.Interned.Add(this, utf8, hash, value);
        }

        return true;
    }

    public override void Write(Utf8JsonWriter writer, T value) => write(writer, value);

    public override JsonObject Schema(SchemaBuilder builder) => schema();
}

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
    private readonly ScratchKey<InternTable<T>>? interned = isInterned ? new(static () => new()) : null;

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var isNumber = reader.TokenType == JsonTokenType.Number;
        if ((types & (isNumber ? ScalarTypes.Number : reader.TokenType == JsonTokenType.String ? ScalarTypes.Text : 0)) == 0)
        {
            return context.FailType(ref reader, expected);
        }

        var utf8 = context.Utf8Of(ref reader, out var isText);
        if (!isText)
        {
            return context.Fail(ref reader, new(
                DiagnosticCodes.InvalidText, "The text has half a surrogate pair (\\uD800 to \\uDFFF): write the whole pair."));
        }

        var key = 0UL;
        var table = reader.ValueIsEscaped || utf8.IsEmpty ? null : interned?.In(context);
        if (table is not null && table.TryGet(context.DocumentOf(ref reader), utf8, out key, out value))
        {
            return true;
        }

        if (parse(utf8, isNumber, out value) is { } problem)
        {
            return context.Fail(ref reader, problem);
        }

        table?.Add(context.ValueOffsetOf(ref reader), utf8.Length, key, value);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, T value) => write(writer, value);

    public override JsonObject Schema(SchemaBuilder builder) => schema();
}

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

        var problem = interned is null || reader.ValueIsEscaped || utf8.IsEmpty
            ? parse(utf8, isNumber, out value)
            : Intern(interned.In(context), context.DocumentOf(ref reader), utf8, context.ValueOffsetOf(ref reader), out value);
        return problem is null || context.Fail(ref reader, problem);
    }

    public override bool CanScan => true;

    public override bool TryScan(ref TextCursor text, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var utf8 = text.Take(out var type, out var start);
        return (types & type) != 0 && (interned is null || utf8.IsEmpty
            ? parse(utf8, type == ScalarTypes.Number, out value)
            : Intern(interned.In(context), text.Document, utf8, start, out value)) is null;
    }

    public override void Write(Utf8JsonWriter writer, T value) => write(writer, value);

    public override JsonObject Schema(SchemaBuilder builder) => schema();

    /// <summary>Finds what was made of a text before, or makes it.</summary>
    private Problem? Intern(InternTable<T> table, ReadOnlySpan<byte> document, ReadOnlySpan<byte> text, int start, out T value)
    {
        if (table.TryGet(document, text, out var key, out value!))
        {
            return null;
        }

        var problem = parse(text, false, out value);
        if (problem is null)
        {
            table.Add(start, text.Length, key, value);
        }

        return problem;
    }
}

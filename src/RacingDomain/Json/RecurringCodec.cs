using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>Objects that recur word for word, such as a car in one entry list after the other: what has the same text is read once, and is one object.</summary>
/// <remarks>
/// An object's text says itself where it ends. So where a document goes on with the whole text of an object that was read before, the object here is the same one.
/// </remarks>
internal sealed class RecurringCodec<T>(Codec<T> codec) : Codec<T>
    where T : class
{
    // Objects that begin alike are kept together, as many as a car has crews in a season.
    private const int Alike = 4;

    // So many sets of those, a power of two.
    private const int Sets = 64;

    private readonly ScratchKey<Known[]> storage = new(static () => new Known[Sets * Alike]);

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        if (reader.TokenType != JsonTokenType.StartObject || context.Origins is not null)
        {
            return codec.TryRead(ref reader, context, out value);
        }

        var document = context.DocumentOf(ref reader);
        var start = (int)context.OffsetOf(ref reader);
        var alike = KnownAs(document[start..], storage.In(context));
        foreach (ref readonly var known in alike)
        {
            if (known.Value is not null && document[start..].StartsWith(document.Slice(known.Start, known.Length)))
            {
                value = known.Value;
                context.SkipTo(ref reader, document, start + known.Length);
                context.CountItems(ref reader, known.Items);
                return true;
            }
        }

        var (items, faults) = (context.Items, context.Faults);
        if (!codec.TryRead(ref reader, context, out value))
        {
            return false;
        }

        if (context.Faults == faults)
        {
            // The one that was read last stands first.
            alike[..^1].CopyTo(alike[1..]);
            alike[0] = new Known { Value = value, Start = start, Length = (int)context.OffsetOf(ref reader) + 1 - start, Items = context.Items - items };
        }

        return true;
    }

    public override void Write(Utf8JsonWriter writer, T value) => codec.Write(writer, value);

    public override JsonObject Schema(SchemaBuilder builder) => codec.Schema(builder);

    /// <summary>Where the objects are kept that begin as a text does.</summary>
    private static Span<Known> KnownAs(ReadOnlySpan<byte> text, Known[] table)
    {
        // Long enough for what tells one object from the next, in a document with few or many spaces; but nothing of what follows the object.
        const int Most = 64;
        var beginning = text[..Math.Min(Most, text.Length)];
        var end = beginning.IndexOf((byte)'}');
        var set = (int)(TextKey.Of(end < 0 ? beginning : beginning[..end]) >> 33) & (Sets - 1);
        return table.AsSpan(set * Alike, Alike);
    }

    /// <summary>An object that was read, where its text stands, and how many members and items it has.</summary>
    private struct Known
    {
        public T? Value;
        public int Start;
        public int Length;
        public int Items;
    }
}

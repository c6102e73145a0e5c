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

        var text = context.AtValue(ref reader);
        var alike = KnownAs(text, storage.In(context));
        if (TryPassKnown(ref text, alike, out value) && context.TryCountItems(text.Items))
        {
            context.SkipTo(ref reader, text.At);
            return true;
        }

        var (start, items, faults) = (context.OffsetOf(ref reader), context.Items, context.Faults);
        if (!codec.TryRead(ref reader, context, out value))
        {
            return false;
        }

        if (context.Faults == faults)
        {
            Keep(alike, value, (int)start, (int)context.OffsetOf(ref reader) + 1, context.Items - items);
        }

        return true;
    }

    public override bool CanScan => codec.CanScan;

    public override bool TryScan(ref TextCursor text, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        var alike = KnownAs(text, storage.In(context));
        if (TryPassKnown(ref text, alike, out value))
        {
            return true;
        }

        var (start, items) = (text.At, text.Items);
        if (!codec.TryScan(ref text, context, out value))
        {
            return false;
        }

        Keep(alike, value, start, text.At, text.Items - items);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, T value) => codec.Write(writer, value);

    public override JsonObject Schema(SchemaBuilder builder) => codec.Schema(builder);

    /// <summary>Where the objects are kept that begin as the text at the cursor does.</summary>
    private static Span<Known> KnownAs(TextCursor text, Known[] table)
    {
        // Long enough for what tells one object from the next, in a document with few or many spaces; but nothing of what follows the object.
        const int Most = 64;
        var beginning = text.Document.Slice(text.At, Math.Min(Most, text.Document.Length - text.At));
        var end = beginning.IndexOf((byte)'}');
        var set = (int)(TextKey.Of(end < 0 ? beginning : beginning[..end]) >> 33) & (Sets - 1);
        return table.AsSpan(set * Alike, Alike);
    }

    private static bool TryPassKnown(ref TextCursor text, Span<Known> alike, [MaybeNullWhen(false)] out T value)
    {
        foreach (ref readonly var known in alike)
        {
            if (known.Value is not null && text.TryPass(known.Start, known.Length))
            {
                value = known.Value;
                text.Items += known.Items;
                return true;
            }
        }

        value = null;
        return false;
    }

    private static void Keep(Span<Known> alike, T value, int start, int end, int items)
    {
        // The one that was read last stands first.
        alike[..^1].CopyTo(alike[1..]);
        alike[0] = new Known { Value = value, Start = start, Length = end - start, Items = items };
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

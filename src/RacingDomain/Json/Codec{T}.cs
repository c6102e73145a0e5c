using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>How values of one type stand in documents: one definition gives reader, writer and schema. Immutable.</summary>
internal abstract class Codec<T>
{
    /// <summary>
    /// Reads the value whose first token the reader is at, and leaves the reader at the value's last token. When something is wrong,
    /// adds a diagnostic to the context, skips the value and gives false.
    /// </summary>
    public abstract bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value);

    /// <summary>Whether values can be read from their text alone.</summary>
    public virtual bool CanScan => false;

    /// <summary>
    /// Reads the value that the cursor is at from its text alone, and goes behind it. False, and nothing is said, for a value that is broken or not written
    /// in the usual way: then it is for <see cref="TryRead"/>, and the cursor is of no more use.
    /// </summary>
    public virtual bool TryScan(ref TextCursor text, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return false;
    }

    /// <summary>Writes the value.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>A new schema of the values; named objects are defined in the builder and referred to.</summary>
    public abstract JsonObject Schema(SchemaBuilder builder);

    /// <summary>A codec of another type with the same form. An <see cref="ArgumentException"/> of <paramref name="to"/> becomes a diagnostic.</summary>
    public Codec<TTo> Convert<TTo>(Func<T, TTo> to, Func<TTo, T> from) => new ConvertedCodec<T, TTo>(this, to, from);
}

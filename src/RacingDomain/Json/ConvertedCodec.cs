using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>A type that has the form of another one in documents.</summary>
internal sealed class ConvertedCodec<T, TTo>(Codec<T> codec, Func<T, TTo> to, Func<TTo, T> from) : Codec<TTo>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out TTo value)
    {
        var start = context.OffsetOf(ref reader);
        var faults = context.Faults;
        value = default;
        if (!codec.TryRead(ref reader, context, out var inner))
        {
            return false;
        }

        try
        {
            value = to(inner);
            return true;
        }
        catch (Exception exception)
        {
            // Not an exception filter: what a filter throws gets lost, and the diagnostics may be too many.
            if (!context.IsBrokenRule(exception, start, faults))
            {
                throw;
            }

            return false;
        }
    }

    public override bool CanScan => codec.CanScan;

    public override bool TryScan(ref TextCursor text, ReadContext context, [MaybeNullWhen(false)] out TTo value)
    {
        value = default;
        if (!codec.TryScan(ref text, context, out var inner))
        {
            return false;
        }

        try
        {
            value = to(inner);
            return true;
        }
        catch (Exception)
        {
            // It is thrown again when the value is read, and said.
            return false;
        }
    }

    public override void Write(Utf8JsonWriter writer, TTo value) => codec.Write(writer, from(value));

    public override JsonObject Schema(SchemaBuilder builder) => codec.Schema(builder);
}

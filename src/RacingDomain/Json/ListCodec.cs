using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>A list, in which order matters.</summary>
/// <remarks>Broken items are left out, each with its diagnostic, so that what is around the list can still be checked.</remarks>
internal sealed class ListCodec<T>(Codec<T> item, int minimum, int maximum) : Codec<ValueArray<T>>
{
    private readonly ScratchKey<ItemStack<T>> stack = new(static () => new());

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out ValueArray<T> value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return context.FailType(ref reader, "a list");
        }

        context.CheckDepth(ref reader);
        var start = context.OffsetOf(ref reader);
        var items = stack.In(context);
        var (count, first) = (0, items.Count);
        context.Path.Push();
        for (; reader.Read() && reader.TokenType != JsonTokenType.EndArray; count++)
        {
            context.CountItem(ref reader);
            context.Path.At(count);
            if (count >= maximum)
            {
                // Counted, but not kept: one diagnostic says it all.
                context.Skip(ref reader);
            }
            else if (!item.TryRead(ref reader, context, out var next))
            {
                context.Omissions.AddItem(context.Path.ToPointer(), count);
            }
            else
            {
                items.Push(next);
                if (item.CanScan && context.Origins is null)
                {
                    count += Scan(ref reader, context, items, maximum - count - 1);
                    context.Path.At(count);
                }
            }
        }

        context.Path.Pop();
        value = items.PopFrom(first);
        return (count >= minimum && count <= maximum) || FailLength(context, start, count);
    }

    public override void Write(Utf8JsonWriter writer, ValueArray<T> value)
    {
        writer.WriteStartArray();
        foreach (var next in value.AsSpan())
        {
            item.Write(writer, next);
        }

        writer.WriteEndArray();
    }

    public override JsonObject Schema(SchemaBuilder builder)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.Schema(builder) };
        if (minimum > 0)
        {
            schema["minItems"] = minimum;
        }

        if (maximum < int.MaxValue)
        {
            schema["maxItems"] = maximum;
        }

        return schema;
    }

    /// <summary>Reads the items that follow one from their text alone, as far as that goes, and gives how many.</summary>
    private int Scan(ref Utf8JsonReader reader, ReadContext context, ItemStack<T> items, int most)
    {
        var text = context.BehindValue(ref reader);
        var (count, end) = (0, text.At);
        while (count < most && text.TryPassComma() && item.TryScan(ref text, context, out var next) && context.TryCountItems(text.Items + 1))
        {
            items.Push(next);
            count++;
            end = text.At;
            text.Items = 0;
        }

        if (count > 0)
        {
            context.GoOnAt(ref reader, end);
        }

        return count;
    }

    /// <summary>Adds the diagnostic for a list that is too short or too long. Always false.</summary>
    private bool FailLength(ReadContext context, long start, int count)
    {
        var (code, message, limit) = count < minimum
            ? (DiagnosticCodes.ListTooShort, string.Create(CultureInfo.InvariantCulture, $"The list has {count} items; it must have at least {minimum}."), minimum)
            : (DiagnosticCodes.ListTooLong, string.Create(CultureInfo.InvariantCulture, $"The list has {count} items; it may have at most {maximum}."), maximum);
        context.Problems.Add(start, context.Path.ToPointer(), new(code, message, limit.ToString(CultureInfo.InvariantCulture)));
        return false;
    }
}

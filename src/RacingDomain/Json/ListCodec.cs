using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>A list, in which order matters.</summary>
/// <remarks>Broken items are left out, each with its diagnostic, so that what is around the list can still be checked.</remarks>
internal sealed class ListCodec<T>(Codec<T> item, int minimum, int maximum) : Codec<ValueArray<T>>
{
    private const int FirstCapacity = 8;

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out ValueArray<T> value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return context.FailType(ref reader, "a list");
        }

        context.CheckDepth(ref reader);
        var start = reader.TokenStartIndex;
        var items = Array.Empty<T>();
        var (count, kept) = (0, 0);
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
                if (kept == items.Length)
                {
                    Grow(ref items, kept);
                }

                items[kept++] = next;
            }
        }

        context.Path.Pop();
        var isGood = HasGoodLength(context, start, count);
        if (isGood && kept > 0)
        {
            value = ImmutableCollectionsMarshal.AsImmutableArray(items.AsSpan(0, kept).ToArray());
        }

        Return(items);

        return isGood;
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

    private static void Grow(ref T[] items, int count)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(FirstCapacity, count * 2));
        items.AsSpan(0, count).CopyTo(larger);
        Return(items);
        items = larger;
    }

    private static void Return(T[] items)
    {
        if (items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(items, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }

    private bool HasGoodLength(ReadContext context, long start, int count)
    {
        if (count < minimum)
        {
            Add(DiagnosticCodes.ListTooShort, string.Create(CultureInfo.InvariantCulture, $"The list has {count} items; it must have at least {minimum}."), minimum);
            return false;
        }

        if (count > maximum)
        {
            Add(DiagnosticCodes.ListTooLong, string.Create(CultureInfo.InvariantCulture, $"The list has {count} items; it may have at most {maximum}."), maximum);
            return false;
        }

        return true;

        void Add(string code, string message, int limit) =>
            context.Problems.Add(start, context.Path.ToPointer(), new(code, message, limit.ToString(CultureInfo.InvariantCulture)));
    }
}

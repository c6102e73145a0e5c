using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>A map from free text to values; it stands as an object and is written in ordinal order of its keys.</summary>
/// <remarks>Broken values are left out, each with its diagnostic, so that what is around the map can still be checked.</remarks>
internal sealed class MapCodec<T>(Codec<T> item) : Codec<IReadOnlyDictionary<string, T>>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out IReadOnlyDictionary<string, T> value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return context.FailType(ref reader, "an object");
        }

        context.CheckDepth(ref reader);
        var items = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        var broken = new HashSet<string>(StringComparer.Ordinal);
        context.Path.Push();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            context.CountItem(ref reader);
            if (context.TryGetUtf8(ref reader, out var utf8) && Encoding.UTF8.GetString(utf8) is var key && !items.ContainsKey(key) && !broken.Contains(key))
            {
                context.Path.At(key);
                reader.Read();
                if (item.TryRead(ref reader, context, out var next))
                {
                    items.Add(key, next);
                }
                else
                {
                    context.Omissions.AddMember(context.Path.ToPointer());
                    broken.Add(key);
                }

                continue;
            }

            var problem = MemberProblem.For(ref reader, context, false, () => [], "The map", out var name);
            context.Path.At(name);
            context.Problems.Add(context.OffsetOf(ref reader), context.Path.ToPointer(), problem);
            reader.Read();
            context.Skip(ref reader);
        }

        context.Path.Pop();
        value = items.ToImmutable();
        return true;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> value)
    {
        writer.WriteStartObject();
        foreach (var (key, next) in value.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(key);
            item.Write(writer, next);
        }

        writer.WriteEndObject();
    }

    public override JsonObject Schema(SchemaBuilder builder) => new() { ["type"] = "object", ["additionalProperties"] = item.Schema(builder) };
}

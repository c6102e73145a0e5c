using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>One of several kinds of object; the member <c>kind</c> says which.</summary>
internal sealed class UnionCodec<T> : Codec<T>
{
    public const string Discriminator = "kind";

    private readonly string name;
    private readonly string description;
    private readonly UnionCase<T>[] cases;
    private readonly string[] kinds;

    public UnionCodec(string name, string description, Action<UnionBuilder<T>> define)
    {
        var builder = new UnionBuilder<T>(name);
        define(builder);
        this.name = name;
        this.description = description;
        cases = [.. builder.Cases];
        kinds = [.. cases.Select(c => c.Tag.Value)];
    }

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return context.FailType(ref reader, "an object");
        }

        var ahead = reader;
        if (!Tag.TryFind(ref ahead, context, "kind"u8))
        {
            return context.Fail(ref reader, new(
                DiagnosticCodes.MissingMember, $"The required member \"kind\" is missing: add it with {Shown.Choice(kinds)}.", Discriminator));
        }

        if (ahead.TokenType == JsonTokenType.String && context.TryGetUtf8(ref ahead, out var kind))
        {
            foreach (var candidate in cases)
            {
                if (kind.SequenceEqual(candidate.Tag.Utf8Value))
                {
                    return candidate.TryRead(ref reader, context, out value);
                }
            }
        }

        return FailKind(ref reader, ref ahead, context);
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        foreach (var candidate in cases)
        {
            if (candidate.TryWrite(writer, value))
            {
                return;
            }
        }

        throw new NotSupportedException($"{name} has no kind in documents for {value}.");
    }

    public override JsonObject Schema(SchemaBuilder builder) => builder.Reference(name, this, () => new()
    {
        ["description"] = description,
        ["oneOf"] = new JsonArray([.. cases.Select(c => c.Schema(builder))]),
    });

    private bool FailKind(ref Utf8JsonReader reader, ref Utf8JsonReader ahead, ReadContext context)
    {
        // Without its kind nothing can be said about the rest of the object.
        context.Path.Push();
        context.Path.At(Discriminator);
        if (ahead.TokenType != JsonTokenType.String)
        {
            context.FailType(ref ahead, "text");
        }
        else
        {
            context.Fail(ref ahead, EnumNames.Unknown(context.TryGetUtf8(ref ahead, out var kind) ? kind : "?"u8, kinds));
        }

        context.Path.Pop();
        context.Skip(ref reader);
        return false;
    }
}

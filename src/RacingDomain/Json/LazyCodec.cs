using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>A codec that is defined later, for types that contain themselves.</summary>
internal sealed class LazyCodec<T>(Func<Codec<T>> codec) : Codec<T>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value) =>
        codec().TryRead(ref reader, context, out value);

    public override void Write(Utf8JsonWriter writer, T value) => codec().Write(writer, value);

    public override JsonObject Schema(SchemaBuilder builder) => codec().Schema(builder);
}

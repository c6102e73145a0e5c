using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>A closed set of names and the values that they stand for.</summary>
internal sealed class EnumNames<T>((string Name, T Value)[] names)
{
    private readonly (byte[] Utf8, JsonEncodedText Encoded, T Value)[] entries =
        Array.ConvertAll(names, n => (Encoding.UTF8.GetBytes(n.Name), DocumentLayouts.Encode(n.Name), n.Value));

    public Problem? Parse(ReadOnlySpan<byte> utf8, out T value)
    {
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if (utf8.SequenceEqual(entry.Utf8))
            {
                value = entry.Value;
                return null;
            }
        }

        value = default!;
        return EnumNames.Unknown(utf8, Array.ConvertAll(names, n => n.Name));
    }

    public void Write(Utf8JsonWriter writer, T value)
    {
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if (EqualityComparer<T>.Default.Equals(entry.Value, value))
            {
                writer.WriteStringValue(entry.Encoded);
                return;
            }
        }

        throw new NotSupportedException($"There is no name in documents for {value}.");
    }

    public JsonObject Schema() => new() { ["enum"] = new JsonArray(Array.ConvertAll(names, n => (JsonNode?)n.Name)) };
}

/// <summary>What is wrong with a name that isn't in a closed set.</summary>
internal static class EnumNames
{
    public static Problem Unknown(ReadOnlySpan<byte> utf8, string[] names)
    {
        var shown = Shown.Text(utf8);
        var suggestion = NameSuggestion.For(Shown.Raw(utf8), names);
        return new(DiagnosticCodes.UnknownName, $"{shown} is not known here: use {Shown.Choice(names)}.{suggestion}", [Shown.Raw(utf8), .. names]);
    }
}

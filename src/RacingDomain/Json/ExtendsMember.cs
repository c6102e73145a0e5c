using System.Text.Json;

namespace RacingDomain.Json;

/// <summary>The member by which a rulebook document takes over another one.</summary>
internal static class ExtendsMember
{
    public const string Name = "extends";

    /// <summary>Looks for the member at the top of a document.</summary>
    /// <param name="utf8">The document, well-formed or not.</param>
    /// <param name="limits">How deep it may be.</param>
    /// <param name="value">What stands there; null if it is no text.</param>
    public static bool TryFind(ReadOnlySpan<byte> utf8, DocumentLimits limits, out string? value)
    {
        value = null;
        var reader = new Utf8JsonReader(utf8, new() { MaxDepth = limits.MaximumDepth + 1 });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var found = reader.ValueTextEquals("extends"u8);
                _ = reader.Read();
                if (found)
                {
                    value = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                    return true;
                }

                reader.Skip();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Broken before the member, or in it: reading it as it is tells why.
        }

        return false;
    }
}

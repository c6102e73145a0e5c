using System.Text.Json;

namespace RacingDomain.Rulebooks;

/// <summary>What can be told of a rulebook's document without reading the rules in it.</summary>
internal static class RulebookHeader
{
    /// <summary>The seasons that a good document is valid for. It is read as far as to them, so that they are best put first.</summary>
    internal static ValueArray<SeasonId> SeasonsOf(ReadOnlySpan<byte> document)
    {
        var reader = new Utf8JsonReader(document);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals("validFor"u8);
            _ = reader.Read();
            if (found)
            {
                var seasons = new List<SeasonId>();
                while (reader.Read() && reader.TokenType == JsonTokenType.String)
                {
                    seasons.Add(SeasonId.Parse(reader.GetString()!));
                }

                return seasons.ToValueArray();
            }

            reader.Skip();
        }

        return [];
    }
}

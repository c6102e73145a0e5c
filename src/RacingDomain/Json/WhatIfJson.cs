using System.Text.Json;
using RacingDomain.Outlooks;
using RacingDomain.Standings;

namespace RacingDomain.Json;

/// <summary>The members of a comparison of two rulebooks.</summary>
internal static class WhatIfJson
{
    internal static void Write(Utf8JsonWriter writer, WhatIfTable table)
    {
        writer.WriteStartObject();
        TableJson.Header(writer, table.Real.Series, table.Real.Season, table.Real.Championship.Id);
        writer.WriteNumber("afterRound"u8, table.Real.AfterRound);
        writer.WriteString("rulebook"u8, table.RealRulebook.ToString());
        writer.WriteString("otherRulebook"u8, table.OtherRulebook.ToString());
        TableJson.Incomplete(writer, table.Incomplete);
        writer.WriteStartArray("rows"u8);
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject();
            TableJson.Competitor(writer, row.Competitor);
            Side(writer, "real"u8, row.Real);
            Side(writer, "other"u8, row.Other);
            TableJson.Number(writer, "gained"u8, row.Gained);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Side(Utf8JsonWriter writer, ReadOnlySpan<byte> name, StandingsRow? row)
    {
        if (row is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        TableJson.Position(writer, row.Position);
        writer.WriteString("mark"u8, row.Mark);
        TableJson.PointsAndExact(writer, row.Points);
        TableJson.Decimal(writer, "gross"u8, row.Gross);
        writer.WriteNumber("wins"u8, row.Wins);
        writer.WriteEndObject();
    }
}

using System.Text.Json;
using RacingDomain.Scoring;
using RacingDomain.Standings;

namespace RacingDomain.Json;

/// <summary>The members of an explanation.</summary>
internal static class ExplanationJson
{
    internal static void Write(Utf8JsonWriter writer, Explanation explanation)
    {
        var (table, row) = (explanation.Table, explanation.Row);
        writer.WriteStartObject();
        TableJson.Header(writer, table.Series, table.Season, table.Championship.Id);
        writer.WriteNumber("afterRound"u8, table.AfterRound);
        TableJson.Competitor(writer, row.Competitor);
        TableJson.Position(writer, row.Position);
        TableJson.PointsAndExact(writer, row.Points);
        writer.WriteStartArray("awards"u8);
        foreach (var award in explanation.Awards)
        {
            Write(writer, award);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("decisions"u8);
        foreach (var adjustment in explanation.Adjustments)
        {
            Write(writer, adjustment);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("tieBreaks"u8);
        foreach (var tieBreak in explanation.TieBreaks)
        {
            writer.WriteStringValue(tieBreak);
        }

        writer.WriteEndArray();
        TableJson.Decimal(writer, "gross"u8, row.Gross);
        writer.WriteString("mark"u8, row.Mark);
        TableJson.Incomplete(writer, table.Incomplete);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ExplainedAward explained)
    {
        var award = explained.Award;
        writer.WriteStartObject();
        writer.WriteNumber("round"u8, award.Round);
        writer.WriteString("session"u8, award.Session.ToString());
        writer.WriteString("sessionKind"u8, award.Session.Kind.ToName());
        writer.WriteString("rule"u8, award.Rule);
        TableJson.PointsAndExact(writer, award.Points);
        writer.WriteBoolean("counted"u8, explained.IsCounted);
        writer.WriteString("reason"u8, award.Reason.ToString());
        writer.WriteString("dropped"u8, explained.Dropped);
        writer.WriteString("entry"u8, award.Entry?.ToString());
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Adjustment adjustment)
    {
        writer.WriteStartObject();
        TableJson.Number(writer, "round"u8, adjustment.Round);
        TableJson.PointsAndExact(writer, adjustment.Points);
        writer.WriteString("reason"u8, adjustment.Decision.Reason);
        writer.WriteEndObject();
    }
}

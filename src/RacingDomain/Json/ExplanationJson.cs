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

        foreach (var correction in explanation.Corrections)
        {
            Write(writer, correction);
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
        Accounts(writer, explanation);
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

    private static void Write(Utf8JsonWriter writer, Correction correction)
    {
        writer.WriteStartObject();
        TableJson.Number(writer, "round"u8, correction.Round);
        TableJson.PointsAndExact(writer, correction.Points);
        writer.WriteString("reason"u8, correction.Reason.ToString());
        writer.WriteString("rule"u8, NameOf(correction.Reason.Kind));
        writer.WriteString("phase"u8, correction.Reason.Phase);
        writer.WriteEndObject();
    }

    private static string NameOf(CorrectionKind kind) => kind switch
    {
        CorrectionKind.Reset => "reset",
        CorrectionKind.Base => "base",
        CorrectionKind.Seed => "seed",
        CorrectionKind.Account => "account",
        CorrectionKind.Way => "way",
        CorrectionKind.Position => "position",
        CorrectionKind.Average => "average",
        CorrectionKind.Attendance => "attendance",
        _ => "floor",
    };

    private static void Accounts(Utf8JsonWriter writer, Explanation explanation)
    {
        if (explanation.Accounts.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("accounts"u8);
        foreach (var account in explanation.Accounts)
        {
            writer.WriteStartObject();
            writer.WriteString("account"u8, account.Account);
            TableJson.PointsAndExact(writer, account.Points);
            writer.WriteStartArray("awards"u8);
            foreach (var award in account.Awards)
            {
                writer.WriteStartObject();
                writer.WriteNumber("round"u8, award.Round);
                writer.WriteString("session"u8, award.Session.ToString());
                writer.WriteString("rule"u8, award.Rule);
                TableJson.PointsAndExact(writer, award.Points);
                writer.WriteString("reason"u8, award.Reason.ToString());
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("decisions"u8);
            foreach (var adjustment in account.Adjustments)
            {
                Write(writer, adjustment);
            }

            foreach (var correction in account.Corrections)
            {
                Write(writer, correction);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
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

using System.Text.Json;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Json;

/// <summary>The members of a table.</summary>
internal static class TableJson
{
    private const int LongestNumber = 64;

    internal static void Write(Utf8JsonWriter writer, StandingsTable table)
    {
        writer.WriteStartObject();
        Header(writer, table.Series, table.Season, table.Championship.Id);
        writer.WriteNumber("afterRound"u8, table.AfterRound);
        Incomplete(writer, table.Incomplete);
        Rows(writer, table);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ValueArray<StandingsTable> tables)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("championships"u8);
        foreach (var table in tables)
        {
            Write(writer, table);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static void WriteHistory(Utf8JsonWriter writer, Season season, ChampionshipId championship, ValueArray<StandingsTable> history)
    {
        writer.WriteStartObject();
        Header(writer, season.Series, season.Id, championship);
        writer.WriteStartArray("rounds"u8);
        foreach (var table in history)
        {
            writer.WriteStartObject();
            writer.WriteNumber("round"u8, table.AfterRound);
            Rows(writer, table);
            Incomplete(writer, table.Incomplete);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static void Header(Utf8JsonWriter writer, Series series, SeasonId season, ChampionshipId championship)
    {
        writer.WriteString("series"u8, series.Id.ToString());
        writer.WriteString("season"u8, season.ToString());
        writer.WriteString("championship"u8, championship.ToString());
    }

    internal static void Competitor(Utf8JsonWriter writer, Competitor competitor)
    {
        writer.WriteStartObject("competitor"u8);
        writer.WriteString("id"u8, competitor.Id.ToString());
        writer.WriteString("name"u8, competitor.Name);
        writer.WriteEndObject();
    }

    internal static void Position(Utf8JsonWriter writer, Position? position) => Number(writer, "position"u8, position?.Number);

    internal static void PointsAndExact(Utf8JsonWriter writer, Points points)
    {
        Decimal(writer, "points"u8, points);
        writer.WriteString("exact"u8, points.ToString());
    }

    internal static void Decimal(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Points points)
    {
        Span<byte> text = stackalloc byte[LongestNumber];
        _ = points.TryFormat(text, out var length, "D");
        writer.WritePropertyName(name);
        writer.WriteRawValue(text[..length], skipInputValidation: true);
    }

    internal static void Incomplete(Utf8JsonWriter writer, ValueArray<CoverageGap> gaps)
    {
        writer.WriteStartArray("incomplete"u8);
        foreach (var gap in gaps)
        {
            writer.WriteStringValue(gap.ToString());
        }

        writer.WriteEndArray();
    }

    private static void Rows(Utf8JsonWriter writer, StandingsTable table)
    {
        writer.WriteStartArray("rows"u8);
        foreach (var row in table.Rows)
        {
            Row(writer, row);
        }

        writer.WriteEndArray();
    }

    private static void Row(Utf8JsonWriter writer, StandingsRow row)
    {
        writer.WriteStartObject();
        Position(writer, row.Position);
        Competitor(writer, row.Competitor);
        PointsAndExact(writer, row.Points);
        Decimal(writer, "gross"u8, row.Gross);
        writer.WriteNumber("wins"u8, row.Wins);
        Decimal(writer, "gapToLeader"u8, row.GapToLeader);
        writer.WriteString("mark"u8, row.Mark);
        writer.WriteNumber("podiums"u8, row.Podiums);
        writer.WriteNumber("poles"u8, row.Poles);
        writer.WriteNumber("starts"u8, row.Starts);
        if (row.GapToNext is { } gap)
        {
            Decimal(writer, "gapToNext"u8, gap);
        }
        else
        {
            writer.WriteNull("gapToNext"u8);
        }

        Number(writer, "movement"u8, row.Movement);
        if (row.Phase is { } phase)
        {
            writer.WriteString("phase"u8, phase);
        }

        writer.WriteEndObject();
    }

    internal static void Number(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}

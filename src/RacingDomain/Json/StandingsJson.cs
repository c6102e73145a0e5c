using System.Buffers;
using System.Text;
using System.Text.Json;
using RacingDomain.Outlooks;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Json;

/// <summary>Tables, histories, explanations and comparisons of rulebooks as JSON.</summary>
/// <remarks>
/// <para>
/// Deterministic: the same tables give the same bytes under every culture. Members keep their names and meaning between versions; new ones may be
/// added.
/// </para>
/// <para>
/// A table is <c>{ "series", "season", "championship", "afterRound", "incomplete", "rows" }</c>: three ids, the number of the last round in it
/// (0 before the first), what is missing from the facts, as texts, and the rows in order of position, those who are not ranked last. A row is
/// <c>{ "position", "competitor": { "id", "name" }, "points", "exact", "gross", "wins", "gapToLeader", "mark", "podiums", "poles", "starts",
/// "gapToNext", "movement" }</c>; <c>position</c> is null for one who is not ranked, <c>mark</c> then what stands in its place, <c>gapToNext</c> is null in the first row and
/// <c>movement</c> where there was no position before.
/// </para>
/// <para>
/// <c>points</c>, <c>gross</c> and gaps are decimal numbers with at most six places, a half rounded away from zero; <c>exact</c> is the exact value of the points as text, a
/// mixed fraction such as <c>25 1/7</c>.
/// </para>
/// <para>Several tables are <c>{ "championships": [table, ...] }</c>.</para>
/// <para>
/// A history is <c>{ "series", "season", "championship", "rounds": [{ "round", "rows", "incomplete" }, ...] }</c>.
/// </para>
/// <para>
/// An explanation is <c>{ "series", "season", "championship", "afterRound", "competitor", "position", "points", "exact", "awards", "decisions", "tieBreaks",
/// "gross", "mark", "incomplete" }</c>. An award is <c>{ "round", "session", "sessionKind", "rule", "points", "exact", "counted", "reason", "dropped", "entry" }</c>, where <c>dropped</c> says
/// why it does not count and is null if it does; a decision is <c>{ "round", "points", "exact", "reason" }</c>, its round null if it concerns the season. Awards that count and
/// decisions add up to the points.
/// </para>
/// <para>
/// What the rules make of a total apart from awards stands among the decisions too, with two more members: <c>rule</c> is <c>reset</c>, <c>base</c>, <c>seed</c>,
/// <c>account</c>, <c>way</c> or <c>position</c> where a phase of the season did it, <c>average</c> or <c>floor</c>; <c>phase</c> is the name of the phase, or null. Where a
/// competitor has points in other accounts, an explanation ends with <c>"accounts": [{ "account", "points", "exact", "awards", "decisions" }, ...]</c>, which are no part of the
/// points. Where the season has phases, a row ends with <c>phase</c>, the one whose contender the competitor is.
/// </para>
/// <para>
/// A comparison is <c>{ "series", "season", "championship", "afterRound", "rulebook", "otherRulebook", "incomplete", "rows" }</c>, the rows in order of the table under the other
/// rulebook, those whom only the real table lists last. A row is <c>{ "competitor", "real", "other", "gained" }</c>; <c>real</c> and <c>other</c> are
/// <c>{ "position", "mark", "points", "exact", "gross", "wins" }</c>, or null where the table does not list the competitor, and <c>gained</c> the positions won by
/// the other rules, negative if lost, null for one who is not ranked in both.
/// </para>
/// </remarks>
/// <example><code>File.WriteAllText("drivers.json", StandingsJson.ToJson(engine.Table(ChampionshipId.Parse("drivers"))));</code></example>
public static class StandingsJson
{
    /// <summary>A table as JSON.</summary>
    /// <param name="table">The table.</param>
    /// <param name="layout">How it is laid out.</param>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public static string ToJson(StandingsTable table, DocumentLayout layout = DocumentLayout.Indented) => Text(output => Write(output, table, layout));

    /// <summary>Several tables as JSON.</summary>
    /// <param name="tables">The tables, in the order to show them.</param>
    /// <param name="layout">How it is laid out.</param>
    public static string ToJson(ValueArray<StandingsTable> tables, DocumentLayout layout = DocumentLayout.Indented) => Text(output => Write(output, tables, layout));

    /// <summary>An explanation as JSON.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="layout">How it is laid out.</param>
    /// <exception cref="ArgumentNullException">The explanation is null.</exception>
    public static string ToJson(Explanation explanation, DocumentLayout layout = DocumentLayout.Indented) => Text(output => Write(output, explanation, layout));

    /// <summary>A comparison of two rulebooks as JSON.</summary>
    /// <param name="table">The comparison, from <see cref="WhatIf.Compare"/>.</param>
    /// <param name="layout">How it is laid out.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static string ToJson(WhatIfTable table, DocumentLayout layout = DocumentLayout.Indented) => Text(output => Write(output, table, layout));

    /// <summary>The tables of one championship after each round as JSON.</summary>
    /// <param name="season">The season.</param>
    /// <param name="championship">The championship.</param>
    /// <param name="history">Its tables, from <see cref="StandingsEngine.History"/>.</param>
    /// <param name="layout">How it is laid out.</param>
    /// <exception cref="ArgumentNullException">The season is null.</exception>
    /// <exception cref="ArgumentException">A table is one of another championship.</exception>
    public static string HistoryToJson(Season season, ChampionshipId championship, ValueArray<StandingsTable> history, DocumentLayout layout = DocumentLayout.Indented) =>
        Text(output => WriteHistory(output, season, championship, history, layout));

    /// <summary>Writes a table.</summary>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="table">The table.</param>
    /// <param name="layout">How it is laid out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IBufferWriter<byte> output, StandingsTable table, DocumentLayout layout = DocumentLayout.Indented)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(table);
        Write(output, layout, writer => TableJson.Write(writer, table));
    }

    /// <summary>Writes several tables.</summary>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="tables">The tables, in the order to show them.</param>
    /// <param name="layout">How it is laid out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public static void Write(IBufferWriter<byte> output, ValueArray<StandingsTable> tables, DocumentLayout layout = DocumentLayout.Indented)
    {
        ArgumentNullException.ThrowIfNull(output);
        Write(output, layout, writer => TableJson.Write(writer, tables));
    }

    /// <summary>Writes an explanation.</summary>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="explanation">The explanation.</param>
    /// <param name="layout">How it is laid out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IBufferWriter<byte> output, Explanation explanation, DocumentLayout layout = DocumentLayout.Indented)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(explanation);
        Write(output, layout, writer => ExplanationJson.Write(writer, explanation));
    }

    /// <summary>Writes a comparison of two rulebooks.</summary>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="table">The comparison, from <see cref="WhatIf.Compare"/>.</param>
    /// <param name="layout">How it is laid out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IBufferWriter<byte> output, WhatIfTable table, DocumentLayout layout = DocumentLayout.Indented)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(table);
        Write(output, layout, writer => WhatIfJson.Write(writer, table));
    }

    /// <summary>Writes the tables of one championship after each round.</summary>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="season">The season.</param>
    /// <param name="championship">The championship.</param>
    /// <param name="history">Its tables, from <see cref="StandingsEngine.History"/>.</param>
    /// <param name="layout">How it is laid out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A table is one of another championship.</exception>
    public static void WriteHistory(
        IBufferWriter<byte> output, Season season, ChampionshipId championship, ValueArray<StandingsTable> history, DocumentLayout layout = DocumentLayout.Indented)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(season);
        if (history.FirstOrDefault(table => table.Championship.Id != championship) is { } other)
        {
            throw new ArgumentException($"A history is that of one championship: '{other.Championship.Id}' is not '{championship}'.", nameof(history));
        }

        Write(output, layout, writer => TableJson.WriteHistory(writer, season, championship, history));
    }

    private static string Text(Action<ArrayBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(IBufferWriter<byte> output, DocumentLayout layout, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(output, DocumentLayouts.Options(layout)))
        {
            write(writer);
        }

        output.Write("\n"u8);
    }
}

using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RacingDomain.Batches;
using RacingDomain.Json;
using RacingDomain.Standings;
using RacingDomain.Tool.Inputs;

namespace RacingDomain.Tool.Outputs;

/// <summary>The tables of many seasons: for each line with a document one line of JSON, in the same order.</summary>
internal static class StandingsLines
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Computes and writes the tables.</summary>
    /// <param name="terminal">Where to write.</param>
    /// <param name="name">What the user calls the stream.</param>
    /// <param name="stream">The documents, one a line.</param>
    /// <param name="batch">Computes them.</param>
    /// <param name="championship">The championship; null for all.</param>
    /// <param name="at">The moment of the tables.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <returns>One of <see cref="ExitCode"/>: that of bad data if a line was bad.</returns>
    public static async Task<int> WriteAsync(
        Terminal terminal, string name, Stream stream, SeasonBatch batch, ChampionshipId? championship, TablePoint at, CancellationToken cancellation)
    {
        var code = ExitCode.Done;
        await foreach (var result in batch.RunLinesAsync(stream, engine => Tables(engine, championship, at), cancellation: cancellation).ConfigureAwait(false))
        {
            if (!result.Succeeded)
            {
                code = ExitCode.BadData;
            }

            foreach (var diagnostic in result.Diagnostics)
            {
                terminal.Complain(DiagnosticLine.Of(name, result.Number, diagnostic));
                await terminal.Error.FlushAsync(cancellation).ConfigureAwait(false);
            }

            // At once: another program may wait for the answer before it sends the next season.
            await terminal.Output.WriteAsync((result.Succeeded ? result.Value : Problem(result.Number, result.Diagnostics)).AsMemory(), cancellation).ConfigureAwait(false);
            await terminal.Output.FlushAsync(cancellation).ConfigureAwait(false);
        }

        return code;
    }

    private static string Tables(StandingsEngine engine, ChampionshipId? championship, TablePoint at) =>
        championship is { } one
            ? StandingsJson.ToJson(engine.Table(one, at), DocumentLayout.Compact)
            : StandingsJson.ToJson(engine.Tables(at), DocumentLayout.Compact);

    /// <summary>What stands in place of the tables: <c>{ "error": [{ "severity", "code", "pointer", "column", "message" }], "line" }</c>.</summary>
    private static string Problem(long line, ValueArray<Diagnostic> diagnostics)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, OneLine))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("error");
            foreach (var diagnostic in diagnostics)
            {
                writer.WriteStartObject();
                writer.WriteString("severity", diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning");
                writer.WriteString("code", diagnostic.Code);
                writer.WriteString("pointer", diagnostic.Pointer);
                writer.WriteNumber("column", diagnostic.Column);
                writer.WriteString("message", diagnostic.Message);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteNumber("line", line);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}

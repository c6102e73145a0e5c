using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using RacingDomain.Seasons;

namespace RacingDomain.Json;

/// <summary>Reads and writes season documents: <c>"schema": "racingdomain/season/1"</c>.</summary>
/// <remarks>
/// <para>
/// Reading is strict: unknown, duplicate and missing members, wrong types and dangling references are errors, and all of them are given at once, up to a
/// hundred, each with its line. Lines of a classification, drivers, teams and makes may stand in any order.
/// </para>
/// <para>Writing is deterministic: equal seasons have equal bytes, and what is written is read as an equal season.</para>
/// </remarks>
/// <example><code>
/// if (SeasonJson.TryRead(File.ReadAllBytes("imsa-2021.json"), out var document, out var diagnostics))
/// {
///     Console.WriteLine(document.Season);
/// }
/// </code></example>
public static class SeasonJson
{
    private static readonly DocumentFormat<SeasonDocument> Format =
        new(new("season", 1), "A season of a racing series", SeasonCodecs.Document, SeasonProblems.Of, SeasonProblems.IsConsequence);

    /// <summary>The JSON Schema (draft 2020-12) of season documents.</summary>
    public static string Schema => SchemaText.Value;

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The bytes of the document, in UTF-8, with or without a byte order mark.</param>
    /// <param name="rules">The rules in code that an embedded rulebook may name; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for the usual limits.</param>
    /// <exception cref="DocumentException">The document has errors; the exception has all of them.</exception>
    public static SeasonDocument Read(ReadOnlySpan<byte> utf8, RuleRegistry? rules = null, DocumentLimits? limits = null) =>
        Format.Read(utf8, limits, rules);

    /// <summary>Reads a document.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="rules">The rules in code that an embedded rulebook may name; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for the usual limits.</param>
    /// <exception cref="DocumentException">The document has errors; the exception has all of them.</exception>
    public static SeasonDocument Read(string json, RuleRegistry? rules = null, DocumentLimits? limits = null) => Format.Read(json, limits, rules);

    /// <summary>Reads a document from a stream, from where it stands to its end.</summary>
    /// <param name="stream">The stream; it is not closed.</param>
    /// <param name="rules">The rules in code that an embedded rulebook may name; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for the usual limits.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <exception cref="DocumentException">The document has errors; the exception has all of them.</exception>
    public static ValueTask<SeasonDocument> ReadAsync(
        Stream stream, RuleRegistry? rules = null, DocumentLimits? limits = null, CancellationToken cancellation = default) =>
        Format.ReadAsync(stream, limits, rules, cancellation);

    /// <summary>Reads a document, or says all that is wrong with it.</summary>
    /// <param name="utf8">The bytes of the document, in UTF-8, with or without a byte order mark.</param>
    /// <param name="document">The document; null if it has errors.</param>
    /// <param name="diagnostics">What is wrong, in the order of the document; warnings only, if there is a document.</param>
    /// <param name="rules">The rules in code that an embedded rulebook may name; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for the usual limits.</param>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out SeasonDocument? document,
        out ValueArray<Diagnostic> diagnostics,
        RuleRegistry? rules = null,
        DocumentLimits? limits = null) => Format.TryRead(utf8, out document, out diagnostics, limits, rules);

    /// <summary>Reads a document, or says all that is wrong with it.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="document">The document; null if it has errors.</param>
    /// <param name="diagnostics">What is wrong, in the order of the document; warnings only, if there is a document.</param>
    /// <param name="rules">The rules in code that an embedded rulebook may name; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for the usual limits.</param>
    public static bool TryRead(
        string json,
        [NotNullWhen(true)] out SeasonDocument? document,
        out ValueArray<Diagnostic> diagnostics,
        RuleRegistry? rules = null,
        DocumentLimits? limits = null) => Format.TryRead(json, out document, out diagnostics, limits, rules);

    /// <summary>Reads a document from a stream, or says all that is wrong with it.</summary>
    /// <param name="stream">The stream; it is not closed.</param>
    /// <param name="rules">The rules in code that an embedded rulebook may name; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for the usual limits.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <returns>The document, null if it has errors; and what is wrong, in the order of the document.</returns>
    public static ValueTask<(SeasonDocument? Document, ValueArray<Diagnostic> Diagnostics)> TryReadAsync(
        Stream stream, RuleRegistry? rules = null, DocumentLimits? limits = null, CancellationToken cancellation = default) =>
        Format.TryReadAsync(stream, limits, rules, cancellation);

    /// <summary>Writes a document as UTF-8.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="document">The document.</param>
    /// <param name="layout">How to lay it out.</param>
    public static void Write(IBufferWriter<byte> output, SeasonDocument document, DocumentLayout layout = DocumentLayout.Indented) =>
        Format.Write(output, document, layout);

    /// <summary>Writes a document as UTF-8 to a stream.</summary>
    /// <param name="stream">The stream; it is not closed.</param>
    /// <param name="document">The document.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <param name="cancellation">Cancels the writing.</param>
    public static ValueTask WriteAsync(
        Stream stream, SeasonDocument document, DocumentLayout layout = DocumentLayout.Indented, CancellationToken cancellation = default) =>
        Format.WriteAsync(stream, document, layout, cancellation);

    /// <summary>The text of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="layout">How to lay it out.</param>
    public static string ToJson(SeasonDocument document, DocumentLayout layout = DocumentLayout.Indented) => Format.ToJson(document, layout);

    /// <summary>The text of a document of a season without its rulebook.</summary>
    /// <param name="season">The season.</param>
    /// <param name="layout">How to lay it out.</param>
    public static string ToJson(Season season, DocumentLayout layout = DocumentLayout.Indented) => Format.ToJson(new(season), layout);

    // Made when it is first asked for.
    private static class SchemaText
    {
        internal static readonly string Value = Format.ToSchema();
    }
}

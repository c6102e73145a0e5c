using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using RacingDomain.Championships;

namespace RacingDomain.Json;

/// <summary>Reads and writes rulebook documents: <c>"schema": "racingdomain/rulebook/1"</c>.</summary>
/// <remarks>
/// <para>
/// Reading is strict: unknown, duplicate and missing members, wrong types and unknown names are errors, and all of them are given at once, up to a hundred,
/// each with its line. A document may define scales and points systems once and name them, write a run of values in short, and give one championship for
/// several classes; what is read is the same as if all had been written out.
/// </para>
/// <para>
/// A document may extend another one: <c>"extends": "imsa-weathertech-2021"</c> takes over everything but the id and the seasons. Scales, points systems and names of
/// classes that stand in it too go before those of the same name; of a championship with the same id, the members that stand in it go before the others, and
/// <c>"remove": true</c> leaves it out. One of several classes, such as <c>dpi-drivers</c> of <c>{class}-drivers</c>, can be changed or removed by itself. What is read is
/// the whole, and that is what is written.
/// </para>
/// <para>
/// Writing is deterministic: equal rulebooks have equal bytes, and what is written is read as an equal rulebook. Rules in code are written as their names;
/// to read them, give a <see cref="RuleRegistry"/> that holds them.
/// </para>
/// </remarks>
/// <example><code>
/// var rulebook = RulebookJson.Read("""
///     {
///       "schema": "racingdomain/rulebook/1",
///       "id": "club-2025",
///       "name": "Club championship",
///       "championships": [
///         {
///           "id": "drivers", "name": "Drivers", "kind": "driver",
///           "points": { "rules": [ { "name": "race", "when": { "kinds": ["race"] }, "scales": [ { "scale": { "values": [10, 6, 4, 3, 2, 1] } } ] } ] }
///         }
///       ]
///     }
///     """);
/// </code></example>
public static class RulebookJson
{
    /// <summary>The JSON Schema (draft 2020-12) of rulebook documents.</summary>
    public static string Schema => SchemaText.Value;

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The bytes of the document, in UTF-8, with or without a byte order mark.</param>
    /// <param name="rules">The rules in code that the document may name; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for the usual limits.</param>
    /// <param name="resolver">Finds the rulebook that the document extends; null where none does, see <c>RulebookCatalogue.DocumentFor</c>.</param>
    /// <exception cref="DocumentException">The document has errors; the exception has all of them.</exception>
    public static Rulebook Read(ReadOnlySpan<byte> utf8, RuleRegistry? rules = null, DocumentLimits? limits = null, RulebookResolver? resolver = null) =>
        TryRead(utf8, out var rulebook, out var diagnostics, rules, limits, resolver) ? rulebook : throw new DocumentException(diagnostics);

    /// <summary>Reads a document.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="rules">The rules in code that the document may name; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for the usual limits.</param>
    /// <param name="resolver">Finds the rulebook that the document extends; null where none does, see <c>RulebookCatalogue.DocumentFor</c>.</param>
    /// <exception cref="DocumentException">The document has errors; the exception has all of them.</exception>
    public static Rulebook Read(string json, RuleRegistry? rules = null, DocumentLimits? limits = null, RulebookResolver? resolver = null) =>
        TryRead(json, out var rulebook, out var diagnostics, rules, limits, resolver) ? rulebook : throw new DocumentException(diagnostics);

    /// <summary>Reads a document from a stream, from where it stands to its end.</summary>
    /// <param name="stream">The stream; it is not closed.</param>
    /// <param name="rules">The rules in code that the document may name; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for the usual limits.</param>
    /// <param name="resolver">Finds the rulebook that the document extends; null where none does, see <c>RulebookCatalogue.DocumentFor</c>.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <exception cref="DocumentException">The document has errors; the exception has all of them.</exception>
    public static async ValueTask<Rulebook> ReadAsync(
        Stream stream, RuleRegistry? rules = null, DocumentLimits? limits = null, RulebookResolver? resolver = null, CancellationToken cancellation = default)
    {
        var (rulebook, diagnostics) = await TryReadAsync(stream, rules, limits, resolver, cancellation).ConfigureAwait(false);
        return rulebook ?? throw new DocumentException(diagnostics);
    }

    /// <summary>Reads a document, or says all that is wrong with it.</summary>
    /// <param name="utf8">The bytes of the document, in UTF-8, with or without a byte order mark.</param>
    /// <param name="rulebook">The rulebook; null if it has errors.</param>
    /// <param name="diagnostics">What is wrong, in the order of the document; warnings only, if there is a rulebook.</param>
    /// <param name="rules">The rules in code that the document may name; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for the usual limits.</param>
    /// <param name="resolver">Finds the rulebook that the document extends; null where none does, see <c>RulebookCatalogue.DocumentFor</c>.</param>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out Rulebook? rulebook,
        out ValueArray<Diagnostic> diagnostics,
        RuleRegistry? rules = null,
        DocumentLimits? limits = null,
        RulebookResolver? resolver = null) => new RulebookReader(rules, limits ?? DocumentLimits.Default, resolver).TryRead(utf8, out rulebook, out diagnostics);

    /// <summary>Reads a document, or says all that is wrong with it.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="rulebook">The rulebook; null if it has errors.</param>
    /// <param name="diagnostics">What is wrong, in the order of the document; warnings only, if there is a rulebook.</param>
    /// <param name="rules">The rules in code that the document may name; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for the usual limits.</param>
    /// <param name="resolver">Finds the rulebook that the document extends; null where none does, see <c>RulebookCatalogue.DocumentFor</c>.</param>
    public static bool TryRead(
        string json,
        [NotNullWhen(true)] out Rulebook? rulebook,
        out ValueArray<Diagnostic> diagnostics,
        RuleRegistry? rules = null,
        DocumentLimits? limits = null,
        RulebookResolver? resolver = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        rulebook = null;
        return DocumentBytes.TryEncode(json, limits ?? DocumentLimits.Default, out var utf8, out diagnostics) && TryRead(utf8, out rulebook, out diagnostics, rules, limits, resolver);
    }

    /// <summary>Reads a document from a stream, or says all that is wrong with it.</summary>
    /// <param name="stream">The stream; it is not closed.</param>
    /// <param name="rules">The rules in code that the document may name; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for the usual limits.</param>
    /// <param name="resolver">Finds the rulebook that the document extends; null where none does, see <c>RulebookCatalogue.DocumentFor</c>.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <returns>The rulebook, null if it has errors; and what is wrong, in the order of the document.</returns>
    public static async ValueTask<(Rulebook? Rulebook, ValueArray<Diagnostic> Diagnostics)> TryReadAsync(
        Stream stream, RuleRegistry? rules = null, DocumentLimits? limits = null, RulebookResolver? resolver = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        limits ??= DocumentLimits.Default;
        using var utf8 = await DocumentBytes.ReadAsync(stream, limits, cancellation).ConfigureAwait(false);
        if (utf8 is null)
        {
            return (null, [DocumentBytes.TooLarge(limits)]);
        }

        _ = new RulebookReader(rules, limits, resolver, cancellation).TryRead(utf8.Span, out var rulebook, out var diagnostics);
        return (rulebook, diagnostics);
    }

    /// <summary>Writes a document as UTF-8.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="layout">How to lay it out.</param>
    public static void Write(IBufferWriter<byte> output, Rulebook rulebook, DocumentLayout layout = DocumentLayout.Indented) =>
        RulebookReader.Format.Write(output, rulebook, layout);

    /// <summary>Writes a document as UTF-8 to a stream.</summary>
    /// <param name="stream">The stream; it is not closed.</param>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="layout">How to lay it out.</param>
    /// <param name="cancellation">Cancels the writing.</param>
    public static ValueTask WriteAsync(
        Stream stream, Rulebook rulebook, DocumentLayout layout = DocumentLayout.Indented, CancellationToken cancellation = default) =>
        RulebookReader.Format.WriteAsync(stream, rulebook, layout, cancellation);

    /// <summary>The text of a document.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="layout">How to lay it out.</param>
    public static string ToJson(Rulebook rulebook, DocumentLayout layout = DocumentLayout.Indented) => RulebookReader.Format.ToJson(rulebook, layout);

    // Made when it is first asked for.
    private static class SchemaText
    {
        internal static readonly string Value = RulebookReader.Format.ToSchema(RulebookSchema.Complete);
    }
}

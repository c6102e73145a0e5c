using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>Reads and writes whole documents of one type.</summary>
/// <param name="schema">What a document says that it is.</param>
/// <param name="title">The title of the JSON Schema.</param>
/// <param name="codec">The document as an object, without its schema member.</param>
/// <param name="semantic">Gives the problems that the type's own exception carries; null when there is no such exception.</param>
/// <param name="isConsequence">Tells problems of that exception that may come only of broken parts that were left out.</param>
internal sealed class DocumentFormat<T>(
    DocumentSchema schema, string title, ObjectCodec<T> codec, SemanticProblems? semantic = null, IsConsequence? isConsequence = null)
    where T : class
{
    /// <summary>Reads a document.</summary>
    /// <exception cref="DocumentException">The document has errors.</exception>
    public T Read(ReadOnlySpan<byte> utf8, DocumentLimits? limits = null, RuleRegistry? rules = null) =>
        TryRead(utf8, out var value, out var diagnostics, limits, rules) ? value : throw new DocumentException(diagnostics);

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, DocumentLimits?, RuleRegistry?)"/>
    public T Read(string json, DocumentLimits? limits = null, RuleRegistry? rules = null) =>
        TryRead(json, out var value, out var diagnostics, limits, rules) ? value : throw new DocumentException(diagnostics);

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, DocumentLimits?, RuleRegistry?)"/>
    public async ValueTask<T> ReadAsync(Stream stream, DocumentLimits? limits = null, RuleRegistry? rules = null, CancellationToken cancellation = default)
    {
        var result = await TryReadAsync(stream, limits, rules, cancellation).ConfigureAwait(false);
        return result.Value ?? throw new DocumentException(result.Diagnostics);
    }

    /// <summary>Reads a document, or gives what is wrong with it. Diagnostics of a good document are warnings.</summary>
    public bool TryRead(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value, out ValueArray<Diagnostic> diagnostics, DocumentLimits? limits = null, RuleRegistry? rules = null) =>
        TryRead(utf8, out value, out diagnostics, limits ?? DocumentLimits.Default, rules, default);

    /// <inheritdoc cref="TryRead(ReadOnlySpan{byte}, out T?, out ValueArray{Diagnostic}, DocumentLimits?, RuleRegistry?)"/>
    public bool TryRead(
        string json, [NotNullWhen(true)] out T? value, out ValueArray<Diagnostic> diagnostics, DocumentLimits? limits = null, RuleRegistry? rules = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        limits ??= DocumentLimits.Default;
        value = null;
        return DocumentBytes.TryEncode(json, limits, out var utf8, out diagnostics) && TryRead(utf8, out value, out diagnostics, limits, rules, default);
    }

    /// <inheritdoc cref="TryRead(ReadOnlySpan{byte}, out T?, out ValueArray{Diagnostic}, DocumentLimits?, RuleRegistry?)"/>
    public async ValueTask<(T? Value, ValueArray<Diagnostic> Diagnostics)> TryReadAsync(
        Stream stream, DocumentLimits? limits = null, RuleRegistry? rules = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        limits ??= DocumentLimits.Default;
        using var utf8 = await DocumentBytes.ReadAsync(stream, limits, cancellation).ConfigureAwait(false);
        if (utf8 is null)
        {
            return (null, [DocumentBytes.TooLarge(limits)]);
        }

        _ = TryRead(utf8.Span, out var value, out var diagnostics, limits, rules, cancellation);
        return (value, diagnostics);
    }

    /// <summary>Writes a document: equal values give the same bytes.</summary>
    public void Write(IBufferWriter<byte> output, T value, DocumentLayout layout = DocumentLayout.Indented)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(value);
        using (var writer = new Utf8JsonWriter(output, DocumentLayouts.Options(layout)))
        {
            codec.Write(writer, value, schema.Tag);
        }

        output.Write("\n"u8);
    }

    /// <inheritdoc cref="Write(IBufferWriter{byte}, T, DocumentLayout)"/>
    public async ValueTask WriteAsync(Stream stream, T value, DocumentLayout layout = DocumentLayout.Indented, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var blocks = new ByteBlocks();
        Write(blocks, value, layout);
        await blocks.CopyToAsync(stream, cancellation).ConfigureAwait(false);
    }

    /// <summary>The document as text.</summary>
    public string ToJson(T value, DocumentLayout layout = DocumentLayout.Indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, value, layout);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The JSON Schema (draft 2020-12) of the documents.</summary>
    /// <param name="change">Changes it before it is written; null for nothing.</param>
    public string ToSchema(Action<JsonObject>? change = null)
    {
        var builder = new SchemaBuilder();
        var document = builder.Document(schema.Urn, title, codec.Definition(builder, schema.Tag));
        change?.Invoke(document);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, DocumentLayouts.Options(DocumentLayout.Indented)))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>Reads a document, or gives what is wrong with it, and tells where in it the objects stand.</summary>
    public bool TryRead(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out T? value,
        out ValueArray<Diagnostic> diagnostics,
        DocumentLimits limits,
        RuleRegistry? rules,
        CancellationToken cancellation,
        Dictionary<object, string>? origins = null)
    {
        value = null;
        if (utf8.Length > limits.MaximumBytes)
        {
            diagnostics = [DocumentBytes.TooLarge(limits)];
            return false;
        }

        utf8 = DocumentBytes.WithoutMark(utf8);
        var context = new ReadContext(utf8.Length, limits, semantic, cancellation, isConsequence, rules) { Origins = origins };
        var found = Walk(utf8, context, limits);
        diagnostics = context.Problems.Resolve(utf8);
        value = context.Problems.HasErrors ? null : found;
        return value is not null;
    }

    private T? Walk(ReadOnlySpan<byte> utf8, ReadContext context, DocumentLimits limits)
    {
        // One level more than is allowed, so that the reader's own refusal never comes before the one with a diagnostic.
        var depth = limits.MaximumDepth + 1;
        try
        {
            if (SyntaxProblem.InvalidUtf8(utf8) is >= 0 and var invalid)
            {
                context.Problems.Add(invalid, "", new(DiagnosticCodes.InvalidUtf8, "The document is not valid UTF-8 here: save it as UTF-8."));
                return null;
            }

            var reader = new Utf8JsonReader(utf8, new() { MaxDepth = depth });
            try
            {
                _ = reader.Read();
                schema.Check(ref reader, context);
                _ = codec.TryRead(ref reader, context, schema.Tag, out var value);

                // Fails when something follows.
                _ = reader.Read();
                return value;
            }
            catch (JsonException)
            {
                var (offset, problem) = SyntaxProblem.Of(utf8, depth);
                context.Problems.Add(offset, "", problem);
            }
        }
        catch (ReadStoppedException)
        {
        }

        return null;
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RacingDomain.Json;

/// <summary>The name and version that a document gives in its member <c>schema</c>: "racingdomain/season/1".</summary>
internal sealed class DocumentSchema
{
    private readonly string prefix;

    public DocumentSchema(string kind, int version)
    {
        Kind = kind;
        Version = version;
        prefix = "racingdomain/" + kind + "/";
        Id = string.Create(CultureInfo.InvariantCulture, $"{prefix}{version}");
        Urn = "urn:" + Id.Replace('/', ':');
        Tag = new("schema", Id, "The kind of document and the version of its schema.");
    }

    /// <summary>What the document is: "season".</summary>
    public string Kind { get; }

    public int Version { get; }

    public string Id { get; }

    /// <summary>The same as a URI, for the JSON Schema.</summary>
    public string Urn { get; }

    public Tag Tag { get; }

    /// <summary>
    /// Checks the schema of the document that the reader is at. After a missing one the rest can be checked; another one means that
    /// nothing of the rest is known.
    /// </summary>
    /// <exception cref="ReadStoppedException">The document follows another schema.</exception>
    public void Check(ref Utf8JsonReader reader, ReadContext context)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return;
        }

        var ahead = reader;
        try
        {
            if (!Tag.TryFind(ref ahead, context, Tag.Utf8Name))
            {
                context.Problems.Add(context.OffsetOf(ref reader), "", new(
                    DiagnosticCodes.SchemaMissing, $"The document does not say what it is: add \"schema\": \"{Id}\" as its first member.", Id));
                return;
            }
        }
        catch (JsonException)
        {
            // Reading will come to the same place, and find the errors before it on its way.
            return;
        }

        context.Path.Push();
        context.Path.At(Tag.Name);
        if (ahead.TokenType != JsonTokenType.String)
        {
            _ = context.FailType(ref ahead, $"the text \"{Id}\"");
        }
        else if (!context.TryGetUtf8(ref ahead, out var found) || !found.SequenceEqual(Tag.Utf8Value))
        {
            context.Stop(ref ahead, Foreign(Encoding.UTF8.GetString(found)));
        }

        context.Path.Pop();
    }

    private Problem Foreign(string found)
    {
        var shown = Quoted.Of(found);
        if (found.StartsWith(prefix, StringComparison.Ordinal)
            && int.TryParse(found.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            && version > Version)
        {
            var remedy = string.Create(CultureInfo.InvariantCulture, $"this library reads up to version {Version}. Use a newer version of the library.");
            return new(DiagnosticCodes.SchemaNewer, $"The document follows {shown}; {remedy}", shown[1..^1], Id);
        }

        return new(DiagnosticCodes.SchemaForeign, $"This is not a {Kind} document of this library: its schema is {shown}, but it must be \"{Id}\".", shown[1..^1], Id);
    }
}

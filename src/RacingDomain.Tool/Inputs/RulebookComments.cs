using System.Text.Json;
using RacingDomain.Json;

namespace RacingDomain.Tool.Inputs;

/// <summary>Comments for a rulebook document, from its schema: at the first object of each kind, what it is and what else it could say.</summary>
internal sealed class RulebookComments
{
    private const string Root = "CompleteRulebook";

    private readonly JsonElement definitions;
    private readonly HashSet<string> explained = new(StringComparer.Ordinal) { Root };
    private readonly List<(int At, string Text)> comments = [];

    private RulebookComments(JsonElement definitions) => this.definitions = definitions;

    /// <summary>The comments, each with the place behind the brace of its object; none in what the template leaves out.</summary>
    /// <param name="utf8">A good document.</param>
    public static IReadOnlyList<(int At, string Text)> For(byte[] utf8)
    {
        using var schema = JsonDocument.Parse(RulebookJson.Schema);
        var made = new RulebookComments(schema.RootElement.GetProperty("$defs"));
        var reader = new Utf8JsonReader(utf8);
        _ = reader.Read();
        made.Visit(ref reader, made.definitions.GetProperty(Root), Root);
        return made.comments;
    }

    private void Visit(ref Utf8JsonReader reader, JsonElement schema, string name)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                (schema, name) = Resolve(schema, name, NamesIn(reader));
                VisitObject(ref reader, schema, name);
                break;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    Visit(ref reader, Member(schema, "items"), name);
                }

                break;
        }
    }

    private void VisitObject(ref Utf8JsonReader reader, JsonElement schema, string name)
    {
        var at = (int)reader.BytesConsumed;
        var members = NamesIn(reader);
        if (members.Count > 0 && schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var known) && explained.Add(name))
        {
            var others = known.EnumerateObject().Select(member => member.Name).Where(member => !members.ContainsKey(member) && member[0] != '$').ToList();
            comments.Add((at, schema.GetProperty("description").GetString() + (others.Count == 0 ? "" : $" Also possible: {string.Join(", ", others)}.")));
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.GetString()!;
            _ = reader.Read();
            if (name == Root && RulebookTemplate.IsOfSeasons(member))
            {
                reader.Skip();
                continue;
            }

            var its = Member(Member(schema, "properties"), member);
            Visit(ref reader, its.ValueKind == JsonValueKind.Undefined ? Member(schema, "additionalProperties") : its, name);
        }
    }

    /// <summary>The definition that an object is of: what a reference names, or of several the one whose members it has.</summary>
    private (JsonElement Schema, string Name) Resolve(JsonElement schema, string name, Dictionary<string, string?> members)
    {
        if (Member(schema, "$ref") is { ValueKind: JsonValueKind.String } reference)
        {
            name = reference.GetString()!["#/$defs/".Length..];
            return Resolve(definitions.GetProperty(name), name, members);
        }

        if (Member(schema, "oneOf") is not { ValueKind: JsonValueKind.Array } several)
        {
            return (schema, name);
        }

        return several.EnumerateArray().Select(one => Resolve(one, name, members)).FirstOrDefault(one => IsOf(one.Schema, members));
    }

    private static bool IsOf(JsonElement schema, Dictionary<string, string?> members) =>
        Member(schema, "properties") is { ValueKind: JsonValueKind.Object } known
        && members.All(member => known.TryGetProperty(member.Key, out var its) && (Member(its, "const") is not { ValueKind: JsonValueKind.String } only || only.GetString() == member.Value))
        && (Member(schema, "required") is not { ValueKind: JsonValueKind.Array } required || required.EnumerateArray().All(name => members.ContainsKey(name.GetString()!)));

    private static JsonElement Member(JsonElement schema, string name) => schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty(name, out var member) ? member : default;

    /// <summary>The members of the object that the reader, a copy, is at; with their values where those are texts.</summary>
    private static Dictionary<string, string?> NamesIn(Utf8JsonReader reader)
    {
        var members = new Dictionary<string, string?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            _ = reader.Read();
            members[name] = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            reader.Skip();
        }

        return members;
    }
}

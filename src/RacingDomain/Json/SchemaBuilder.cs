using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>Collects the named definitions of a JSON Schema (draft 2020-12) while the codecs describe themselves.</summary>
/// <remarks>
/// Keywords used, all others are left to the reader: <c>$schema $id $ref $defs title description type properties required
/// additionalProperties items enum const minLength maxLength minimum maximum minItems maxItems pattern oneOf</c>.
/// </remarks>
internal sealed class SchemaBuilder
{
    private readonly SortedDictionary<string, (object Owner, JsonObject? Schema)> definitions = new(StringComparer.Ordinal);

    /// <summary>A reference to a named schema, which is made the first time that it is asked for. Owners may refer to themselves.</summary>
    public JsonObject Reference(string name, object owner, Func<JsonObject> define)
    {
        if (!definitions.TryGetValue(name, out var known))
        {
            definitions.Add(name, (owner, null));
            definitions[name] = (owner, define());
        }
        else if (!Equals(known.Owner, owner))
        {
            throw new InvalidOperationException($"Two objects are named \"{name}\".");
        }

        return new() { ["$ref"] = "#/$defs/" + name };
    }

    /// <summary>The schema of an object with these members.</summary>
    public static JsonObject Object(string description, Tag? tag, IEnumerable<(string Name, bool IsRequired, JsonObject Schema)> members)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        if (tag is not null)
        {
            properties[tag.Name] = tag.Schema();
            required.Add((JsonNode)tag.Name);
        }

        foreach (var (name, isRequired, schema) in members)
        {
            properties[name] = schema;
            if (isRequired)
            {
                required.Add((JsonNode)name);
            }
        }

        var result = new JsonObject { ["description"] = description, ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0)
        {
            result["required"] = required;
        }

        result["additionalProperties"] = false;
        return result;
    }

    /// <summary>The schema of a whole document.</summary>
    public JsonObject Document(string id, string title, JsonObject root)
    {
        var document = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$id"] = id, ["title"] = title };
        foreach (var (keyword, value) in root.ToArray())
        {
            root.Remove(keyword);
            document[keyword] = value;
        }

        if (definitions.Count > 0)
        {
            var named = new JsonObject();
            foreach (var (name, definition) in definitions)
            {
                named[name] = definition.Schema;
            }

            document["$defs"] = named;
        }

        return document;
    }
}

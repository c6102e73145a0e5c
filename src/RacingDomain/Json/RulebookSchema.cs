using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>The JSON Schema of rulebook documents: complete ones, and those that extend another.</summary>
internal static class RulebookSchema
{
    /// <summary>The member of every object of a rulebook in which people may leave a comment.</summary>
    public const string Comment = "$comment";

    private const string Whole = "CompleteRulebook";
    private const string Changes = "ExtendingRulebook";
    private const string Championship = "Championship";
    private const string ChampionshipChange = "ChampionshipChange";
    private const string ChampionshipRemoval = "ChampionshipRemoval";

    /// <summary>Makes of the schema of complete documents that of both forms.</summary>
    public static void Complete(JsonObject document)
    {
        var whole = new JsonObject();
        foreach (var keyword in new[] { "description", "type", "properties", "required", "additionalProperties" })
        {
            whole[keyword] = document[keyword]!.DeepClone();
            document.Remove(keyword);
        }

        var definitions = document["$defs"]!.AsObject();
        var change = definitions[Championship]!.DeepClone().AsObject();
        change["description"] = "A championship of the extended rulebook, by its id, with the members that are different; or a further one, complete.";
        change["required"] = new JsonArray((JsonNode)"id");
        document.Remove("$defs");
        document["oneOf"] = new JsonArray(Reference(Whole), Reference(Changes));
        document["$defs"] = Sorted(definitions, (Whole, whole), (Changes, Extending(whole)), (ChampionshipChange, change), (ChampionshipRemoval, Removal(whole)));
    }

    private static JsonObject Extending(JsonObject whole)
    {
        var extending = whole.DeepClone().AsObject();
        extending["description"] = "A rulebook that takes over another one, but for what is said here: scales, points systems and class names by name, championships by id.";
        var properties = extending["properties"]!.AsObject();
        properties.Insert(1, ExtendsMember.Name, new JsonObject
        {
            ["type"] = "string",
            ["description"] = "The rulebook that is taken over: the id of one in the catalogue, or what else the reader knows by a name, such as a file.",
        });
        properties["championships"]!["items"] = new JsonObject { ["oneOf"] = new JsonArray(Reference(ChampionshipChange), Reference(ChampionshipRemoval)) };
        properties["championships"]!.AsObject().Remove("minItems");
        extending["required"] = new JsonArray("schema", ExtendsMember.Name, "id");
        return extending;
    }

    private static JsonObject Removal(JsonObject whole) => SchemaBuilder.Object(
        "Leaves out a championship of the extended rulebook.",
        null,
        [
            ("id", true, new() { ["type"] = "string", ["description"] = "The id of the championship." }),
            ("remove", true, new() { ["const"] = true, ["description"] = "That it is left out." }),
            (Comment, false, whole["properties"]![Comment]!.DeepClone().AsObject()),
        ]);

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/$defs/" + name };

    private static JsonObject Sorted(JsonObject definitions, params (string Name, JsonObject Schema)[] more)
    {
        var all = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var (name, schema) in definitions.ToArray())
        {
            definitions.Remove(name);
            all.Add(name, schema!);
        }

        foreach (var (name, schema) in more)
        {
            all.Add(name, schema);
        }

        var result = new JsonObject();
        foreach (var (name, schema) in all)
        {
            result[name] = schema;
        }

        return result;
    }
}

using System.Text.Json;
using System.Text.RegularExpressions;

namespace RacingDomain.Tests.Json;

/// <summary>Checks documents against a JSON Schema: exactly the keywords that the library's schemas use, and fails on any other.</summary>
internal sealed class SchemaValidator(string schema)
{
    private readonly JsonElement _root = JsonDocument.Parse(schema).RootElement;

    /// <summary>All members of all objects of the schema, each as the object's description and the member's name.</summary>
    public IReadOnlySet<string> Members => Definitions().SelectMany(MembersOf).ToHashSet();

    /// <summary>Those of them that were in a document.</summary>
    public HashSet<string> Seen { get; } = [];

    public bool IsValid(string json)
    {
        using var document = JsonDocument.Parse(json);
        return IsValid(document.RootElement, _root);
    }

    private bool IsValid(JsonElement value, JsonElement schema)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return schema.GetBoolean();
        }

        var isValid = schema.EnumerateObject().All(keyword => Holds(value, schema, keyword.Name, keyword.Value));
        if (isValid && value.ValueKind == JsonValueKind.Object)
        {
            Seen.UnionWith(MembersOf(schema).Where(member => value.TryGetProperty(member[(member.LastIndexOf('/') + 1)..], out _)));
        }

        return isValid;
    }

    private bool Holds(JsonElement value, JsonElement schema, string keyword, JsonElement limit) => keyword switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" => true,
        "$ref" => IsValid(value, Definition(limit.GetString()!)),
        "type" => HasType(value, limit.GetString()!),
        "enum" => limit.EnumerateArray().Any(other => JsonElement.DeepEquals(value, other)),
        "const" => JsonElement.DeepEquals(value, limit),
        "oneOf" => limit.EnumerateArray().Count(other => IsValid(value, other)) == 1,
        "properties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(member => !limit.TryGetProperty(member.Name, out var its) || IsValid(member.Value, its)),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(member => IsListed(schema, member.Name) || IsValid(member.Value, limit)),
        "required" => value.ValueKind != JsonValueKind.Object || limit.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => IsValid(item, limit)),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= limit.GetInt64(),
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= limit.GetInt64(),
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() >= limit.GetInt64(),
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() <= limit.GetInt64(),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, limit.GetString()!, RegexOptions.ECMAScript),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= limit.GetDecimal(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= limit.GetDecimal(),
        _ => throw new NotSupportedException($"The schema uses the keyword {keyword}, which isn't documented."),
    };

    private static bool HasType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && decimal.IsInteger(value.GetDecimal()),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"There is no type {type}."),
    };

    private static bool IsListed(JsonElement schema, string name) => schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _);

    private IEnumerable<JsonElement> Definitions() => _root.GetProperty("$defs").EnumerateObject().Select(definition => definition.Value).Append(_root);

    private static IEnumerable<string> MembersOf(JsonElement schema) => schema.TryGetProperty("properties", out var properties)
        ? properties.EnumerateObject().Select(member => schema.GetProperty("description").GetString() + "/" + member.Name)
        : [];

    private JsonElement Definition(string reference) => _root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]);
}

using System.Text.Json;
using RacingDomain.Json;

namespace RacingDomain.Tests.Json;

/// <summary>Compares a schema with the model that its documents hold.</summary>
internal static class SchemaMembers
{
    // What stands in documents only, or isn't made by the constructor's words.
    private static readonly Dictionary<string, string[]> Beyond = new()
    {
        ["Championship"] = ["forClasses"],
        ["Rulebook"] = ["classNames", "scales", "pointsSystems", "schema", "$schema"],
        ["Season"] = ["schema", "$schema", "embeddedRulebook"],
    };

    /// <summary>Every parameter of the constructors has a member of its name, and every member a parameter.</summary>
    public static void Cover(string schema, params string[] namespaces)
    {
        using var document = JsonDocument.Parse(schema);
        var definitions = document.RootElement.GetProperty("$defs").EnumerateObject()
            .Where(d => d.Value.TryGetProperty("properties", out _))
            .ToDictionary(d => d.Name, d => d.Value);
        definitions.TryAdd(
            namespaces[0].EndsWith("Seasons", StringComparison.Ordinal) ? "Season" : "Rulebook",
            definitions.TryGetValue("CompleteRulebook", out var whole) ? whole : document.RootElement);
        var covered = 0;
        foreach (var type in typeof(SeasonJson).Assembly.GetExportedTypes().Where(t => namespaces.Contains(t.Namespace) && definitions.ContainsKey(t.Name)))
        {
            var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)
                ?? throw new InvalidOperationException($"{type} has no public constructor.");
            var parameters = constructor.GetParameters().Select(p => p.Name!).Concat(Beyond.GetValueOrDefault(type.Name, [])).Order(StringComparer.Ordinal);
            var members = definitions[type.Name].GetProperty("properties").EnumerateObject().Select(m => m.Name)
                .Where(name => name != "$comment")
                .Where(name => name != "kind" || constructor.GetParameters().Any(p => p.Name == "kind"));

            Assert.Equal(type.Name + ": " + string.Join(", ", parameters), type.Name + ": " + string.Join(", ", members.Order(StringComparer.Ordinal)));
            covered++;
        }

        Assert.True(covered > 20);
    }
}

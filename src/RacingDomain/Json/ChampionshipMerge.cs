using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RacingDomain.Json;

/// <summary>The championships of a rulebook document over those of the one it extends: changed, removed or new.</summary>
internal sealed class ChampionshipMerge
{
    public const string Name = "championships";

    private const string ClassMark = "{class}";
    private const string NameMark = "{className}";

    private readonly List<Item> items = [];
    private readonly Dictionary<string, string> classNames;

    public ChampionshipMerge(JsonElement lower, JsonElement upper, Dictionary<string, string> classNames, DiagnosticBag problems)
    {
        this.classNames = classNames;
        foreach (var item in lower.GetProperty(Name).EnumerateArray())
        {
            items.Add(new(null, null, item.EnumerateObject().Select(member => new Member(member.Name, member.Value.GetRawText(), false)).ToList()));
        }

        if (!upper.TryGetProperty(Name, out var changes) || changes.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (change, index) in changes.EnumerateArray().Select((change, index) => (change, index)))
        {
            if (change.ValueKind == JsonValueKind.Object && change.TryGetProperty("id", out var other) && other.ValueKind != JsonValueKind.String)
            {
                // Without it nobody knows what the others change.
                problems.Add(-1, string.Create(CultureInfo.InvariantCulture, $"/{Name}/{index}/id"), new(DiagnosticCodes.WrongType, "Expected the id of a championship: a text."));
            }
            else if (change.ValueKind != JsonValueKind.Object || IdOf(change) is not { } id || !seen.Add(id))
            {
                items.Add(new(index, change.GetRawText(), []));
            }
            else if (change.TryGetProperty("remove", out var remove))
            {
                Remove(id, change, remove, index, problems);
            }
            else
            {
                Change(id, change, index);
            }
        }
    }

    /// <summary>The championships in the order to show them.</summary>
    public IReadOnlyList<Item> Items => items;

    private static string? IdOf(JsonElement item) => item.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private void Change(string id, JsonElement change, int index)
    {
        if (Find(id) is not { } found)
        {
            items.Add(new(index, change.GetRawText(), []));
            return;
        }

        var members = change.EnumerateObject().Select(member => new Member(member.Name, member.Value.GetRawText(), true)).ToList();
        if (found.Class is { } own)
        {
            members = members.ConvertAll(member => member.Name switch
            {
                "name" => member with { Json = Filled(member.Json, own) },
                "population" => member with { Json = WithClass(member.Json, own) },
                _ => member,
            });
        }

        var kept = items[found.Index].Members.Where(member => !members.Exists(mine => mine.Name == member.Name)).Concat(members);
        items[found.Index] = new(index, null, kept.ToList());
    }

    private void Remove(string id, JsonElement change, JsonElement remove, int index, DiagnosticBag problems)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"/{Name}/{index}");
        if (remove.ValueKind != JsonValueKind.True || change.EnumerateObject().Count(member => member.Name != RulebookSchema.Comment) != 2)
        {
            problems.Add(-1, place + "/remove", new(DiagnosticCodes.BadRemoval, "A championship that is removed has its \"id\" and \"remove\": true, and nothing else."));
        }
        else if (Find(id) is { } found)
        {
            items.RemoveAt(found.Index);
        }
        else
        {
            var known = items.Select(item => item.Id).OfType<string>();
            problems.Add(-1, place + "/id", new(
                DiagnosticCodes.UnknownChampionship,
                $"The rulebook that this one extends has no championship {Quoted.Of(id)} to remove: correct the id.{NameSuggestion.For(id, known)}",
                Quoted.Of(id)[1..^1]));
        }
    }

    /// <summary>The championship of an id; that of one class is taken out of those of several.</summary>
    private (int Index, string? Class)? Find(string id)
    {
        if (items.FindIndex(item => item.Id == id) is >= 0 and var exact)
        {
            return (exact, null);
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Id is { } pattern && items[i].Classes.Find(@class => pattern.Replace(ClassMark, @class, StringComparison.Ordinal) == id) is { } own)
            {
                return (TakeOut(i, own, id), own);
            }
        }

        return null;
    }

    private int TakeOut(int index, string own, string id)
    {
        var group = items[index];
        var rest = group.Classes.FindAll(@class => @class != own);
        var single = group.Members.Where(member => member.Name is not ("forClasses" or "id" or "population")).Select(member => member.Name == "name" ? member with { Json = Filled(member.Json, own) } : member).ToList();
        single.Insert(0, new("id", JsonValue.Create(id).ToJsonString(), false));
        single.Add(new("population", WithClass(group.Members.Find(member => member.Name == "population")?.Json ?? "{}", own), false));
        items.Insert(index + 1, new(group.Own, null, single));
        if (rest.Count == 0)
        {
            items.RemoveAt(index);
            return index;
        }

        var classes = new JsonArray([.. rest.Select(@class => (JsonNode)@class)]).ToJsonString();
        items[index] = group with { Members = group.Members.ConvertAll(member => member.Name == "forClasses" ? member with { Json = classes } : member) };
        return index + 1;
    }

    private string Filled(string json, string @class) =>
        JsonNode.Parse(json) is JsonValue value && value.TryGetValue<string>(out var text)
            ? JsonValue.Create(text.Replace(ClassMark, @class, StringComparison.Ordinal).Replace(NameMark, classNames.GetValueOrDefault(@class, @class), StringComparison.Ordinal)).ToJsonString()
            : json;

    private static string WithClass(string json, string @class)
    {
        using var parsed = JsonDocument.Parse(json);
        return parsed.RootElement.ValueKind != JsonValueKind.Object || parsed.RootElement.TryGetProperty("classes", out _)
            ? json
            : $"{{\"classes\":{new JsonArray((JsonNode)@class).ToJsonString()}{string.Concat(parsed.RootElement.EnumerateObject().Select(member => $",{JsonValue.Create(member.Name).ToJsonString()}:{member.Value.GetRawText()}"))}}}";
    }

    /// <summary>A member and whether the extending document gives it.</summary>
    internal sealed record Member(string Name, string Json, bool IsOwn);

    /// <summary>A championship of the whole document.</summary>
    /// <param name="Own">Its index in the extending document, if it stands there.</param>
    /// <param name="Json">The whole, if it is new.</param>
    /// <param name="Members">The members, if it is taken over.</param>
    internal sealed record Item(int? Own, string? Json, List<Member> Members)
    {
        public bool IsWhole => Json is not null;

        public string? Id => Members.Find(member => member.Name == "id") is { } id ? JsonNode.Parse(id.Json)?.GetValue<string>() : null;

        public List<string> Classes => Members.Find(member => member.Name == "forClasses") is { } classes && JsonNode.Parse(classes.Json) is JsonArray list
            ? list.Select(item => item is JsonValue value && value.TryGetValue<string>(out var text) ? text : null).OfType<string>().ToList()
            : [];
    }
}

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

    private readonly LinkedList<Item> items = new();
    private readonly Dictionary<string, LinkedListNode<Item>> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (LinkedListNode<Item> Group, string Class)> byClass = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> classNames;

    public ChampionshipMerge(JsonElement lower, JsonElement upper, Dictionary<string, string> classNames, DiagnosticBag problems)
    {
        this.classNames = classNames;
        foreach (var item in lower.GetProperty(Name).EnumerateArray())
        {
            Know(items.AddLast(new Item(null, null, item.EnumerateObject().Select(member => new Member(member.Name, member.Value.GetRawText(), false)).ToList())));
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
                items.AddLast(new Item(index, change.GetRawText(), []));
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
    public IReadOnlyList<Item> Items => items.Select(item => item.Rest()).OfType<Item>().ToList();

    private static string? IdOf(JsonElement item) => item.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private void Change(string id, JsonElement change, int index)
    {
        if (Find(id) is not { } found)
        {
            items.AddLast(new Item(index, change.GetRawText(), []));
            return;
        }

        var node = found.Class is { } own ? TakeOut(found.Node, own, id) : found.Node;
        var members = change.EnumerateObject().Select(member => new Member(member.Name, member.Value.GetRawText(), true)).ToList();
        if (found.Class is { } @class)
        {
            members = members.ConvertAll(member => member.Name switch
            {
                "name" => member with { Json = Filled(member.Json, @class) },
                "population" => member with { Json = WithClass(member.Json, @class) },
                _ => member,
            });
        }

        var kept = node.Value.Members.Where(member => !members.Exists(mine => mine.Name == member.Name)).Concat(members);
        node.Value = node.Value.With(index, kept.ToList());
        Know(node);
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
            if (found.Class is { } own)
            {
                found.Node.Value.TakeOut(own);
            }
            else
            {
                items.Remove(found.Node);
            }
        }
        else
        {
            var known = byId.Keys.Concat(byClass.Keys);
            problems.Add(-1, place + "/id", new(
                DiagnosticCodes.UnknownChampionship,
                $"The rulebook that this one extends has no championship {Quoted.Of(id)} to remove: correct the id.{NameSuggestion.For(id, known)}",
                Quoted.Of(id)[1..^1]));
        }
    }

    /// <summary>Notes by which ids a championship is found.</summary>
    private void Know(LinkedListNode<Item> node)
    {
        if (node.Value.Id is not { } id)
        {
            return;
        }

        _ = byId.TryAdd(id, node);
        foreach (var own in node.Value.Classes)
        {
            _ = byClass.TryAdd(id.Replace(ClassMark, own, StringComparison.Ordinal), (node, own));
        }
    }

    /// <summary>The championship of an id; for one of several classes, those of all and its class.</summary>
    private (LinkedListNode<Item> Node, string? Class)? Find(string id) =>
        byId.GetValueOrDefault(id) is { List: not null } exact ? (exact, null)
        : byClass.TryGetValue(id, out var one) && one.Group.List is not null && one.Group.Value.Has(one.Class) ? (one.Group, one.Class)
        : null;

    /// <summary>Makes a championship of its own of one of several classes.</summary>
    private LinkedListNode<Item> TakeOut(LinkedListNode<Item> group, string own, string id)
    {
        var members = group.Value.Members;
        var single = members.Where(member => member.Name is not ("forClasses" or "id" or "population")).Select(member => member.Name == "name" ? member with { Json = Filled(member.Json, own) } : member).ToList();
        single.Insert(0, new("id", JsonValue.Create(id).ToJsonString(), false));
        single.Add(new("population", WithClass(members.Find(member => member.Name == "population")?.Json ?? "{}", own), false));
        group.Value.TakeOut(own);
        return items.AddAfter(group, new Item(group.Value.Own, null, single));
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
    /// <param name="own">Its index in the extending document, if it stands there.</param>
    /// <param name="json">The whole, if it is new.</param>
    /// <param name="members">The members, if it is taken over.</param>
    internal sealed class Item(int? own, string? json, List<Member> members)
    {
        private readonly Lazy<List<string>> classes = new(() => ClassesOf(members));
        private readonly Lazy<HashSet<string>> names = new(() => ClassesOf(members).ToHashSet(StringComparer.Ordinal));
        private readonly HashSet<string> taken = new(StringComparer.Ordinal);

        public int? Own => own;

        public string? Json => json;

        public List<Member> Members => members;

        public bool IsWhole => json is not null;

        public string? Id => members.Find(member => member.Name == "id") is { } id ? JsonNode.Parse(id.Json)?.GetValue<string>() : null;

        /// <summary>The classes that it is for.</summary>
        public IEnumerable<string> Classes => classes.Value;

        /// <summary>Whether it is for a class that was not taken out.</summary>
        public bool Has(string @class) => !taken.Contains(@class) && names.Value.Contains(@class);

        /// <summary>Leaves a class out.</summary>
        public void TakeOut(string @class) => taken.Add(@class);

        /// <summary>The same championship with other members.</summary>
        public Item With(int? itsOwn, List<Member> itsMembers)
        {
            var changed = new Item(itsOwn, null, itsMembers);
            changed.taken.UnionWith(taken);
            return changed;
        }

        /// <summary>The championship without the classes taken out; null if none is left.</summary>
        public Item? Rest()
        {
            if (taken.Count == 0)
            {
                return this;
            }

            var rest = classes.Value.FindAll(@class => !taken.Contains(@class));
            var left = new JsonArray([.. rest.Select(@class => (JsonNode)@class)]).ToJsonString();
            return rest.Count == 0 ? null : new Item(own, null, members.ConvertAll(member => member.Name == "forClasses" ? member with { Json = left } : member));
        }

        private static List<string> ClassesOf(List<Member> members) => members.Find(member => member.Name == "forClasses") is { } classes && JsonNode.Parse(classes.Json) is JsonArray list
            ? list.Select(item => item is JsonValue value && value.TryGetValue<string>(out var text) ? text : null).OfType<string>().ToList()
            : [];
    }
}

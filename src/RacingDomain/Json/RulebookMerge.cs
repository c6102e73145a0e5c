using System.Buffers;
using System.Text.Json;

namespace RacingDomain.Json;

/// <summary>A rulebook document with all that it takes from the one it extends, as one document.</summary>
/// <remarks>
/// Scales, points systems and names of classes are taken over by name, championships by id, member by member; of the rest, a member that stands in the document
/// goes before that of the other one. What the document is for, its id and its seasons, is its own.
/// </remarks>
internal sealed class RulebookMerge
{
    private static readonly string[] NeverTakenOver = ["schema", "$schema", RulebookSchema.Comment, ExtendsMember.Name, "id", "validFor", "variants"];
    private static readonly string[] ByName = ["classNames", "scales", "pointsSystems"];

    private readonly HashSet<string> own = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<ChampionshipMerge.Item> championships;

    private RulebookMerge(JsonElement lower, JsonElement upper, DiagnosticBag problems)
    {
        var names = NamesOfClasses(lower).Concat(NamesOfClasses(upper)).GroupBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(pairs => pairs.Key, pairs => pairs.Last().Value, StringComparer.Ordinal);
        championships = new ChampionshipMerge(lower, upper, names, problems).Items;
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { SkipValidation = true }))
        {
            writer.WriteStartObject();
            WriteMembers(writer, lower, upper);
            writer.WriteEndObject();
        }

        Utf8 = buffer.WrittenSpan.ToArray();
    }

    /// <summary>The whole document.</summary>
    public byte[] Utf8 { get; }

    /// <summary>Puts two documents together; the lower one is good.</summary>
    public static RulebookMerge Of(JsonElement lower, JsonElement upper, DiagnosticBag problems) => new(lower, upper, problems);

    /// <summary>The place in the document that something in the whole comes from; what comes from the other document has the place of the extension.</summary>
    public string PlaceOf(string pointer)
    {
        var steps = pointer.Split('/');
        if (steps.Length < 2)
        {
            return pointer;
        }

        if (steps[1] == ChampionshipMerge.Name && own.Contains(steps[1]))
        {
            return PlaceOfChampionship(pointer, steps);
        }

        if (ByName.Contains(steps[1]) && steps.Length > 2)
        {
            return own.Contains($"{steps[1]}/{DocumentPath.Unescape(steps[2])}") ? pointer : "/" + ExtendsMember.Name;
        }

        return own.Contains(DocumentPath.Unescape(steps[1])) ? pointer : "/" + ExtendsMember.Name;
    }

    private static IEnumerable<KeyValuePair<string, string>> NamesOfClasses(JsonElement document) =>
        document.TryGetProperty("classNames", out var names) && names.ValueKind == JsonValueKind.Object
            ? names.EnumerateObject().Where(name => name.Value.ValueKind == JsonValueKind.String).Select(name => KeyValuePair.Create(name.Name, name.Value.GetString()!))
            : [];

    private string PlaceOfChampionship(string pointer, string[] steps)
    {
        if (steps.Length < 3 || !int.TryParse(steps[2], System.Globalization.CultureInfo.InvariantCulture, out var index) || index >= championships.Count)
        {
            return "/" + steps[1];
        }

        var item = championships[index];
        if (item.Own is not { } place)
        {
            return "/" + ExtendsMember.Name;
        }

        var mine = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{steps[1]}/{place}");
        return item.IsWhole || (steps.Length > 3 && item.Members.Any(member => member.IsOwn && member.Name == DocumentPath.Unescape(steps[3])))
            ? mine + pointer[$"/{steps[1]}/{steps[2]}".Length..]
            : mine;
    }

    private void WriteMembers(Utf8JsonWriter writer, JsonElement lower, JsonElement upper)
    {
        foreach (var member in upper.EnumerateObject().Where(member => member.Name != ExtendsMember.Name))
        {
            var isFirst = own.Add(member.Name);
            if (isFirst && ByName.Contains(member.Name) && member.Value.ValueKind == JsonValueKind.Object && lower.TryGetProperty(member.Name, out var others))
            {
                WriteMap(writer, member, others);
            }
            else if (isFirst && member.Name == ChampionshipMerge.Name && member.Value.ValueKind == JsonValueKind.Array)
            {
                WriteChampionships(writer);
            }
            else
            {
                // A member that stands twice is for the reader to refuse.
                WriteRaw(writer, member.Name, member.Value.GetRawText());
                NoteNames(member);
            }
        }

        foreach (var member in lower.EnumerateObject().Where(member => !own.Contains(member.Name) && !NeverTakenOver.Contains(member.Name)))
        {
            WriteRaw(writer, member.Name, member.Value.GetRawText());
        }
    }

    private void NoteNames(JsonProperty member)
    {
        if (ByName.Contains(member.Name) && member.Value.ValueKind == JsonValueKind.Object)
        {
            own.UnionWith(member.Value.EnumerateObject().Select(item => $"{member.Name}/{item.Name}"));
        }
    }

    private void WriteMap(Utf8JsonWriter writer, JsonProperty member, JsonElement others)
    {
        NoteNames(member);
        writer.WriteStartObject(member.Name);
        foreach (var item in others.EnumerateObject().Where(item => !own.Contains($"{member.Name}/{item.Name}")).Concat(member.Value.EnumerateObject()))
        {
            WriteRaw(writer, item.Name, item.Value.GetRawText());
        }

        writer.WriteEndObject();
    }

    private void WriteChampionships(Utf8JsonWriter writer)
    {
        writer.WriteStartArray(ChampionshipMerge.Name);
        foreach (var item in championships)
        {
            if (item.Json is { } json)
            {
                writer.WriteRawValue(json, skipInputValidation: true);
                continue;
            }

            writer.WriteStartObject();
            foreach (var member in item.Members)
            {
                WriteRaw(writer, member.Name, member.Json);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRaw(Utf8JsonWriter writer, string name, string json)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(json, skipInputValidation: true);
    }
}

using System.Text;
using System.Text.Json;

namespace RacingDomain.Tool.Inputs;

/// <summary>Makes a document to start from of one that ships: its text as it stands, with an id of its own, without seasons, with notes that say how to go on and comments that say what its parts are.</summary>
internal static class RulebookTemplate
{
    /// <summary>The text of the new document.</summary>
    /// <param name="document">The document that ships.</param>
    /// <param name="id">The id of the new one.</param>
    /// <param name="source">The id of the one that ships.</param>
    /// <param name="path">The file it will be in.</param>
    public static string Of(string document, string id, string source, string path)
    {
        var utf8 = Encoding.UTF8.GetBytes(document);
        var members = Members(utf8);
        var changes = new List<(int Start, int End, string Text)>();
        if (members.Find(member => member.Name == "schema") is { } schema)
        {
            changes.Add((schema.End, schema.End, ",\n  \"$schema\": \"rulebook.schema.json\""));
        }

        var last = members.FindLastIndex(member => !IsOfSeasons(member.Name));
        for (var i = 0; i < members.Count; i++)
        {
            var member = members[i];
            switch (member.Name)
            {
                case "id":
                    changes.Add((member.Start, member.End, JsonSerializer.Serialize(id)));
                    break;
                case "notes":
                    changes.Add((member.Start + 1, member.Start + 1, string.Concat(Notes(source, path).Select(note => $"\n    {Quote(note)},"))));
                    break;
                case var _ when IsOfSeasons(member.Name):
                    // The comma goes with the member: the one behind it, or at the end of the document the one before.
                    changes.Add(i < last ? (member.NameStart, members[i + 1].NameStart, "") : (members[i - 1].End, member.End, ""));
                    break;
            }
        }

        if (!members.Exists(member => member.Name == "notes") && members.Find(member => member.Name == "name") is { } name)
        {
            changes.Add((name.End, name.End, $",\n  \"notes\": [{string.Join(',', Notes(source, path).Select(note => $"\n    {Quote(note)}"))}\n  ]"));
        }

        changes.AddRange(RulebookComments.For(utf8).Select(comment => (comment.At, comment.At, $"{Space(utf8, comment.At)}\"$comment\": {Quote(comment.Text)},{(utf8[comment.At] is (byte)'"' ? " " : "")}")));
        var result = new StringBuilder();
        var at = 0;
        foreach (var (start, end, text) in changes.OrderBy(change => change.Start))
        {
            result.Append(Encoding.UTF8.GetString(utf8, at, start - at)).Append(text);
            at = end;
        }

        return result.Append(Encoding.UTF8.GetString(utf8, at, utf8.Length - at)).ToString();
    }

    private static string[] Notes(string source, string path) =>
    [
        $"Started from {source}. Change \"id\" and \"name\", then what is different in your rules; the notes after these are those of {source}.",
        "Every member is described in the schema: 'racing schema rulebook > rulebook.schema.json' beside this file lets an editor complete and explain them. \"$comment\" explains the first object of each kind; any object can have one of yours.",
        "\"scales\" are points by place, \"pointsSystems\" what sessions are worth, \"championships\" the titles: who competes (kind), for which points, of which cars (population), what counts (counting), and in what order (ranking).",
        $"To change little of a rulebook, write a document with \"extends\": \"{source}\" and only what is different in it.",
        $"Check it with 'racing rules check {Path.GetFileName(path)} --season SEASON', try it with 'racing standings SEASON --rulebook {Path.GetFileName(path)}'.",
    ];

    /// <summary>What stands between the brace of an object and its first member: a new line and its indentation, a space, or nothing.</summary>
    private static string Space(byte[] utf8, int at)
    {
        var end = at;
        while (utf8[end] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            end++;
        }

        return Encoding.UTF8.GetString(utf8, at, end - at);
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text, Json);

    private static readonly JsonSerializerOptions Json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static List<Member> Members(byte[] utf8)
    {
        var members = new List<Member>();
        var reader = new Utf8JsonReader(utf8);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (name, nameStart) = (reader.GetString()!, (int)reader.TokenStartIndex);
            _ = reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            members.Add(new(name, nameStart, start, (int)reader.BytesConsumed));
        }

        return members;
    }

    /// <summary>Whether a member is about the seasons of the real series.</summary>
    public static bool IsOfSeasons(string member) => member is "validFor" or "variants";

    private sealed record Member(string Name, int NameStart, int Start, int End);
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using RacingDomain.Json;
using RacingDomain.Rulebooks;

namespace RacingDomain.Tests.Json;

/// <summary>
/// Good documents whose structure was changed by chance: members and items left out, doubled, moved, renamed, and values of every type in all places. Readers give a value or
/// diagnostics, and nothing else. <c>RACINGDOMAIN_COUNT=100000</c> in the environment reads so many of each kind in place of a thousand.
/// </summary>
[SuppressMessage("Security", "CA5394:Do not use insecure randomness", Justification = "The seed makes the test the same each time.")]
public sealed class DocumentFuzzTests
{
    private const int Usual = 1_000;

    private static readonly DocumentLimits Small = new(maximumBytes: 200_000, maximumDepth: 20, maximumItems: 4_000);

    private static readonly string[] Texts =
    [
        "", " ", "a", "race", "season", "qualifying", "2021", "2021-02-30", "P1D", "PT6H", "25 1/7", "1/0", "-1", "9223372036854775808", "\0", "\u202e", "Ünïcödé", "😀", "{class}", "{className}-{class}",
        "../../../../etc/passwd", "base", "formula-one-1967", new string('x', 300), "a+b", "a/b", "\"", "~0~1",
    ];

    [Fact]
    public void Changed_seasons_give_a_season_or_diagnostics() => Fuzz(
        [SeasonJson.ToJson(SeasonSamples.Document), SeasonJson.ToJson(new SeasonDocument(SeasonSamples.Bare))],
        (json, limits) =>
        {
            var isGood = SeasonJson.TryRead(json, out var document, out var diagnostics, RulebookSamples.Registry, limits);
            return (isGood, document is null || SeasonJson.Read(SeasonJson.ToJson(document), RulebookSamples.Registry) == document, diagnostics);
        });

    [Fact]
    public void Changed_rulebooks_give_a_rulebook_or_diagnostics() => Fuzz(
        [RulebookJson.ToJson(RulebookSamples.Full), RulebookCatalogue.DocumentOf(RulebookCatalogue.Ids[0]), RulebookCatalogue.DocumentOf(RulebookCatalogue.Ids[^1]), RulebookSamples.Extending],
        (json, limits) =>
        {
            var isGood = RulebookJson.TryRead(json, out var rulebook, out var diagnostics, RulebookSamples.Registry, limits, Resolve);
            if (isGood)
            {
                var findings = RulebookCheck.Of(json, SeasonSamples.Document.Season, RulebookSamples.Registry, Resolve, limits);
                Assert.All(findings, finding => Assert.InRange(finding.Line, 1, json.Count(unit => unit == '\n') + 1));
            }

            return (isGood, rulebook is null || RulebookJson.Read(RulebookJson.ToJson(rulebook), RulebookSamples.Registry) == rulebook, diagnostics);
        });

    private static string? Resolve(string name) => name == "base" ? RulebookSamples.Extending : RulebookCatalogue.DocumentFor(name);

    private static void Fuzz(string[] good, Func<string, DocumentLimits?, (bool IsGood, bool IsSame, ValueArray<Diagnostic> Diagnostics)> read)
    {
        var count = Environment.GetEnvironmentVariable("RACINGDOMAIN_COUNT") is { Length: > 0 } given ? int.Parse(given, System.Globalization.CultureInfo.InvariantCulture) : Usual;
        var random = new Random(1988);
        var accepted = 0;
        for (var i = 0; i < count; i++)
        {
            var document = JsonNode.Parse(good[random.Next(good.Length)])!;
            for (var changes = random.Next(1, 5); changes > 0; changes--)
            {
                Change(ref document, random);
            }

            var json = document.ToJsonString(new() { WriteIndented = true, MaxDepth = 1_000 });
            var limits = random.Next(10) == 0 ? Small : null;
            try
            {
                var (isGood, isSame, diagnostics) = read(json, limits);
                accepted += isGood ? 1 : 0;
                Assert.True(isSame);
                Assert.Equal(!isGood, diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));
                Assert.InRange(diagnostics.Length, 0, 101);
                Assert.All(diagnostics, d => Assert.InRange(d.Line, 1, json.Count(unit => unit == '\n') + 1));
            }
            catch (Exception failure)
            {
                throw new Xunit.Sdk.XunitException($"Input {i}: {failure}\n{json}", failure);
            }
        }

        // Most changes break a document, but not all.
        Assert.InRange(accepted, 1, count - 1);
    }

    private static void Change(ref JsonNode root, Random random)
    {
        var nodes = new List<JsonNode>();
        Collect(root, nodes);
        var node = nodes[random.Next(nodes.Count)];
        var other = nodes[random.Next(nodes.Count)];
        switch (node)
        {
            case JsonObject owner when owner.Count > 0:
                ChangeMember(owner, owner.ElementAt(random.Next(owner.Count)).Key, other, random);
                break;
            case JsonArray list:
                ChangeItem(list, other, random);
                break;
            default:
                root = random.Next(50) == 0 ? Any(random) : root;
                break;
        }
    }

    private static void ChangeMember(JsonObject owner, string name, JsonNode other, Random random)
    {
        switch (random.Next(7))
        {
            case 0:
                owner.Remove(name);
                break;
            case 1:
                owner[name] = Any(random);
                break;
            case 2:
                owner[name] = other.DeepClone();
                break;
            case 3:
                var value = owner[name]?.DeepClone();
                owner.Remove(name);
                owner[random.Next(2) == 0 ? name + "s" : Texts[random.Next(Texts.Length)]] = value;
                break;
            case 4:
                owner[Texts[random.Next(Texts.Length)]] = other.DeepClone();
                break;
            case 5:
                owner[name] = new JsonArray(owner[name]?.DeepClone(), owner[name]?.DeepClone());
                break;
            default:
                owner["$schema"] = Any(random);
                break;
        }
    }

    private static void ChangeItem(JsonArray list, JsonNode other, Random random)
    {
        var at = list.Count == 0 ? -1 : random.Next(list.Count);
        switch (at < 0 ? 3 : random.Next(5))
        {
            case 0:
                list.RemoveAt(at);
                break;
            case 1:
                list.Insert(at, list[random.Next(list.Count)]?.DeepClone());
                break;
            case 2:
                list[at] = Any(random);
                break;
            case 3:
                list.Add(other.DeepClone());
                break;
            default:
                var moved = list[at]?.DeepClone();
                list.RemoveAt(at);
                list.Insert(random.Next(list.Count + 1), moved);
                break;
        }
    }

    private static JsonNode Any(Random random) => random.Next(9) switch
    {
        0 => JsonValue.Create(random.Next(-3, 40)),
        1 => JsonValue.Create(random.Next(2) == 0),
        2 => JsonNode.Parse(random.Next(2) == 0 ? "1e400" : "99999999999999999999")!,
        3 => new JsonObject(),
        4 => new JsonArray(),
        5 => JsonNode.Parse(string.Concat(Enumerable.Repeat("[", 30)) + string.Concat(Enumerable.Repeat("]", 30)))!,
        6 => JsonNode.Parse("0.1")!,
        _ => JsonValue.Create(Texts[random.Next(Texts.Length)]),
    };

    private static void Collect(JsonNode node, List<JsonNode> nodes)
    {
        nodes.Add(node);
        foreach (var child in node switch { JsonObject owner => owner.Select(member => member.Value), JsonArray list => list, _ => Enumerable.Empty<JsonNode?>() })
        {
            if (child is not null)
            {
                Collect(child, nodes);
            }
        }
    }
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RacingDomain.Json;
using RacingDomain.Rulebooks;
using RacingDomain.Tests.Support;

namespace RacingDomain.Tests.Examples;

/// <summary>What the guide to rules writes as JSON is good.</summary>
public sealed class RulesGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "src", "RacingDomain", "RULES.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Documents => new(Regex.Matches(Guide, @"```json\n(.+?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value));

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (Match row in Regex.Matches(Guide, @"^\| [^|]+ \| (scale|rule|bonus|championship|phase) \| `(.+)` \|$", RegexOptions.Multiline))
            {
                rows.Add(row.Groups[1].Value, row.Groups[2].Value);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_is_good(string json) => Assert.Empty(RulebookCheck.Of(json, resolver: RulebookCatalogue.DocumentFor));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_can_be_written_so(string where, string members) => Assert.DoesNotContain(RulebookCheck.Of(With(where, members)), finding => finding.Severity == DiagnosticSeverity.Error);

    [Fact]
    public void The_guide_has_documents_and_rows()
    {
        Assert.InRange(Documents.Count, 2, 10);
        Assert.Equal(Regex.Count(Guide, @"^\| .+ \| .*`.*"":", RegexOptions.Multiline), Rows.Count);
        Assert.InRange(Rows.Count, 30, 100);
    }

    /// <summary>A rulebook in which one object has these members; what it needs besides, and they do not give, is added.</summary>
    private static string With(string where, string members)
    {
        var scale = where == "scale" ? members : "\"values\": [10, 6, 4]";
        var rule = Object(where == "rule" ? members : "", ("name", "\"r\""), ("when", "{ \"kinds\": [\"race\"] }"), ("scales", "[{ \"scale\": \"race\" }]"));
        var bonus = Object(where == "bonus" ? members : "", ("name", "\"b\""), ("points", "1"), ("condition", "{ \"kind\": \"started\" }"));
        var playOff = "{ \"name\": \"play-off\", \"points\": 5, \"condition\": { \"kind\": \"place-within\", \"place\": 1 }, \"account\": \"play-off\" }";
        var phase = where == "phase" ? $", \"phases\": [{{ \"name\": \"Season\" }}, {{ \"name\": \"Final\", \"firstRound\": 8, {members} }}]" : "";
        var championship = Object(where == "championship" ? members : "", ("id", "\"c\""), ("name", "\"C\""), ("kind", "\"driver\""), ("points", "\"p\""))[..^1] + phase + "}";
        return $$"""
            {
              "schema": "racingdomain/rulebook/1", "id": "guide", "name": "Guide",
              "scales": { "race": { {{scale}} }, "long": { "values": [3, 2, 1] }, "small": { "values": [3, 2, 1] } },
              "pointsSystems": { "p": { "rules": [{{rule}}], "bonuses": [{{bonus}}, {{playOff}}] } },
              "championships": [{{championship}}]
            }
            """;
    }

    private static string Object(string members, params (string Name, string Value)[] others)
    {
        var made = JsonNode.Parse("{" + members + "}")!.AsObject();
        foreach (var (name, value) in others.Where(other => !made.ContainsKey(other.Name)))
        {
            made[name] = JsonNode.Parse(value);
        }

        return made.ToJsonString();
    }
}

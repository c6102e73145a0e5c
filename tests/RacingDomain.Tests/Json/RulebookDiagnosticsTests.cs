using RacingDomain.Json;

namespace RacingDomain.Tests.Json;

public class RulebookDiagnosticsTests
{
    private const string Good = """
        {
          "schema": "racingdomain/rulebook/1",
          "id": "club",
          "name": "Club",
          "scales": {
            "usual": { "values": [ { "from": 25, "to": 1, "step": 2 } ] }
          },
          "pointsSystems": {
            "usual": {
              "rules": [ { "name": "race", "when": { "kinds": ["race"] }, "scales": [ { "scale": "usual" } ] } ],
              "bonuses": [ { "name": "pole", "points": 1, "condition": { "kind": "feat", "feat": "pole" } } ]
            }
          },
          "championships": [
            { "id": "{class}-drivers", "name": "{class}", "kind": "driver", "points": "usual", "forClasses": ["gt", "p"] },
            { "id": "teams", "name": "Teams", "kind": "team", "points": "usual",
              "counting": { "parts": [ { "firstRound": 1, "best": 3 } ] },
              "ranking": { "tieBreaks": [ { "kind": "countback" } ] } }
          ]
        }
        """;

    [Fact]
    public void The_document_that_the_others_are_made_of_is_good()
    {
        Assert.True(RulebookJson.TryRead(Good, out _, out var diagnostics), string.Join('\n', diagnostics));
        Assert.True(new SchemaValidator(RulebookJson.Schema).IsValid(Good));
    }

    [Theory]
    [InlineData("\"points\": \"usual\", \"for", "\"points\": \"usul\", \"for", "15 /championships/0/points rulebook.unknown-points-system", false)]
    [InlineData("{ \"scale\": \"usual\" }", "{ \"scale\": \"usul\" }", "10 /pointsSystems/usual/rules/0/scales/0/scale rulebook.unknown-scale", false)]
    [InlineData("\"step\": 2", "\"step\": 5", "6 /scales/usual/values/0 rulebook.run-without-end", false)]
    [InlineData("\"step\": 2", "\"step\": 0", "6 /scales/usual/values/0 value.invalid", false)]
    [InlineData("\"from\": 25", "\"from\": 99999", "6 /scales/usual/values/0 rulebook.run-without-end", false)]
    [InlineData("\"from\": 25", "\"from\": \"25 7/7\"", "6 /scales/usual/values/0/from value.invalid", false)]
    [InlineData("\"from\": 25", "\"from\": 2.5e1", "6 /scales/usual/values/0/from value.invalid", false)]
    [InlineData("\"from\": 25", "\"from\": \"many\"", "6 /scales/usual/values/0/from value.invalid", true)]
    [InlineData("\"name\": \"pole\"", "\"name\": \"race\"", "9 /pointsSystems/usual value.invalid", false)]
    [InlineData("\"points\": 1", "\"points\": 0", "11 /pointsSystems/usual/bonuses/0 value.invalid", false)]
    [InlineData("\"kind\": \"feat\"", "\"kind\": \"foot\"", "11 /pointsSystems/usual/bonuses/0/condition/kind value.unknown-name", true)]
    [InlineData("{ \"kind\": \"feat\", \"feat\": \"pole\" }", "{ \"custom\": \"luck\" }", "11 /pointsSystems/usual/bonuses/0/condition/custom rulebook.unknown-custom", false)]
    [InlineData("\"kinds\": [\"race\"]", "\"condition\": { \"custom\": \"rain\" }", "10 /pointsSystems/usual/rules/0/when/condition/custom rulebook.unknown-custom", false)]
    [InlineData("{ \"kind\": \"countback\" }", "{ \"custom\": \"coin\" }", "18 /championships/1/ranking/tieBreaks/0/custom rulebook.unknown-custom", false)]
    [InlineData("{ \"kind\": \"countback\" }", "{ \"kind\": \"countback\", \"depth\": 0 }", "18 /championships/1/ranking/tieBreaks/0/depth number.out-of-range", true)]
    [InlineData("\"best\": 3 }", "\"best\": 3 }, { \"firstRound\": 9 }", "17 /championships/1/counting/parts/1 rulebook.parts-overlap", false)]
    [InlineData("[\"gt\", \"p\"]", "[\"gt\", \"gt\"]", "15 /championships/0 value.invalid", false)]
    [InlineData("\"{class}-drivers\"", "\"drivers\"", "15 /championships/0 value.invalid", false)]
    [InlineData("[\"gt\", \"p\"]", "[\"gt\", \"p\"], \"population\": { \"classes\": [\"gt\"] }", "15 /championships/0 value.invalid", false)]
    [InlineData("\"teams\",", "\"p-drivers\",", "16 /championships/1/id rulebook.duplicate-championship", false)]
    [InlineData("\"kind\": \"team\"", "\"kind\": \"group\"", "16 /championships/1 value.invalid", false)]
    [InlineData("\"name\": \"Club\",", "", "1  json.missing-member", true)]
    [InlineData("\"name\": \"Club\",", "\"name\": \"Club\", \"validFor\": [\"2018\", \"2018\"],", "1  value.invalid", false)]
    [InlineData("\"name\": \"Club\",", "\"name\": \"Club\", \"validFor\": [\"2018\"], \"variants\": [{ \"season\": \"2019\", \"counting\": { \"teams\": {} } }],", "1  value.invalid", false)]
    [InlineData("\"name\": \"Club\",", "\"name\": \"Club\", \"validFor\": [\"2018\"], \"variants\": [{ \"season\": \"2018\", \"counting\": { \"team\": {} } }],", "1  value.invalid", false)]
    [InlineData("\"name\": \"Club\",", "\"name\": \"Club\", \"validFor\": [\"2018\"], \"variants\": [{ \"season\": \"2018\", \"counting\": {} }],", "4 /variants/0 value.invalid", false)]
    [InlineData("\"name\": \"Club\",", "\"name\": \"Club\", \"validFor\": [\"2018\"], \"variants\": [{ \"season\": \"2018\", \"counting\": { \"a b\": {} } }],", "4 /variants/0/counting value.invalid", false)]
    [InlineData("\"name\": \"Club\",", "\"name\": \"Club\", \"validFor\": [\"2018\"], \"variants\": [{ \"season\": \"2018\", \"counting\": { \"teams\": { \"parts\": [{ \"firstRound\": 0 }] } } }],", "4 /variants/0/counting/teams/parts/0/firstRound number.out-of-range", true)]
    public void A_broken_document_is_refused(string part, string broken, string expected, bool schemaTells)
    {
        var json = Good.ReplaceLineEndings("\n").Replace(part, broken, StringComparison.Ordinal);
        Assert.NotEqual(Good, json);

        Assert.Equal([expected], Diagnose(json));
        Assert.Equal(!schemaTells, new SchemaValidator(RulebookJson.Schema).IsValid(json));
    }

    [Fact]
    public void A_broken_definition_is_reported_once_and_not_where_it_is_named()
    {
        Assert.Equal(["6 /scales/usual/values/0 value.invalid"], Diagnose(Replace(("\"step\": 2", "\"step\": -1"))));
        Assert.Equal(["5 /scales json.wrong-type"], Diagnose(Replace(("\"scales\": {\n", "\"scales\": [ {\n"), ("\"step\": 2 } ] }\n  },", "\"step\": 2 } ] }\n  } ],"))));
        Assert.Equal(
            ["6 /scales/usual/values/0/stop json.unknown-member", "10 /pointsSystems/usual/rules/0/name text.too-short", "18 /championships/1/ranking/tieBreaks/0/kind value.unknown-name"],
            Diagnose(Replace(("\"step\": 2", "\"stop\": 2"), ("\"name\": \"race\"", "\"name\": \"\""), ("countback", "count-back"))));
    }

    [Fact]
    public void Every_beginning_of_a_document_is_truncated_and_nothing_else()
    {
        for (var length = 0; length < Good.Length; length++)
        {
            Assert.False(RulebookJson.TryRead(Good[..length], out _, out var diagnostics));
            Assert.Equal(DiagnosticCodes.Truncated, Assert.Single(diagnostics, d => d.Code != DiagnosticCodes.SchemaMissing).Code);
        }
    }

    [Fact]
    public void Definitions_may_stand_last_and_a_cut_in_them_makes_no_further_errors()
    {
        var json = Good.ReplaceLineEndings("\n");
        var start = json.IndexOf("  \"scales\"", StringComparison.Ordinal);
        var end = json.IndexOf("  \"championships\"", StringComparison.Ordinal);
        var moved = json[..start] + json[end..^2] + ",\n" + json[start..end].TrimEnd(',', '\n') + "\n}";

        Assert.Equal(RulebookJson.Read(Good), RulebookJson.Read(moved));
        for (var length = start; length < moved.Length; length++)
        {
            Assert.Equal(DiagnosticCodes.Truncated, Assert.Single(Diagnostics(moved[..length])).Code);
        }
    }

    [Fact]
    public void Runs_count_as_what_they_stand_for()
    {
        var runs = string.Join(',', Enumerable.Repeat("{ \"from\": 999, \"to\": 0 }", 100));
        var json = Replace(("{ \"from\": 25, \"to\": 1, \"step\": 2 }", runs));

        Assert.True(RulebookJson.TryRead(json, out _, out _));
        Assert.False(RulebookJson.TryRead(json, out _, out var diagnostics, limits: new(maximumItems: 10_000)));
        Assert.Equal(DiagnosticCodes.TooManyItems, diagnostics[0].Code);
    }

    private static string Replace(params (string Part, string Broken)[] changes)
    {
        var json = Good.ReplaceLineEndings("\n");
        foreach (var (part, broken) in changes)
        {
            Assert.Contains(part, json, StringComparison.Ordinal);
            json = json.Replace(part, broken, StringComparison.Ordinal);
        }

        return json;
    }

    private static string[] Diagnose(string json) => [.. Diagnostics(json).Select(d => $"{d.Line} {d.Pointer} {d.Code}")];

    private static ValueArray<Diagnostic> Diagnostics(string json)
    {
        Assert.False(RulebookJson.TryRead(json, out var rulebook, out var diagnostics));
        Assert.Null(rulebook);
        return diagnostics;
    }
}

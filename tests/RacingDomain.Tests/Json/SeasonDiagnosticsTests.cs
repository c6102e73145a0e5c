using System.Diagnostics;
using RacingDomain.Json;

namespace RacingDomain.Tests.Json;

public class SeasonDiagnosticsTests
{
    // Two cars in a race; the broken documents below change one thing each.
    private const string Good = """
        {
          "schema": "racingdomain/season/1",
          "series": { "id": "club", "name": "Club" },
          "id": "2018",
          "rulebook": "club-2018",
          "classes": [ { "id": "gt", "name": "GT" } ],
          "drivers": [
            { "id": "ann", "name": "Ann" },
            { "id": "bob", "name": "Bob" }
          ],
          "teams": [ { "id": "a", "name": "A" } ],
          "rounds": [
            { "number": 1, "name": "One", "date": "2018-05-01", "event": "spa" }
          ],
          "events": [
            {
              "id": "spa",
              "name": "Spa",
              "entries": [
                { "number": "9", "class": "gt", "team": "a", "crew": [ { "driver": "ann" } ] },
                { "number": "1", "crew": [ { "driver": "bob", "rating": "gold" } ] }
              ],
              "sessions": [
                {
                  "id": "race",
                  "kind": "race",
                  "round": 1,
                  "classifications": [
                    { "lines": [
                      { "entry": "1", "position": 2 },
                      { "entry": "9", "position": 1 }
                    ] }
                  ]
                }
              ]
            }
          ],
          "decisions": [
            { "ruling": { "kind": "moved-to-last", "entries": ["1"] }, "reason": "Too low", "rounds": [1] }
          ]
        }
        """;

    [Fact]
    public void The_document_that_the_others_are_made_of_is_good()
    {
        Assert.True(SeasonJson.TryRead(Good, out _, out var diagnostics));
        Assert.Empty(diagnostics);
        Assert.True(new SchemaValidator(SeasonJson.Schema).IsValid(Good));
    }

    /// <summary>What to replace by what, the diagnostic, and whether a schema can tell.</summary>
    [Theory]
    [InlineData("\"id\": \"2018\",", "\"id\": \"2018\", \"id\": \"2019\",", "4 /id json.duplicate-member", false)]
    [InlineData("\"name\": \"Ann\"", "\"name\": \"Ann\", \"nick\": \"A\"", "8 /drivers/0/nick json.unknown-member", true)]
    [InlineData(", \"name\": \"Bob\"", "", "9 /drivers/1 json.missing-member", true)]
    [InlineData("  \"id\": \"2018\",\n", "", "1  json.missing-member", true)]
    [InlineData("\"round\": 1,", "\"round\": \"1\",", "27 /events/0/sessions/0/round json.wrong-type", true)]
    [InlineData("\"round\": 1,", "\"round\": 1.5,", "27 /events/0/sessions/0/round number.not-whole", true)]
    [InlineData("\"round\": 1,", "\"round\": null,", "27 /events/0/sessions/0/round json.null", true)]
    [InlineData("\"round\": 1,", "\"round\": 7,", "27 /events/0/sessions/0/round season.unknown-round", false)]
    [InlineData("\"2018-05-01\"", "\"2018-02-30\"", "13 /rounds/0/date value.invalid-time", false)]
    [InlineData("\"2018-05-01\"", "\"1 May\"", "13 /rounds/0/date value.invalid-time", true)]
    [InlineData("\"gold\"", "\"golden\"", "21 /events/0/entries/1/crew/0/rating value.unknown-name", true)]
    [InlineData("\"kind\": \"race\"", "\"kind\": \"checkpoint\"", "26 /events/0/sessions/0/kind value.unknown-name", true)]
    [InlineData("\"position\": 2", "\"position\": 0", "30 /events/0/sessions/0/classifications/0/lines/0/position number.out-of-range", true)]
    [InlineData("\"position\": 2", "\"position\": 1", "31 /events/0/sessions/0/classifications/0/lines/1/position season.duplicate-place", false)]
    [InlineData("\"position\": 2", "\"position\": 2, \"sharesPlace\": true", "30 /events/0/sessions/0/classifications/0/lines/0/sharesPlace season.place-not-shared", false)]
    [InlineData("\"position\": 2", "\"status\": \"did-not-start\", \"position\": 2", "30 /events/0/sessions/0/classifications/0/lines/0 value.invalid", false)]
    [InlineData("\"entry\": \"1\", \"position\": 2", "\"entry\": \"2\", \"position\": 2", "30 /events/0/sessions/0/classifications/0/lines/0/entry season.unknown-entry", false)]
    [InlineData("\"number\": \"9\",", "\"number\": \"1\", \"id\": \"9\",", "30 /events/0/sessions/0/classifications/0/lines/0/entry season.duplicate-number", false)]
    [InlineData("\"number\": \"9\",", "\"number\": \"#9\", \"id\": \"9\",", "20 /events/0/entries/0/number value.invalid-id", true)]
    [InlineData("\"driver\": \"bob\"", "\"driver\": \"bo\"", "21 /events/0/entries/1/crew/0/driver season.unknown-driver", false)]
    [InlineData("\"team\": \"a\"", "\"team\": \"b\"", "20 /events/0/entries/0/team season.unknown-team", false)]
    [InlineData("\"name\": \"Spa\"", "\"name\": \" \"", "18 /events/0/name text.blank", true)]
    [InlineData("\"name\": \"Spa\"", "\"name\": \"a\\u0007\"", "18 /events/0/name value.invalid", false)]
    [InlineData("\"name\": \"Spa\",", "\"name\": \"Spa\", \"timeZone\": \"Mars\",", "18 /events/0/timeZone value.unknown-time-zone", false)]
    [InlineData("[\"1\"]", "[]", "39 /decisions/0/ruling/entries list.too-short", true)]
    [InlineData("[\"1\"]", "[\"1\", \"1\"]", "39 /decisions/0/ruling value.invalid", false)]
    [InlineData("[\"1\"]", "[\"3\"]", "39 /decisions/0/ruling/entries/0 season.unknown-entry", false)]
    [InlineData("moved-to-last", "moved-to-first", "39 /decisions/0/ruling/kind value.unknown-name", true)]
    [InlineData("\"rounds\": [1]", "\"rounds\": [1], \"effectiveFrom\": \"the end\"", "39 /decisions/0/effectiveFrom value.invalid", true)]
    [InlineData("\"rounds\": [1]", "\"rounds\": [1], \"extensions\": { \"\": \"x\" }", "39 /decisions/0/extensions value.invalid", false)]
    [InlineData("\"rounds\": [1]", "\"rounds\": [1], \"extensions\": { \"x\": 1 }", "39 /decisions/0/extensions/x json.wrong-type", true)]
    [InlineData("racingdomain/season/1", "racingdomain/season/2", "2 /schema schema.newer", true)]
    [InlineData("racingdomain/season/1", "racingdomain/rulebook/1", "2 /schema schema.foreign", true)]
    [InlineData("\"rulebook\": \"club-2018\",", "\"rulebook\": \"club-2018\", \"embeddedRulebook\": { \"id\": \"x\", \"name\": \"X\", \"championships\": [ { \"id\": \"d\", \"name\": \"D\", \"kind\": \"driver\", \"points\": { \"custom\": \"y\" } } ] },", "5 /embeddedRulebook/championships/0/points/custom rulebook.unknown-custom", false)]
    public void A_broken_document_is_refused(string part, string broken, string expected, bool schemaTells)
    {
        var json = Good.ReplaceLineEndings("\n").Replace(part, broken, StringComparison.Ordinal);
        Assert.NotEqual(Good, json);

        Assert.Equal([expected], Diagnose(json));
        Assert.Equal(!schemaTells, new SchemaValidator(SeasonJson.Schema).IsValid(json));
    }

    [Fact]
    public void All_that_is_wrong_is_found_at_once()
    {
        var json = Replace(
            ("\"id\": \"2018\",", "\"id\": \"20 18\","),
            ("\"name\": \"Ann\"", "\"name\": \"Ann\", \"nick\": \"A\", \"id\": \"twice\""),
            ("{ \"id\": \"bob\", \"name\": \"Bob\" }", "{ \"id\": \"carl\" },\n    { \"id\": \"bob\", \"name\": \"Bob\" },\n    { \"id\": \"ann\", \"name\": \"Other\" }"),
            ("\"2018-05-01\", \"event\": \"spa\"", "\"2018-05-01\", \"event\": \"spaa\""),
            ("\"team\": \"a\"", "\"team\": \"b\""),
            ("\"gold\"", "\"golden\""),
            ("\"kind\": \"race\",", "\"kind\": \"race\", \"start\": \"noon\","),
            ("\"rounds\": [1]", "\"rounds\": [2]"));

        // What a broken driver, entry or session would have given is not reported as missing elsewhere.
        Assert.Equal(
            [
                "4 /id value.invalid-id",
                "8 /drivers/0/nick json.unknown-member",
                "8 /drivers/0/id json.duplicate-member",
                "9 /drivers/1 json.missing-member",
                "11 /drivers/3 season.duplicate-driver",
                "15 /rounds/0/event season.unknown-event",
                "22 /events/0/entries/0/team season.unknown-team",
                "23 /events/0/entries/1/crew/0/rating value.unknown-name",
                "28 /events/0/sessions/0/start value.invalid-time",
                "41 /decisions/0/rounds/0 season.unknown-round",
            ],
            Diagnose(json));
    }

    [Fact]
    public void Broken_lines_do_not_hide_what_is_wrong_with_the_others_nor_move_them()
    {
        var json = Replace((
            "{ \"entry\": \"1\", \"position\": 2 },",
            "{ \"entry\": \"1\", \"position\": 0 },\n{ \"entry\": \"7\", \"position\": 9 },\n{ \"entry\": \"9\", \"position\": 3 },\n{ \"entry\": \"1\", \"position\": 1, \"sharesPlace\": true },"));

        Assert.Equal(
            [
                "30 /events/0/sessions/0/classifications/0/lines/0/position number.out-of-range",
                "31 /events/0/sessions/0/classifications/0/lines/1/entry season.unknown-entry",
                "32 /events/0/sessions/0/classifications/0/lines/2/entry season.duplicate-line",
                "34 /events/0/sessions/0/classifications/0/lines/4/position season.duplicate-place",
            ],
            Diagnose(json));
    }

    [Fact]
    public void Paths_are_those_of_the_document_where_the_season_sorts()
    {
        var json = Replace(
            ("\"decisions\": [", "\"pairings\": [ { \"drivers\": [\"zoe\", \"bob\",\n\"al\"] } ], \"decisions\": ["),
            ("{ \"id\": \"bob\", \"name\": \"Bob\" }", "{ \"id\": \"bob\", \"name\": \"Bob\" }, { \"id\": \"aaron\", \"name\": \"A\" },\n{ \"id\": \"bob\", \"name\": \"B\" }"));

        Assert.Equal(
            ["10 /drivers/3 season.duplicate-driver", "39 /pairings/0/drivers/0 season.unknown-driver", "40 /pairings/0/drivers/2 season.unknown-driver"],
            Diagnose(json));
    }

    [Fact]
    public void A_broken_list_does_not_make_its_references_wrong() => Assert.Equal(
        ["7 /drivers json.wrong-type", "7 /sources/0 text.blank", "7 /x json.unknown-member"],
        Diagnose(Replace(("\"drivers\": [\n", "\"drivers\": 5, \"sources\": [\" \"], \"x\": [\n"))));

    [Fact]
    public void Half_a_surrogate_pair_is_refused() => Assert.Equal(
        ["18 /events/0/name json.invalid-text"], Diagnose(Replace(("\"name\": \"Spa\"", "\"name\": \"\\ud800\""))));

    [Fact]
    public void Every_beginning_of_a_document_is_truncated()
    {
        for (var length = 0; length < Good.Length; length++)
        {
            Assert.False(SeasonJson.TryRead(Good[..length], out _, out var diagnostics));
            Assert.Equal(DiagnosticCodes.Truncated, diagnostics[^1].Code);
        }
    }

    [Fact]
    public void Deep_and_large_documents_are_refused()
    {
        var deep = Good.Replace("\"reason\": \"Too low\"", "\"reason\": " + new string('[', 10_000), StringComparison.Ordinal);
        Assert.Equal("39 /decisions/0/reason json.too-deep", Diagnose(deep)[^1]);

        Assert.False(SeasonJson.TryRead(Good, out _, out var diagnostics, limits: new(maximumBytes: 100)));
        Assert.Equal(DiagnosticCodes.TooLarge, Assert.Single(diagnostics).Code);
        Assert.Equal(DiagnosticCodes.TooLarge, Assert.Single(Assert.Throws<DocumentException>(() => SeasonJson.Read(Good, limits: new(maximumBytes: 100))).Diagnostics).Code);
    }

    [Fact]
    public void Thousands_of_mistakes_take_no_time()
    {
        var drivers = string.Join(",\n", Enumerable.Range(0, 50_000).Select(_ => "{ \"id\": \"ann\", \"name\": \"Ann\" }"));
        var watch = Stopwatch.StartNew();

        Assert.Equal(101, Diagnose(Replace(("{ \"id\": \"bob\", \"name\": \"Bob\" }", drivers))).Length);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
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

    private static string[] Diagnose(string json)
    {
        Assert.False(SeasonJson.TryRead(json, out var document, out var diagnostics));
        Assert.Null(document);
        return [.. diagnostics.Select(d => $"{d.Line} {d.Pointer} {d.Code}")];
    }
}

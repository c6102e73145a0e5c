using System.Text;
using RacingDomain.Json;
using RacingDomain.Rulebooks;

namespace RacingDomain.Tests.Json;

/// <summary>Objects of lists that have the form of the one before: those of a results list, for example. They are read in a shorter way, which must not be seen.</summary>
public class AlikeObjectsTests
{
    private const string Lines = """
        { "entry": "1", "position": 1, "measures": { "laps": 51, "time": "PT1H41M6.688S", "fastestLap": "PT1M36.861S" } },
        { "entry": "2", "position": 2, "measures": { "laps": 50, "time": "PT1H41M7S", "fastestLap": "PT1M37S" } },
        { "entry": "3", "position": 3, "measures": { "laps": 9, "time": "PT1H41M8S", "fastestLap": "PT1M38S" } },
        { "entry": "4", "position": 4, "measures": { "laps": 0 } },
        { "entry": "5", "status": "retired" },
        { "entry": "6", "status": "disqualified" },
        { "entry": "7", "position": 5, "drivers": [ { "driver": "ann", "laps": 20, "time": "PT1H" }, { "driver": "bob", "laps": 7, "time": "PT2H" } ] },
        { "entry": "8", "position": 6, "sharesPlace": true },
        { "entry": "9", "position": 6, "sharesPlace": true }
        """;

    public static TheoryData<string> Seasons => [.. SeasonCatalogue.Ids];

    [Theory]
    [MemberData(nameof(Seasons))]
    public void Bundled_seasons_are_the_same(string id)
    {
        var json = SeasonCatalogue.DocumentOf(id);
        Assert.True(ReadsAlike(json));
        Assert.True(ReadsAlike(SeasonJson.ToJson(SeasonJson.Read(json), DocumentLayout.Compact)));
    }

    [Theory]
    [InlineData("\"position\": 3", "\"position\": 03", "")]
    [InlineData("\"position\": 3", "\"position\": 0", "/events/0/sessions/0/classifications/0/lines/2/position")]
    [InlineData("\"position\": 3", "\"position\": -3", "/events/0/sessions/0/classifications/0/lines/2/position")]
    [InlineData("\"position\": 3", "\"position\": 3.0", "/events/0/sessions/0/classifications/0/lines/2/position")]
    [InlineData("\"position\": 3", "\"position\": 3e0", "/events/0/sessions/0/classifications/0/lines/2/position")]
    [InlineData("\"position\": 3", "\"position\": 99999999999", "/events/0/sessions/0/classifications/0/lines/2/position")]
    [InlineData("\"position\": 3", "\"position\": \"3\"", "/events/0/sessions/0/classifications/0/lines/2/position")]
    [InlineData("\"position\": 3", "\"position\": null", "/events/0/sessions/0/classifications/0/lines/2/position")]
    [InlineData("\"entry\": \"3\"", "\"entry\": \"\"", "/events/0/sessions/0/classifications/0/lines/2/entry")]
    [InlineData("\"entry\": \"3\"", "\"entry\": \"3\n\"", "")]
    [InlineData("\"entry\": \"3\"", "\"entry\": 3", "/events/0/sessions/0/classifications/0/lines/2/entry")]
    [InlineData("\"entry\": \"3\"", "\"entry\": \"\\ud800\"", "/events/0/sessions/0/classifications/0/lines/2/entry")]
    [InlineData("\"entry\": \"3\"", "\"entry\": \"11\"", "/events/0/sessions/0/classifications/0/lines/2/entry")]
    [InlineData("\"laps\": 9", "\"laps\": 9, \"laps\": 9", "/events/0/sessions/0/classifications/0/lines/2/measures/laps")]
    [InlineData("\"time\": \"PT1H41M8S\"", "\"time\": \"PT1H41M8\"", "/events/0/sessions/0/classifications/0/lines/2/measures/time")]
    [InlineData("\"fastestLap\": \"PT1M38S\" } }", "\"fastestLap\": \"PT1M38S\" }, \"lap\": 1 }", "/events/0/sessions/0/classifications/0/lines/2/lap")]
    [InlineData("\"fastestLap\": \"PT1M38S\" } }", "\"fastestLap\": \"PT1M38S\" } ", "")]
    [InlineData("\"fastestLap\": \"PT1M38S\" } },", "\"fastestLap\": \"PT1M38S\" } },,", "")]
    [InlineData("\"status\": \"disqualified\"", "\"status\": \"disqualifed\"", "/events/0/sessions/0/classifications/0/lines/5/status")]
    [InlineData("\"driver\": \"bob\"", "\"driver\": \"eve\"", "/events/0/sessions/0/classifications/0/lines/6/drivers/1/driver")]
    [InlineData("\"driver\": \"bob\"", "\"driver\": \"ann\"", "/events/0/sessions/0/classifications/0/lines/6")]
    [InlineData("\"sharesPlace\": true }\n]", "\"sharesPlace\": tru }\n]", "")]
    public void What_is_wrong_with_one_is_said_in_its_place(string text, string broken, string place)
    {
        var good = Document();
        _ = SeasonJson.Read(good);
        Assert.Contains(text, good, StringComparison.Ordinal);

        var bad = good.Replace(text, broken, StringComparison.Ordinal);
        Assert.False(ReadsAlike(bad));
        Assert.False(SeasonJson.TryRead(bad, out _, out var diagnostics));
        Assert.Contains(diagnostics, diagnostic => diagnostic.Pointer == place);
    }

    [Theory]
    [InlineData("\"entry\": \"3\"", "\"\\u0065ntry\": \"3\"")]
    [InlineData("\"entry\": \"3\"", "\"entry\": \"\\u0033\"")]
    [InlineData("\"entry\": \"3\"", "\"entry\" :\t\"3\"")]
    [InlineData("\"entry\": \"3\", \"position\": 3", "\"position\": 3, \"entry\": \"3\"")]
    public void One_written_differently_is_the_same(string text, string other)
    {
        var document = Document().Replace(text, other, StringComparison.Ordinal);
        Assert.True(ReadsAlike(document));
        Assert.Equal(SeasonJson.Read(Document()), SeasonJson.Read(document));
    }

    [Fact]
    public void Broken_documents_have_the_same_diagnostics()
    {
        foreach (var bytes in BrokenBytes.Of(Encoding.UTF8.GetBytes(Document()), 5_000))
        {
            _ = BothWays.IsGood(bytes);
        }
    }

    [Fact]
    public void Limits_are_found_in_the_same_place()
    {
        var document = Encoding.UTF8.GetBytes(Document());
        var least = Enumerable.Range(1, 500).First(items => BothWays.IsGood(document, new(maximumItems: items)));
        Assert.InRange(least, 100, 500);
        Assert.Equal(11, Enumerable.Range(1, 20).First(depth => BothWays.IsGood(document, new(maximumDepth: depth))));
    }

    private static bool ReadsAlike(string json) => BothWays.IsGood(Encoding.UTF8.GetBytes(json));

    private static string Document() => $$"""
        {
          "schema": "racingdomain/season/1",
          "series": { "id": "club", "name": "Club" },
          "id": "2018",
          "rulebook": "club-2018",
          "drivers": [ { "id": "ann", "name": "Ann" }, { "id": "bob", "name": "Bob" }, { "id": "cid", "name": "Cíd \u0041" }, { "id": "dan", "name": "Dan" } ],
          "events": [ { "id": "e", "name": "E",
            "entries": [ {{string.Join(", ", Enumerable.Range(1, 9).Select(n => $$"""{ "number": "{{n}}", "crew": [ { "driver": "ann" }, { "driver": "bob" } ] }"""))}} ],
            "sessions": [ { "id": "race", "kind": "race", "classifications": [ { "lines": [
        {{Lines}}
        ] } ] } ] } ]
        }
        """;
}

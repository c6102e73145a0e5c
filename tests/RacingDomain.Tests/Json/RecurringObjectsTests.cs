using System.Text;
using RacingDomain.Json;

namespace RacingDomain.Tests.Json;

/// <summary>Entries that stand word for word in several entry lists, and members of crews.</summary>
public class RecurringObjectsTests
{
    private const string Ann = """{ "number": "9", "crew": [ { "driver": "ann" } ] }""";
    private const string Bob = """{ "number": "9", "crew": [ { "driver": "bob" } ] }""";

    [Fact]
    public void The_same_text_is_the_same_object_and_another_one_is_not()
    {
        var events = SeasonJson.Read(Document(Ann, Bob, Ann, Bob)).Season.Events;

        Assert.Same(events[0].Entries[0], events[2].Entries[0]);
        Assert.Same(events[1].Entries[0], events[3].Entries[0]);
        Assert.Equal(["ann", "bob", "ann", "bob"], events.Select(e => e.Entries[0].Crew[0].Driver.ToString()));
    }

    [Fact]
    public void So_is_a_member_of_several_crews()
    {
        var events = SeasonJson.Read(Document(Ann, Ann.Replace("9", "10", StringComparison.Ordinal), Bob)).Season.Events;

        Assert.NotSame(events[0].Entries[0], events[1].Entries[0]);
        Assert.Same(events[0].Entries[0].Crew[0], events[1].Entries[0].Crew[0]);
        Assert.Equal(["ann", "ann", "bob"], events.Select(e => e.Entries[0].Crew[0].Driver.ToString()));
    }

    [Fact]
    public void A_text_that_goes_on_differently_is_another_object()
    {
        var events = SeasonJson.Read(Document(Ann, Ann.Replace(" ] }", """ ], "extensions": { "a": "b" } }""", StringComparison.Ordinal))).Season.Events;

        Assert.Equal("b", events[1].Entries[0].Extensions.Single().Value);
        Assert.Empty(events[0].Entries[0].Extensions);
    }

    [Fact]
    public void An_id_that_stands_again_is_one_text_also_behind_an_object_that_was_skipped()
    {
        var season = SeasonJson.Read(Document(Ann, Ann, Ann.Replace("9", "10", StringComparison.Ordinal).Replace("{ \"driver\"", "{\"driver\"", StringComparison.Ordinal), Bob)).Season;

        Assert.NotSame(season.Events[0].Entries[0].Crew[0], season.Events[2].Entries[0].Crew[0]);
        Assert.Same(season.Drivers[0].Id.ToString(), season.Events[2].Entries[0].Crew[0].Driver.ToString());
        Assert.Same(season.Drivers[1].Id.ToString(), season.Events[3].Entries[0].Crew[0].Driver.ToString());
    }

    [Fact]
    public void An_id_written_with_escapes_is_the_id_that_it_spells()
    {
        var events = SeasonJson.Read(Document(Ann, Ann.Replace("ann", "\\u0061nn", StringComparison.Ordinal), Bob.Replace("bob", "b\\u006fb", StringComparison.Ordinal), Bob)).Season.Events;

        Assert.Equal(["ann", "ann", "bob", "bob"], events.Select(e => e.Entries[0].Crew[0].Driver.ToString()));
    }

    [Fact]
    public void They_count_for_the_limit_as_often_as_they_stand()
    {
        Assert.Equal(LeastItems(Document(Ann, Ann + " ", Ann + "  ")), LeastItems(Document(Ann, Ann, Ann)));
        Assert.Equal(LeastItems(Document(Ann, Bob, Ann.Replace("{ ", "{", StringComparison.Ordinal))), LeastItems(Document(Ann, Ann, Ann)));
    }

    [Fact]
    public void What_is_wrong_with_them_is_said_of_each()
    {
        var unknown = Ann.Replace("ann", "eve", StringComparison.Ordinal);
        var broken = Ann.Replace("\"9\"", "9", StringComparison.Ordinal);

        Assert.Equal(["/events/0/entries/0/crew/0/driver", "/events/1/entries/0/crew/0/driver"], Pointers(Document(unknown, unknown)));
        Assert.Equal(["/events/0/entries/0/number", "/events/1/entries/0/number"], Pointers(Document(broken, broken)));
    }

    [Fact]
    public void What_is_wrong_behind_them_is_said_in_its_place()
    {
        const string Tall = "{\n  \"number\": \"9\",\n  \"crew\": [ { \"driver\": \"ann\" } ]\n}";

        var unknown = Document(Tall, Tall, Tall.Replace("ann", "eve", StringComparison.Ordinal));
        Assert.False(SeasonJson.TryRead(unknown, out _, out var diagnostics));
        Assert.Equal((15, "/events/2/entries/0/crew/0/driver"), (diagnostics.Single().Line, diagnostics.Single().Pointer));

        var misspelt = Document(Tall, Tall, Tall.Replace("crew", "cred", StringComparison.Ordinal));
        Assert.False(SeasonJson.TryRead(misspelt, out _, out diagnostics));
        Assert.Equal((15, 3), (diagnostics.Single().Line, diagnostics.Single().Column));

        var malformed = Document(Tall, Tall, Tall.Replace("\"9\",", "\"9\"", StringComparison.Ordinal));
        Assert.False(SeasonJson.TryRead(malformed, out _, out diagnostics));
        Assert.Equal((DiagnosticCodes.Malformed, 15), (diagnostics.Single().Code, diagnostics.Single().Line));
    }

    [Fact]
    public void Whether_they_are_read_once_makes_no_difference_in_broken_documents()
    {
        var good = Encoding.UTF8.GetBytes(Document(Ann, Bob, Ann + ",\n" + Bob.Replace("9", "10", StringComparison.Ordinal), Ann, Bob, Ann));
        foreach (var bytes in BrokenBytes.Of(good, 5_000))
        {
            _ = BothWays.IsGood(bytes);
        }
    }

    private static string Document(params string[] entries) => $$"""
        {
          "schema": "racingdomain/season/1",
          "series": { "id": "club", "name": "Club" },
          "id": "2018",
          "rulebook": "club-2018",
          "drivers": [ { "id": "ann", "name": "Ann" }, { "id": "bob", "name": "Bob" } ],
          "events": [ {{string.Join(", ", entries.Select((entry, i) => $$"""{ "id": "e{{i}}", "name": "E", "entries": [ {{entry}} ] }"""))}} ]
        }
        """;

    private static int LeastItems(string document) =>
        Enumerable.Range(1, 200).First(items => SeasonJson.TryRead(document, out _, out _, limits: new DocumentLimits(maximumItems: items)));

    private static IEnumerable<string> Pointers(string document)
    {
        Assert.False(SeasonJson.TryRead(document, out _, out var diagnostics));
        return diagnostics.Select(diagnostic => diagnostic.Pointer);
    }
}

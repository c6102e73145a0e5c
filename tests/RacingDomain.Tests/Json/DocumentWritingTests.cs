using RacingDomain.Json;

namespace RacingDomain.Tests.Json;

public class DocumentWritingTests
{
    [Fact]
    public void Writing_and_reading_gives_the_same_again()
    {
        foreach (var garage in new[] { Samples.Bare, Samples.Full })
        {
            var json = Garage.Format.ToJson(garage);
            Assert.Equal(garage, Garage.Read(json));
            Assert.Equal(json, Garage.Format.ToJson(Garage.Read(json)));
            Assert.Equal(garage, Garage.Read(Garage.Format.ToJson(garage, DocumentLayout.Compact)));
        }
    }

    [Fact]
    public void Defaults_are_left_out_and_letters_stay_readable() => Assert.Equal(
        """
        {
          "schema": "racingdomain/garage/1",
          "name": "Zoë's \"Garage\"",
          "built": "2021-01-30"
        }

        """.ReplaceLineEndings("\n"),
        Garage.Format.ToJson(Samples.Bare));

    [Fact]
    public void A_compact_document_has_the_members_in_the_order_of_the_definition() => Assert.Equal(
        """
        {"schema":"racingdomain/garage/1","name":"Zoë's \"Garage\"","built":"2021-01-30","doors":2,"tags":["","Größe","<&'>"],
        "mechanics":[{"id":"ann","name":"Ann","rating":"gold","shift":"PT1M32.5S","hired":"2021-01-30T18:40:00Z"},
        {"id":"bob","name":"Bob","rating":"fools-gold","paid":false}],
        "main":{"kind":"box","tools":[{"kind":"hammer","weight":5},{"kind":"box","tools":[{"kind":"bare-hands"}]}]},
        "tools":[{"kind":"bare-hands"},{"kind":"hammer","weight":1}],"extensions":{"a":"1","b":"2"}}
        """.ReplaceLineEndings(""),
        Garage.Format.ToJson(Samples.Full, DocumentLayout.Compact).TrimEnd('\n'));

    [Fact]
    public void Members_may_stand_in_any_order_the_kind_and_the_schema_last()
    {
        var garage = Garage.Read("""
            { "main": { "tools": [ { "weight": 5, "kind": "hammer" } ], "kind": "box" }, "built": "2021-01-30", "name": "x", "schema": "racingdomain/garage/1" }
            """);

        Assert.Equal(new Box([new Hammer(5)]), garage.Main);
    }

    [Fact]
    public void An_id_is_allocated_once_per_document()
    {
        var garage = Assert.Throws<DocumentException>(() => Garage.Read("""
            { "schema": "racingdomain/garage/1", "name": "x", "built": "2021-01-30", "mechanics": [ { "id": "ann", "name": "A" }, { "id": "ann", "name": "B" } ] }
            """));
        Assert.Equal("garage.same-id", Assert.Single(garage.Diagnostics).Code);

        var read = Codec.Object<(string, string)>("Pair", "Two ids.", o =>
        {
            var first = o.Required("first", "One.", Codec.Id<DriverId>(), p => DriverId.Parse(p.Item1));
            var second = o.Required("second", "Another.", Codec.Id<DriverId>(), p => DriverId.Parse(p.Item2));
            return m => (m.Get(first).ToString(), m.Get(second).ToString());
        });
        var reader = new System.Text.Json.Utf8JsonReader("""{"first":"ann","second":"ann"}"""u8);
        reader.Read();
        Assert.True(read.TryRead(ref reader, new(31, DocumentLimits.Default, null, default), out var pair));
        Assert.Same(pair.Item1, pair.Item2);
    }
}

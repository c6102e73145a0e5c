using System.Buffers;
using System.Text;
using RacingDomain.Json;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Ids;

namespace RacingDomain.Tests.Json;

public class SeasonJsonTests
{
    private static readonly string Imsa = File.ReadAllText(Path.Combine(Repository.Root, "src", "RacingDomain", "Rulebooks", "Seasons", "imsa-2021.json"));

    public static TheoryData<string> Documents => new(SeasonJson.ToJson(SeasonSamples.Bare), SeasonJson.ToJson(SeasonSamples.Document), Imsa);

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_written_is_read_as_equal_and_written_as_the_same_bytes(string json)
    {
        Assert.True(SeasonJson.TryRead(json, out var document, out var diagnostics), string.Join('\n', diagnostics));
        var written = SeasonJson.ToJson(document);

        Assert.Empty(diagnostics);
        Assert.Equal(document, SeasonJson.Read(written));
        Assert.Equal(document, SeasonJson.Read(SeasonJson.ToJson(document, DocumentLayout.Compact)));
        Assert.Equal(written, SeasonJson.ToJson(SeasonJson.Read(written)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_written_keeps_to_the_schema(string json)
    {
        var validator = new SchemaValidator(SeasonJson.Schema);

        Assert.True(validator.IsValid(json));
        Assert.True(validator.IsValid(SeasonJson.ToJson(SeasonJson.Read(json))));
    }

    [Fact]
    public void The_samples_come_back()
    {
        Assert.Equal(SeasonSamples.Bare, SeasonJson.Read(SeasonJson.ToJson(SeasonSamples.Bare)).Season);
        Assert.Equal(SeasonSamples.Document, SeasonJson.Read(SeasonJson.ToJson(SeasonSamples.Document)));
    }

    [Fact]
    public void Everything_that_a_document_can_say_is_in_the_samples()
    {
        var validator = new SchemaValidator(SeasonJson.Schema);
        var json = SeasonJson.ToJson(SeasonSamples.Document).Insert(1, "\"$schema\": \"./season.schema.json\",");
        Assert.True(validator.IsValid(json));
        Assert.Equal(SeasonSamples.Document, SeasonJson.Read(json, RulebookSamples.Registry));

        Violations.None(validator.Members.Except(validator.Seen).Except(new SchemaValidator(RulebookJson.Schema).Members));
    }

    [Fact]
    public void Every_parameter_of_the_model_has_a_member() => SchemaMembers.Cover(SeasonJson.Schema, typeof(Season).Namespace!);

    [Fact]
    public void Defaults_are_left_out() => Assert.Equal(
        """
        {"schema":"racingdomain/season/1","series":{"id":"club","name":"Club"},"id":"2018-19","rulebook":"club-2018"}

        """.ReplaceLineEndings("\n"),
        SeasonJson.ToJson(SeasonSamples.Bare, DocumentLayout.Compact));

    [Fact]
    public void Numbers_are_numbers_where_they_are_finite()
    {
        var json = SeasonJson.ToJson(SeasonSamples.Full, DocumentLayout.Compact);

        Assert.Contains("""{"name":"tyres","value":"25 1/7"},{"name":"fuel","value":12.25},{"name":"odd","value":"9223372036854775807"}""", json, StringComparison.Ordinal);
        Assert.Contains("""{"kind":"points-factor","factor":0.5}""", json, StringComparison.Ordinal);
        Assert.Contains("""{"kind":"points-factor","factor":"1/3"}""", json, StringComparison.Ordinal);
        Assert.Contains("""{"kind":"points-adjusted","points":-200,"entries":["one"]}""", json, StringComparison.Ordinal);
        Assert.Contains("""{"number":"01","id":"one",""", json, StringComparison.Ordinal);
        Assert.Contains("""{"number":"7"}""", json, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_lines_and_of_what_has_ids_does_not_matter()
    {
        var json = SeasonJson.ToJson(SeasonSamples.Full);
        var first = SeasonJson.Read(WithDriver(json, "{ \"id\": \"zz\", \"name\": \"Z\" },", atEnd: false));
        var last = SeasonJson.Read(WithDriver(json, ", { \"id\": \"zz\", \"name\": \"Z\" }", atEnd: true));

        Assert.Equal(first, last);
        Assert.Equal(SeasonJson.ToJson(first), SeasonJson.ToJson(last));
    }

    [Fact]
    public async Task Bytes_text_and_streams_give_the_same()
    {
        var buffer = new ArrayBufferWriter<byte>();
        SeasonJson.Write(buffer, SeasonSamples.Document);
        using var stream = new MemoryStream();
        await SeasonJson.WriteAsync(stream, SeasonSamples.Document);
        stream.Position = 0;

        Assert.Equal(SeasonJson.ToJson(SeasonSamples.Document), Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal(buffer.WrittenSpan, stream.ToArray());
        Assert.Equal(SeasonSamples.Document, SeasonJson.Read(buffer.WrittenSpan));
        Assert.Equal(SeasonSamples.Document, await SeasonJson.ReadAsync(stream));
        stream.Position = 0;
        var (document, diagnostics) = await SeasonJson.TryReadAsync(stream);
        Assert.Equal(SeasonSamples.Document, document);
        Assert.Empty(diagnostics);
        Assert.True(SeasonJson.TryRead(buffer.WrittenSpan, out _, out _));
        await Assert.ThrowsAsync<DocumentException>(async () => await SeasonJson.ReadAsync(new MemoryStream("{}"u8.ToArray())));
    }

    [Fact]
    public void A_season_may_name_no_other_rulebook_than_the_one_that_is_embedded()
    {
        var exception = Assert.Throws<SeasonException>(() => new SeasonDocument(SeasonSamples.Bare.WithRulebook(RulebookId.Parse("other")), SeasonSamples.Document.Rulebook));

        Assert.Equal("season.other-rulebook", Assert.Single(exception.Problems).Code);
        Assert.Null(new SeasonDocument(SeasonSamples.Bare).Rulebook);
    }

    [Fact]
    public void What_documents_cannot_hold_no_constructor_takes()
    {
        Assert.Throws<ArgumentException>(() => new Driver(Driver("x"), "half \uD800"));
        Assert.Throws<ArgumentException>(() => new Driver(Driver("x"), "\uDC00\uD800"));
        Assert.Throws<ArgumentException>(() => new Event(EventId.Parse("e"), "E", timeZone: new OddZone()));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Measures(time: NodaTime.Duration.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Round(1, "R", new NodaTime.LocalDate(2018, 1, 1, NodaTime.CalendarSystem.Julian)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Round(1, "R", new NodaTime.LocalDate(0, 1, 1)));
        Assert.Throws<ArgumentException>(() => new Round(1, "R", new(2018, 1, 1), classes: [default]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChampionshipScope(kinds: [(CompetitorKind)99]));
        Assert.Throws<ArgumentException>(() => new TieSettled(default, DriverRef("a")));
    }

    private static string WithDriver(string json, string driver, bool atEnd)
    {
        var start = json.IndexOf("\"drivers\": [", StringComparison.Ordinal) + "\"drivers\": [".Length;
        return json.Insert(atEnd ? json.IndexOf("\n  ]", start, StringComparison.Ordinal) : start, driver);
    }

    private sealed class OddZone() : NodaTime.DateTimeZone("Nowhere/Odd", true, NodaTime.Offset.Zero, NodaTime.Offset.Zero)
    {
        public override NodaTime.TimeZones.ZoneInterval GetZoneInterval(NodaTime.Instant instant) => new("odd", null, null, NodaTime.Offset.Zero, NodaTime.Offset.Zero);
    }
}

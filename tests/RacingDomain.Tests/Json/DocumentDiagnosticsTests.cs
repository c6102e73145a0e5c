using System.Text;
using RacingDomain.Json;

namespace RacingDomain.Tests.Json;

public class DocumentDiagnosticsTests
{
    [Fact]
    public void All_errors_of_a_document_are_given_at_once_with_code_pointer_and_line()
    {
        const string Json = """
            {
              "schema": "racingdomain/garage/1",
              "nmae": "Pit lane",
              "built": "2021-02-30",
              "doors": 11,
              "tags": ["a", "b", "c", "d"],
              "mechanics": [
                { "id": "no good", "name": "Ann" },
                { "id": "bob", "name": "  ", "id": "bob" },
                { "id": "carl", "name": "Carl-Friedrich von Weizsäcker" },
                { "id": "dora", "name": null, "rating": "gold" },
                { "id": "emil", "name": "Emil", "rating": "golden", "shift": "8 hours", "paid": "yes" },
                { "id": "fritz", "name": "Fritz", "rating": "fools-gold" },
                { "id": 7, "name": ["Gil"] }
              ],
              "main": { "weight": 5 },
              "tools": [
                { "weight": 1.5, "kind": "hammer" },
                { "kind": "hamer" },
                { "kind": "box", "tools": [ { "kind": "hammer", "weight": 0, "a/b~c": [[]] } ] }
              ],
              "extensions": { "x": "1", "x": "2" }
            }
            """;

        var found = Garage.Diagnose(Json).Select(d => $"{d.Line} {d.Pointer} {d.Code}").ToArray();

        Assert.Equal(
            [
                "1  json.missing-member",
                "3 /nmae json.unknown-member",
                "4 /built value.invalid-time",
                "5 /doors number.out-of-range",
                "6 /tags list.too-long",
                "8 /mechanics/0/id value.invalid-id",
                "9 /mechanics/1/name text.blank",
                "9 /mechanics/1/id json.duplicate-member",
                "10 /mechanics/2/name text.too-long",
                "11 /mechanics/3/name json.null",
                "12 /mechanics/4/rating value.unknown-name",
                "12 /mechanics/4/shift value.invalid-duration",
                "12 /mechanics/4/paid json.wrong-type",
                "13 /mechanics/5 value.invalid",
                "14 /mechanics/6/id json.wrong-type",
                "14 /mechanics/6/name json.wrong-type",
                "16 /main json.missing-member",
                "18 /tools/0/weight number.not-whole",
                "19 /tools/1/kind value.unknown-name",
                "20 /tools/2/tools/0/weight number.out-of-range",
                "20 /tools/2/tools/0/a~1b~0c json.unknown-member",
                "22 /extensions/x json.duplicate-member",
            ],
            found);
    }

    [Fact]
    public void Messages_say_what_is_wrong_and_what_to_do()
    {
        var diagnostics = Garage.Diagnose(Sample("""
            "nmae": "x",
            "mechanics": [ { "id": "f", "name": "F", "rating": "fools-gold" }, { "id": "g", "name": "G", "rating": "Gold" } ]
            """));

        Assert.Equal(
            [
                "line 4, /nmae: Garage has no member \"nmae\". Did you mean \"name\"? [json.unknown-member]",
                "line 5, /mechanics/0: Fool's gold works for nothing. [value.invalid]",
                "line 5, /mechanics/1/rating: \"Gold\" is not known here: use \"gold\" or \"fools-gold\". Did you mean \"gold\"? [value.unknown-name]",
            ],
            diagnostics.Select(d => d.ToString()));
        Assert.Equal((4, 1), (diagnostics[0].Line, diagnostics[0].Column));
        Assert.Equal(["nmae"], diagnostics[0].Arguments);
    }

    [Fact]
    public void Problems_that_a_constructor_finds_stand_at_the_line_of_their_path()
    {
        var diagnostics = Garage.Diagnose(Sample("""
            "mechanics": [
              { "id": "ann", "name": "Ann" },
              { "name": "Ann",
                "id": "ann" }
            ]
            """));

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("line 7, /mechanics/1/id: Two mechanics have this id. [garage.same-id]", diagnostic.ToString());
        Assert.Equal(11, diagnostic.Column);
    }

    [Fact]
    public void A_thousand_errors_give_a_hundred_and_one_diagnostics()
    {
        var diagnostics = Garage.Diagnose(Sample($"\"tools\": [{string.Join(",", Enumerable.Repeat("1", 1000))}]"));

        Assert.Equal(101, diagnostics.Length);
        Assert.Equal(DiagnosticCodes.TooManyErrors, diagnostics[^1].Code);
        var exception = Assert.Throws<DocumentException>(() => Garage.Read(Sample("\"tools\": [1,2,3,4,5,6,7]")));
        Assert.StartsWith("The document has 7 errors:\nline 4, /tools/0: ", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("\n... and 2 more", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", DiagnosticCodes.Truncated, 1)]
    [InlineData("{\n\"a\": tru", DiagnosticCodes.Truncated, 2)]
    [InlineData("{\n\"a\": \"x", DiagnosticCodes.Truncated, 2)]
    [InlineData("{\n}\n}", DiagnosticCodes.Malformed, 3)]
    [InlineData("{\n\"a\": 1,\n}", DiagnosticCodes.Malformed, 3)]
    [InlineData("{\n// no\n}", DiagnosticCodes.Malformed, 2)]
    [InlineData("{ \"a\": 1\n \"b\": 2 }", DiagnosticCodes.Malformed, 2)]
    [InlineData("\"a\nb\"", DiagnosticCodes.Malformed, 1)]
    [InlineData("\"\\q\"", DiagnosticCodes.Malformed, 1)]
    public void Text_that_is_not_JSON_is_refused_at_its_line(string json, string code, int line)
    {
        var diagnostic = Garage.Diagnose(json)[^1];

        Assert.Equal((code, line), (diagnostic.Code, diagnostic.Line));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Errors_before_the_end_of_a_truncated_document_are_kept(bool schemaFirst)
    {
        var json = (schemaFirst ? "{\n\"schema\": \"racingdomain/garage/1\"," : "{\n") + "\"name\": 5,\n\"tags\": [\"a\",";

        Assert.Equal(["2 json.wrong-type", "3 json.truncated"], Garage.Diagnose(json).Select(d => $"{d.Line} {d.Code}"));
    }

    [Theory]
    [InlineData("{}", DiagnosticCodes.SchemaMissing, "")]
    [InlineData("""{"schema":"racingdomain/garage/2", "unknown": 1}""", DiagnosticCodes.SchemaNewer, "/schema")]
    [InlineData("""{"unknown": 1, "schema":"racingdomain/season/1"}""", DiagnosticCodes.SchemaForeign, "/schema")]
    [InlineData("""{"schema":1}""", DiagnosticCodes.WrongType, "/schema")]
    public void Another_schema_is_refused(string json, string code, string place) =>
        Assert.Contains(Garage.Diagnose(json), d => (d.Code, d.Pointer) == (code, place));

    [Fact]
    public void Bytes_that_are_not_UTF_8_and_halves_of_surrogate_pairs_are_refused()
    {
        byte[] bytes = [.. "{\n\"a\": \""u8, 0xC3, 0x28, .. "\"}"u8];
        Assert.False(Garage.Format.TryRead(bytes, out _, out var diagnostics));
        Assert.Equal((DiagnosticCodes.InvalidUtf8, 2, 7), (diagnostics[0].Code, diagnostics[0].Line, diagnostics[0].Column));

        Assert.Equal(DiagnosticCodes.InvalidText, Garage.Diagnose("{\n\"\uD800\": 1}")[0].Code);
        Assert.Equal(
            ["/name json.invalid-text", " json.invalid-text", "/extensions json.invalid-text"],
            Garage.Diagnose("""
                {"schema":"racingdomain/garage/1","built":"2021-01-30","name":"\uDC00 half",
                 "\uD800":1,
                 "extensions":{"\uD800":"x"}}
                """).Select(d => $"{d.Pointer} {d.Code}"));
    }

    [Fact]
    public void A_byte_order_mark_is_accepted_and_escaped_names_are_the_same_names()
    {
        var json = """{"schema":"racingdomain\/garage/1","n\u0061me":"\ud83c\udfce caf\u00e9","built":"2021-01-30"}""";
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(json)];

        Assert.Equal("🏎 café", Garage.Format.Read(bytes).Name);
        Assert.Equal(DiagnosticCodes.DuplicateMember, Garage.Diagnose(Sample("\"n\\u0061me\": \"again\""))[0].Code);
    }

    private static string Sample(string more) => $$"""
        {
        "schema": "racingdomain/garage/1",
        "name": "Pit lane", "built": "2021-01-30",
        {{more}}
        }
        """;
}

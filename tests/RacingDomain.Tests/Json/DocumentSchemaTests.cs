using System.Text.Json;

namespace RacingDomain.Tests.Json;

public class DocumentSchemaTests
{
    private const string Start = """{"schema":"racingdomain/garage/1","name":"a","built":"2021-01-30" """;

    private static readonly SchemaValidator Validator = new(Garage.Format.ToSchema());

    [Fact]
    public void What_is_written_follows_the_schema()
    {
        Assert.True(Validator.IsValid(Garage.Format.ToJson(Samples.Bare)));
        Assert.True(Validator.IsValid(Garage.Format.ToJson(Samples.Full)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"schema":"racingdomain/garage/2","name":"a","built":"2021-01-30"}""")]
    [InlineData("""{"schema":"racingdomain/garage/1","name":"","built":"2021-01-30"}""")]
    [InlineData("""{"schema":"racingdomain/garage/1","name":"a","built":"30.1.2021"}""")]
    [InlineData("""{"schema":"racingdomain/garage/1","name":null,"built":"2021-01-30"}""")]
    [InlineData(Start + ""","unknown":1}""")]
    [InlineData(Start + ""","doors":11}""")]
    [InlineData(Start + ""","doors":-1}""")]
    [InlineData(Start + ""","doors":1.5}""")]
    [InlineData(Start + ""","doors":"1"}""")]
    [InlineData(Start + ""","tags":["a","b","c","d"]}""")]
    [InlineData(Start + ""","tags":"a"}""")]
    [InlineData(Start + ""","mechanics":[{"id":"a b","name":"A"}]}""")]
    [InlineData(Start + ""","mechanics":[{"id":"","name":"A"}]}""")]
    [InlineData(Start + ""","mechanics":[{"id":"a","name":" "}]}""")]
    [InlineData(Start + ""","mechanics":[{"id":"a","name":"AAAAAAAAAAAAAAAAAAAAA"}]}""")]
    [InlineData(Start + ""","mechanics":[{"id":"a","name":"A","rating":"silver"}]}""")]
    [InlineData(Start + ""","mechanics":[{"id":"a","name":"A","shift":"PT"}]}""")]
    [InlineData(Start + ""","mechanics":[{"id":"a","name":"A","shift":"PT1.5H"}]}""")]
    [InlineData(Start + ""","mechanics":[{"id":"a","name":"A","paid":0}]}""")]
    [InlineData(Start + ""","mechanics":[{"id":"a","name":"A","hired":"2021-01-30"}]}""")]
    [InlineData(Start + ""","main":{"weight":1}}""")]
    [InlineData(Start + ""","main":{"kind":"saw"}}""")]
    [InlineData(Start + ""","main":{"kind":"hammer"}}""")]
    [InlineData(Start + ""","main":{"kind":"bare-hands","weight":1}}""")]
    [InlineData(Start + ""","main":{"kind":"box","tools":[{"kind":"hammer","weight":0}]}}""")]
    [InlineData(Start + ""","extensions":{"a":1}}""")]
    public void A_broken_document_is_refused_by_the_schema_and_by_the_reader(string json)
    {
        Assert.False(Validator.IsValid(json));
        Assert.NotEmpty(Garage.Diagnose(json));
    }

    [Fact]
    public void The_schema_names_what_it_describes()
    {
        using var schema = JsonDocument.Parse(Garage.Format.ToSchema());
        var root = schema.RootElement;

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", root.GetProperty("$schema").GetString());
        Assert.Equal("urn:racingdomain:garage:1", root.GetProperty("$id").GetString());
        Assert.Equal("racingdomain/garage/1", root.GetProperty("properties").GetProperty("schema").GetProperty("const").GetString());
        Assert.Equal(["Box", "Hammer", "Mechanic", "Tool", "ToolBareHands"], root.GetProperty("$defs").EnumerateObject().Select(d => d.Name));
        Assert.All(root.GetProperty("$defs").EnumerateObject(), d => Assert.True(d.Value.TryGetProperty("description", out _)));
    }
}

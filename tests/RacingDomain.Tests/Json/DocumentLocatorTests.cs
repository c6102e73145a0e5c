using RacingDomain.Json;

namespace RacingDomain.Tests.Json;

public class DocumentLocatorTests
{
    [Theory]
    [InlineData("", "{")]
    [InlineData("/a", "[")]
    [InlineData("/a/1", "{ \"b")]
    [InlineData("/a/1/b~1~0c", "true")]
    [InlineData("/z", "12")]
    [InlineData("/a/7/b", "[")]
    [InlineData("/z/0", "12")]
    [InlineData("/none", "{")]
    public void A_pointer_leads_to_its_value_or_the_nearest_above(string place, string start)
    {
        var json = """  { "a": [ 1, { "b/~c": true } , [[0]] ], "x": { "z": [1, 2] }, "z": 12 }""";

        var offset = DocumentLocator.Offsets(System.Text.Encoding.UTF8.GetBytes(json), [place, "/a/2/0/0"])[0];

        Assert.StartsWith(start, json[(int)offset..], StringComparison.Ordinal);
    }
}

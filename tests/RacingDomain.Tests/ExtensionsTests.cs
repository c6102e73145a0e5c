namespace RacingDomain.Tests;

public sealed class ExtensionsTests
{
    private static readonly Extensions Colours = Extensions.Empty.With("flag", "es").With("colour", "red");

    [Fact]
    public void Keys_are_sorted_ordinally() => Cultures.ForEach(() =>
    {
        string[] keys = ["Z", "a", "b", "ä"];
        var extensions = Extensions.From(keys.Reverse().Select(key => KeyValuePair.Create(key, "of " + key)));
        Assert.Equal(keys, extensions.Keys);
        Assert.Equal(keys.Select(key => "of " + key), extensions.Values);
        Assert.Equal(keys, extensions.Select(item => item.Key));
        foreach (var key in keys)
        {
            Assert.Equal("of " + key, extensions[key]);
        }
    });

    [Fact]
    public void Equality_is_that_of_the_pairs()
    {
        var same = Extensions.From(new Dictionary<string, string> { ["colour"] = "red", ["flag"] = "es" });
        Assert.True(Colours == same);
        Assert.False(Colours != same);
        Assert.True(Colours.Equals((object)same));
        Assert.Equal(Colours.GetHashCode(), same.GetHashCode());
        Assert.True(Colours != same.With("flag", "fr"));
        Assert.True(Colours != same.Without("flag"));
        Assert.True(Colours != null);
        Assert.True((Extensions?)null == null);
        Assert.False(Colours.Equals("red"));
    }

    [Fact]
    public void Changes_return_another_map()
    {
        Assert.Equal("blue", Colours.With("colour", "blue")["colour"]);
        Assert.Equal("red", Colours["colour"]);
        Assert.Same(Colours, Colours.With("colour", "red"));
        Assert.Same(Colours, Colours.Without("team"));
        Assert.Same(Colours, Extensions.From(Colours));
        Assert.Same(Extensions.Empty, Colours.Without("flag").Without("colour"));
        Assert.Same(Extensions.Empty, Extensions.From([]));
        Assert.Equal(2, Colours.Count);
        Assert.True(Extensions.Empty.IsEmpty && !Colours.IsEmpty);
    }

    [Fact]
    public void Looks_up_by_exact_key()
    {
        Assert.True(Colours.ContainsKey("flag"));
        Assert.False(Colours.ContainsKey("Flag"));
        Assert.True(Colours.TryGetValue("flag", out var value));
        Assert.Equal("es", value);
        Assert.False(Colours.TryGetValue("", out _));
        Assert.Throws<KeyNotFoundException>(() => Colours["team"]);
    }

    [Fact]
    public void Keys_and_values_are_checked()
    {
        Assert.Throws<ArgumentNullException>(() => Colours.With(null!, ""));
        Assert.Throws<ArgumentNullException>(() => Colours.With("a", null!));
        Assert.Throws<ArgumentNullException>(() => Colours.Without(null!));
        Assert.Throws<ArgumentNullException>(() => Extensions.From(null!));
        Assert.Throws<ArgumentException>(() => Colours.With("", ""));
        Assert.Throws<ArgumentException>(() => Colours.With(" \t", ""));
        Assert.Throws<ArgumentException>(() => Colours.With(new string('k', 129), ""));
        Assert.Equal(3, Colours.With(new string('k', 128), "").Count);
        Assert.Throws<ArgumentException>(() => Colours.With("half", "\uD83C"));
        Assert.Throws<ArgumentException>(() => Colours.With("\uDFC1\uD83C", ""));
        Assert.Equal("\U0001F3C1", Colours.With("flag", "\U0001F3C1")["flag"]);
        Assert.Throws<ArgumentException>(() => Extensions.From([KeyValuePair.Create("a", "1"), KeyValuePair.Create("b", "1"), KeyValuePair.Create("a", "1")]));
    }

    [Fact]
    public void Is_written_in_order() => Assert.Equal("{colour: red, flag: es}", Colours.ToString());

    [Fact]
    public void The_order_of_additions_does_not_matter() => Property.Holds(
        ValueArbitraries.IdTexts,
        ValueArbitraries.IdTexts,
        (a, b) =>
        {
            var (one, other) = (Extensions.Empty.With(a, "1").With(b, "2"), Extensions.Empty.With(b, "2").With(a, "1"));
            return a == b
                ? one[a] == "2"
                : one == other && one == Extensions.From([KeyValuePair.Create(b, "2"), KeyValuePair.Create(a, "1")]) && one.Without(b) == Extensions.Empty.With(a, "1");
        });
}

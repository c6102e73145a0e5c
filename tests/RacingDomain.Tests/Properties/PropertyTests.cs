using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck.Fluent;

namespace RacingDomain.Tests.Properties;

public class PropertyTests
{
    [Fact]
    public void A_law_that_holds_is_tried_with_as_many_values_as_asked()
    {
        if (Environment.GetEnvironmentVariable("RACINGDOMAIN_COUNT") is { Length: > 0 })
        {
            return;
        }

        var tried = 0;
        Property.Holds(Gen.Choose(0, 1000).ToArbitrary(), number =>
        {
            tried++;
            return number >= 0;
        }, count: 57);
        Assert.Equal(57, tried);
    }

    [Fact]
    public void A_broken_law_shows_the_smallest_value_and_its_seed()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Property.Holds(ArbMap.Default.ArbFor<int>(), number => number < 10, count: 1000));
        Assert.Matches(@"\n10\r?\n", failure.Message);
        Assert.Matches(@"RACINGDOMAIN_SEED=\d+,\d+ RACINGDOMAIN_COUNT=\d+$", failure.Message);
    }

    [Fact]
    public void A_law_breaks_by_an_assertion_too()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Property.Holds(ArbMap.Default.ArbFor<int>(), number => Assert.True(number < 10, "ten or more"), count: 1000));
        Assert.Contains("ten or more", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_printed_seed_is_the_one_that_FsCheck_would_print()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Property.Holds(ArbMap.Default.ArbFor<int>(), _ => false));
        var printed = Regex.Match(failure.Message, @"RACINGDOMAIN_SEED=(\S+)").Groups[1].Value;
        var seed = Property.ParseSeed(printed);
        Assert.Equal(printed, string.Create(CultureInfo.InvariantCulture, $"{seed.Seed},{seed.Gamma}"));
        Assert.Contains($"({printed})", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("12,4")]
    [InlineData("a,b")]
    public void A_seed_that_is_none_is_refused(string text)
    {
        Assert.Throws<InvalidOperationException>(() => Property.ParseSeed(text));
    }
}

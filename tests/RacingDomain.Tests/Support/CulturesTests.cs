using System.Globalization;

namespace RacingDomain.Tests.Support;

public class CulturesTests
{
    [Fact]
    public void The_cultures_write_numbers_dates_and_letters_in_their_own_way()
    {
        // Without the machine's culture data every culture is the invariant one, and a test under it would show nothing.
        var seen = new List<string>();
        Cultures.Each(() => seen.Add($"{-1.5m} {new DateOnly(2021, 1, 31)} {"i".ToUpper(CultureInfo.CurrentCulture)}"));
        Assert.Equal(Cultures.Names.Count, seen.Distinct().Count());
    }

    [Fact]
    public void A_failure_names_the_culture_and_the_own_culture_is_back()
    {
        var own = CultureInfo.CurrentCulture;
        var failure = Assert.ThrowsAny<Exception>(() => Cultures.Each(() => throw new InvalidOperationException("oh")));
        Assert.Equal("Under the culture sv-SE: oh", failure.Message);
        Assert.Same(own, CultureInfo.CurrentCulture);
    }
}

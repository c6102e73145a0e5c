using RacingDomain.TieBreaks;
using static RacingDomain.Tests.TieBreaks.Records;

namespace RacingDomain.Tests.TieBreaks;

/// <summary>The day of the best place decides.</summary>
public sealed class DateOfBestResultTests
{
    private static readonly DateOfBestResult Earliest = new(DatePreference.Earliest);
    private static readonly DateOfBestResult Latest = new(DatePreference.Latest);

    [Fact]
    public void Who_won_last_or_who_won_first() // E128
    {
        TieRecord a = Of("a", 1, 2), b = Of("b", 2, 1);
        Assert.Equal("1 0", Latest.Ranks(a, b));
        Assert.Equal("0 1", Earliest.Ranks(a, b));
        Assert.Equal("1st place on 2021-01-10, the other 2021-01-03", Latest.Describe(b, a));
    }

    [Fact]
    public void Of_several_results_with_the_place_the_preferred_day_counts()
    {
        TieRecord a = Of("a", 1, 2, 1), b = Of("b", 2, 1, 3);
        Assert.Equal("0 1", Latest.Ranks(a, b));
        Assert.Equal("0 1", Earliest.Ranks(a, b));
    }

    [Fact]
    public void The_next_best_result_decides_if_the_best_are_of_one_day()
    {
        TieRecord a = Of("a", 1, 3, 2), b = Of("b", 1, 2, 3);
        Assert.Equal("0 1", Latest.Ranks(a, b));
        Assert.Equal("1 0", Earliest.Ranks(a, b));
    }

    [Fact]
    public void A_better_place_is_ahead_whatever_its_day_and_any_place_is_ahead_of_none()
    {
        Assert.Equal("0 1", Latest.Ranks(Of("a", 1, 9), Of("b", 2, 2)));
        Assert.Equal("0 1", Latest.Ranks(Of("a", 9), Of("b", 0)));
        Assert.Equal("9th place on 2021-01-03, the other never", Latest.Describe(Of("a", 9), Of("b", 0)));
    }

    [Fact]
    public void Only_the_chosen_results_have_a_day()
    {
        TieRecord a = new(CompetitorId.Parse("a"), [Result(0, 1, counted: false), Result(1, 2)]), b = Of("b", 2);
        Assert.Equal("0 1", Earliest.Ranks(a, b));
        Assert.Equal("1 0", new DateOfBestResult(DatePreference.Earliest, new ResultSelection(countedOnly: true)).Ranks(a, b));
    }

    [Fact]
    public void Identical_results_stay_level() => Assert.Equal("0 0", Latest.Ranks(Of("a", 1, 2), Of("b", 1, 2)));

    [Fact]
    public void An_undefined_preference_is_refused() => Assert.ThrowsAny<ArgumentException>(() => new DateOfBestResult((DatePreference)7));
}

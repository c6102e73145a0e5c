using NodaTime;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Sessions cut short.</summary>
public sealed class ReductionTests
{
    private static readonly Points Half = Points.Of(1, 2);
    private static readonly Scale Nine = Scale.Of(9, 6, 4, 3, 2, 1);
    private static readonly Scale Modern = Scale.Of(25, 18, 15, 12, 10, 8, 6, 4, 2, 1);

    /// <summary>Formula One until 1976: nothing below 30 %, half below 60 %.</summary>
    private static readonly Reduction Bands1975 = new(new ReductionBand(Points.Of(3, 10), factor: 0), new ReductionBand(Points.Of(6, 10), factor: Half));

    /// <summary>Formula One from 1977: half below 75 %.</summary>
    private static readonly Reduction Bands1977 = new(new ReductionBand(belowLaps: 3, factor: 0), new ReductionBand(Points.Of(3, 4), factor: Half));

    /// <summary>Formula One 2022: tables of their own, but only for a race that was suspended and not resumed.</summary>
    private static readonly Reduction Bands2022 = new(
        new ReductionBand(belowGreenLaps: 2, factor: 0),
        new ReductionBand(Points.Of(1, 4), onlyIfNotResumed: true, scale: Scale.Of(6, 4, 3, 2, 1)),
        new ReductionBand(Points.Of(1, 2), onlyIfNotResumed: true, scale: Scale.Of(13, 10, 8, 6, 5, 4, 3, 2, 1)),
        new ReductionBand(Points.Of(3, 4), onlyIfNotResumed: true, scale: Scale.Of(19, 14, 12, 9, 8, 6, 5, 3, 2, 1)));

    [Theory]
    [InlineData(29, 75, "1 a 4 1/2, 2 b 3, 3 c 2")] // E14
    [InlineData(29, 54, "1 a 4 1/2, 2 b 3, 3 c 2")] // E15
    [InlineData(3, 10, "1 a 4 1/2, 2 b 3, 3 c 2")]
    [InlineData(6, 10, "1 a 9, 2 b 6, 3 c 4")]
    [InlineData(29, 100, "1 a 0, 2 b 0, 3 c 0")]
    public void A_part_of_the_laps_pays_a_part_of_the_points(int run, int scheduled, string expected) =>
        Assert.Equal(expected, Under(Nine, Bands1975, Laps(run, scheduled)));

    [Fact]
    public void Monaco_1984_and_Adelaide_1991_paid_half() // E16, E17
    {
        Assert.Equal("1 a 4 1/2, 2 b 3, 3 c 2", Under(Nine, Bands1977, Laps(31, 77)));
        Assert.Equal("1 a 5, 2 b 3, 3 c 2", Under(Scale.Of(10, 6, 4), Bands1977, Laps(14, 81)));
    }

    [Fact]
    public void Malaysia_2009_paid_half() => Assert.Equal("1 a 5, 2 b 4, 3 c 3", Under(Scale.Of(10, 8, 6), Bands1977, Laps(31, 56))); // E18

    [Fact]
    public void Belgium_2021_paid_half_although_all_laps_were_slow() => // E19
        Assert.Equal("1 a 12 1/2, 2 b 9, 3 c 7 1/2", Under(Modern, new Reduction(new ReductionBand(Points.Of(3, 4), factor: Half)), Laps(1, 44)));

    [Fact]
    public void Japan_2022_paid_in_full_because_it_was_resumed() // E20
    {
        Assert.Equal("1 a 25, 2 b 18, 3 c 15", Under(Modern, Bands2022, new RunningFacts(scheduledLaps: 53, runLaps: 28, suspended: true, resumed: true)));
        Assert.Equal("1 a 19, 2 b 14, 3 c 12", Under(Modern, Bands2022, new RunningFacts(scheduledLaps: 53, runLaps: 28, suspended: true)));
        Assert.Equal("1 a 25, 2 b 18, 3 c 15", Under(Modern, Bands2022, Laps(28, 53)));
    }

    [Fact]
    public void A_reduced_table_need_be_no_multiple_of_the_full_one() => // E12
        Assert.Equal("1 a 13, 2 b 10, 3 c 8", Under(Modern, Bands2022, new RunningFacts(scheduledLaps: 100, runLaps: 30, suspended: true)));

    [Fact]
    public void Too_few_green_laps_pay_nothing() =>
        Assert.Equal("1 a 0, 2 b 0, 3 c 0", Under(Modern, Bands2022, new RunningFacts(scheduledLaps: 53, runLaps: 53, greenLaps: 1)));

    [Fact]
    public void A_third_of_the_points_stays_a_third() => // E28
        Assert.Equal("1 a 8 1/3, 2 b 6, 3 c 5", Under(Modern, new Reduction(new ReductionBand(Half, factor: Points.Of(1, 3))), new RunningFacts(scheduledDistance: 300, runDistance: 120)));

    [Fact]
    public void A_band_about_a_fact_that_is_not_known_does_not_hold()
    {
        Assert.Equal("1 a 9, 2 b 6, 3 c 4", Under(Nine, Bands1975, RunningFacts.None));
        Assert.Equal("1 a 9, 2 b 6, 3 c 4", Under(Nine, Bands1975, new RunningFacts(runLaps: 5)));
        Assert.Equal("1 a 9, 2 b 6, 3 c 4", Under(Nine, new Reduction(new ReductionBand(belowLaps: 3, factor: 0)), new RunningFacts(scheduledLaps: 50)));
    }

    [Fact]
    public void The_part_run_is_known_by_time_too() =>
        Assert.Equal("1 a 4 1/2, 2 b 3, 3 c 2", Under(Nine, Bands1977, new RunningFacts(scheduledTime: Duration.FromHours(24), runTime: Duration.FromHours(17))));

    [Fact]
    public void The_reason_says_so()
    {
        var season = Season(Laps(29, 75));
        var award = season.Ledger(Title(Paying(RaceRule(Nine, reduction: Bands1975)))).Awards[0];
        Assert.Equal("1st of 3, x 1/2 shortened", award.Reason.ToString());
    }

    [Fact]
    public void A_bonus_is_reduced_only_where_it_says_so()
    {
        var season = Season(Laps(29, 75));
        Assert.Equal("1 a 5 1/2, 2 b 4, 3 c 3", season.Table(Title(Paying(RaceRule(Nine, reduction: Bands1975), new Bonus("start", 1, BonusCondition.Started)))).Text());
        Assert.Equal("1 a 5, 2 b 3 1/2, 3 c 2 1/2", season.Table(Title(Paying(RaceRule(Nine, reduction: Bands1975), new Bonus("start", 1, BonusCondition.Started, reduction: Bands1975)))).Text());
    }

    [Fact]
    public void A_band_needs_a_condition_and_no_negative_factor()
    {
        Assert.Throws<ArgumentException>(() => new ReductionBand(factor: Half));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReductionBand(Half, factor: -1));
        Assert.Equal(0, new ReductionBand(Half, factor: 0).Factor);
        Assert.Throws<ArgumentNullException>(() => Reduction.None.BandFor(null!));
    }

    private static RunningFacts Laps(int run, int scheduled) => new(scheduledLaps: scheduled, runLaps: run);

    private static Season Season(RunningFacts facts) => Cars("a", "b", "c").Race(1, race => race.Order("a", "b", "c").Running(facts)).Build();

    private static string Under(Scale scale, Reduction reduction, RunningFacts facts) => Season(facts).Table(Title(Paying(RaceRule(scale, reduction: reduction)))).Text();
}

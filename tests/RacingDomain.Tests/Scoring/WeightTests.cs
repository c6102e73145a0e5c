using NodaTime;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Points multiplied for some events.</summary>
public sealed class WeightTests
{
    private static readonly Scale Wec = Scale.Of(25, 18, 15, 12, 10, 8, 6, 4, 2, 1);
    private static readonly string[] Ten = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];

    [Theory] // E11
    [InlineData(5, 4, new[] { 32, 23, 19, 15, 13, 10, 8, 5, 3, 2 })]
    [InlineData(3, 2, new[] { 38, 27, 23, 18, 15, 12, 9, 6, 3, 2 })]
    public void WEC_rounds_up_at_every_place(int numerator, int denominator, int[] expected)
    {
        var weight = new Weight([new WeightCase(Points.Of(numerator, denominator))], Rounding.Ceiling);
        Assert.Equal(expected.Select(points => Points.Of(points)), Table(weight).Select(row => row.Points));
    }

    [Fact]
    public void Half_up_would_give_other_numbers()
    {
        var points = Table(new Weight([new WeightCase(Points.Of(5, 4))], Rounding.HalfUp)).Select(row => row.Points).ToList();
        Assert.Equal((31, 1), (points[0], points[9]));
    }

    [Fact]
    public void Fractions_stay_where_nothing_is_rounded() => // E13
        Assert.Equal(
            [Points.Of(45, 2), Points.Of(9, 2), Points.Of(3, 2)],
            Cars("a", "b", "c").Race(1, "a", "b", "c").Build()
                .Table(Title(Paying(RaceRule(Scale.Of(15, 3, 1), weight: new Weight([new WeightCase(Points.Of(3, 2))]))))).Rows.Select(row => row.Points));

    [Fact]
    public void The_first_case_that_matches_decides_and_none_leaves_the_points()
    {
        var weight = new Weight([new WeightCase(2, new SessionFilter(rounds: [2])), new WeightCase(3, new SessionFilter(minimumLength: Duration.FromHours(10)))]);
        var season = Cars("a")
            .Race(1, "a")
            .Race(2, race => race.Order("a").Length(Duration.FromHours(24)))
            .Race(3, race => race.Order("a").Length(Duration.FromHours(10)))
            .Build();
        Assert.Equal([10, 20, 30], season.Ledger(Title(Paying(RaceRule(weight: weight)))).Awards.Select(award => award.Points));
    }

    [Fact]
    public void Reduction_comes_before_weight_and_its_rounding()
    {
        var rule = RaceRule(Scale.Of(25), reduction: new Reduction(new ReductionBand(belowLaps: 10, factor: Points.Of(1, 2))), weight: new Weight([new WeightCase(Points.Of(5, 4))], Rounding.Ceiling));
        var season = Cars("a").Race(1, race => race.Order("a").Running(new RunningFacts(runLaps: 5))).Build();
        var award = Assert.Single(season.Ledger(Title(Paying(rule))).Awards);
        Assert.Equal(16, award.Points); // 25 / 2 * 1.25 = 15.625
        Assert.Equal("1st of 1, x 1/2 shortened, x 1 1/4 weight", award.Reason.ToString());
    }

    [Fact]
    public void A_bonus_is_multiplied_only_where_it_says_so()
    {
        var twice = new Weight([new WeightCase(2)]);
        var season = Cars("a").Race(1, "a").Build();
        Assert.Equal("1 a 21", season.Table(Title(Paying(RaceRule(weight: twice), new Bonus("start", 1, BonusCondition.Started)))).Text());
        Assert.Equal("1 a 22", season.Table(Title(Paying(RaceRule(weight: twice), new Bonus("start", 1, BonusCondition.Started, weight: twice)))).Text());
    }

    [Fact]
    public void Weight_nothing_pays_nothing() =>
        Assert.Equal("1 a 0", Cars("a").Race(1, "a").Build().Table(Title(Paying(RaceRule(weight: new Weight([new WeightCase(0)]))))).Text());

    [Fact]
    public void A_factor_is_not_negative() => Assert.Throws<ArgumentOutOfRangeException>(() => new WeightCase(-1));

    private static ValueArray<RacingDomain.Standings.StandingsRow> Table(Weight weight) =>
        Cars(Ten).Race(1, Ten).Build().Table(Title(Paying(RaceRule(Wec, weight: weight)))).Rows;
}

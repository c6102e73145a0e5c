using RacingDomain.Championships;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Championships;

/// <summary>How many results are dropped from how many.</summary>
public sealed class DropCaseTests
{
    private static readonly Counting ByNumber = new(drops: [new DropCase(0, 2), new DropCase(1, 3), new DropCase(2)], dropBasis: DropBasis.Held);

    [Fact]
    public void The_number_dropped_depends_on_the_rounds_run() // E115
    {
        var season = Cars("a").Race(1, "a").Race(2, "a").Race(3, "a").Race(4, "a").Race(5, "a").Build();
        Assert.Equal([10, 20, 20, 20, 30], Engine(season, Title(counting: ByNumber)).History(ChampionshipId.Parse("title")).Select(table => table.Rows[0].Points));
    }

    [Fact]
    public void Where_no_case_fits_nothing_is_dropped()
    {
        var season = Cars("a").Race(1, "a").Race(2, "a").Build();
        Assert.Equal("1 a 20", season.Table(Title(counting: new Counting(drops: [new DropCase(1, 1)]))).Text());
    }

    [Fact]
    public void A_replacement_stands_for_the_round_it_replaces_in_the_plan() // E31
    {
        var season = Cars("a").Race(1, "a").Weekend(2, round => round.Status(RoundStatus.Cancelled)).Weekend(3, round => round.Replaces(2).Race("a")).Race(4, "a").Build();
        Assert.Equal("1 a 20 (30)", season.Table(Title(counting: Counting.DropWorst(1))).Text());
        Assert.Equal("1 a 20 (30)", season.Table(Title(counting: Counting.DropWorst(1, DropBasis.Held))).Text());
    }

    [Fact]
    public void A_missed_round_is_dropped_before_a_bad_one_but_after_a_negative_one()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b").Race(3, race => race.Order("b").NotClassified("a")).Build();
        var points = Paying(RaceRule(), new RacingDomain.Scoring.Bonus("unclassified", -2, RacingDomain.Scoring.BonusCondition.When("unclassified", (_, car) => car.Place is null)));
        Assert.Equal(10, season.Table(Title(points, counting: Counting.DropWorst(1))).Row("a").Points);
        Assert.Equal(8, season.Table(Title(points)).Row("a").Points);
    }

    [Fact]
    public void Sessions_are_dropped_by_the_races_of_the_championship()
    {
        var season = Cars("a", "b").Weekend(1, round => round.Race("a", "b").Race("b", "a")).Race(2, "a", "b").Build();
        Assert.Equal("1 a 20 (26), 2 b 16 (22)", season.Table(Title(counting: new Counting(drops: [new DropCase(1)], unit: CountingUnit.Session))).Text());
    }

    [Fact]
    public void Numbers_are_not_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DropCase(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DropCase(1, -1));
    }
}

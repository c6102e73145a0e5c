using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>The part of the winner's laps that a car needs to be paid.</summary>
public sealed class MinimumPartTests
{
    [Fact]
    public void Who_ran_too_few_laps_keeps_his_place_and_is_not_paid()
    {
        var season = Cars("a", "b", "c", "d").Race(1, race => race.Order("a", "b", "c", "d").Laps("a", 100).Laps("b", 70).Laps("c", 69)).Build();
        Assert.Equal("1 a 10, 2 b 6, 3 d 3, 4 c 0", season.Table(Title(Paying(Rule(Points.Of(7, 10))))).Text());
    }

    [Fact]
    public void The_winner_of_the_class_sets_the_measure_whoever_may_score()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y")
            .Car("1", "y", drivers: ["y"]).Car("2", "x", drivers: ["guest"]).Car("3", "x", drivers: ["a"])
            .With(new Registration(CompetitorRef.Of(DriverId.Parse("guest")), status: RegistrationStatus.Guest))
            .Race(1, race => race.Order("1", "2", "3").Laps("1", 200).Laps("2", 100).Laps("3", 50)).Build();
        var population = new Population([ClassId.Parse("x")]);
        Assert.Equal("1 a 10", season.Table(Title(Paying(Rule(Points.Of(1, 2))), population: population)).Text());
        Assert.Equal("1 a 0", season.Table(Title(Paying(Rule(Points.Of(7, 10))), population: population)).Text());
    }

    [Fact]
    public void Of_unknown_laps_nothing_is_held_against_anyone() =>
        Assert.Equal("1 a 10, 2 b 6", Cars("a", "b").Race(1, race => race.Order("a", "b").Laps("b", 1)).Build().Table(Title(Paying(Rule(Points.Of(7, 10))))).Text());

    [Fact]
    public void A_part_is_above_0_and_at_most_1()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rule(Points.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rule(2));
    }

    private static PointsRule Rule(Points part) => new("race", SessionFilter.Of(SessionKind.Race), [new ScaleCase(Ten)], minimumPart: part);
}

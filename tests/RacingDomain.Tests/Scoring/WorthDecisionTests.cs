using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Decisions on what a session is worth, and to whom.</summary>
public sealed class WorthDecisionTests
{
    [Fact]
    public void A_session_pays_nothing_by_ruling() // E30
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Decision(new NoPoints(), "Abandoned.", [2]).Build();
        Assert.Equal("1 a 10, 2 b 6", season.Table(Title(Paying(RaceRule()))).Text());
        Assert.Equal("1 a 11, 2 b 7", season.Table(Title(Paying(RaceRule(), new Bonus("start", 1, BonusCondition.Started)))).Text());
    }

    [Fact]
    public void Half_points_by_ruling_reach_bonuses_too_and_say_so()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Decision(new PointsFactor(Points.Of(1, 2)), "Rain.", [1]).Build();
        var title = Title(Paying(RaceRule(), new Bonus("start", 1, BonusCondition.Started)));
        Assert.Equal("1 a 5 1/2, 2 b 3 1/2", season.Table(title).Text());
        Assert.Equal("1st of 2, x 1/2 by ruling", season.Ledger(title).Awards[0].Reason.ToString());
    }

    [Fact]
    public void Factors_multiply_and_concern_the_class_named()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y").Car("1", "x", drivers: ["a"]).Car("2", "y", drivers: ["b"]).Race(1, "1", "2")
            .With(new Decision(new PointsFactor(Points.Of(1, 2)), "Rain.", [1], classes: [ClassId.Parse("y")]))
            .With(new Decision(new PointsFactor(Points.Of(1, 2)), "Fog.", [1], classes: [ClassId.Parse("y")])).Build();
        Assert.Equal("1 a 10, 2 b 1 1/2", season.Table().Text());
    }

    [Theory]
    [InlineData("0.5", "1 a 5 1/2, 2 b 3 1/2")]
    [InlineData("1", "1 a 11, 2 b 7")]
    public void A_factor_by_ruling_stands_in_place_of_what_the_rules_say_of_shortened_sessions(string factor, string expected)
    {
        var season = Cars("a", "b").Race(1, race => race.Order("a", "b").Running(new RunningFacts(scheduledLaps: 10, runLaps: 2)));
        var quarter = new Reduction(new ReductionBand(Points.Of(3, 4), factor: Points.Of(1, 4)));
        var title = Title(Paying(RaceRule(reduction: quarter), new Bonus("start", 1, BonusCondition.Started, reduction: quarter)));

        Assert.Equal("1 a 2 3/4, 2 b 1 3/4", season.Build().Table(title).Text());
        Assert.Equal(expected, season.Decision(new PointsFactor(Points.Parse(factor)), "Rain.", [1]).Build().Table(title).Text());
    }

    [Fact]
    public void No_claim_takes_the_points_along_unless_others_move_up()
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b", "c").Build();
        Assert.Equal("1 b 6, 2 c 4", season.PlusDecision(new Decision(new NoClaim(Entries("a")), "Ineligible.", [1])).Table().Text());
        Assert.Equal("1 b 10, 2 c 6", season.PlusDecision(new Decision(new NoClaim(Entries("a"), othersMoveUp: true), "Ineligible.", [1])).Table().Text());
    }

    [Fact]
    public void No_claim_of_one_driver_leaves_the_others_in_the_car_theirs()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", team: "T", drivers: ["a", "b"]).Car("2", team: "U", drivers: ["c"]).Race(1, "1", "2")
            .Decision(new NoClaim(drivers: Drivers("a")), "Licence.", [1]).Build();
        Assert.Equal("1 b 10, 2 c 6", season.Table().Text());
        Assert.Equal("1 t 10, 2 u 6", season.Table(Title(kind: CompetitorKind.Team)).Text());
    }

    [Fact]
    public void No_claim_of_the_whole_crew_is_that_of_the_car()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", drivers: ["a", "b"]).Car("2", drivers: ["c"]).Race(1, "1", "2")
            .Decision(new NoClaim(drivers: Drivers("b", "a"), othersMoveUp: true), "Licence.", [1]).Build();
        Assert.Equal("1 c 10", season.Table().Text());
    }

    [Fact]
    public void A_feat_is_credited_by_the_officials() // E97
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Order("a", "b", "c").FastestLap("a", "a"))
            .Decision(new FeatCredited(FeatKinds.FastestLap, Drivers("b", "c")), "Timing error.", [1]).Build();
        Assert.Equal("1 a 10, 2 b 7, 3 c 5", season.Table(Title(Paying(RaceRule(), new Bonus("fl", 1, BonusCondition.FastestLap)))).Text());
        Assert.Equal("1 a 10, 2 b 6 1/2, 3 c 4 1/2", season.Table(Title(Paying(RaceRule(), new Bonus("fl", 1, BonusCondition.FastestLap, tie: BonusTie.Shared)))).Text());
    }

    [Fact]
    public void A_share_is_refused_and_the_rest_share_without_it()
    {
        var season = new SeasonBuilder("f1", "F1", "1955").Car("1", drivers: ["a", "b", "c"]).Car("2", drivers: ["a"]).Race(1, "1", "2")
            .Decision(new ShareRefused(DriverId.Parse("a"), EntryId.Parse("1")), "Too few laps.", [1]).Build();
        Assert.Equal("1 a 6, 2 b 5, 2 c 5", ByPoints(season, CrewSharing.Equally));
        Assert.Equal("1 b 10, 1 c 10, 3 a 6", ByPoints(season, CrewSharing.EachInFull));
    }

    [Fact]
    public void A_share_refused_in_every_car()
    {
        var season = new SeasonBuilder("f1", "F1", "1955").Car("1", drivers: ["a", "b"]).Car("2", drivers: ["a"]).Race(1, "1", "2")
            .Decision(new ShareRefused(DriverId.Parse("a")), "Suspended.", [1]).Build();
        Assert.Equal("1 b 10", ByPoints(season, CrewSharing.EachInFull));
    }

    private static string ByPoints(Season season, CrewSharing sharing) => season.Table(Title(Paying(RaceRule(credit: new Credit(sharing: sharing))))).Text();
}

using NodaTime;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Rulebooks.Built;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>A built season with checkpoints, whose Endurance Cup is counted by hand.</summary>
public class EnduranceCupTests
{
    [Fact]
    public void Every_checkpoint_and_the_finish_pay_5_4_3_and_2_for_the_rest()
    {
        // 01: 5+5+4+5 at Daytona, 3+5 at the Glen; 10: 4+4+5+4, 4+2; 31: 3+3+3+2, 5+4; 60: 2+2+2+2, 2+3; 25: 2+2+2+3, 2+2.
        Assert.Equal("1 01 27, 2 10 23, 3 31 20, 4 25 13, 4 60 13", Season().Text("gtp-endurance-cup-teams"));
        Assert.Equal("1 01 19, 2 10 17, 3 31 11, 4 25 9, 5 60 8", Season().Text("gtp-endurance-cup-teams", TablePoint.After(1)));
        Assert.Empty(Season().Table("gtp-endurance-cup-teams").Incomplete);
    }

    [Fact]
    public void Makes_score_with_their_best_car_among_makes()
    {
        // Cadillac (01, 31): 5+5+4+5 and 5+5; Acura (10, 60): 4+4+5+4 and 4+4; BMW (25): 3 always.
        Assert.Equal("1 cadillac 29, 2 acura 25, 3 bmw 18", Season().Text("gtp-endurance-cup-manufacturers"));
    }

    [Fact]
    public void Extra_drivers_of_the_long_race_score_in_it_alone()
    {
        var table = Season().Table("gtp-endurance-cup-drivers");
        Assert.Equal("bourdais 27, van-der-zande 27, dixon 19", table.Of("bourdais", "van-der-zande", "dixon"));
        Assert.Equal("Bourdais / Van der Zande", Season().Engine().Crews(ChampionshipId.Parse("gtp-endurance-cup-drivers"))[0].Names);
    }

    [Fact]
    public void A_sprint_race_is_no_part_of_it_and_neither_is_qualifying()
    {
        Assert.Equal(2, Season().Table("gtp-endurance-cup-teams").Row("25").Starts);
        Assert.DoesNotContain(Season().Table("gtp-endurance-cup-teams").Rows, row => row.Competitor.Id.ToString() == "6");
        Assert.Equal("350", Season().Table("gtp-teams").Row("6").Points.ToString());
    }

    [Fact]
    public void Checkpoints_that_are_not_the_cups_are_for_show()
    {
        var season = Season().Race(6, race => race.Order("01", "10").With(After(1, "10", "01")).With(After(3, "01", "10")));
        Assert.Equal("37", season.Table("gtp-endurance-cup-teams").Row("01").Points.ToString());
    }

    [Fact]
    public void Without_its_checkpoints_the_cup_is_incomplete_and_the_season_is_not()
    {
        var season = Season().Race(12, "01", "10");
        Assert.Equal("round 4, checkpoint: The order at the checkpoints is not known: 4 h, 8 h.", Assert.Single(season.Table("gtp-endurance-cup-drivers").Incomplete).ToString());
        Assert.Empty(season.Table("gtp-drivers").Incomplete);
    }

    [Fact]
    public void A_decision_takes_a_cups_points_and_leaves_the_seasons()
    {
        var season = Season().Decision(new AwardsVoided([EntryId.Parse("01")]), "Tyre pressures.", [1], new ChampionshipScope(titles: ["endurance-cup"], kinds: [CompetitorKind.Driver, CompetitorKind.Entry]));
        Assert.Equal("8", season.Table("gtp-endurance-cup-drivers").Row("bourdais").Points.ToString());
        Assert.Equal("29", season.Table("gtp-endurance-cup-manufacturers").Row("cadillac").Points.ToString());
        Assert.Equal("350", season.Table("gtp-teams", TablePoint.After(1)).Row("01").Points.ToString());
    }

    [Fact]
    public void Grand_Am_doubled_and_quadrupled_the_shorter_events()
    {
        var season = Built.Season("grand-am", "2012", "dp").Field("dp", 2)
            .Race(24, race => race.Order("1", "2").With(After(6, "1", "2")).With(After(12, "1", "2")).With(After(18, "2", "1")))
            .Race(6, race => race.Order("1", "2").With(After(3, "2", "1")))
            .Race(3, "2", "1")
            .Race(2.75, "1", "2");
        Assert.Equal("1 t2 55, 2 t1 53", season.Text("dp-endurance-cup-teams"));
        Assert.Empty(season.Table("dp-endurance-cup-teams").Incomplete);
    }

    private static SeasonBuilder Season() => Built.Season("imsa-weathertech", "2024", "gtp")
        .Car("01", "gtp", make: "Cadillac", drivers: ["Bourdais", "Van der Zande"]).Car("31", "gtp", make: "Cadillac", drivers: ["Derani"])
        .Car("10", "gtp", make: "Acura", drivers: ["Taylor"]).Car("60", "gtp", make: "Acura", drivers: ["Blomqvist"])
        .Car("25", "gtp", make: "BMW", drivers: ["Eng"]).Car("6", "gtp", make: "Porsche", drivers: ["Jaminet"])
        .Held(round => round.Crew("01", "Bourdais", "Van der Zande", "Dixon").Race(race => race.Length(Duration.FromHours(24)).Order("01", "10", "25", "31", "60")
            .With(After(6, "01", "10", "31", "60", "25")).With(After(12, "01", "10", "31", "25", "60")).With(After(18, "10", "01", "31", "60", "25"))))
        .Held(round => round.Qualifying("10", "01").Race(race => race.Length(Duration.FromHours(6)).Order("01", "31", "60", "10", "25").With(After(3, "31", "10", "01", "60", "25"))))
        .Race(2.5, "6", "25");
}

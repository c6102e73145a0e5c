using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>Systems that each need a dimension of their own, with worked examples.</summary>
public sealed class OtherSystemsTests
{
    [Fact]
    public void On_the_rally_of_2024_saturdays_points_pass_on_if_a_crew_does_not_finish() // E98, E99
    {
        var season = Cars("a", "b", "c", "d").RaceOf(1, race => race
            .Order("c", "a", "d").Retired("b")
            .Checkpoint("Saturday", "b", "a", "c", "d")
            .Checkpoint("Sunday", "c", "d", "a")
            .Checkpoint("Power Stage", "d", "c", "a")).Build();
        var engine = season.Under("wrc-2024");

        // Saturday 18-15-13 to a, c and d, since b is out; Sunday 7-6-5; Power Stage 5-4-3.
        Assert.Equal("1 c 26, 2 a 26, 3 d 24, 4 b 0", engine.Text("drivers"));
        Assert.Equal("18, 5, 3", string.Join(", ", engine.Explain(ChampionshipId.Parse("drivers"), CompetitorId.Parse("a")).Awards.Select(award => award.Award.Points)));
        Assert.Equal(1, engine.Table(ChampionshipId.Parse("drivers")).Row("c").Wins);
        Assert.Equal(0, engine.Table(ChampionshipId.Parse("drivers")).Row("a").Wins);

        // On Saturday evening everyone has his points.
        Assert.Equal("18", engine.PointsOf("drivers", "b", TablePoint.After(1, SessionKind.Checkpoint)));
    }

    [Fact]
    public void The_most_that_a_rally_of_2024_pays_is_30_and_the_winner_can_score_less()
    {
        var season = Cars("a", "b").RaceOf(1, race => race.Order("b", "a").Checkpoint("Saturday", "a", "b").Checkpoint("Sunday", "a", "b").Checkpoint("Power Stage", "a", "b")).Build();
        Assert.Equal("1 a 30, 2 b 25", season.Under("wrc-2024").Text("drivers"));
        Assert.Equal(1, season.Under("wrc-2024").Table(ChampionshipId.Parse("drivers")).Row("b").Wins);
    }

    [Fact]
    public void A_rally_of_less_than_half_its_length_pays_a_third() // E28
    {
        var season = Cars("a", "b").RaceOf(1, race => race.Order("a", "b").Checkpoint("Saturday", "b", "a").Running(new RunningFacts(scheduledLaps: 100, runLaps: 30))).Build();
        Assert.Equal("1 b 6, 2 a 5", season.Under("wrc-2024").Text("drivers"));
    }

    [Fact]
    public void Rally_manufacturers_score_with_their_best_two_nominated_cars() // E79
    {
        var season = new SeasonBuilder("test", "Test Series", "2024");
        foreach (var car in new[] { "a1", "a2", "a3", "b1" })
        {
            season.Car(car, team: car, make: car[..1], drivers: [car]);
        }

        season.RaceOf(1, race => race.Order("a1", "a2", "a3", "b1").Checkpoint("Saturday", "a1", "a2", "a3", "b1"));
        Assert.Equal("1 a 33, 2 b 10", season.Build().Under("wrc-2024").Text("manufacturers"));
    }

    [Fact]
    public void Motorcycles_score_for_riders_teams_and_makes_each_in_their_way() // E47, E67
    {
        var season = new SeasonBuilder("motogp", "MotoGP", "2023").Class("motogp", "MotoGP");
        season.Car("1", "motogp", team: "Red", make: "Alpha", drivers: ["One"]);
        season.Car("2", "motogp", team: "Red", make: "Alpha", drivers: ["Two"]);
        season.Car("3", "motogp", team: "Blue", make: "Beta", drivers: ["Three"]);
        season.Weekend(1, round => round
            .Car("99", "motogp", team: "Guests", make: "Beta", drivers: ["Wild"])
            .Change("99", entry => entry.WithoutClaimTo([new ChampionshipScope(kinds: [CompetitorKind.Team])]))
            .Crew("2", "Stand-in")
            .Sprint("3", "1", "2", "99")
            .Race("99", "1", "2", "3"));
        var engine = season.Build().Under("motogp-2023");
        Assert.Equal("1 wild 31, 2 one 29, 3 three 25, 4 stand-in 23", engine.Text("motogp-riders"));
        Assert.Equal("1 red 52, 2 blue 25", engine.Text("motogp-teams"));
        Assert.Equal("1 beta 37, 2 alpha 29", engine.Text("motogp-constructors"));
    }

    [Fact]
    public void A_shortened_race_of_motorcycles_pays_half_and_one_of_two_laps_nothing() // E22, E23
    {
        var season = new SeasonBuilder("motogp", "MotoGP", "2024").Class("moto2", "Moto2").Car("1", "moto2", drivers: ["One"]).Car("2", "moto2", drivers: ["Two"])
            .RaceOf(1, race => race.Order("1", "2").Running(new RunningFacts(scheduledLaps: 20, runLaps: 7)))
            .RaceOf(2, race => race.Order("1", "2").Running(new RunningFacts(scheduledLaps: 20, runLaps: 2)))
            .Build();
        Assert.Equal("1 one 12 1/2, 2 two 10", season.Under("motogp-2024").Text("moto2-riders"));
    }

    [Fact]
    public void Indycar_pays_54_at_most_twice_the_race_at_indianapolis_and_engines_besides() // E81, E94
    {
        var season = new SeasonBuilder("indycar", "IndyCar", "2018");
        foreach (var (car, engine) in new[] { ("1", "Honda"), ("2", "Honda"), ("3", "Honda"), ("4", "Honda"), ("5", "Chevrolet") })
        {
            season.Car(car, team: "T" + car, engine: engine, drivers: ["d" + car]);
        }

        season.RaceOf(1, race => race.Order("1", "2", "3", "4", "5").Feat(FeatKinds.Pole, "1").Feat("engine-mileage", "5").Feat("engine-change", "1")
            .Measured("1", new Measures(lapsLed: 50)).Measured("5", new Measures(lapsLed: 1)));
        var engine1 = season.Build().Under("indycar-2018");
        Assert.Equal("1 d1 54, 2 d2 40, 3 d3 35, 4 d4 32, 5 d5 31", engine1.Text("drivers"));

        // The best three Hondas 50 + 40 + 35, pole 1, most laps led 2, an early change -20; Chevrolet 30 and an engine that lasted.
        Assert.Equal("1 honda 108, 2 chevrolet 40", engine1.Text("manufacturers"));

        season.Weekend(6, round => round.Qualifying("5", "4").Race("2", "1"));
        var engine2 = season.Build().Under("indycar-2018");
        Assert.Equal("1 d2 140, 2 d1 134, 3 d4 40, 4 d5 40, 5 d3 35", engine2.Text("drivers"));
    }

    [Fact]
    public void A_week_of_a_league_is_the_average_of_its_best_quarter_and_eight_of_twelve_weeks_count() // E88
    {
        var season = Cars("a", "b");
        for (var week = 1; week <= 12; week++)
        {
            var points = 100 - week;
            season.Weekend(week, round =>
            {
                for (var race = 0; race < 5; race++)
                {
                    // Five races of a: the best two of them count, whose average is the higher by 5.
                    var value = points - (race * 10);
                    round.Race(session => session.Order("a").Measured("a", Strength(value)));
                }
            });
        }

        var engine = season.Build().Under("league-iracing-style");
        Assert.Equal("94", engine.PointsOf("drivers", "a", TablePoint.After(1)));
        Assert.Equal("187", engine.PointsOf("drivers", "a", TablePoint.After(2)));

        // Weeks 1 to 8: 94 + 93 + ... + 87.
        Assert.Equal("724", engine.PointsOf("drivers", "a"));
        var explanation = engine.Explain(ChampionshipId.Parse("drivers"), CompetitorId.Parse("a"));
        Assert.Equal(16, explanation.Awards.Count(award => award.IsCounted));
        Assert.Equal("-94 average of the best 2 of 5 in round 1", $"{explanation.Corrections[0].Points} {explanation.Corrections[0].Reason}");
    }

    [Fact]
    public void Clean_races_and_incidents_of_a_league_count_with_the_race()
    {
        var season = Cars("a", "b").RaceOf(1, race => race.Order("a", "b")
            .Measured("a", new Measures(incidents: 3, others: [new Measure("championship-points", 80)]))
            .Measured("b", new Measures(incidents: 17, others: [new Measure("championship-points", Points.Of(151, 2))]))).Build();
        Assert.Equal("1 a 81, 2 b 73 1/2", season.Under("league-iracing-style").Text("drivers"));
    }

    [Fact]
    public void In_a_low_point_series_the_fewest_points_win_after_discards()
    {
        // Four boats and one that never starts: 6 points for each race missed, retired or lost by disqualification.
        var season = Cars("a", "b", "c", "d", "e")
            .RaceOf(1, race => race.Order("a", "b", "c", "d").DidNotStart("e"))
            .RaceOf(2, race => race.Order("b", "a", "c").Retired("d"))
            .RaceOf(3, race => race.Order("a", "c", "b").Disqualified("d"))
            .RaceOf(4, race => race.Order("c", "d", "a").Excluded("b"))
            .Build();
        var engine = season.Under("low-point-sailing-style");
        Assert.Equal("1 b 3, 2 a 3, 3 c 6, 4 d 10, 5 e 12", engine.Text("boats", TablePoint.After(2)));

        // After four races the worst is left out, but b was excluded from the last and keeps its 6.
        Assert.Equal("1 a 4 (7), 2 c 6 (9), 3 b 9 (12), 4 d 12 (18), 5 e 18 (24)", engine.Text("boats"));
    }

    [Fact]
    public void Redress_is_the_average_of_the_other_races_and_can_be_left_out()
    {
        var season = Cars("a", "b", "c")
            .RaceOf(1, "a", "b", "c").RaceOf(2, "b", "a", "c").RaceOf(3, race => race.Order("b", "c").Retired("a"))
            .Decision(new AveragePoints([new CompetitorRef(CompetitorKind.Entry, CompetitorId.Parse("a"))], 1), "Hit by another boat.", [3])
            .Build();
        var engine = season.Under("low-point-sailing-style");
        Assert.Equal("1 b 4, 2 a 4 1/2, 3 c 8", engine.Text("boats"));
        var award = engine.Explain(ChampionshipId.Parse("boats"), CompetitorId.Parse("a")).Awards[^1].Award;
        Assert.Equal("1 1/2 average: average, of 2 results, Hit by another boat.", $"{award.Points} {award.Rule}: {award.Reason}");
        Assert.Equal("4 1/2", engine.Ledger(ChampionshipId.Parse("boats")).TotalOf(CompetitorId.Parse("a")).ToString());
    }

    private static Measures Strength(int points) => new(incidents: 10, others: [new Measure("championship-points", points)]);
}

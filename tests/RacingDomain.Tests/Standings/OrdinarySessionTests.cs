using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>Sessions without anything special, and those in which one thing is: whose car brought which points, and which places are his own.</summary>
public sealed class OrdinarySessionTests
{
    [Fact]
    public void Voiding_a_car_takes_what_that_car_brought_in_that_session()
    {
        // The second place pays nothing, so that the car that is third is the second to be paid.
        var season = Cars("a", "b", "c").Race(1, "a", "b", "c").Race(2, "b", "c", "a").Decision(new AwardsVoided(Entries("a")), "Fuel.", [2]).Build();
        var title = Title(Paying(RaceRule(Scale.Of(10, 0, 4))));
        Assert.Equal("1 a 10, 1 b 10, 3 c 4", season.Table(title.WithRanking(new Ranking(tieBreaks: TieBreakChain.Shared))).Text());
        Assert.Equal(["a 1: 10", "c 1: 4", "b 2: 10", "a 2: 4"], season.Ledger(title).Awards.Select(award => $"{award.Competitor.Id} {award.Round}: {award.Points}"));
    }

    [Fact]
    public void A_place_pays_if_the_first_rule_for_points_pays_it()
    {
        // The sprint pays nobody. In the first race the rule for points gives the second something and the winner nothing; another account and a second rule own no places.
        var second = new SessionFilter(rounds: [2]);
        var points = new PointsSystem([
            new PointsRule("seeds", SessionFilter.Of(SessionKind.Race), [new ScaleCase(Scale.Of(3, 2))], account: "seeds"),
            new PointsRule("race", SessionFilter.Of(SessionKind.Race), [new ScaleCase(Ten, second), new ScaleCase(Scale.Of(0, 6))]),
            new PointsRule("extra", SessionFilter.Of(SessionKind.Race), Scale.Of(1, 1)),
        ]);
        var season = Cars("a", "b").Weekend(1, round => round.Sprint("a", "b").Race("a", "b")).Race(2, "b", "a").Build();
        var paying = new Ranking(wins: new ResultSelection([SessionKind.Sprint, SessionKind.Race], payingPlacesOnly: true));
        foreach (var vacancies in Enum.GetValues<Vacancies>())
        {
            var table = season.Table(Title(points, population: new Population(vacancies: vacancies), ranking: paying));
            Assert.Equal("1 b 18, 2 a 8", table.Text());
            Assert.Equal(["b 1 2", "a 0 1"], table.Rows.Select(row => $"{row.Competitor.Id} {row.Wins} {row.Podiums}"));
        }
    }

    [Fact]
    public void A_driver_of_two_cars_has_the_points_of_both_or_of_the_better_one()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", drivers: ["a"]).Car("2", drivers: ["a"]).Car("3", drivers: ["b"]).Race(1, "1", "2", "3").Build();
        Assert.Equal("1 a 16, 2 b 4", season.Table().Text());
        Assert.Equal("1 a 10, 2 b 4", season.Table(Title(Paying(RaceRule(credit: new Credit(severalCars: SeveralCars.Best))))).Text());
        Assert.Equal((1, 1), (season.Table().Row("a").Starts, season.Table().Row("a").Wins));
    }

    [Fact]
    public void Co_drivers_make_pairings_of_their_own()
    {
        static CrewMember Notes(string driver) => new(DriverId.Parse(driver), role: CrewRole.CoDriver);
        var season = new SeasonBuilder("test", "Test", "2021").Driver("a").Driver("b").Driver("x").Driver("y")
            .With(new Entry(CarNumber.Parse("1"), [new CrewMember(DriverId.Parse("a")), Notes("x")])).With(new Entry(CarNumber.Parse("2"), [new CrewMember(DriverId.Parse("b")), Notes("y")]))
            .Race(1, "1", "2").Build();
        Assert.Equal(["x", "y"], season.Table(Title(kind: CompetitorKind.Pairing, population: new Population(role: CrewRole.CoDriver))).Rows.Select(row => row.Competitor.Name));
        Assert.Equal(["a", "b"], season.Table(Title(kind: CompetitorKind.Pairing)).Rows.Select(row => row.Competitor.Name));
    }

    [Fact]
    public void Those_who_have_nothing_but_no_points_in_common_have_lines_of_their_own()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Order("a").Retired("b", "c")).Build();
        Assert.Equal(["a", "b", "c"], Engine(season, Title()).Crews(ChampionshipId.Parse("title")).Select(crew => crew.Names));
        Assert.Equal("1 a 10, 2 b 0, 2 c 0", season.Table().Text());
    }

    [Fact]
    public void An_average_that_was_voided_is_lost()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "a", "b").Race(3, "b", "a")
            .Decision(new AveragePoints(DriverRefs("a")), "Redress.", [3]).Decision(new AwardsVoided(competitors: DriverRefs("a")), "Fuel after all.", [3]).Build();
        Assert.Equal("1 b 22, 2 a 20", season.Table().Text());
        Assert.Equal("30", Cars("a", "b").Race(1, "a", "b").Race(2, "a", "b").Race(3, "b", "a").Decision(new AveragePoints(DriverRefs("a")), "Redress.", [3]).Build().Table().Row("a").Points.ToString());
    }

    [Fact]
    public void Cars_of_one_driver_in_two_classes_are_one_start()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y").Car("1", "x", drivers: ["a"]).Car("2", "y", drivers: ["a", "b"])
            .Race(1, "1", "2").Race(2, "2").Race(3, race => race.Order("2").DidNotStart("1")).Build();
        var table = season.Table(Title(population: new Population(classesApart: true)));
        Assert.Equal("1 a 40, 2 b 30", table.Text());
        Assert.Equal((3, 3), (table.Row("a").Starts, table.Row("b").Starts));
    }

    [Fact]
    public void The_pole_is_won_in_the_session_that_sets_the_grid_of_the_class()
    {
        // The session for the grid is that of two classes, of which one is ranked; the other session pays points.
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y").Class("z").Car("a", "x", drivers: ["a"]).Car("b", "x", drivers: ["b"]).Car("c", "y", drivers: ["c"]).Car("d", "z", drivers: ["d"])
            .Weekend(1, round => round
                .Qualifying(q => q.Id("points").Order("b", "a"))
                .Qualifying(q => q.Id("grid").Role(SessionRole.GridOnly).OnlyClasses("x", "y").Order("a", "b", "c"))
                .Race("a", "b"))
            .Weekend(2, round => round
                .Qualifying(q => q.Id("points").Order("b", "a"))
                .Qualifying(q => q.Id("grid").Role(SessionRole.GridOnly).OnlyClasses("z").Order("d"))
                .Race("a", "b"))
            .Build();
        var title = Title(population: Population.Of(ClassId.Parse("x")));
        var (first, both) = (season.Table(title, TablePoint.After(1)), season.Table(title));
        Assert.Equal((1, 0), (first.Row("a").Poles, first.Row("b").Poles));
        Assert.Equal((1, 1), (both.Row("a").Poles, both.Row("b").Poles));
    }

    [Fact]
    public void A_condition_of_driving_times_may_look_at_the_field_before_a_car_is_sent_back()
    {
        var several = new DriveTimeCase(Duration.FromHours(2), new SessionFilter(condition: new NamedCondition("several", context => context.Field.Length > 1)));
        var pole = BonusCondition.InRound(SessionFilter.Of(SessionKind.Qualifying), BonusCondition.PlaceWithin(1));
        var points = Paying(RaceRule(), new Bonus("pole", 5, pole, SessionFilter.Of(SessionKind.Race)));
        var season = Cars("a", "b").Weekend(1, round => round
            .Qualifying(q => q.Order("a", "b").Stint("a", "a", time: Duration.FromHours(1)))
            .Race(race => race.Order("a", "b").Stint("a", "a", time: Duration.FromHours(1)))).Build();
        Assert.Equal("1 b 15, 2 a 6", season.Table(Title(points, population: new Population(driveTimes: [several]))).Text());
        Assert.Equal("1 a 15, 2 b 6", season.Table(Title(points)).Text());
    }
}

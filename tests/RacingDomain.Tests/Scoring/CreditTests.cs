using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Which members of a crew are credited, and which cars of a make.</summary>
public sealed class CreditTests
{
    [Fact]
    public void Everyone_who_drove_gets_the_points_in_full()
    {
        var season = Crew("a", "b", "c").Race(1, race => race.Order("1").Stint("1", "c", drove: false).Stint("1", "relief", laps: 3)).Build();
        Assert.Equal("1 a 10, 1 b 10, 1 relief 10", season.Table(Crediting(CrewCredit.Drove)).Text()); // E56
    }

    [Fact]
    public void Or_everyone_listed()
    {
        var season = Crew("a", "b", "c").Race(1, race => race.Order("1").Stint("1", "c", drove: false).Stint("1", "relief", laps: 3)).Build();
        Assert.Equal([10, 10, 10], season.Ledger(Crediting(CrewCredit.Listed)).Awards.Select(award => award.Points));
        Assert.Equal("1 a 10, 1 b 10, 1 c 10, 4 relief 0", season.Table(Crediting(CrewCredit.Listed)).Text());
    }

    [Fact]
    public void The_starter_scores_though_another_finished() // E59
    {
        var season = Crew("starter").Race(1, race => race.Order("1").Stint("1", "starter", started: true).Stint("1", "relief", finished: true)).Build();
        Assert.Equal("1 starter 10, 2 relief 0", season.Table(Crediting(CrewCredit.Starter)).Text());
    }

    [Fact]
    public void Without_a_known_starter_those_who_drove_score() =>
        Assert.Equal("1 a 10, 1 b 10", Crew("a", "b").Race(1, "1").Build().Table(Crediting(CrewCredit.Starter)).Text());

    [Fact]
    public void The_crew_of_the_race_gets_qualifying_points_of_a_week_before() // E57
    {
        var season = Crew("a", "b").Weekend(1, round => round
                .Elsewhere("Roar", roar => roar.Qualifying("1"))
                .Crew("1", "a", "b", "c", "d").Race(race => race.Order("1").Stint("1", "d", drove: false)))
            .Build();
        var qualifying = new PointsRule("qualifying", SessionFilter.Of(SessionKind.Qualifying), [new ScaleCase(Scale.Of(35))], credit: Credit.ToCrewOfRace);
        Assert.Equal("1 a 45, 1 b 45, 1 c 45", season.Table(Title(new PointsSystem([qualifying, RaceRule()]))).Text());
    }

    [Fact]
    public void Before_the_race_is_run_its_crew_is_the_one_listed_for_it()
    {
        var season = Crew("a").Weekend(1, round => round
                .Elsewhere("Roar", roar => roar.Qualifying(q => q.Start(new LocalDateTime(2020, 12, 27, 12, 0)).Order("1")))
                .Crew("1", "a", "c", "d").Race(race => race.Order("1").Stint("1", "d", drove: false)))
            .Build();
        var title = Title(new PointsSystem([new PointsRule("qualifying", SessionFilter.Of(SessionKind.Qualifying), [new ScaleCase(Scale.Of(35))], credit: Credit.ToCrewOfRace)]));
        Assert.Equal("1 a 35, 1 c 35, 1 d 35", season.Table(title, asOf: new LocalDate(2020, 12, 28)).Text());
        Assert.Equal("1 a 35, 1 c 35", season.Table(title).Text());
    }

    [Fact]
    public void A_driver_whose_known_time_is_too_short_gets_nothing()
    {
        var season = Crew("a", "b", "c").Race(1, race => race.Order("1")
            .Stint("1", "a", time: Duration.FromHours(5)).Stint("1", "b", time: Duration.FromMinutes(44)).Stint("1", "c")).Build();
        var credit = new Credit(driveTimes: [new DriveTimeCase(Duration.FromHours(2), new SessionFilter(rounds: [2])), new DriveTimeCase(Duration.FromMinutes(45))]);
        Assert.Equal("1 a 10, 1 c 10, 3 b 0", season.Table(Title(Paying(RaceRule(credit: credit)))).Text());
    }

    [Fact]
    public void A_whole_car_goes_to_the_back_by_decision() // E53, E55
    {
        var season = Cars("29", "63", "48").Race(1, "48", "29", "63").Decision(new MovedToLast(Entries("29")), "Drive time.", [1]).Build();
        Assert.Equal("1 48 10, 2 63 6, 3 29 4", season.Table().Text());
    }

    [Fact]
    public void All_cars_of_a_make_score_or_the_best_few() // E78, E80
    {
        var season = Makes().Build();
        Assert.Equal("1 x 13, 2 y 13", season.Table(Title(Paying(RaceRule()), CompetitorKind.Manufacturer)).Text());
        Assert.Equal("1 x 13, 2 y 10", season.Table(Title(Paying(RaceRule(credit: new Credit(bestCars: 2))), CompetitorKind.Manufacturer)).Text());
        Assert.Equal("1 x 10, 2 y 6", season.Table(Title(Paying(RaceRule(credit: new Credit(bestCars: 1))), CompetitorKind.Manufacturer)).Text());
    }

    [Fact]
    public void The_second_car_of_a_make_keeps_its_place_or_is_taken_out() // E76, E77
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", make: "A").Car("2", make: "A").Car("3", make: "B").Race(1, "1", "2", "3").Build();
        Assert.Equal("1 a 10, 2 b 4", season.Table(Title(Paying(RaceRule(credit: new Credit(bestCars: 1))), CompetitorKind.Manufacturer)).Text());
        Assert.Equal("1 a 10, 2 b 6", season.Table(Title(kind: CompetitorKind.Manufacturer, population: new Population(bestCarOnly: true))).Text());
    }

    [Fact]
    public void Chassis_and_engine_make_a_constructor() // E71
    {
        var season = new SeasonBuilder("f1", "F1", "1979")
            .Car("5", make: "Brabham", engine: "Alfa Romeo").Car("6", make: "Brabham", engine: "Ford").Car("11", make: "Ferrari", engine: "Ferrari").Car("20", make: "Shadow")
            .Race(1, "11", "5", "6", "20").Build();
        var table = season.Table(Title(kind: CompetitorKind.Constructor));
        Assert.Equal("1 ferrari/ferrari 10, 2 brabham/alfa-romeo 6, 3 brabham/ford 4, 4 shadow 3", table.Text());
        Assert.Equal(["Ferrari", "Brabham-Alfa Romeo", "Brabham-Ford", "Shadow"], table.Rows.Select(row => row.Competitor.Name));
        Assert.Equal("1 ferrari 10, 2 alfa-romeo 6, 3 ford 4", season.Table(Title(kind: CompetitorKind.EngineMaker)).Text());
    }

    [Fact]
    public void Pairings_are_those_declared_in_the_car_or_the_whole_crew()
    {
        var season = new SeasonBuilder("imsa", "IMSA", "2021").Car("31", drivers: ["Nasr", "Derani", "Conway"]).Car("10", drivers: ["Taylor", "Albuquerque"]).Car("5", drivers: ["Bourdais", "Duval"])
            .Pairing("Derani", "Nasr").Pairing("Duval", "Bourdais")
            .Weekend(1, round => round.Crew("5", "Bourdais", "Vautier").Race("31", "10", "5")).Build();
        var table = season.Table(Title(kind: CompetitorKind.Pairing));
        Assert.Equal("1 derani+nasr 10, 2 albuquerque+taylor 6, 3 bourdais+vautier 4", table.Text());
        Assert.Equal("Derani / Nasr", table.Rows[0].Competitor.Name);
    }

    [Fact]
    public void Nations_entries_and_groups_compete_too()
    {
        var season = new SeasonBuilder("test", "Test", "2021")
            .Driver("a", nation: "de").Driver("b", nation: "de").Driver("c", nation: "fr")
            .With(new Entry(CarNumber.Parse("1"), [new CrewMember(DriverId.Parse("a")), new CrewMember(DriverId.Parse("b"))], groups: [new EntryGroup("tyre", CompetitorId.Parse("m"), "Michelin")]))
            .With(new Entry(CarNumber.Parse("2"), [new CrewMember(DriverId.Parse("c"))], groups: [new EntryGroup("fuel", CompetitorId.Parse("s"), "Shell")]))
            .Race(1, "1", "2").Build();
        Assert.Equal("1 de 10, 2 fr 6", season.Table(Title(kind: CompetitorKind.Nation)).Text());
        Assert.Equal("1 1 10, 2 2 6", season.Table(Title(kind: CompetitorKind.Entry)).Text());
        Assert.Equal("1 m 10", season.Table(Title(kind: CompetitorKind.Group, population: new Population(group: "tyre"))).Text());
        Assert.Throws<ArgumentException>(() => Title(kind: CompetitorKind.Group));
    }

    [Fact]
    public void Co_drivers_have_a_title_of_their_own() // E66
    {
        var season = new SeasonBuilder("wrc", "WRC", "2021").Driver("neuville").Driver("wydaeghe")
            .With(new Entry(CarNumber.Parse("11"), [new CrewMember(DriverId.Parse("neuville")), new CrewMember(DriverId.Parse("wydaeghe"), role: CrewRole.CoDriver)]))
            .Race(1, "11").Build();
        Assert.Equal("1 neuville 10", season.Table().Text());
        Assert.Equal("1 wydaeghe 10", season.Table(Title(population: new Population(role: CrewRole.CoDriver))).Text());
    }

    private static SeasonBuilder Crew(params string[] drivers) => new SeasonBuilder("test", "Test", "2021").Car("1", team: "T", drivers: drivers);

    private static SeasonBuilder Makes() => new SeasonBuilder("test", "Test", "2021")
        .Car("1", make: "X").Car("2", make: "Y").Car("3", make: "Y").Car("4", make: "X").Car("5", make: "Y").Car("6", make: "Y")
        .Race(1, "1", "2", "3", "4", "5", "6");

    private static Championship Crediting(CrewCredit crew) => Title(Paying(RaceRule(credit: new Credit(crew))));
}

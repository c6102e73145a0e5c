using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Registrations, guests, and rounds that count for some championships only.</summary>
public sealed class ParticipationTests
{
    [Fact]
    public void Without_registrations_everyone_takes_part() => Assert.Equal("1 a 10, 2 b 6", Cars("a", "b").Race(1, "a", "b").Build().Table().Text());

    [Fact]
    public void Who_is_not_registered_neither_scores_nor_takes_points() // E44, E46
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b", "c").With(Registered("b")).With(Registered("c")).Build();
        Assert.Equal("1 b 10, 2 c 6", season.Table().Text());
        Assert.Equal("1 b 6, 2 c 4", season.Table(Title(population: new Population(unregistered: Treatment.Occupying))).Text());
    }

    [Fact]
    public void A_round_that_was_not_nominated_does_not_count() // E46
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b", "c").Race(2, "a", "b", "c")
            .With(Registered("a", rounds: [2])).With(Registered("b")).With(Registered("c")).Build();
        Assert.Equal("1 b 16, 2 a 10, 3 c 10", season.Table().Text());
    }

    [Fact]
    public void A_guest_wins_and_has_no_row() // E48
    {
        var season = Cars("guest", "b").Race(1, "guest", "b").With(Registered("guest", status: RegistrationStatus.Guest)).Build();
        Assert.Equal("1 b 10", season.Table().Text());
    }

    [Fact]
    public void Guests_among_those_registered_do_not_register_the_rest()
    {
        var season = Cars("guest", "b", "c").Race(1, "guest", "b", "c").With(Registered("guest", status: RegistrationStatus.Guest)).With(Registered("b")).Build();
        Assert.Equal("1 b 10", season.Table().Text());
    }

    [Fact]
    public void Registrations_concern_their_own_kind_and_championships() // E47, E49, E52
    {
        var season = Cars("a", "b").Race(1, "a", "b")
            .With(new Registration(new CompetitorRef(CompetitorKind.Team, CompetitorId.Parse("b"))))
            .With(Registered("a", ChampionshipScope.OfTitles("endurance-cup"))).Build();
        Assert.Equal("1 a 10, 2 b 6", season.Table().Text());
        Assert.Equal("1 b 10", season.Table(Title(kind: CompetitorKind.Team)).Text());
        Assert.Equal("1 a 10", season.Table(Title(title: "endurance-cup")).Text());
    }

    [Fact]
    public void One_registered_driver_keeps_the_car_in_the_field()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", drivers: ["a", "guest"]).Car("2", drivers: ["b"]).Race(1, "1", "2")
            .With(Registered("a")).With(Registered("b")).Build();
        Assert.Equal("1 a 10, 2 b 6", season.Table().Text());
    }

    [Fact]
    public void A_round_can_count_for_drivers_only() // E75
    {
        var season = Cars("a", "b").Weekend(1, round => round.CountsFor(ChampionshipScope.OfKinds(CompetitorKind.Driver)).Race("a", "b")).Race(2, "b", "a").Build();
        Assert.Equal("1 a 16, 1 b 16", season.Table().Text());
        Assert.Equal("1 b 10, 2 a 6", season.Table(Title(kind: CompetitorKind.Manufacturer)).Text());
    }

    [Fact]
    public void A_round_can_count_for_a_cup_and_not_for_the_season_of_one_class() // E152
    {
        var season = new SeasonBuilder("imsa", "IMSA", "2022").Class("dpi").Class("lmp2")
            .Car("10", "dpi", drivers: ["a"]).Car("52", "lmp2", drivers: ["b"])
            .Weekend(1, round => round.CountsForClass("lmp2", ChampionshipScope.OfTitles("endurance-cup")).Race("10", "52")).Build();
        var lmp2 = Population.Of(ClassId.Parse("lmp2"));
        Assert.Empty(season.Table(Title(population: lmp2)).Rows);
        Assert.Equal("1 b 10", season.Table(Title(population: lmp2, title: "endurance-cup")).Text());
        Assert.Equal("1 a 10", season.Table(Title(population: Population.Of(ClassId.Parse("dpi")))).Text());
    }

    [Fact]
    public void A_round_outside_the_championship_counts_for_nobody() // E34
    {
        var season = Cars("a", "b").Weekend(1, round => round.CountsFor().Race("a", "b")).Race(2, "b", "a").Build();
        Assert.Equal("1 b 10, 2 a 6", season.Table().Text());
        Assert.Equal(1, season.Table().Row("b").Wins);
        Assert.Equal(1, season.Table().Row("b").Starts);
    }

    private static Registration Registered(string driver, ChampionshipScope? championships = null, ValueArray<int> rounds = default, RegistrationStatus status = RegistrationStatus.Registered) =>
        new(CompetitorRef.Of(DriverId.Parse(driver)), championships, rounds, status);
}

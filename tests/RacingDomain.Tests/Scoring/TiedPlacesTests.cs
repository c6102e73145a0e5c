using NodaTime;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Dead heats.</summary>
public sealed class TiedPlacesTests
{
    private static readonly Scale Modern = Scale.Of(25, 18, 15, 12);

    [Fact]
    public void Cars_that_share_a_place_share_the_points_of_the_places_they_take_up() // E7
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Shared("a", "b").Order("c")).Build();
        Assert.Equal("1 a 21 1/2, 1 b 21 1/2, 3 c 15", Under(season, TiedPlaces.Shared));
    }

    [Fact]
    public void Three_cars_share_thirds_exactly()
    {
        var season = Cars("a", "b", "c", "d").Race(1, race => race.Order("a").Shared("b", "c", "d")).Build();
        Assert.Equal("1 a 10, 2 b 4 1/3, 2 c 4 1/3, 2 d 4 1/3", season.Table().Text());
    }

    [Fact]
    public void The_last_paying_place_is_shared_with_nothing()
    {
        var season = Cars("a", "b").Race(1, race => race.Shared("a", "b")).Build();
        Assert.Equal("1 a 4 1/2, 1 b 4 1/2", season.Table(Title(Paying(RaceRule(Scale.Of(9))))).Text());
    }

    [Fact]
    public void The_points_can_go_to_each_in_full()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Shared("a", "b").Order("c")).Build();
        Assert.Equal("1 a 25, 1 b 25, 3 c 15", Under(season, TiedPlaces.Full));
    }

    [Fact]
    public void The_faster_best_lap_can_decide() // E6
    {
        var season = Cars("a", "b", "c").Race(1, race => race
            .Shared("a", "b").Order("c")
            .Measured("a", Lap(90_500))
            .Measured("b", Lap(90_400))).Build();
        Assert.Equal("1 b 25, 2 a 18, 3 c 15", Parted(season));
    }

    [Fact]
    public void A_car_without_a_lap_time_comes_after_those_that_have_one()
    {
        var season = Cars("a", "b", "c").Race(1, race => race.Shared("a", "b", "c").Measured("c", Lap(90_400))).Build();
        var table = season.Table(Title(Paying(RaceRule(Modern)), population: new Population(deadHeats: DeadHeats.PartedByBestLap)));
        Assert.Equal(25, table.Row("c").Points);
        Assert.Equal(33, table.Row("a").Points + table.Row("b").Points);
    }

    [Fact]
    public void Equal_best_laps_still_share_the_points_they_are_level_for()
    {
        var season = Cars("a", "b", "c").Race(1, race => race
            .Shared("a", "b", "c").Measured("a", Lap(90_400)).Measured("b", Lap(90_400)).Measured("c", Lap(90_300))).Build();
        Assert.Equal("1 c 25, 2 a 16 1/2, 2 b 16 1/2", Parted(season));
    }

    [Fact]
    public void A_tie_with_a_car_outside_the_population_is_none_within_it()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y")
            .Car("a", "x", drivers: ["a"]).Car("b", "y", drivers: ["b"]).Car("c", "x", drivers: ["c"])
            .Race(1, race => race.Shared("a", "b").Order("c")).Build();
        Assert.Equal("1 a 10, 2 c 6", season.Table(Title(population: Population.Of(ClassId.Parse("x")))).Text());
    }

    [Fact]
    public void Both_count_a_win() // E4
    {
        var table = Cars("a", "b", "c").Race(1, race => race.Shared("a", "b").Order("c")).Build().Table();
        Assert.Equal([1, 1, 0], table.Rows.Select(row => row.Wins));
        Assert.Equal([1, 1, 1], table.Rows.Select(row => row.Podiums));
    }

    private static Measures Lap(int milliseconds) => new(fastestLap: Duration.FromMilliseconds(milliseconds));

    private static string Parted(Season season) =>
        season.Table(Title(Paying(RaceRule(Modern)), population: new Population(deadHeats: DeadHeats.PartedByBestLap))).Text();

    private static string Under(Season season, TiedPlaces ties) => season.Table(Title(Paying(RaceRule(Modern, ties)))).Text();
}

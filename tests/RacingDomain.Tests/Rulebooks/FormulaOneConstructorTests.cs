using NodaTime;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Rulebooks.FormulaOne;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>Constructors under Formula One's rulebooks, in seasons built for the tests.</summary>
public class FormulaOneConstructorTests
{
    [Fact]
    public void A_chassis_with_two_engines_is_two_constructors_in_1979() // E71
    {
        var engine = Built(1979, "lauda brabham/alfa", "piquet brabham/ford", "zunino brabham/ford").Round("Somewhere", new LocalDate(1979, 9, 30), round => round.Race("lauda", "piquet", "zunino")).Engine();

        Assert.Equal("1 brabham/ford 10, 2 brabham/alfa 9", engine.Table(Constructors).Text());
    }

    [Fact]
    public void A_driver_takes_his_points_along_and_each_constructor_keeps_its_own_in_2024() // E68
    {
        string[] others = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
        var engine = Built(2024, [.. others, "ferrari ferrari/ferrari", "haas haas/ferrari"])
            .Round("Jeddah", new LocalDate(2024, 3, 9), round => round.Race(race => race.Order("a", "b", "c", "d", "e", "f", "ferrari").Stint("ferrari", "ferrari", drove: false).Stint("ferrari", "bearman")))
            .Round("Baku", new LocalDate(2024, 9, 15), round => round.Race(race => race.Order("a", "b", "c", "d", "e", "f", "g", "h", "i", "haas").Stint("haas", "haas", drove: false).Stint("haas", "bearman"))).Engine();

        Assert.Equal(Points.Of(7), engine.Table(Drivers).Row("bearman").Points);
        Assert.Equal((Points.Of(6), Points.Of(1)), (engine.Table(Constructors).Row("ferrari/ferrari").Points, engine.Table(Constructors).Row("haas/ferrari").Points));
    }

    [Theory]
    [InlineData(1958, 8)]
    [InlineData(1962, 9)]
    [InlineData(1978, 9)]
    [InlineData(1979, 19)]
    [InlineData(1988, 19)]
    public void Only_the_best_car_scored_until_1978_and_the_others_kept_their_places(int year, int expected) // E76
    {
        var engine = Built(year, "a red/v8", "b red/v8", "c red/v8", "d blue/v8").Round("Somewhere", new LocalDate(year, 5, 1), round => round.Race("a", "b", "c", "d")).Engine();

        Assert.Equal($"1 red/v8 {Points.Of(expected)}, 2 blue/v8 3", engine.Table(Constructors).Text());
    }
}

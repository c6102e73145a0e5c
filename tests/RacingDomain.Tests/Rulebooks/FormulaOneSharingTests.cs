using NodaTime;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Rulebooks.FormulaOne;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>Shared laps, cars and places under Formula One's rulebooks, in seasons built for the tests.</summary>
public class FormulaOneSharingTests
{
    private static readonly LocalDate Day = new(2000, 6, 1);

    [Fact]
    public void Seven_drivers_share_the_point_for_the_fastest_lap_in_1954() // E1
    {
        string[] seven = ["gonzalez", "hawthorn", "marimon", "fangio", "moss", "ascari", "behra"];
        var engine = Built(1954, [.. seven, "trintignant"]).Round("Silverstone", Day, round => round.Race(race =>
        {
            race.Order("gonzalez", "hawthorn", "marimon", "fangio", "trintignant").Retired("moss", "ascari", "behra");
            foreach (var driver in seven)
            {
                race.FastestLap(driver, driver);
            }
        })).Engine();

        Assert.All(seven, driver => Assert.Equal(
            "1/7", engine.Explain(Drivers, CompetitorId.Parse(driver)).Awards.Single(award => award.Award.Rule == "fastest-lap").Award.Points.ToString()));
        Assert.Equal("1 gonzalez 8 1/7, 2 hawthorn 6 1/7, 3 marimon 4 1/7, 4 fangio 3 1/7, 5 trintignant 2, 6 ascari 1/7, 6 behra 1/7, 6 moss 1/7", engine.Table(Drivers).Text());
        Assert.Contains("shared by 7", engine.Explain(Drivers, CompetitorId.Parse("moss")).ToString(), StringComparison.Ordinal);
        Assert.Equal(Points.Of(24), Points.Sum(engine.Ledger(Drivers).Awards.Select(award => award.Points)));
    }

    [Fact]
    public void A_shared_win_is_a_win_of_both_in_1951() // E4
    {
        var engine = Built(1951, "fagioli", "gonzalez", "villoresi").Round("Reims", Day, round => round.Race(race => race
            .Order("fagioli", "gonzalez", "villoresi").Stint("fagioli", "fagioli", started: true).Stint("fagioli", "fangio", finished: true).FastestLap("fagioli", "fangio"))).Engine();

        var table = engine.Table(Drivers);
        Assert.Equal("1 gonzalez 6, 2 fangio 5, 3 fagioli 4, 4 villoresi 4", table.Text());
        Assert.Equal((1, 1), (table.Row("fagioli").Wins, table.Row("fangio").Wins));
    }

    [Fact]
    public void A_dead_heat_is_shared() // E7
    {
        var engine = Built(2021, "a", "b", "c").Round("Somewhere", Day, round => round.Race(race => race.Shared("a", "b").Order("c"))).Engine();

        Assert.Equal("1 a 21 1/2, 1 b 21 1/2, 3 c 15", engine.Table(Drivers).Text());
        Assert.Equal("1 a/engine 21 1/2, 1 b/engine 21 1/2, 3 c/engine 15", engine.Table(Constructors).Text());
    }
}

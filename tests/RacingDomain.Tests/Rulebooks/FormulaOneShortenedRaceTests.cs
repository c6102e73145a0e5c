using NodaTime;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Rulebooks.FormulaOne;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>Shortened races under Formula One's rulebooks, in seasons built for the tests.</summary>
public class FormulaOneShortenedRaceTests
{
    private static readonly string[] Ten = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];

    [Fact]
    public void Half_points_by_ruling_in_1991() => // E17
        Assert.Equal("1 a 5, 2 b 3, 3 c 2, 4 d 1 1/2, 5 e 1, 6 f 1/2", Half(1991));

    [Fact]
    public void Half_points_by_ruling_in_2009() => // E18
        Assert.Equal("1 a 5, 2 b 4, 3 c 3, 4 d 2 1/2, 5 e 2, 6 f 1 1/2, 7 g 1, 8 h 1/2, 9 i 0, 10 j 0", Half(2009));

    [Theory]
    [InlineData(24, "1 a 6, 2 b 4, 3 c 3, 4 d 2, 5 e 1, 6 f 0, 7 g 0, 8 h 0, 9 i 0, 10 j 0")]
    [InlineData(25, "1 a 13, 2 b 10, 3 c 8, 4 d 6, 5 e 5, 6 f 4, 7 g 3, 8 h 2, 9 i 1, 10 j 0")]
    [InlineData(30, "1 a 13, 2 b 10, 3 c 8, 4 d 6, 5 e 5, 6 f 4, 7 g 3, 8 h 2, 9 i 1, 10 j 0")]
    [InlineData(50, "1 a 19, 2 b 14, 3 c 12, 4 d 9, 5 e 8, 6 f 6, 7 g 5, 8 h 3, 9 i 2, 10 j 1")]
    [InlineData(75, "1 a 25, 2 b 18, 3 c 15, 4 d 12, 5 e 10, 6 f 8, 7 g 6, 8 h 4, 9 i 2, 10 j 1")]
    public void A_race_stopped_for_good_in_2022_pays_a_table_of_its_own(int laps, string expected) // E12
    {
        var season = Race(2022, new RunningFacts(scheduledLaps: 100, runLaps: laps, suspended: true));
        Assert.Equal(expected, season.Table(Drivers).Text());
        Assert.Equal(expected.Replace(" ", "", StringComparison.Ordinal), season.Table(Constructors).Text().Replace("/engine", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_race_that_was_resumed_in_2022_pays_in_full() => // E20
        Assert.Equal(Points.Of(25), Race(2022, new RunningFacts(scheduledLaps: 53, runLaps: 28, suspended: true, resumed: true)).Table(Drivers).Row("a").Points);

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void A_race_of_that_length_since_2023_pays_less_whatever_the_reason(int year) => // E21
        Assert.Equal("1 a 19, 2 b 14, 3 c 12", string.Join(", ", Race(year, new RunningFacts(scheduledLaps: 53, runLaps: 28, suspended: true, resumed: true)).Table(Drivers).Text().Split(", ").Take(3)));

    [Theory]
    [InlineData(2022)]
    [InlineData(2023)]
    public void A_race_without_two_laps_under_green_pays_nothing(int year) =>
        Assert.Equal(Points.Zero, Race(year, new RunningFacts(scheduledLaps: 44, runLaps: 3, greenLaps: 1, suspended: true)).Table(Drivers).Row("a").Points);

    [Theory]
    [InlineData(2021, 49, 1)]
    [InlineData(2022, 49, 0)]
    [InlineData(2022, 50, 1)]
    [InlineData(2023, 49, 0)]
    public void The_fastest_lap_pays_only_in_half_a_race_from_2022_on(int year, int laps, int expected)
    {
        var season = Built(year, "a", "b").Round("Somewhere", new LocalDate(year, 5, 1), round => round
            .Race(race => race.Order("a", "b").FastestLap("b", "b").Running(new RunningFacts(scheduledLaps: 100, runLaps: laps)))).Engine();
        Assert.Equal(expected, season.Ledger(Drivers).Awards.Count(award => award.Rule == "fastest-lap"));
    }

    [Theory]
    [InlineData(2010)]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    public void Half_points_by_ruling_stay_under_other_rules_and_are_not_reduced_again(int year)
    {
        var season = Built(2021, Ten).Round("Spa", new LocalDate(2021, 8, 29), round => round
            .Race(race => race.Order(Ten).Running(new RunningFacts(scheduledLaps: 44, runLaps: 1))).Decision(new PointsFactor(Points.Of(1, 2)), "Rain: half points.")).Build();

        Assert.Equal("12 1/2", Engine(season.WithRulebook(RulebookId.Parse("formula-one-" + Points.Of(year)))).Table(Drivers).Row("a").Points.ToString());
    }

    private static StandingsEngine Race(int year, RunningFacts running) =>
        Built(year, Ten).Round("Somewhere", new LocalDate(year, 5, 1), round => round.Race(race => race.Order(Ten).Running(running))).Engine();

    private static string Half(int year) => Built(year, Ten)
        .Round("Somewhere", new LocalDate(year, 5, 1), round => round.Race(Ten).Decision(new PointsFactor(Points.Of(1, 2)), "Rain: half points."))
        .Engine().Table(Drivers).Text();
}

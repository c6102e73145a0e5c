using NodaTime;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Rulebooks.FormulaOne;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>Results that changed after the race under Formula One's rulebooks, in seasons built for the tests.</summary>
public class FormulaOneDecisionTests
{
    [Fact]
    public void Time_added_after_the_race_changes_the_winner_in_2008() // E144
    {
        var season = Built(2008, "hamilton", "massa", "heidfeld", "alonso").Round("Spa", new LocalDate(2008, 9, 7), round => round
            .Race(race => race.Order("hamilton", "massa", "heidfeld", "alonso")
                .Measured("hamilton", Time(4979.017m)).Measured("massa", Time(4993.478m)).Measured("heidfeld", Time(5002.861m)).Measured("alonso", Time(5004.495m)))
            .Decision(new TimePenalty([EntryId.Parse("hamilton")], Duration.FromSeconds(25)), "Gained an advantage off the track.", announced: new LocalDate(2008, 9, 8))).Build();

        Assert.Equal("1 hamilton 10, 2 massa 8, 3 heidfeld 6, 4 alonso 5", Engine(season, new LocalDate(2008, 9, 7)).Table(Drivers).Text());
        Assert.Equal("1 massa 10, 2 heidfeld 8, 3 hamilton 6, 4 alonso 5", Engine(season).Table(Drivers).Text());
    }

    [Fact]
    public void The_winner_changes_days_later_in_2003() // E145
    {
        var season = Built(2003, "fisichella", "raikkonen", "alonso").Round("Brazil", new LocalDate(2003, 4, 6), round => round.Race(race => race
            .Order("raikkonen", "fisichella", "alonso").Published(new LocalDate(2003, 4, 6))
            .Revision(new LocalDate(2003, 4, 11)).Order("fisichella", "raikkonen", "alonso"))).Build();

        Assert.Equal("1 raikkonen 10, 2 fisichella 8, 3 alonso 6", Engine(season, new LocalDate(2003, 4, 10)).Table(Drivers).Text());
        Assert.Equal("1 fisichella 10, 2 raikkonen 8, 3 alonso 6", Engine(season).Table(Drivers).Text());
    }

    [Fact]
    public void Penalties_hours_after_the_race_put_most_of_the_order_anew_in_2023() // E148
    {
        string[] order = ["verstappen", "leclerc", "perez", "sainz", "norris", "alonso", "hamilton", "russell", "gasly", "stroll"];
        var season = Built(2023, order).Round("Austria", new LocalDate(2023, 7, 2), round =>
        {
            round.Race(race =>
            {
                race.Order(order);
                foreach (var (i, car) in order.Index())
                {
                    race.Measured(car, Time(5133 + (4 * i)));
                }
            });
            foreach (var (car, seconds) in new[] { ("sainz", 10), ("hamilton", 10), ("gasly", 10) })
            {
                round.Decision(new TimePenalty([EntryId.Parse(car)], Duration.FromSeconds(seconds)), "Track limits.", announced: new LocalDate(2023, 7, 3));
            }
        }).Build();

        // The penalties are times of the test, not those of the real race.
        Assert.Equal("4 sainz 12, 5 norris 10, 6 alonso 8, 7 hamilton 6, 8 russell 4, 9 gasly 2, 10 stroll 1", Rows(Engine(season, new LocalDate(2023, 7, 2))));
        Assert.Equal("4 norris 12, 5 alonso 10, 6 sainz 8, 7 russell 6, 8 hamilton 4, 9 stroll 2, 10 gasly 1", Rows(Engine(season)));
    }

    private static string Rows(StandingsEngine engine) => string.Join(", ", engine.Table(Drivers).Text().Split(", ").Skip(3));

    private static Measures Time(decimal seconds) => new(44, Duration.FromMilliseconds((long)(seconds * 1000)));
}

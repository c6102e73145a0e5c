using NodaTime;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Rulebooks.FormulaOne;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>Which results count under Formula One's rulebooks, in seasons built for the tests with the places of a few drivers.</summary>
public class FormulaOneCountingTests
{
    [Fact]
    public void The_best_eleven_of_1990_drop_two_points() // E105
    {
        var engine = Places(
            1990,
            ("senna", [1, 3, 0, 1, 1, 20, 3, 3, 1, 2, 1, 1, 2, 0, 0, 0]),
            ("prost", [0, 1, 4, 0, 5, 1, 1, 1, 4, 0, 2, 2, 3, 1, 0, 3])).Engine();

        Assert.Equal("senna 78, prost 71 (73)", Text(engine.Table(Drivers), "senna", "prost"));
        Assert.Equal([5], Dropped(engine, "prost"));
    }

    [Fact]
    public void The_best_six_of_1964_make_another_champion() // E106
    {
        var engine = Places(
            1964,
            ("surtees", [0, 2, 0, 0, 3, 1, 0, 1, 2, 2]),
            ("hill", [1, 4, 5, 2, 2, 2, 0, 0, 1, 11])).Engine();

        Assert.Equal("surtees 40, hill 39 (41)", Text(engine.Table(Drivers), "surtees", "hill"));
        Assert.Equal([3], Dropped(engine, "hill"));
    }

    [Fact]
    public void The_best_five_of_1954_leave_sevenths_out() // E107
    {
        string[] seven = ["fangio", "b", "c", "d", "e", "f", "g"];
        var season = Built(1954, seven);
        for (var round = 1; round <= 9; round++)
        {
            var place = new[] { 1, 0, 1, 1, 4, 1, 1, 1, 3 }[round - 1];
            var order = seven.Skip(1).ToList();
            if (place > 0)
            {
                order.Insert(place - 1, "fangio");
            }

            var fastest = round == 5 ? seven : round is 3 or 7 ? ["fangio"] : ["g"];
            season.Round("Round", new LocalDate(1954, round, 1), r => r.Race(race =>
            {
                race.Order([.. order]);
                foreach (var driver in fastest)
                {
                    race.FastestLap(driver, driver);
                }
            }));
        }

        var row = season.Engine().Table(Drivers).Row("fangio");
        Assert.Equal(("42", "57 1/7"), (row.Points.ToString(), row.Gross.ToString()));
    }

    [Fact]
    public void The_halves_go_by_planned_rounds_though_one_is_called_off() // E37
    {
        // 1967: the best five of rounds 1 to 6 and the best four of rounds 7 to 11.
        var season = Built(1967, "a", "b");
        for (var number = 1; number <= 11; number++)
        {
            season.Round("Round", new LocalDate(1967, number, 1), round =>
            {
                if (number == 3)
                {
                    round.Status(RoundStatus.Cancelled);
                }
                else
                {
                    round.Race("a", "b");
                }
            });
        }

        var engine = season.Engine();
        Assert.Equal("1 a 81 (90), 2 b 54 (60)", engine.Table(Drivers).Text());
        Assert.Equal([11], Dropped(engine, "a"));
        Assert.Equal("dropped: best 4 of the rounds from 7 on count", engine.Explain(Drivers, CompetitorId.Parse("a")).Awards[^1].Dropped);
    }

    [Theory]
    [InlineData(1979, "1 a 72 (135)")]
    [InlineData(1981, "1 a 99 (135)")]
    [InlineData(1991, "1 a 150")]
    public void The_same_fifteen_wins_count_in_another_way(int year, string expected) =>
        Assert.Equal(expected, Places(year, ("a", Enumerable.Repeat(1, 15).ToArray())).Engine().Table(Drivers).Rows("a"));

    private static string Text(StandingsTable table, params string[] drivers) =>
        string.Join(", ", table.Rows(drivers).Split(", ").Select(row => row[(row.IndexOf(' ', StringComparison.Ordinal) + 1)..]));

    private static IEnumerable<int> Dropped(StandingsEngine engine, string driver) =>
        engine.Explain(Drivers, CompetitorId.Parse(driver)).Awards.Where(award => !award.IsCounted).Select(award => award.Award.Round);
}

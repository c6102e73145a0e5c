using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Rulebooks.FormulaOne;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>Who is listed and who is ahead under Formula One's rulebooks, in seasons built for the tests.</summary>
public class FormulaOneTieTests
{
    /// <summary>The places of the four who could be champion in 2007, or decided it.</summary>
    private static SeasonBuilder Season2007() => Places(
        2007,
        ("raikkonen ferrari/ferrari", [1, 3, 3, 0, 8, 5, 4, 1, 1, 0, 2, 2, 3, 1, 3, 1, 1]),
        ("hamilton mclaren/mercedes", [3, 2, 2, 2, 2, 1, 1, 3, 3, 9, 1, 5, 2, 4, 1, 0, 7]),
        ("alonso mclaren/mercedes", [2, 1, 5, 3, 1, 7, 2, 7, 2, 1, 4, 3, 1, 3, 0, 2, 3]),
        ("massa ferrari/ferrari", [6, 5, 1, 1, 3, 0, 3, 2, 5, 2, 13, 1, 0, 2, 6, 3, 2]));

    [Fact]
    public void Second_places_part_Hamilton_and_Alonso_in_2007() // E122
    {
        var engine = Season2007().Engine();

        Assert.Equal("1 raikkonen 110, 2 hamilton 109, 3 alonso 109, 4 massa 94", engine.Table(Drivers).Rows("raikkonen", "hamilton", "alonso", "massa"));
        var (hamilton, alonso) = (engine.Table(Drivers).Row("hamilton"), engine.Table(Drivers).Row("alonso"));
        Assert.Equal((4, 4), (hamilton.Wins, alonso.Wins));
        var reason = Assert.Single(engine.Explain(Drivers, CompetitorId.Parse("hamilton")).TieBreaks);
        Assert.Contains("alonso", reason, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("5", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_constructor_can_be_excluded_while_its_drivers_keep_their_points() // E137
    {
        var season = Season2007().Decision(
            new Unranked([new CompetitorRef(CompetitorKind.Constructor, CompetitorId.Parse("mclaren/mercedes"))], mark: "EX"), "Excluded.", championships: Only(Constructors)).Build();

        var table = Engine(season).Table(Constructors);
        Assert.Equal("1 ferrari/ferrari 204", table.Rows("ferrari/ferrari"));
        Assert.Equal("EX mclaren/mercedes 0", table.Rows("mclaren/mercedes"));
        Assert.Equal("2 hamilton 109, 3 alonso 109", Engine(season).Table(Drivers).Rows("hamilton", "alonso"));

        // At one event of that season the constructor had no claim, before it was excluded.
        var hungary = Season2007().Decision(new NoClaim(Racing.Entries("hamilton", "alonso")), "No constructor points in Hungary.", [11], Only(Constructors)).Build();
        Assert.Equal("1 ferrari/ferrari 204, 2 mclaren/mercedes 203", Engine(hungary).Table(Constructors).Rows("mclaren/mercedes", "ferrari/ferrari"));
        Assert.Equal("2 hamilton 109, 3 alonso 109", Engine(hungary).Table(Drivers).Rows("hamilton", "alonso"));
    }

    [Fact]
    public void Wins_of_sprints_break_no_tie() // E131
    {
        var engine = Built(2023, "a", "b", "c", "d")
            .Round("One", new LocalDate(2023, 3, 1), round => round.Sprint("a", "c", "d").Race("c", "d", "a"))
            .Round("Two", new LocalDate(2023, 4, 1), round => round.Sprint("a", "c").Race("b", "c", "d", "a"))
            .Round("Three", new LocalDate(2023, 5, 1), round => round.Race(race => race.Order("c", "d").Vacant().Order("b").Vacant().Order("a"))).Engine();

        // a: 8 + 15, 8 + 12, 8; b: 25, 12.
        var table = engine.Table(Drivers);
        Assert.Equal("3 a 51, 4 b 37", table.Rows("a", "b"));
        Assert.Equal((0, 1), (table.Row("a").Wins, table.Row("b").Wins));

        var level = Built(2023, "a", "b", "c", "d", "e").Round("One", new LocalDate(2023, 3, 1), round => round.Sprint("a", "c", "d", "e").Race(race => race.Order("c", "b", "d", "e", "a"))).Engine();
        Assert.Equal("3 b 18, 4 a 18", level.Table(Drivers).Rows("a", "b"));
    }

    [Fact]
    public void Most_wins_can_be_the_title_as_was_announced_for_2009() // E133
    {
        var season = Places(2009, ("a", [1, 1, 0, 0]), ("b", [2, 2, 1, 2])).Build();
        var rulebook = RulebookOf(season);
        var byWins = rulebook.With(rulebook.Find(Drivers)!.WithRanking(new Ranking([new RankingKey(RankingMetric.Wins), RankingKey.MostPoints])));

        Assert.Equal("1 b 34, 2 a 20", Engine(season).Table(Drivers).Rows("a", "b"));
        Assert.Equal("1 a 20, 2 b 34", new StandingsEngine(season, byWins).Table(Drivers).Rows("a", "b"));
    }

    [Fact]
    public void Who_was_never_classified_is_ranked_by_qualifying_from_2026_on() // E51
    {
        static string Table(int year) => Built(year, "a", "b", "c")
            .Round("One", new LocalDate(year, 3, 1), round => round.Qualifying("a", "b", "c").Race(race => race.Order("a").Retired("b", "c")))
            .Round("Two", new LocalDate(year, 4, 1), round => round.Qualifying("a", "c", "b").Race(race => race.Order("a").Retired("b", "c")))
            .Round("Three", new LocalDate(year, 5, 1), round => round.Qualifying("c", "a", "b").Race(race => race.Order("a").Retired("b", "c")))
            .Engine().Table(Drivers).Text();

        Assert.Equal("1 a 75, 2 c 0, 3 b 0", Table(2026));
        Assert.Equal("1 a 75", Table(2025));
    }

    [Fact]
    public void The_fastest_lap_is_not_passed_on_from_outside_the_first_ten() // E93
    {
        string[] twelve = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
        static int Bonuses(int year, string driver, string[] order) => Built(year, order)
            .Round("One", new LocalDate(year, 3, 1), round => round.Race(race => race.Order(order).FastestLap(driver, driver)))
            .Engine().Ledger(Drivers).Awards.Count(award => award.Rule == "fastest-lap");

        Assert.Equal((0, 1), (Bonuses(2019, "k", twelve), Bonuses(2019, "j", twelve)));
        Assert.Equal((0, 1), (Bonuses(2024, "l", twelve), Bonuses(2024, "a", twelve)));
        Assert.Equal((0, 0), (Bonuses(2018, "a", twelve), Bonuses(2025, "a", twelve)));
    }

    [Fact]
    public void Pole_is_a_fact_and_not_a_place_on_the_grid() // E95
    {
        // 2021: the winner of the sprint has pole; from 2022: Friday's fastest.
        static string Poles(int year, string pole)
        {
            var season = Built(year, "a", "b").Round("One", new LocalDate(year, 7, 1), round => round
                .Qualifying("a", "b").Sprint("b", "a").Race(race => race.Order("a", "b").Feat(FeatKinds.Pole, pole, pole))).Build();
            var rulebook = RulebookOf(season);
            var drivers = rulebook.Find(Drivers)!;
            var points = (PointsSystem)drivers.Points;
            var paying = drivers.WithPoints(new PointsSystem(points.Rules, points.Bonuses.Plus(new Bonus("pole", 1, BonusCondition.Feat(FeatKinds.Pole))), points.Name));
            return string.Join(' ', new StandingsEngine(season, rulebook.With(paying)).Ledger(Drivers).Awards.Where(award => award.Rule == "pole").Select(award => award.Competitor.Id));
        }

        Assert.Equal(("b", "a"), (Poles(2021, "b"), Poles(2022, "a")));
    }
}

using NodaTime;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Rulebooks.FormulaOne;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>Cars without a claim, races that no longer count and calendars out of order, under Formula One's rulebooks, in seasons built for the tests.</summary>
public class FormulaOnePlacesTests
{
    [Fact]
    public void Formula_two_cars_are_looked_through_in_1969() // E38
    {
        string[] second = ["pescarolo", "attwood", "ahrens", "stommelen", "westbury", "perrot"];
        string[] order = ["ickx", "stewart", "mclaren", "hill", .. second, "siffert", "beltoise"];
        var engine = Built(1969, order).Round("Germany", new LocalDate(1969, 8, 3), round => round.Race(order)
            .Decision(new NoClaim(drivers: second.Select(DriverId.Parse).ToValueArray(), othersMoveUp: true), "Formula 2 cars.")).Engine();

        Assert.Equal("1 ickx 9, 2 stewart 6, 3 mclaren 4, 4 hill 3, 5 siffert 2, 6 beltoise 1", engine.Table(Drivers).Text());
        Assert.Equal(11, engine.Season.SessionsOf(1)[0].Session.Classifications[^1].LineOf(EntryId.Parse("siffert"))!.Position!.Value.Number);
    }

    [Fact]
    public void A_car_without_a_claim_keeps_its_place_in_1987() // E40
    {
        string[] order = ["berger", "alboreto", "boutsen", "johansson", "dalmas", "moreno"];
        var engine = Built(1987, order).Round("Australia", new LocalDate(1987, 11, 15), round => round.Race(order)
            .Decision(new NoClaim(drivers: [DriverId.Parse("dalmas")]), "The second car of a team that had entered one.")).Engine();

        Assert.Equal("1 berger 9, 2 alboreto 6, 3 boutsen 4, 4 johansson 3, 5 moreno 1", engine.Table(Drivers).Text());
        Assert.Equal("5 moreno/engine 1", engine.Table(Constructors).Rows("moreno/engine", "dalmas/engine"));
    }

    [Fact]
    public void A_race_that_was_postponed_counts_when_it_was_held_in_1985() // E33
    {
        // Round 2 is held after round 3.
        var engine = Built(1985, "a", "b")
            .Round("Monaco", new LocalDate(1985, 5, 19), round => round.Race("a", "b"), 1)
            .Round("Belgium", new LocalDate(1985, 9, 15), round => round.Race("b", "a"), 2)
            .Round("Canada", new LocalDate(1985, 6, 16), round => round.Race("a", "b"), 3).Engine();

        Assert.Equal([1, 3, 2], engine.History(Drivers).Select(table => table.Point.Round));
        Assert.Equal("1 a 18, 2 b 12", engine.Table(Drivers, TablePoint.After(3)).Text());
        Assert.Equal("1 a 24, 2 b 21", engine.Table(Drivers, TablePoint.After(2)).Text());
    }

    [Fact]
    public void A_race_that_is_declared_to_be_none_of_the_championship_leaves_nothing_in_1980() // E34
    {
        var season = Built(1980, "jones", "laffite", "piquet")
            .Round("Monaco", new LocalDate(1980, 5, 18), round => round.Race("piquet", "jones", "laffite"))
            .Round("Spain", new LocalDate(1980, 6, 1), round => round.Race("jones", "laffite", "piquet")
                .Decision(new NoPoints(), "Run against the ban of the federation: no race of the championship.", announced: new LocalDate(1980, 6, 10)))
            .Round("France", new LocalDate(1980, 6, 29), round => round.Race("jones", "laffite", "piquet")).Build();

        var before = Engine(season, new LocalDate(1980, 6, 5)).Table(Drivers, TablePoint.After(2));
        Assert.Equal("1 jones 15, 2 piquet 13, 3 laffite 10", before.Text());
        var after = Engine(season).Table(Drivers);
        Assert.Equal("1 jones 15, 2 piquet 13, 3 laffite 10", after.Text());
        Assert.Equal((1, 1), (after.Row("jones").Wins, before.Row("jones").Wins));
        Assert.Equal("1 piquet 9, 2 jones 6, 3 laffite 4", Engine(season).Table(Drivers, TablePoint.After(2)).Text());
        Assert.Equal(0, Engine(season).Table(Drivers, TablePoint.After(2)).Row("jones").Wins);
    }
}

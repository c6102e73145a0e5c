#region own-rules
using NodaTime;
using RacingDomain;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

#endregion

namespace RacingDomain.Tests.Examples;

public static class OwnRulesExample
{
    public static void Run()
    {
        #region own-rules
        // A points system in five lines: one point for every car beaten.
        var carsBeaten = PointsSystem.From("cars-beaten", context =>
            from car in context.Field
            where car.Place is not null
            from award in context.Awards(car, "cars beaten", context.Field.Length - car.Place!.Value.Number)
            select award);

        var season = new SeasonBuilder("club", "Club Racing", "2026", rulebook: "club")
            .Car("7", drivers: ["Ada", "Bob"])
            .Car("8", drivers: ["Cleo"])
            .Car("9", drivers: ["Dora"])
            .Round("Spring", new LocalDate(2026, 4, 11), round => round.Race("8", "7", "9"))
            .Round("Autumn", new LocalDate(2026, 9, 12), round => round.Race("7", "8", "9"))
            .Build();
        var title = new Championship(ChampionshipId.Parse("drivers"), "Drivers", CompetitorKind.Driver, carsBeaten);
        var rulebook = new Rulebook(RulebookId.Parse("club"), "Club rules", [title]);
        foreach (var row in new StandingsEngine(season, rulebook).Table(title.Id).Rows)
        {
            Console.WriteLine($"{row.Position} {row.Competitor.Name} {row.Points}");
        }
        #endregion
    }
}

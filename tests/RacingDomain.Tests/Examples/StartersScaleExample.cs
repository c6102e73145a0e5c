#region starters-scale
using NodaTime;
using RacingDomain;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

#endregion

namespace RacingDomain.Tests.Examples;

public static class StartersScaleExample
{
    public static void Run()
    {
        #region starters-scale
        // A points system as a function: the winner of twelve starters gets 12 points, the next 11, and so on; the last of them 1.
        var byStarters = PointsSystem.From("by starters", context => context.Kind != SessionKind.Race
            ? []
            : from car in context.Field
              where car.Place is not null
              from award in context.Awards(car, "by starters", context.Starters + 1 - car.Place!.Value.Number)
              select award);

        var season = new SeasonBuilder("club", "Club Racing", "2026")
            .Car("7", drivers: ["Ada"])
            .Car("8", drivers: ["Bob"])
            .Car("9", drivers: ["Cleo"])
            .Round("Spring", new LocalDate(2026, 4, 11), round => round.Race("7", "8", "9"))
            .Round("Autumn", new LocalDate(2026, 9, 12), round => round.Race(race => race.Order("8", "7").DidNotStart("9")))
            .Build();
        var title = new Championship(ChampionshipId.Parse("drivers"), "Drivers", CompetitorKind.Driver, byStarters);
        foreach (var row in new StandingsEngine(season, new Rulebook(RulebookId.Parse("club"), "Club rules", [title])).Table(title.Id).Rows)
        {
            Console.WriteLine($"{row.Position} {row.Competitor.Name} {row.Points}");
        }
        #endregion
    }
}

#region gap-points
using NodaTime;
using RacingDomain;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

#endregion

namespace RacingDomain.Tests.Examples;

public static class GapPointsExample
{
    public static void Run()
    {
        #region gap-points
        var season = new SeasonBuilder("trial", "Time Trial", "2026")
            .Car("7", drivers: ["Ada"])
            .Car("8", drivers: ["Bob"])
            .Car("9", drivers: ["Cleo"])
            .Round("Spring", new LocalDate(2026, 4, 11), round => round.Race(race => race
                .Order("7", "8", "9")
                .Measured("7", new Measures(time: Duration.FromSeconds(3600)))
                .Measured("8", new Measures(time: Duration.FromSeconds(3625)))
                .Measured("9", new Measures(time: Duration.FromSeconds(4800)))))
            .Build();
        var title = new Championship(ChampionshipId.Parse("drivers"), "Drivers", CompetitorKind.Driver, new GapPoints());
        var engine = new StandingsEngine(season, new Rulebook(RulebookId.Parse("trial"), "Time trial", [title]));
        foreach (var row in engine.Table(title.Id).Rows)
        {
            Console.WriteLine($"{row.Position} {row.Competitor.Name} {row.Points}: {engine.Explain(title.Id, row.Competitor.Id).Awards[0].Award.Reason}");
        }
        #endregion
    }
}

#region gap-points
// A class of one's own: 100 points for the winner, a tenth of a point less for every second behind him, never less than nothing.
internal sealed class GapPoints : IPointsSystem
{
    public string Name => "gap points";

    public IEnumerable<Award> Score(ScoringContext context)
    {
        if (context.Kind != SessionKind.Race || context.Field.FirstOrDefault(car => car.Place == Position.First)?.Line.Measures.Time is not { } best)
        {
            yield break;
        }

        foreach (var car in context.Field)
        {
            if (car.Place is not null && car.Line.Measures.Time is { } time)
            {
                var seconds = (long)(time - best).TotalSeconds;
                var points = Points.Of(1000 - seconds, 10);
                foreach (var award in context.Awards(car, Name, points < Points.Zero ? Points.Zero : points, new AwardReason($"{seconds} s behind")))
                {
                    yield return award;
                }
            }
        }
    }
}

#endregion

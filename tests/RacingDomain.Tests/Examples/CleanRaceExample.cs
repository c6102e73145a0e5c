#region clean-race
using NodaTime;
using RacingDomain;
using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

#endregion

namespace RacingDomain.Tests.Examples;

public static class CleanRaceExample
{
    public static void Run()
    {
        #region clean-race
        // A bonus in code: one stage of a composed system is a function, the rest stays what it is.
        var cleanRace = BonusCondition.When("clean race", (context, car) =>
            car.Line.Status == ResultStatus.Classified && car.Line.Measures.Incidents == 0);
        var points = new PointsSystem(
            [new PointsRule("race", SessionFilter.Of(SessionKind.Race), Scale.Of(10, 6, 4))],
            [new Bonus("clean race", 2, cleanRace, SessionFilter.Of(SessionKind.Race))]);

        // A document can name it: { "custom": "clean race" }. Whoever reads such a document gives a registry that has it.
        var registry = RuleRegistry.Empty.WithBonusCondition(cleanRace);
        var title = new Championship(ChampionshipId.Parse("drivers"), "Drivers", CompetitorKind.Driver, points);
        var rulebook = new Rulebook(RulebookId.Parse("league"), "League", [title]);
        Console.WriteLine(RulebookJson.Read(RulebookJson.ToJson(rulebook), registry) == rulebook);

        var season = new SeasonBuilder("league", "League", "2026")
            .Car("7", drivers: ["Ada"])
            .Car("8", drivers: ["Bob"])
            .Round("Spring", new LocalDate(2026, 4, 11), round => round.Race(race => race
                .Order("7", "8")
                .Measured("7", new Measures(incidents: 3))
                .Measured("8", new Measures(incidents: 0))))
            .Build();
        foreach (var award in new StandingsEngine(season, rulebook).Ledger(title.Id).Awards)
        {
            Console.WriteLine($"{award.Competitor.Name}: {award.Points}, {award.Rule}");
        }
        #endregion
    }
}

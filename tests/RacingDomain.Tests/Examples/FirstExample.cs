#region first
using RacingDomain;
using RacingDomain.Rulebooks;
using RacingDomain.Standings;

#endregion

namespace RacingDomain.Tests.Examples;

public static class FirstExample
{
    public static void Run()
    {
        #region first
        var season = SeasonCatalogue.Find("imsa-2021")!.Season; // or SeasonJson.Read(text).Season
        var rulebook = RulebookCatalogue.Find(season.Rulebook)!; // or RulebookJson.Read(text), or your own

        var engine = new StandingsEngine(season, rulebook);
        var drivers = ChampionshipId.Parse("dpi-drivers");
        foreach (var crew in engine.Crews(drivers, TablePoint.After(12)).Take(3))
        {
            Console.WriteLine($"{crew.Row.Position}  {crew.Names}  {crew.Row.Points} points, {crew.Row.Wins} wins");
        }

        var explanation = engine.Explain(drivers, CompetitorId.Parse("pipo-derani"));
        Console.WriteLine(explanation.Awards[0]);
        Console.WriteLine($"... and {explanation.Awards.Length - 1} more: every point of {explanation.Row.Points} has its reason");
        #endregion
    }
}

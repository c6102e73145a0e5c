#region rule-laws
using RacingDomain;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Testing;

#endregion

namespace RacingDomain.Tests.Examples;

public static class RuleLawsExample
{
    public static void Run()
    {
        #region rule-laws
        // A rule with a fault: it goes by where a car stands in the entry list.
        var byEntryList = PointsSystem.From("by entry list", context =>
            context.Field.SelectMany(car => context.Awards(car, "by entry list", context.Event.Entries.Length - context.Event.Entries.ToList().IndexOf(car.Entry))));
        var title = new Championship(ChampionshipId.Parse("drivers"), "Drivers", CompetitorKind.Driver, byEntryList);
        var rulebook = new Rulebook(RulebookId.Parse("club"), "Club rules", [title]);

        var report = RuleLaws.Examine(rulebook, new RuleLawOptions(seed: 1));
        var found = report.Counterexample!;
        Console.WriteLine($"{found.Law.Id}: {found.Law.Statement}");
        Console.WriteLine($"shown by {found.Season.Rounds.Length} round and {found.Season.Drivers.Length} drivers");
        File.WriteAllText(Path.Combine(Path.GetTempPath(), "counterexample.json"), found.ToJson()); // racing standings counterexample.json
        #endregion
    }
}

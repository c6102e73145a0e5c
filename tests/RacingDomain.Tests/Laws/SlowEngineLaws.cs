using RacingDomain.Championships;
using RacingDomain.Rulebooks;
using RacingDomain.Tests.SlowEngine;

namespace RacingDomain.Tests.Laws;

/// <summary>The engine agrees in everything with the slow and obvious one.</summary>
public sealed class SlowEngineLaws
{
    [Fact]
    public void Generated_rules_give_the_same_tables_and_ledgers() => Property.Holds(
        Case.Any,
        found =>
        {
            var championship = found.Championship;
            Agreement.Check(found.Season(), championship, new Rulebook(RulebookId.Parse("generated"), "Generated", [championship]));
        },
        300);

    [Fact]
    public void Bundled_seasons_give_the_same_tables_and_ledgers()
    {
        var tables = 0;
        foreach (var document in SeasonCatalogue.Ids.Select(id => SeasonCatalogue.Find(id)!))
        {
            var season = document.Season;
            var rulebook = (document.Rulebook ?? RulebookCatalogue.Find(season.Rulebook)!).For(season.Id);
            foreach (var championship in rulebook.Championships.Where(championship => championship.IsOf(season)))
            {
                tables += Agreement.Check(season, championship, rulebook);
            }
        }

        Assert.True(tables > 500, $"Only {tables} tables were compared.");
    }
}

using RacingDomain.Seasons;
using RacingDomain.Testing.Generators;

namespace RacingDomain.Tests.Laws;

/// <summary>A table depends on what happened and was decided until then, and on nothing after.</summary>
public sealed class TimeLaws
{
    [Fact]
    public void A_history_in_one_pass_is_the_tables_one_by_one() => Properties.Property.Holds(Case.Any, found =>
    {
        var engine = found.Engine();
        var history = engine.History(RulesRecipe.Id);
        Assert.Equal(Held(engine.Season), history.Select(table => table.AfterRound));
        Assert.Equal(history.Select(table => engine.Table(RulesRecipe.Id, table.Point)), history);
    });

    [Fact]
    public void The_table_after_a_round_is_that_of_the_season_cut_there() => Properties.Property.Holds(Case.Any, found =>
    {
        var engine = found.Engine();
        foreach (var round in Held(engine.Season))
        {
            var table = engine.Table(RulesRecipe.Id, TablePoint.After(round));
            var cut = found.Engine(engine.Season.CutAfter(round));
            Assert.Equal(table, cut.Table(RulesRecipe.Id, TablePoint.After(round)));
            var season = cut.Table(RulesRecipe.Id);
            Assert.Equal((table.Rows, table.AfterRound, table.Incomplete), (season.Rows, season.AfterRound, season.Incomplete));
        }
    });

    [Fact]
    public void A_round_added_gives_the_tables_of_the_whole_season() => Properties.Property.Holds(Case.Any, found =>
    {
        var season = found.Season();
        var held = Held(season).ToList();
        for (var i = 1; i < held.Count; i++)
        {
            var round = season.Round(held[i])!;
            var grown = season.CutAfter(held[i - 1]).PlusRound(round, season.Event(round.Event!.Value)).WithDecisions(season.CutAfter(held[i]).Decisions);
            Assert.Equal(found.History(season.CutAfter(held[i])), found.History(grown));
        }
    });

    [Fact]
    public void As_of_a_day_the_season_is_the_one_cut_there() => Properties.Property.Holds(
        Case.Of((season, rules) => new Case(season with { Decisions = [] }, rules)),
        found =>
        {
            var season = found.Season();
            foreach (var round in Held(season))
            {
                var then = Support.Racing.Engine(season, found.Championship, season.Round(round)!.Date).Table(RulesRecipe.Id);
                Assert.Equal(found.Table(season: season.CutAfter(round)).Rows, then.Rows);
            }
        });

    private static IEnumerable<int> Held(Season season) => season.Rounds.Where(round => round.Status == RoundStatus.Held).Select(round => round.Number);
}

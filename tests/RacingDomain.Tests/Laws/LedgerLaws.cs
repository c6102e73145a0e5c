using RacingDomain.Championships;
using RacingDomain.Tests.Generators;

namespace RacingDomain.Tests.Laws;

/// <summary>Awards and adjustments add up to the points of the rows.</summary>
public sealed class LedgerLaws
{
    [Fact]
    public void The_ledger_adds_up_to_the_gross_points() => Properties.Property.Holds(Case.Any, found =>
    {
        var engine = found.Engine();
        var ledger = engine.Ledger(RulesRecipe.Id);
        foreach (var row in engine.Table(RulesRecipe.Id).Rows)
        {
            Assert.Equal(row.Gross, ledger.TotalOf(row.Competitor.Id));
        }
    });

    [Fact]
    public void Counted_awards_and_adjustments_add_up_to_the_points() => Properties.Property.Holds(Case.Any, found =>
    {
        var engine = found.Engine();
        foreach (var table in engine.History(RulesRecipe.Id).Append(engine.Table(RulesRecipe.Id)))
        {
            foreach (var row in table.Rows)
            {
                var explanation = engine.Explain(RulesRecipe.Id, row.Competitor.Id, table.Point);
                var adjusted = Points.Sum(explanation.Adjustments.Select(a => a.Points)) + Points.Sum(explanation.Corrections.Select(c => c.Points));
                Assert.Equal(row, explanation.Row);
                Assert.Equal(row.Points, Points.Sum(explanation.Awards.Where(a => a.IsCounted).Select(a => a.Award.Points)) + adjusted);
                Assert.Equal(row.Gross, Points.Sum(explanation.Awards.Select(a => a.Award.Points)) + adjusted);
            }
        }
    });

    [Fact]
    public void No_more_points_count_than_there_are_unless_some_are_negative() => Properties.Property.Holds(Case.Any, found =>
    {
        if (found.Rules.PaysNothingNegative)
        {
            Assert.All(found.Table().Rows, row => Assert.True(row.Points <= row.Gross, $"{row.Competitor.Id}: {row.Points} of {row.Gross}"));
        }
    });

    [Fact]
    public void Where_everything_counts_net_and_gross_are_the_same() => Properties.Property.Holds(
        Case.Of((season, rules) => new Case(season, rules with { Counting = 0, Phases = 0 })),
        found => Assert.All(found.Table().Rows, row => Assert.Equal(row.Gross, row.Points)));

    [Fact]
    public void Every_listed_competitor_has_awards_or_took_part() => Properties.Property.Holds(
        Case.Of((season, rules) => new Case(season with { Decisions = [] }, rules with { Listing = (int)Listing.Scorers, Bonuses = 0 })),
        found => Assert.All(found.Table().Rows, row => Assert.NotEqual(0, row.Gross)));
}

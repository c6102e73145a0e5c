using RacingDomain.Championships;

namespace RacingDomain.Tests.Laws;

/// <summary>What the points of a table are made of.</summary>
public sealed class LedgerLaws
{
    [Fact]
    public void Where_everything_counts_net_and_gross_are_the_same() => Property.Holds(
        Case.Of((season, rules) => new Case(season, rules with { Counting = 0, Phases = 0 })),
        found => Assert.All(found.Table().Rows, row => Assert.Equal(row.Gross, row.Points)));

    [Fact]
    public void Every_listed_competitor_has_awards_or_took_part() => Property.Holds(
        Case.Of((season, rules) => new Case(season with { Decisions = [] }, rules with { Listing = (int)Listing.Scorers, Bonuses = 0 })),
        found => Assert.All(found.Table().Rows, row => Assert.NotEqual(0, row.Gross)));
}

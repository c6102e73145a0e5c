using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Testing.Generators;

namespace RacingDomain.Tests.Laws;

/// <summary>The same facts give the same tables, whatever their order, the names in them, and the culture.</summary>
public sealed class TableLaws
{
    [Fact]
    public void The_same_season_and_rules_give_the_same_tables() => Properties.Property.Holds(Case.Any, found =>
    {
        Assert.Equal(found.Season(), found.Season());
        Assert.Equal(found.History(), found.History());
        Assert.Equal(found.Table(), found.Table());
        var engine = found.Engine();
        Assert.Equal(engine.Ledger(RulesRecipe.Id), engine.Ledger(RulesRecipe.Id));
        Assert.Equal(engine.History(RulesRecipe.Id), found.History());
    });

    [Fact]
    public void The_order_in_which_facts_are_given_does_not_matter() => Properties.Property.Holds(Case.Any, found =>
    {
        var season = found.Season();
        var shuffled = new Season(
            season.Series,
            season.Id,
            season.Rulebook,
            Reversed(season.Classes),
            Reversed(season.Drivers),
            Reversed(season.Teams),
            Reversed(season.Manufacturers),
            Reversed(season.Rounds),
            Reversed(season.Events).Select(e => e.WithSessions(e.Sessions.Select(s => s.WithClassifications(s.Classifications.Select(c => c.WithLines(Reversed(c.Lines))).ToValueArray())).ToValueArray()).WithEntries(Reversed(e.Entries))).ToValueArray(),
            season.Decisions,
            Reversed(season.Registrations));
        Assert.Equal(found.History(), found.History(shuffled));
        Assert.Equal(found.Table(), found.Table(season: shuffled));
    });

    [Fact]
    public void Other_names_give_the_same_table_under_the_other_names() => Properties.Property.Holds(
        Case.Of((season, rules) => new Case(rules.Cars == 0 && rules.BestCar == 0 ? season : WithoutDecisionsOnPointsOfCars(season), rules)),
        found =>
        {
            var renamed = found.History(found.Season(Names.Reversed));
            Assert.Equal(
                found.History().Select(table => Rows(table, id => id)),
                renamed.Select(table => Rows(table, Names.Swap)));
        });

    [Fact]
    public void The_culture_of_the_thread_changes_nothing() => Properties.Property.Holds(
        Case.Any,
        found =>
        {
            var season = found.Season();
            var (table, text) = (found.Table(season: season), Texts(found, season));
            Support.Cultures.Each(() =>
            {
                Assert.Equal(table, found.Table(season: found.Season()));
                Assert.Equal(text, Texts(found, season));
            });
        },
        40);

    /// <summary>Of two cars that did the same, one scores for both where only one may; a decision on it alone would tell them apart by name.</summary>
    private static SeasonRecipe WithoutDecisionsOnPointsOfCars(SeasonRecipe season) =>
        season with { Decisions = season.Decisions.Where(decision => decision.Kind is not (8 or 12)).ToValueArray() };

    private static string Texts(Case found, Season season)
    {
        var engine = found.Engine(season);
        return string.Join('\n', engine.Table(RulesRecipe.Id).Rows.Select(row => engine.Explain(RulesRecipe.Id, row.Competitor.Id).ToString()));
    }

    private static List<string> Rows(StandingsTable table, Func<string, string> name) => table.Rows
        .Select(row => $"{row.Position} {name(row.Competitor.Id.ToString())} {row.Points} {row.Gross} {row.Wins} {row.Podiums} {row.Poles} {row.Starts} {row.GapToLeader} {row.Movement} {row.Mark}")
        .Order(StringComparer.Ordinal)
        .ToList();

    private static ValueArray<T> Reversed<T>(ValueArray<T> items) => items.Reverse().ToValueArray();
}

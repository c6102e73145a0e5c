using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Testing.Generators;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Laws;

/// <summary>A season that came about by changes has the tables of one made at once: what versions share is nobody's business.</summary>
public sealed class VersionLaws
{
    [Fact]
    public void A_season_that_grows_has_the_tables_of_one_made_at_once() => Property.Holds(
        Case.Any,
        found =>
        {
            var rulebook = new Rulebook(RulebookId.Parse("generated"), "Generated", [found.Championship]);
            var whole = found.Season();
            var season = new Season(whole.Series, whole.Id, whole.Rulebook, whole.Classes, [], whole.Teams, whole.Manufacturers);
            foreach (var round in whole.Rounds)
            {
                // Drivers come as they are needed, the last of the entry list first.
                foreach (var driver in DriversOf(whole, round).Reverse().Except(season.Drivers.Select(driver => driver.Id)).ToList())
                {
                    season = season.WithDriver(whole.Driver(driver));
                }

                var next = season.PlusRound(round, round.Event is { } id ? whole.Event(id) : null);
                Agree(season, rulebook);
                season = next;
                Agree(season, rulebook);
            }

            season = whole.Drivers.Aggregate(season, (grown, driver) => grown.WithDriver(driver));
            foreach (var decision in whole.Decisions)
            {
                season = season.PlusDecision(decision);
                Agree(season, rulebook);
            }

            season = season.WithRegistrations(whole.Registrations);
            Agree(season, rulebook);
            season = season.WithDecisions([]);
            Agree(season, rulebook);
        },
        100);

    [Fact]
    public void A_season_that_is_corrected_has_the_tables_of_one_made_at_once() => Property.Holds(
        Case.Any,
        found =>
        {
            var rulebook = new Rulebook(RulebookId.Parse("generated"), "Generated", [found.Championship]);
            var season = found.Season();
            Agree(season, rulebook);
            foreach (var @event in season.Events)
            {
                foreach (var session in @event.Sessions.Where(session => !session.Classifications.IsEmpty))
                {
                    var before = season;
                    season = season.WithEvent(season.Event(@event.Id).WithSession(session.WithClassifications(session.Classifications.Select(Shortened).ToValueArray())));
                    Agree(season, rulebook);
                    Agree(before, rulebook);
                }
            }

            foreach (var driver in season.Drivers)
            {
                season = season.WithDriver(new Driver(driver.Id, driver.Name + " II", driver.Nation));
            }

            Agree(season, rulebook);
        },
        100);

    [Fact]
    public void A_scale_by_the_number_of_entrants_sees_those_of_a_further_round()
    {
        var byEntrants = new Scale([], formula: new PlaceFormula(-1, 1, FieldCount.Entrants));
        var rulebook = new Rulebook(RulebookId.Parse("entrants"), "Entrants", [Title(Paying(RaceRule(byEntrants)))]);
        var whole = Cars("a", "b").Race(1, "a", "b").Car("c", drivers: ["c"]).Race(2, "c", "a").Build();
        var (first, second) = (whole.Rounds[0], whole.Rounds[1]);
        var season = new Season(
            whole.Series, whole.Id, whole.Rulebook, whole.Classes, whole.Drivers, whole.Teams, whole.Manufacturers, [first], [whole.Event(first.Event!.Value).WithEntries(whole.Event(first.Event.Value).Entries.Where(entry => entry.Id != EntryId.Parse("c")).ToValueArray())]);
        Assert.Equal(1, new StandingsEngine(season, rulebook).Table(rulebook.Championships[0].Id).Rows[0].Points);
        var grown = new StandingsEngine(season.PlusRound(second, whole.Event(second.Event!.Value)), rulebook).Table(rulebook.Championships[0].Id);
        Assert.Equal(3, grown.RowOf(CompetitorId.Parse("a"))!.Points);
    }

    private static IEnumerable<DriverId> DriversOf(Season season, Round round) => round.Event is { } id
        ? season.Event(id).Entries.SelectMany(entry => entry.Crew.Select(member => member.Driver))
            .Concat(season.Event(id).Sessions.SelectMany(session => session.Classifications).SelectMany(order => order.Lines).SelectMany(line => line.Drivers).Select(stint => stint.Driver))
        : [];

    private static Classification Shortened(Classification order) =>
        order.WithLines(order.Lines.Where(line => line.Position is null || line.SharesPlace || line.Position != order.Lines[0].Position).ToValueArray());

    private static void Agree(Season season, Rulebook rulebook)
    {
        var anew = new Season(
            season.Series, season.Id, season.Rulebook, season.Classes, season.Drivers, season.Teams, season.Manufacturers, season.Rounds, season.Events, season.Decisions, season.Registrations, season.Pairings, season.Coverage);
        var (engine, other) = (new StandingsEngine(season, rulebook), new StandingsEngine(anew, rulebook));
        Assert.Equal(other.Table(RulesRecipe.Id).Rows, engine.Table(RulesRecipe.Id).Rows);
        Assert.Equal(other.History(RulesRecipe.Id), engine.History(RulesRecipe.Id));
        Assert.Equal(other.Ledger(RulesRecipe.Id), engine.Ledger(RulesRecipe.Id));
    }
}

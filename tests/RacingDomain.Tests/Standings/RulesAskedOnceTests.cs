using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>What is worked out of a session is kept with the season and shared by its versions: rules in code are asked for it once, however many tables there are.</summary>
public sealed class RulesAskedOnceTests
{
    // The rounds asked for, each with the car in front. A rule is asked more than once for one, and for the first one again, to see that it keeps no state.
    private readonly HashSet<string> asked = [];
    private readonly Championship title;
    private readonly Rulebook rulebook;

    public RulesAskedOnceTests()
    {
        title = Title(PointsSystem.From("asked", context =>
        {
            asked.Add($"{context.Session.Round} {context.Field[0].Entry.Id}");
            return context.Awards(context.Field[0], "asked", 1);
        }));
        rulebook = new Rulebook(RulebookId.Parse("book"), "Book", [title]);
    }

    private static Season Three => Cars("a", "b").Race(1, "a", "b").Race(2, "a", "b").Race(3, "a", "b").Build();

    [Fact]
    public void However_many_tables_there_are()
    {
        var season = Three;
        Assert.Equal(["1 a", "2 a", "3 a"], Asked(season));
        Assert.Empty(Asked(season));
        Assert.Empty(Asked(season, TablePoint.After(1)));
        Assert.Empty(Asked(season, TablePoint.After(2)));
        new StandingsEngine(season, rulebook).History(title.Id);
        Assert.Empty(asked);
    }

    [Fact]
    public void Only_for_what_a_table_needs()
    {
        var season = Three;
        Assert.Equal(["1 a"], Asked(season, TablePoint.After(1)));
        Assert.Equal(["1 a", "2 a"], Asked(season, TablePoint.After(2)).Order(StringComparer.Ordinal));
        Assert.Contains("3 a", Asked(season));
    }

    [Fact]
    public void A_further_round_is_asked_for_alone()
    {
        var season = Three;
        var shorter = new Season(season.Series, season.Id, season.Rulebook, season.Classes, season.Drivers, season.Teams, season.Manufacturers, season.Rounds.Take(2).ToValueArray(), season.Events.Take(2).ToValueArray());
        Asked(shorter);
        var again = Asked(shorter.PlusRound(season.Rounds[2], season.Events[2]));
        Assert.Contains("3 a", again);
        Assert.DoesNotContain("2 a", again);
    }

    [Fact]
    public void A_corrected_session_is_asked_for_alone()
    {
        var season = Three;
        Asked(season);
        var corrected = season.WithEvent(Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Build().Events[1]);
        var again = Asked(corrected);
        Assert.Contains("2 b", again);
        Assert.DoesNotContain("3 a", again);
        Assert.Empty(Asked(season));
        Assert.Empty(Asked(corrected));
    }

    [Fact]
    public void A_decision_asks_for_the_session_that_it_concerns()
    {
        var season = Three;
        Asked(season);
        var decided = season.PlusDecision(new Decision(new MovedToLast(Entries("a")), "Fuel.", [3]));
        var again = Asked(decided);
        Assert.Contains("3 b", again);
        Assert.DoesNotContain("2 a", again);
        Assert.Empty(Asked(decided.WithDecisions([])));
    }

    [Fact]
    public void A_decision_that_changes_no_session_of_the_championship_asks_for_none()
    {
        var season = Three;
        Asked(season);
        Assert.Empty(Asked(season.PlusDecision(new Decision(new PointsAdjusted(-1, competitors: DriverRefs("a")), "Fine.", [2]))));
        Assert.Empty(Asked(season.PlusDecision(new Decision(new MovedToLast(Entries("a")), "Fuel.", [2], championships: ChampionshipScope.OfTitles("cup")))));
    }

    [Fact]
    public void A_session_is_not_asked_for_again_when_more_of_its_round_is_known()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Weekend(2, round => round.Qualifying("b", "a").Race("a", "b")).Race(3, "a", "b").Build();
        Asked(season, TablePoint.After(1));
        Assert.Contains("2 b", Asked(season, TablePoint.After(2, SessionKind.Qualifying)));
        var again = Asked(season, TablePoint.After(2));
        Assert.Contains("2 a", again);
        Assert.DoesNotContain("2 b", again);
        Assert.DoesNotContain("2 b", Asked(season));
    }

    [Fact]
    public void Cars_stay_the_same_competitors_when_a_round_is_added()
    {
        var cars = new Rulebook(rulebook.Id, "Book", [new Championship(title.Id, "Title", CompetitorKind.Entry, title.Points)]);
        var season = Three;
        var shorter = new Season(season.Series, season.Id, season.Rulebook, season.Classes, season.Drivers, season.Teams, season.Manufacturers, season.Rounds.Take(2).ToValueArray(), season.Events.Take(2).ToValueArray());
        new StandingsEngine(shorter, cars).Table(title.Id);
        asked.Clear();
        new StandingsEngine(shorter.PlusRound(season.Rounds[2], season.Events[2]), cars).Table(title.Id);
        Assert.Equal(["3 a"], asked);
        asked.Clear();
        new StandingsEngine(shorter.PlusDecision(new Decision(new PointsAdjusted(-1, Entries("a")), "Fine.", [2])), cars).Table(title.Id);
        Assert.Empty(asked);
    }

    [Fact]
    public void A_bonus_that_looks_at_earlier_sessions_is_asked_for_again_in_the_round_of_the_decision_alone()
    {
        var code = BonusCondition.When("noted", (context, car) =>
        {
            asked.Add($"{context.Session.Round} {context.Kind} {context.Field[0].Entry.Id}");
            return car.Place == Position.First;
        });
        var bonus = new Bonus("noted", 1, BonusCondition.AllOf(code, BonusCondition.InRound(SessionFilter.Of(SessionKind.Qualifying), BonusCondition.PlaceWithin(1))), SessionFilter.Of(SessionKind.Race));
        var book = new Rulebook(rulebook.Id, "Book", [Title(Paying(RaceRule(), bonus))]);
        var season = Cars("a", "b").Weekend(1, round => round.Qualifying("a", "b").Race("a", "b").Sprint("a", "b")).Weekend(2, round => round.Qualifying("a", "b").Race("a", "b").Sprint("b", "a")).Build();
        new StandingsEngine(season, book).Table(title.Id);
        asked.Clear();
        new StandingsEngine(season.PlusDecision(new Decision(new MovedToLast(Entries("a")), "Fuel.", [2], [SessionKind.Qualifying])), book).Table(title.Id);
        Assert.Equal(["2 Race a"], asked);
        asked.Clear();
        new StandingsEngine(season.PlusDecision(new Decision(new MovedToLast(Entries("a")), "Fuel.", [2], [SessionKind.Sprint])), book).Table(title.Id);
        Assert.Empty(asked);
    }

    [Fact]
    public void Other_drivers_are_other_competitors()
    {
        var season = Three;
        Asked(season);
        Assert.Equal(["1 a", "2 a", "3 a"], Asked(season.WithDriver(new Driver(DriverId.Parse("a"), "Anna"))));
    }

    [Fact]
    public void The_championships_that_were_asked_for_last_are_kept()
    {
        var season = Three;
        Asked(season);
        for (var i = 0; i < 63; i++)
        {
            new StandingsEngine(season, new Rulebook(RulebookId.Parse("other"), "Other", [Title()])).Tables();
        }

        Assert.Empty(Asked(season));
        new StandingsEngine(season, new Rulebook(RulebookId.Parse("other"), "Other", [Title()])).Tables();
        Assert.NotEmpty(Asked(season));
    }

    [Fact]
    public void A_version_that_only_another_championship_was_asked_of_passes_on_what_it_was_given()
    {
        var season = Three;
        Asked(season);
        var between = season.PlusDecision(new Decision(new MovedToLast(Entries("a")), "Fuel.", [3]));
        new StandingsEngine(between, new Rulebook(RulebookId.Parse("other"), "Other", [Title()])).Tables();
        var again = Asked(between.PlusDecision(new Decision(new PointsAdjusted(-1, competitors: DriverRefs("a")), "Licence.", [1])));
        Assert.Contains("3 b", again);
        Assert.DoesNotContain("2 a", again);
    }

    [Fact]
    public void What_was_worked_out_is_passed_on_by_any_number_of_versions()
    {
        var season = Three;
        Asked(season);
        var other = new Rulebook(RulebookId.Parse("other"), "Other", [Title()]);
        for (var i = 1; i <= 70; i++)
        {
            season = season.WithDecisions([new Decision(new PointsAdjusted(-i, competitors: DriverRefs("a")), "Licence.", [1])]);
            new StandingsEngine(season, other).Tables();
        }

        Assert.Empty(Asked(season));
    }

    [Fact]
    public void The_season_as_of_a_day_is_another_one()
    {
        var season = Three;
        Asked(season);
        new StandingsEngine(season, rulebook, DayOf(3)).Table(title.Id);
        Assert.NotEmpty(asked);
    }

    private string[] Asked(Season season, TablePoint at = default)
    {
        asked.Clear();
        new StandingsEngine(season, rulebook).Table(title.Id, at);
        string[] now = [.. asked];
        asked.Clear();
        return now;
    }
}

using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>Who is in a championship, as a scale by the number of entrants counts them.</summary>
public sealed class EntrantTests
{
    [Fact]
    public void Those_registered_for_the_championship_are_its_entrants()
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b", "c");
        Assert.Equal(["a", "b", "c"], Of(season.Build()));
        season = season.With(Registered("c")).With(Registered("a"));
        Assert.Equal(["a", "c"], Of(season.Build()));
        season = season.With(new Registration(new CompetitorRef(CompetitorKind.Team, CompetitorId.Parse("b"))))
            .With(new Registration(DriverRefs("b")[0], ChampionshipScope.OfTitles("cup")));
        Assert.Equal(["a", "c"], Of(season.Build()));
    }

    [Fact]
    public void A_guest_is_none()
    {
        var season = Cars("a", "b").Race(1, "a", "b").With(Registered("a")).With(new Registration(DriverRefs("b")[0], status: RegistrationStatus.Guest));
        Assert.Equal(["a"], Of(season.Build()));
    }

    [Fact]
    public void Without_registrations_those_in_the_entry_lists_of_rounds_that_count_are()
    {
        var season = new SeasonBuilder("test", "Test", "2021").Class("x").Class("y").Car("1", "x", drivers: ["b"]).Car("2", "x", drivers: ["a"]).Car("3", "y", drivers: ["c"]).Car("4", "x", drivers: ["d"]).Car("5", "x", drivers: ["e"])
            .Weekend(1, round => round.Entered("1", "2", "3").Race("1", "3"))
            .Weekend(2, round => round.Status(RoundStatus.Cancelled).Entered("4"))
            .Weekend(3, round => round.CountsFor().Entered("5").Race("5"))
            .Round("To come", DayOf(4)).Build();
        Assert.Equal(["a", "b"], Of(season, Population.Of(ClassId.Parse("x"))));
        Assert.Equal(["a", "b", "c"], Of(season));
    }

    [Fact]
    public void Who_registered_is_one_even_if_no_entry_list_has_him()
    {
        var season = Cars("a", "b").Driver("d").Race(1, "a", "b").With(Registered("a")).With(Registered("d"));
        Assert.Equal(["a", "d"], Of(season.Build()));
    }

    [Fact]
    public void Registrations_for_something_else_say_nothing_of_the_championship()
    {
        var season = Cars("a", "b").Race(1, "a", "b").With(new Registration(new CompetitorRef(CompetitorKind.Team, CompetitorId.Parse("b"))))
            .With(new Registration(DriverRefs("b")[0], ChampionshipScope.OfTitles("cup")));
        Assert.Equal(["a", "b"], Of(season.Build()));
    }

    private static Registration Registered(string driver) => new(DriverRefs(driver)[0]);

    private static List<string> Of(Season season, Population? population = null)
    {
        var seen = new List<string>();
        var points = PointsSystem.From("entrants", context =>
        {
            seen = context.Entrants.Select(entrant => entrant.Id.ToString()).ToList();
            return [];
        });
        _ = season.Table(Title(points, population: population), TablePoint.After(1));
        return seen;
    }
}

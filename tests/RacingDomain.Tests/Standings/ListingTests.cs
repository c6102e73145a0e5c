using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>Who has a row, and who has a position in it.</summary>
public sealed class ListingTests
{
    private static readonly Championship Two = Title(Paying(RaceRule(Scale.Of(10, 6))));

    [Theory]
    [InlineData(Listing.Participants, "1 a 10, 2 b 6, 3 c 0, 4 d 0, 4 q 0")]
    [InlineData(Listing.Scorers, "1 a 10, 2 b 6")]
    [InlineData(Listing.Classified, "1 a 10, 2 b 6, 3 c 0")]
    [InlineData(Listing.ClassifiedOrQualified, "1 a 10, 2 b 6, 3 c 0, 4 q 0")]
    public void The_championship_says_who_has_a_row(Listing listing, string expected) // E51
    {
        var season = Cars("a", "b", "c", "d", "q", "n").Weekend(1, round => round.Qualifying("q")
            .Race(race => race.Order("a", "b", "c").Retired("d").DidNotStart("n", "q"))).Build();
        Assert.Equal(expected, season.Table(Title(Two.Points, listing: listing)).Text());
    }

    [Fact]
    public void A_decision_on_someones_points_gives_him_a_row()
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b", "c").Decision(new PointsAdjusted(-5, competitors: DriverRefs("c")), "Licence.", [1]).Build();
        Assert.Equal("1 a 10, 2 b 6, 3 c -5", season.Table(Title(Two.Points, listing: Listing.Scorers)).Text());
    }

    [Fact]
    public void A_start_without_points_is_not_the_same_as_no_start() // E160
    {
        var table = Cars("a", "b").Race(1, race => race.Order("a").NotClassified("b")).Race(2, "b").Build().Table();
        Assert.Equal((2, 1), (table.Row("b").Starts, table.Row("a").Starts));
    }

    [Fact]
    public void Practice_alone_gives_no_row() =>
        Assert.Equal("1 a 10", Cars("a", "b").Weekend(1, round => round.Session(SessionKind.Practice, p => p.Order("b", "a")).Race("a")).Build().Table().Text());

    [Fact]
    public void Ratings_filter_the_table_and_nobodys_points()
    {
        var season = new SeasonBuilder("imsa", "IMSA", "2021")
            .Rated(DriverRating.Bronze, "a", "c", "changing").Rated(DriverRating.Platinum, "b")
            .Car("1", drivers: ["b"]).Car("2", drivers: ["a", "changing"]).Car("3", drivers: ["c"]).Car("4", drivers: ["unrated"])
            .Race(1, "1", "2", "3", "4")
            .Weekend(2, round => round.Rated(DriverRating.Silver, "changing").Race("1", "2", "3", "4")).Build();
        var akin = Title(eligibility: new Eligibility([DriverRating.Bronze]));
        Assert.Equal("1 a 12, 2 c 8", season.Table(akin).Text()); // E65
        Assert.Equal("1 a 6, 1 changing 6, 3 c 4", season.Table(akin, TablePoint.After(1)).Text());
        Assert.Equal(["1 a 12", "2 c 8"], season.Table(Title(eligibility: new Eligibility([DriverRating.Bronze, DriverRating.Platinum]))).Rows.Skip(1).Select(row => $"{row.Position!.Value.Number - 1} {row.Competitor.Id} {row.Points}"));
    }

    [Fact]
    public void Too_few_starts_leave_a_row_without_a_position()
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b", "c").Race(2, "b", "c").Race(3, "c", "b").Build();
        var title = Title(eligibility: new Eligibility(minimumStarts: 2));
        Assert.Equal("1 b 22, 2 c 20, - a 10", season.Table(title).Text());
        Assert.Equal("1 a 10, 2 b 6, 3 c 4", season.Table(title, TablePoint.After(1)).Text()); // all of them can still have two
        Assert.Equal("1 b 16, 2 a 10, 3 c 10", season.Table(title, TablePoint.After(2)).Text());
        Assert.Null(season.Table(title).Row("a").Movement);
    }

    [Fact]
    public void An_empty_season_has_an_empty_table()
    {
        var season = Cars("a").Round("To come", FirstDay).Build();
        Assert.Empty(season.Table().Rows);
        Assert.Equal(0, season.Table().AfterRound);
        Assert.Empty(Engine(season, Title()).History(ChampionshipId.Parse("title")));
        Assert.Empty(new SeasonBuilder("x", "X", "1").Build().Table().Rows);
    }
}

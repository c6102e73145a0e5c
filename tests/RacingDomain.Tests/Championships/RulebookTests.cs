using RacingDomain.Championships;
using RacingDomain.Scoring;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Championships;

/// <summary>Championships and the book they stand in.</summary>
public sealed class RulebookTests
{
    private static readonly RulebookId Id = RulebookId.Parse("book");

    [Fact]
    public void A_book_finds_its_championships_and_exchanges_them()
    {
        var book = new Rulebook(Id, "Book", [Title(), Other()]);
        Assert.Equal(Title(), book.Find(ChampionshipId.Parse("title")));
        Assert.Null(book.Find(ChampionshipId.Parse("none")));
        var dropped = Title(counting: Counting.DropWorst(2));
        Assert.Equal([dropped, Other()], book.With(dropped).Championships);
        Assert.Equal([Title(), Other()], new Rulebook(Id, "Book", [Title()]).With(Other()).Championships);
        Assert.Equal(new Rulebook(Id, "Book", [Title(), Other()]), book);
    }

    [Fact]
    public void A_book_needs_a_championship_and_names_each_once()
    {
        Assert.Throws<ArgumentException>(() => new Rulebook(Id, "Book", []));
        Assert.Throws<ArgumentException>(() => new Rulebook(Id, "Book", [Title(), Title()]));
        Assert.Throws<ArgumentException>(() => new Rulebook(Id, " ", [Title()]));
        Assert.Throws<ArgumentException>(() => new Rulebook(Id, "Book", [Title()], notes: [" "]));
    }

    [Fact]
    public void A_championship_changes_by_parts()
    {
        var points = PointsSystem.ForRaces(3, 2, 1);
        Assert.Equal(Title(points), Title().WithPoints(points));
        Assert.Equal(Title(counting: Counting.Best(2)), Title().WithCounting(Counting.Best(2)));
        var dense = new Ranking(style: RankStyle.Dense);
        Assert.Equal(Title(ranking: dense), Title().WithRanking(dense));
        Assert.NotEqual(Title(), Title().WithRanking(dense));
    }

    [Fact]
    public void Eligibility_counts_from_none() => Assert.Throws<ArgumentOutOfRangeException>(() => new Eligibility(minimumStarts: -1));

    private static Championship Other() => new(ChampionshipId.Parse("other"), "Other", CompetitorKind.Team, Paying(RaceRule()));
}

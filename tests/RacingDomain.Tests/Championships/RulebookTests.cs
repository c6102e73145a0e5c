using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Standings;
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
    public void An_exchanged_championship_is_one_whose_cups_are_there()
    {
        var book = new Rulebook(Id, "Book", [Title(), Other()]);
        var byCup = Title().WithPhases(new Phase("Season"), new Phase("Final", 2, new Admission(2, AdmissionWay.ByCup(ChampionshipId.Parse("cup")))));
        Assert.Throws<ArgumentException>(() => book.With(byCup));
        Assert.Throws<ArgumentNullException>(() => book.With(null!));
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
    public void A_season_has_its_own_counting_and_its_own_id()
    {
        var book = Book("cup-1962", Variant("1963", "title", 3), Variant("1964", "other", 4));

        var second = book.For(SeasonId.Parse("1963"));
        Assert.Equal(("cup-1963", "1963"), (second.Id.ToString(), Assert.Single(second.ValidFor).ToString()));
        Assert.Equal([Title(counting: Counting.Best(3)), Other()], second.Championships);
        Assert.Empty(second.Variants);
        Assert.Same(second, second.For(SeasonId.Parse("1963")));
        Assert.Equal(Counting.Best(4), book.For(SeasonId.Parse("1964")).Find(ChampionshipId.Parse("other"))!.Counting);
        var first = book.For(SeasonId.Parse("1962"));
        Assert.Equal(("cup-1962", book.Championships), (first.Id.ToString(), first.Championships));
        Assert.Equal("cup-1963", Book("cup", Variant("1963", "title", 3)).For(SeasonId.Parse("1963")).Id.ToString());
        Assert.Throws<ArgumentException>(() => book.For(SeasonId.Parse("1965")));
    }

    [Fact]
    public void The_whole_season_at_the_end_of_an_id_gives_way()
    {
        SeasonId early = SeasonId.Parse("19"), late = SeasonId.Parse("2018-19");
        var book = new Rulebook(RulebookId.Parse("cup-2018-19"), "Book", [Title(), Other()], validFor: [early, late], variants: [Variant("19", "title", 3)]);
        Assert.Equal(("cup-19", "cup-2018-19"), (book.For(early).Id.ToString(), book.For(late).Id.ToString()));
    }

    [Fact]
    public void A_book_without_variants_is_the_same_in_all_its_seasons()
    {
        var cup = Book("cup");
        Assert.Same(cup, cup.For(SeasonId.Parse("1963")));
        var any = new Rulebook(Id, "Book", [Title()]);
        Assert.Same(any, any.For(SeasonId.Parse("2030")));
    }

    [Fact]
    public void Variants_are_compared_by_value_and_fit_the_book()
    {
        Assert.Equal(Variant("1963", "title", 3), Variant("1963", "title", 3));
        Assert.Equal(Variant("1963", "title", 3).GetHashCode(), Variant("1963", "title", 3).GetHashCode());
        Assert.NotEqual(Variant("1963", "title", 3), Variant("1963", "title", 4));
        Assert.NotEqual(Variant("1963", "title", 3), Variant("1964", "title", 3));
        RulebookVariant[] variants = [Variant("1963", "title", 3), Variant("1963", "title", 4), Variant("1963", "other", 3), Variant("1964", "title", 3)];
        Assert.Equal(4, variants.Select(variant => variant.GetHashCode()).Distinct().Count());
        Assert.Equal(Book("cup", Variant("1963", "title", 3)), Book("cup", Variant("1963", "title", 3)));
        Assert.Throws<ArgumentException>(() => new RulebookVariant(SeasonId.Parse("1963"), new Dictionary<ChampionshipId, Counting>()));
        Assert.Throws<ArgumentException>(() => Book("cup", Variant("1965", "title", 3)));
        Assert.Throws<ArgumentException>(() => Book("cup", Variant("1963", "none", 3)));
        Assert.Throws<ArgumentException>(() => Book("cup", Variant("1963", "title", 3), Variant("1963", "other", 3)));
    }

    [Fact]
    public void The_engine_counts_as_in_the_season_that_it_has()
    {
        var season = Cars("a").Race(1, "a").Race(2, "a").Build();
        var book = new Rulebook(Id, "Book", [Title()], validFor: [season.Id], variants: [Variant(season.Id.ToString(), "title", 1)]);

        Assert.Equal("1 a 10 (20)", new StandingsEngine(season, book).Table(Title().Id).Text());
        Assert.Equal("book-2021", new StandingsEngine(season, book).Rulebook.Id.ToString());
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
        var gt = Population.Of(ClassId.Parse("gt"));
        Assert.Equal(Title(population: gt), Title().WithPopulation(gt));
        Assert.Throws<ArgumentNullException>(() => Title().WithPopulation(null!));
        Assert.Throws<ArgumentNullException>(() => Title().IsOf(null!));
    }

    [Fact]
    public void Where_groups_compete_every_population_names_their_kind()
    {
        var crews = Title(kind: CompetitorKind.Group, population: new Population(group: "crew"));
        Assert.Equal("club", crews.WithPopulation(new Population(group: "club")).Population.Group);
        Assert.Throws<ArgumentException>(() => crews.WithPopulation(Population.Everyone));
    }

    [Fact]
    public void Eligibility_counts_from_none() => Assert.Throws<ArgumentOutOfRangeException>(() => new Eligibility(minimumStarts: -1));

    private static Rulebook Book(string id, params RulebookVariant[] variants) => new(
        RulebookId.Parse(id), "Book", [Title(), Other()], validFor: [SeasonId.Parse("1962"), SeasonId.Parse("1963"), SeasonId.Parse("1964")], variants: variants);

    private static RulebookVariant Variant(string season, string championship, int best) =>
        new(SeasonId.Parse(season), new Dictionary<ChampionshipId, Counting> { [ChampionshipId.Parse(championship)] = Counting.Best(best) });

    private static Championship Other() => new(ChampionshipId.Parse("other"), "Other", CompetitorKind.Team, Paying(RaceRule()));
}

using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Rulebooks;
using RacingDomain.Tests.Json;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>Every document of the catalogue, and how seasons find theirs.</summary>
public class RulebookCatalogueTests
{
    public static TheoryData<string> Documents => [.. RulebookCatalogue.Ids.Select(id => id.ToString())];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_is_good_under_its_own_name_and_comes_back(string id)
    {
        var json = RulebookCatalogue.DocumentOf(RulebookId.Parse(id));
        var rulebook = RulebookJson.Read(json);

        Assert.Equal(id, rulebook.Id.ToString());
        Assert.True(new SchemaValidator(RulebookJson.Schema).IsValid(json));
        Assert.Equal(rulebook, RulebookJson.Read(RulebookJson.ToJson(rulebook)));
        Assert.NotEmpty(rulebook.Notes);
        Assert.True(!rulebook.ValidFor.IsEmpty || id.EndsWith("-style", StringComparison.Ordinal), "Only a pattern is for no season in particular.");
        foreach (var season in rulebook.ValidFor)
        {
            var own = rulebook.For(season);
            var name = Rulebook.IdsOf(rulebook.Id, rulebook.ValidFor).Single(pair => pair.Season == season).Id;
            Assert.Equal(own, RulebookCatalogue.Find(name));
            Assert.Equal(json, RulebookCatalogue.DocumentOf(name));
        }
    }

    [Fact]
    public void No_season_has_two_rulebooks()
    {
        var names = RulebookCatalogue.Ids.SelectMany(id => Rulebook.IdsOf(id, RulebookJson.Read(RulebookCatalogue.DocumentOf(id)).ValidFor)).Select(pair => pair.Id).ToList();
        Assert.Equal([], names.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void A_season_finds_the_rules_of_its_time_with_what_counted_in_it()
    {
        var rulebook = RulebookCatalogue.Find(RulebookId.Parse("formula-one-1967"))!;

        Assert.Equal("formula-one-1967", rulebook.Id.ToString());
        Assert.Equal(Counting.BestOfParts(new CountingPart(1, 6, 5), new CountingPart(7, null, 4)), rulebook.Find(ChampionshipId.Parse("drivers"))!.Counting);
        Assert.Same(rulebook, RulebookCatalogue.Find(RulebookId.Parse("formula-one-1967")));
        Assert.Equal("formula-one-1962", RulebookCatalogue.Find(RulebookId.Parse("formula-one-1962"))!.Id.ToString());
        Assert.Same(RulebookCatalogue.Find(RulebookId.Parse("formula-one-2010")), RulebookCatalogue.Find(RulebookId.Parse("formula-one-2018")));
    }

    [Theory]
    [InlineData("formula-one-1949")]
    [InlineData("formula-one")]
    [InlineData("formula-one-")]
    [InlineData("nothing-1967")]
    public void There_is_none_for_what_the_catalogue_does_not_have(string id)
    {
        if (RulebookId.TryParse(id, out var parsed))
        {
            Assert.Null(RulebookCatalogue.Find(parsed));
            Assert.Throws<KeyNotFoundException>(() => RulebookCatalogue.DocumentOf(parsed));
        }
    }
}

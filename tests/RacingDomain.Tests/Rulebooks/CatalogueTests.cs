using RacingDomain.Json;
using RacingDomain.Rulebooks;
using RacingDomain.Scoring;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>What holds for every document that ships.</summary>
public class CatalogueTests
{
    public static TheoryData<string> Rulebooks => new(RulebookCatalogue.Ids.Select(id => id.ToString()));

    public static TheoryData<string> Seasons => new(SeasonCatalogue.Ids);

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void A_rulebook_has_the_id_of_its_file_notes_and_its_seasons(string id)
    {
        var rulebook = RulebookJson.Read(RulebookCatalogue.DocumentOf(RulebookId.Parse(id)));
        Assert.Equal(id, rulebook.Id.ToString());
        Assert.NotEmpty(rulebook.Notes);
        Assert.EndsWith(rulebook.ValidFor.IsEmpty ? "-style" : rulebook.ValidFor[0].ToString(), id, StringComparison.Ordinal);
        Assert.Equal(rulebook, RulebookJson.Read(RulebookJson.ToJson(rulebook)));
    }

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void Its_titles_are_of_seasons_that_it_is_for_and_its_scales_fall(string id)
    {
        var rulebook = RulebookJson.Read(RulebookCatalogue.DocumentOf(RulebookId.Parse(id)));
        Assert.All(rulebook.Championships, championship => Assert.All(championship.ValidFor, season => Assert.Contains(season, rulebook.ValidFor)));
        Assert.All(
            rulebook.Championships.Select(championship => championship.Points).OfType<PointsSystem>().SelectMany(points => points.Rules).SelectMany(rule => rule.Scales),
            scale => Assert.True(scale.Scale.IsMonotone || rulebook.Championships.All(championship => championship.Ranking.Keys[0].FewestFirst)));
    }

    [Theory]
    [MemberData(nameof(Seasons))]
    public void A_season_names_its_sources_and_a_rulebook_that_is_for_it(string id)
    {
        var season = SeasonCatalogue.Find(id)!.Season;
        Assert.NotEmpty(season.Sources);
        Assert.Contains(season.Id, RulebookCatalogue.Find(season.Rulebook)!.ValidFor);
        Assert.NotEmpty(Built.Engine(season).Tables());
    }

    [Theory]
    [InlineData("imsa-weathertech", 2014, 2026)]
    [InlineData("alms", 2007, 2013)]
    [InlineData("elms", 2013, 2026)]
    [InlineData("gtwc-europe", 2018, 2026)]
    [InlineData("gtwc-america", 2020, 2026)]
    [InlineData("imsa-michelin-pilot", 2019, 2026)]
    [InlineData("grand-am", 2012, 2013)]
    public void A_series_has_rules_for_every_season_from_the_first_to_the_last(string series, int first, int last)
    {
        for (var year = first; year <= last; year++)
        {
            Assert.NotNull(RulebookCatalogue.Find(RulebookId.Parse($"{series}-{year:D4}")));
        }
    }

    [Theory]
    [InlineData("2012", "drivers")]
    [InlineData("2013", "drivers")]
    [InlineData("2014", "drivers")]
    [InlineData("2015", "drivers")]
    [InlineData("2016", "drivers")]
    [InlineData("2017", "drivers")]
    [InlineData("2018-19", "drivers")]
    [InlineData("2019-20", "drivers")]
    [InlineData("2021", "hypercar-drivers")]
    [InlineData("2022", "hypercar-drivers")]
    [InlineData("2023", "hypercar-drivers")]
    [InlineData("2024", "hypercar-drivers")]
    [InlineData("2025", "hypercar-drivers")]
    [InlineData("2026", "hypercar-drivers")]
    public void The_world_title_of_drivers_comes_first(string season, string first) =>
        Assert.Equal(first, RulebookCatalogue.Find(RulebookId.Parse("wec-" + season))!.Championships[0].Id.ToString());

    [Theory]
    [InlineData("imsa-weathertech-2014", "p-drivers", "p-engines", "p-manufacturers")]
    [InlineData("imsa-weathertech-2016", "p-drivers", "p-engines", "p-manufacturers")]
    [InlineData("imsa-weathertech-2017", "p-drivers", "p-manufacturers", "p-engines")]
    [InlineData("imsa-weathertech-2018", "p-drivers", "p-manufacturers", "gtd-sprint-cup-drivers")]
    [InlineData("imsa-weathertech-2020", "dpi-drivers", "gtd-sprint-cup-teams", "lmp2-manufacturers")]
    [InlineData("imsa-weathertech-2021", "dpi-drivers", "gtlm-manufacturers", "gtd-pro-drivers")]
    [InlineData("imsa-weathertech-2022", "dpi-drivers", "gtd-pro-manufacturers", "gtlm-drivers")]
    [InlineData("imsa-weathertech-2023", "gtp-drivers", "lmp3-endurance-cup-teams", "lmp2-endurance-cup-manufacturers")]
    [InlineData("imsa-weathertech-2025", "gtp-drivers", "gtd-akin", "gtd-sprint-cup-drivers")]
    public void Titles_come_and_go_with_seasons_and_classes(string id, string first, string has, string hasNot)
    {
        var rulebook = RulebookCatalogue.Find(RulebookId.Parse(id))!;
        var season = SeasonId.Parse(id[^4..]);
        var titles = rulebook.Championships.Where(championship => championship.ValidFor.IsEmpty || championship.ValidFor.Contains(season)).Select(championship => championship.Id.ToString()).ToList();
        Assert.Equal(first, titles[0]);
        Assert.Contains(has, titles);
        Assert.DoesNotContain(hasNot, titles);
    }
}

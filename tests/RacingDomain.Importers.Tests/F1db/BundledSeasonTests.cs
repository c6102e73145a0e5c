using RacingDomain.Importers.F1db;
using RacingDomain.Rulebooks;

namespace RacingDomain.Importers.Tests.F1db;

/// <summary>The bundled season is what the importer makes of the files, so that it can be made again.</summary>
public class BundledSeasonTests
{
    [SharedFact]
    public async Task The_season_of_1988_is_as_imported()
    {
        var result = await F1dbImporter.FromFolder(SharedData.Require("data", "f1db", "json")).ImportAsync(1988);

        Assert.Equal(result.Season, SeasonCatalogue.Find("formula-one-1988")!.Season);
    }
}

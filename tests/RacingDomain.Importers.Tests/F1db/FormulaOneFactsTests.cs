using System.Globalization;
using System.Text.Json;
using RacingDomain.Championships;
using RacingDomain.Rulebooks;
using RacingDomain.Scoring;
using RacingDomain.TieBreaks;

namespace RacingDomain.Importers.Tests.F1db;

/// <summary>What the rulebooks of the catalogue say about every season, against the table of facts.</summary>
public class FormulaOneFactsTests
{
    [SharedFact]
    public void The_rulebook_of_every_season_says_what_the_facts_say()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedData.Require("data", "f1db", "facts.json")));
        var facts = document.RootElement;
        var years = 0;
        foreach (var season in facts.GetProperty("seasons").EnumerateObject())
        {
            years++;
            var rulebook = RulebookCatalogue.Find(RulebookId.Parse($"formula-one-{season.Name}"));
            Assert.NotNull(rulebook);
            Assert.Contains(SeasonId.Parse(season.Name), rulebook.ValidFor);
            var weight = season.Value.TryGetProperty("races", out var races)
                ? races.EnumerateObject().Where(race => race.Value.TryGetProperty("pointsFactor", out var factor) && factor.GetDouble() > 1).Select(race => $" round {race.Name} x2").FirstOrDefault()
                : null;
            foreach (var id in new[] { "drivers", "constructors" })
            {
                var wanted = season.Value.GetProperty(id);
                var championship = rulebook.Find(ChampionshipId.Parse(id));
                var expected = wanted.ValueKind == JsonValueKind.Null ? "none" : Text(facts, wanted) + weight;
                Assert.Equal($"{season.Name} {id}: {expected}", $"{season.Name} {id}: {(championship is null ? "none" : Text(championship))}");
            }
        }

        Assert.Equal(77, years);
    }

    private static string Text(JsonElement facts, JsonElement season)
    {
        var rules = facts.GetProperty("rulebooks").GetProperty(season.GetProperty("rulebook").GetString()!);
        var lap = rules.GetProperty("fastestLap");
        var counted = season.GetProperty("counted");
        return string.Join(
            "; ",
            "race " + Table(facts, rules.GetProperty("racePoints")),
            "sprint " + Table(facts, rules.GetProperty("sprintPoints")),
            lap.ValueKind == JsonValueKind.Null
                ? "no fastest lap"
                : $"fastest lap {lap.GetProperty("points")}{(lap.TryGetProperty("split", out var split) && split.GetBoolean() ? " split" : "")}{(lap.TryGetProperty("onlyIfPlacedWithin", out var within) ? $" within {within}" : "")}",
            "shared " + rules.GetProperty("sharedDrive").GetString(),
            "cars " + (rules.GetProperty("severalCars").GetString() ?? rules.GetProperty("cars").GetString()),
            rules.GetProperty("tieBreak").GetString(),
            "listed " + rules.GetProperty("listed").GetString(),
            counted.ValueKind == JsonValueKind.Null ? "all" : Parts(counted));
    }

    private static string Table(JsonElement facts, JsonElement name) =>
        name.ValueKind == JsonValueKind.Null ? "-" : string.Join('-', facts.GetProperty("pointsTables").GetProperty(name.GetString()!).EnumerateArray());

    /// <summary>The last part goes to the end of the season, whether the facts give the number of its last round or not.</summary>
    private static string Parts(JsonElement counted)
    {
        var parts = counted.EnumerateArray().ToList();
        return string.Join(
            " and ",
            parts.Select((part, i) => $"{part.GetProperty("best")} of {part.GetProperty("firstRound")}-{(i == parts.Count - 1 ? "" : part.GetProperty("lastRound").GetRawText())}"));
    }

    private static string Text(Championship championship)
    {
        var points = (PointsSystem)championship.Points;
        var race = points.Rules.Single(rule => rule.Name == "race");
        var lap = points.Bonuses.SingleOrDefault();
        var isDrivers = championship.Kind == CompetitorKind.Driver;
        var weight = race.Weight.Cases.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $" round {race.Weight.Cases[0].When.Rounds[0]} x{race.Weight.Cases[0].Factor}");
        return string.Join(
            "; ",
            "race " + Table(race),
            "sprint " + Table(points.Rules.SingleOrDefault(rule => rule.Name == "sprint")),
            lap is null ? "no fastest lap" : $"fastest lap {lap.Points}{(lap.Tie == BonusTie.Shared ? " split" : "")}{(lap.OnlyIfPlacedWithin is { } within ? $" within {Points.Of(within)}" : "")}",
            "shared " + (race.Credit.Sharing == CrewSharing.Equally ? "split" : "none"),
            "cars " + (isDrivers ? (race.Credit.SeveralCars == SeveralCars.Sum ? "sum" : "best") : race.Credit.BestCars == 1 ? "best" : "all"),
            TieBreak(championship.Ranking.TieBreaks, isDrivers),
            "listed " + championship.Listing switch
            {
                Listing.Scorers => "points",
                Listing.Classified => "classified",
                Listing.ClassifiedOrQualified => "classified-or-qualified",
                _ => "everyone",
            },
            championship.Counting.Parts.IsEmpty ? "all" : string.Join(" and ", championship.Counting.Parts.Select(Part))) + weight;
    }

    private static string Table(PointsRule? rule) => rule is null ? "-" : string.Join('-', rule.Scales.Single().Scale.Values);

    private static string Part(CountingPart part) => string.Create(CultureInfo.InvariantCulture, $"{part.Best} of {part.FirstRound}-{part.LastRound}");

    private static string TieBreak(TieBreakChain chain, bool isDrivers)
    {
        var first = (Countback)chain.Steps[0];
        Assert.Equal(!isDrivers, !first.Selection.ScoringCarsOnly);
        Assert.Equal([SessionKind.Race], first.Selection.Sessions);
        Assert.IsType<SettledByDecision>(chain.Steps[^1]);
        return (first.Selection.PayingPlacesOnly ? "scoring-places" : "all-places") + chain.Steps[1] switch
        {
            DateOfBestResult => "-then-first",
            Countback => "-then-qualifying",
            _ => "",
        };
    }
}

using System.Globalization;
using NodaTime;
using RacingDomain.Json;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>What was measured of a car gives the measures that follow from it.</summary>
public sealed class MeasureNamesTests
{
    private static readonly string[] Names = ["laps", "laps-led", "incidents", "grid", "energy", "laps-behind", "places-gained", "laps-not-led", "time-ratio", "seconds-behind", "seconds"];

    [Fact]
    public void A_rulebook_can_ask_for_what_the_measures_of_the_season_give()
    {
        Assert.Equal("", Known(new Measures()));
        Assert.Equal("laps, laps-behind", Known(new Measures(laps: 50)));
        Assert.Equal("laps-led", Known(new Measures(lapsLed: 5)));
        Assert.Equal("laps, laps-led, laps-behind, laps-not-led", Known(new Measures(laps: 50, lapsLed: 5)));
        Assert.Equal("incidents", Known(new Measures(incidents: 1)));
        Assert.Equal("grid, places-gained", Known(new Measures(grid: 3)));
        Assert.Equal("time-ratio, seconds-behind, seconds", Known(new Measures(time: Duration.FromMinutes(90))));
        Assert.Equal("energy", Known(new Measures(others: [new Measure("energy", 7)])));
    }

    private static string Known(Measures measures)
    {
        var season = Cars("a").Race(1, race => race.Order("a").Measured("a", measures)).Build();
        var bonuses = string.Join(',', Names.Select(name => $$"""{ "name": "{{name}}", "points": 1, "condition": { "kind": "started" }, "per": "{{name}}" }"""));
        var json = $$"""
            {
              "schema": "racingdomain/rulebook/1", "id": "club", "name": "Club",
              "pointsSystems": { "season": { "bonuses": [{{bonuses}}] } },
              "championships": [{ "id": "drivers", "name": "Drivers", "kind": "driver", "points": "season" }]
            }
            """;
        var findings = RulebookCheck.Of(json, season);
        Assert.All(findings, finding => Assert.Equal(RulebookCheckCodes.UnknownMeasure, finding.Code));
        var unknown = findings.Select(finding => Names[int.Parse(finding.Pointer.Split('/')[^1], CultureInfo.InvariantCulture)]).ToHashSet();
        return string.Join(", ", Names.Where(name => !unknown.Contains(name)));
    }
}

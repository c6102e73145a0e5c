using NodaTime;
using RacingDomain.Json;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Rulebooks;

/// <summary>Rulebooks of systems that the catalogue does not have, written from the guide alone, with tables worked out by hand.</summary>
public sealed class WrittenFromTheGuideTests
{
    [Fact]
    public void A_long_distance_series_whose_champion_can_come_from_any_class()
    {
        const string Book = """
            {
              "schema": "racingdomain/rulebook/1", "id": "long-distance", "name": "Long-distance series",
              "scales": { "by-starters": { "formula": { "perPlace": -10, "perCar": 10, "plus": 5, "counted": "starters", "over": "starters", "decimals": 2 } } },
              "pointsSystems": { "season": { "rules": [{ "name": "race", "when": { "kinds": ["race"] }, "scales": [{ "scale": "by-starters" }] }] } },
              "championships": [
                {
                  "id": "drivers", "name": "Drivers", "kind": "driver", "points": "season",
                  "population": { "classesApart": true },
                  "counting": { "parts": [{ "best": 2 }] },
                  "attendance": [{ "name": "every race", "points": 1 }],
                  "ranking": { "tieBreaks": [{ "kind": "position-shared" }] }
                }
              ]
            }
            """;
        var season = new SeasonBuilder("test", "Test", "2021").Class("sp9", "SP9").Class("v4", "V4")
            .Car("1", "sp9", drivers: ["a", "b"]).Car("2", "sp9", drivers: ["c"]).Car("3", "v4", drivers: ["d"]).Car("4", "v4", drivers: ["e"]).Car("5", "v4", drivers: ["f"])
            .Weekend(1, round => round.Race("1", "2", "3", "4", "5"))
            .Weekend(2, round => round.Race("2", "1", "5", "3", "4"))
            .Weekend(3, round => round.Race("1", "2", "3", "5"))
            .Build();
        var engine = Engine(season, Book);

        // SP9, two starters: 15/2 and 5/2. V4: 25/3, 15/3 and 5/3 with three starters, with two in the last race as in SP9. Best two of three, and a point for all three.
        Assert.Equal("1 d 16 83/100 (21 83/100), 2 a 16 (18 1/2), 2 b 16 (18 1/2), 4 f 11 83/100 (13 1/2), 5 c 11 (13 1/2), 6 e 6 67/100", engine.Text("drivers"));
        Assert.Equal(
            ["race: 1st of 3 in V4", "race: 2nd of 3 in V4", "race: 1st of 2 in V4"],
            engine.Explain(ChampionshipId.Parse("drivers"), CompetitorId.Parse("d")).Awards.Select(award => $"{award.Award.Rule}: {award.Award.Reason}"));
    }

    [Fact]
    public void A_sim_racing_league_with_a_bonus_for_everything()
    {
        const string Book = """
            {
              "schema": "racingdomain/rulebook/1", "id": "sim-league", "name": "Sim league",
              "pointsSystems": {
                "season": {
                  "rules": [{ "name": "race", "when": { "kinds": ["race"] }, "scales": [{ "scale": { "values": [25, 18, 15, 12] } }] }],
                  "bonuses": [
                    { "name": "clean race", "points": 3, "when": { "kinds": ["race"] }, "condition": { "kind": "all-of", "conditions": [{ "kind": "classified" }, { "kind": "measured", "measure": "incidents", "most": 2 }] } },
                    { "name": "overtaking", "points": 0.5, "when": { "kinds": ["race"] }, "condition": { "kind": "measured", "measure": "places-gained", "least": 1 }, "per": "places-gained", "perMost": 2 },
                    { "name": "charger", "points": 1, "when": { "kinds": ["race"] }, "condition": { "kind": "best-of", "measure": "places-gained" } },
                    {
                      "name": "hat-trick", "points": 2, "when": { "kinds": ["race"] },
                      "condition": { "kind": "all-of", "conditions": [
                        { "kind": "place-within", "place": 1 },
                        { "kind": "fastest-lap" },
                        { "kind": "in-round", "when": { "kinds": ["qualifying"] }, "condition": { "kind": "place-within", "place": 1 } }
                      ] }
                    }
                  ]
                }
              },
              "championships": [
                { "id": "drivers", "name": "Drivers", "kind": "driver", "points": "season", "counting": { "drops": [{ "drop": 1 }], "missedCounts": true } },
                { "id": "form", "name": "Form", "kind": "driver", "points": "season", "counting": { "average": { "leastResults": 2 } } },
                { "id": "duos", "name": "Teams of two", "kind": "group", "points": "season", "population": { "group": "duo" } }
              ]
            }
            """;
        var season = new SeasonBuilder("test", "Test", "2021");
        foreach (var (car, duo) in ((string, string)[])[("a", "x"), ("b", "x"), ("c", "y"), ("d", "y")])
        {
            season.With(new Entry(CarNumber.Parse(car), crew: [new CrewMember(DriverId.Parse(car))], groups: [new EntryGroup("duo", CompetitorId.Parse(duo), duo)])).Driver(car);
        }

        season
            .Weekend(1, round => round.Qualifying("a", "b", "c", "d").Race(race => race.Order("a", "d", "b", "c").FastestLap("a")
                .Measured("a", Of(0, 1)).Measured("d", Of(4, 4)).Measured("b", Of(2, 2)).Measured("c", Of(1, 3))))
            .Weekend(2, round => round.Qualifying("b", "a", "c", "d").Race(race => race.Order("a", "b", "d").FastestLap("a").DidNotStart("c")
                .Measured("a", Of(3, 2)).Measured("b", Of(0, 1)).Measured("d", Of(1, 4))));
        var engine = Engine(season.Build(), Book);

        // Round 1: a 25 + 3 + 2, d 18 + 1 + 1, b 15 + 3, c 12 + 3. Round 2: a 25 + 1/2 + 1 (one place gained, as many as d), b 18 + 3, d 15 + 3 + 1/2 + 1; c did not start.
        Assert.Equal("1 a 30 (56 1/2), 2 b 21 (39), 3 d 20 (39 1/2), 4 c 15", engine.Text("drivers"));
        Assert.Equal("1 a 28 1/4 (56 1/2), 2 d 19 3/4 (39 1/2), 3 b 19 1/2 (39), 4 c 7 1/2 (15)", engine.Text("form"));
        Assert.Equal("1 x 95 1/2, 2 y 54 1/2", engine.Text("duos"));
        Assert.Contains(
            "  round 1 race: 2 (hat-trick: top 1 and fastest-lap and top 1 in qualifying)", engine.Explain(ChampionshipId.Parse("duos"), CompetitorId.Parse("x")).ToString().Split('\n'));

        static Measures Of(int incidents, int grid) => new(incidents: incidents, grid: grid);
    }

    [Fact]
    public void A_junior_formula_with_a_sprint_and_a_fastest_lap_that_is_passed_on()
    {
        const string Book = """
            {
              "schema": "racingdomain/rulebook/1", "id": "junior-formula", "name": "Junior formula",
              "pointsSystems": {
                "season": {
                  "rules": [
                    { "name": "feature", "when": { "kinds": ["race"] }, "scales": [{ "scale": { "values": [25, 18, 15] } }] },
                    { "name": "sprint", "when": { "kinds": ["sprint"] }, "scales": [{ "scale": { "values": [10, 8, 6] } }] }
                  ],
                  "bonuses": [
                    { "name": "pole", "points": 2, "when": { "kinds": ["qualifying"] }, "condition": { "kind": "place-within", "place": 1 } },
                    { "name": "fastest lap", "points": 1, "when": { "kinds": ["sprint", "race"] }, "condition": { "kind": "fastest-lap" }, "onlyIfPlacedWithin": 2, "passedOn": true },
                    {
                      "name": "both races", "points": 4, "when": { "kinds": ["race"] },
                      "condition": { "kind": "all-of", "conditions": [
                        { "kind": "place-within", "place": 1 },
                        { "kind": "in-round", "when": { "kinds": ["sprint"] }, "condition": { "kind": "place-within", "place": 1 } }
                      ] }
                    }
                  ]
                }
              },
              "championships": [{ "id": "drivers", "name": "Drivers", "kind": "driver", "points": "season" }]
            }
            """;
        var season = Cars("a", "b", "c")
            .Weekend(1, round => round.Qualifying("a", "b", "c").Sprint(race => Laps(race.Order("c", "b", "a"), 90, 91, 92)).Race(race => Laps(race.Order("a", "b", "c"), 91, 92, 90)))
            .Weekend(2, round => round.Qualifying("b", "a", "c").Sprint(race => Laps(race.Order("a", "c", "b"), 90, 92, 91)).Race(race => Laps(race.Order("a", "c", "b"), 92, 91, 90)))
            .Build();
        var engine = Engine(season, Book);

        // Round 1: a 2 + 6 + 25 + 1 (c was faster, but third), b 8 + 1 (a was faster, but third) + 18, c 10 + 15. Round 2: a 10 + 1 + 25 + 4, b 2 + 6 + 15, c 8 + 18 + 1.
        Assert.Equal("1 a 74, 2 c 52, 3 b 50", engine.Text("drivers"));
        Assert.Equal(
            ["feature", "both races"],
            engine.Explain(ChampionshipId.Parse("drivers"), CompetitorId.Parse("a")).Awards.Where(award => award.Award is { Round: 2, Session.Kind: SessionKind.Race }).Select(award => award.Award.Rule));

        static SessionBuilder Laps(SessionBuilder session, int a, int b, int c) =>
            session.Measured("a", Best(a)).Measured("b", Best(b)).Measured("c", Best(c));

        static Measures Best(int seconds) => new(fastestLap: Duration.FromSeconds(seconds));
    }

    private static StandingsEngine Engine(Season season, string book)
    {
        Assert.Empty(RulebookCheck.Of(book, season));
        return new StandingsEngine(season, RulebookJson.Read(book));
    }
}

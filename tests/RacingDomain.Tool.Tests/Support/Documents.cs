namespace RacingDomain.Tool.Tests.Support;

/// <summary>Small documents to run the tool on.</summary>
internal static class Documents
{
    /// <summary>Rules of three championships: drivers with a pole point of 1/7, crews as in endurance racing, and cars by their best result.</summary>
    public const string RulebookBody =
        """
          "id": "cup-rules",
          "name": "Cup rules",
          "championships": [
            {
              "id": "drivers", "name": "Drivers", "kind": "driver",
              "points": { "rules": [
                { "name": "race", "when": { "kinds": ["race"] }, "scales": [ { "scale": { "values": [15, 10, 5] } } ] },
                { "name": "pole", "when": { "kinds": ["qualifying"] }, "scales": [ { "scale": { "values": ["1/7"] } } ] }
              ] }
            },
            {
              "id": "crews", "name": "Crews", "kind": "driver",
              "points": { "rules": [ { "name": "race", "when": { "kinds": ["race"] }, "scales": [ { "scale": { "values": [15, 10, 5] } } ] } ] },
              "ranking": { "style": "dense" }
            },
            {
              "id": "cars", "name": "Cars | best", "kind": "entry",
              "points": { "rules": [ { "name": "race", "when": { "kinds": ["race"] }, "scales": [ { "scale": { "values": [15, 10, 5] } } ] } ] },
              "counting": { "parts": [ { "firstRound": 1, "best": 1 } ] }
            }
          ]
        """;

    /// <summary>The rulebook as a document of its own.</summary>
    public const string Rulebook =
        $$"""
        {
          "schema": "racingdomain/rulebook/1",
        {{RulebookBody}}
        }

        """;

    /// <summary>A season of two rounds held and one to come, with everything that a table can show.</summary>
    public const string Cup =
        $$"""
        {
          "schema": "racingdomain/season/1",
          "series": { "id": "cup", "name": "The Cup" },
          "id": "2018-19",
          "rulebook": "cup-rules",
          "embeddedRulebook": {
        {{RulebookBody}}
          },
        {{SeasonBody}}
        }

        """;

    /// <summary>The same season without its rules.</summary>
    public const string CupWithoutRules =
        $$"""
        {
          "schema": "racingdomain/season/1",
          "series": { "id": "cup", "name": "The Cup" },
          "id": "2018-19",
          "rulebook": "cup-rules",
        {{SeasonBody}}
        }

        """;

    private const string Entries =
        """
              "entries": [
                { "number": "6", "crew": [ { "driver": "ada" } ] },
                { "number": "7", "crew": [ { "driver": "bea" } ] },
                { "number": "08", "crew": [ { "driver": "cleo" }, { "driver": "dora" } ] }
              ],
        """;

    private const string SeasonBody =
        $$"""
          "drivers": [
            { "id": "ada", "name": "Ada [bad]" },
            { "id": "bea", "name": "Bea | Ø" },
            { "id": "cleo", "name": "Cleo" },
            { "id": "dora", "name": "Dora" }
          ],
          "rounds": [
            { "number": 1, "name": "Spa", "date": "2018-05-05", "event": "spa" },
            { "number": 2, "name": "Le Mans", "date": "2018-06-16", "event": "le-mans" },
            { "number": 3, "name": "Fuji", "date": "2019-05-05", "status": "scheduled" }
          ],
          "events": [
            {
              "id": "spa", "name": "Spa",
        {{Entries}}
              "sessions": [
                { "id": "q", "kind": "qualifying", "round": 1, "classifications": [ { "lines": [
                  { "entry": "7", "position": 1 }, { "entry": "6", "position": 2 }, { "entry": "08", "position": 3 } ] } ] },
                { "id": "r", "kind": "race", "round": 1, "classifications": [ { "lines": [
                  { "entry": "6", "position": 1 }, { "entry": "7", "position": 2 }, { "entry": "08", "position": 3 } ] } ] }
              ]
            },
            {
              "id": "le-mans", "name": "Le Mans",
        {{Entries}}
              "sessions": [
                { "id": "r", "kind": "race", "round": 2, "classifications": [ { "lines": [
                  { "entry": "7", "position": 1 }, { "entry": "6", "position": 2 }, { "entry": "08", "position": 3 } ] } ] }
              ]
            }
          ],
          "decisions": [
            {
              "ruling": { "kind": "points-adjusted", "points": -2, "competitors": [ { "kind": "driver", "id": "dora" } ] },
              "reason": "Ignored a flag", "rounds": [2], "championships": { "championships": ["drivers"] }, "announced": "2018-07-01"
            },
            {
              "ruling": { "kind": "unranked", "competitors": [ { "kind": "driver", "id": "cleo" } ], "mark": "EX" },
              "reason": "Excluded", "championships": { "championships": ["drivers"] }, "effectiveFrom": "season"
            }
          ],
          "coverage": [ { "round": 2, "reason": "the order is not published", "session": "qualifying", "championships": { "championships": ["drivers"] } } ]
        """;
}

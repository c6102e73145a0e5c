using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Tests.Json;

public class StandingsJsonTests
{
    private static readonly ChampionshipId Drivers = ChampionshipId.Parse("drivers");

    [Fact]
    public void A_table_is_written_to_the_letter() => Assert.Equal(
        """
        {
          "series": "cup",
          "season": "2018-19",
          "championship": "drivers",
          "afterRound": 2,
          "incomplete": [
            "round 2, qualifying: the order is not published"
          ],
          "rows": [
            {
              "position": 1,
              "competitor": {
                "id": "ada",
                "name": "Ada <Ø>"
              },
              "points": 25.142857,
              "exact": "25 1/7",
              "gross": 25.142857,
              "wins": 1,
              "gapToLeader": 0,
              "mark": null,
              "podiums": 2,
              "poles": 0,
              "starts": 2,
              "gapToNext": null,
              "movement": 0
            },
            {
              "position": 2,
              "competitor": {
                "id": "bea",
                "name": "Bea"
              },
              "points": 15.142857,
              "exact": "15 1/7",
              "gross": 15.142857,
              "wins": 1,
              "gapToLeader": 10,
              "mark": null,
              "podiums": 2,
              "poles": 0,
              "starts": 2,
              "gapToNext": 10,
              "movement": 1
            },
            {
              "position": null,
              "competitor": {
                "id": "cleo",
                "name": "Cleo"
              },
              "points": 0,
              "exact": "0",
              "gross": 0,
              "wins": 0,
              "gapToLeader": 25.142857,
              "mark": "EX",
              "podiums": 2,
              "poles": 0,
              "starts": 2,
              "gapToNext": 15.142857,
              "movement": null
            }
          ]
        }

        """.ReplaceLineEndings("\n"),
        StandingsJson.ToJson(Engine().Table(Drivers)));

    [Fact]
    public void Several_tables_stand_in_one_object()
    {
        var tables = Engine().Tables();

        var one = StandingsJson.ToJson(tables[0], DocumentLayout.Compact).TrimEnd('\n');

        Assert.Equal($"{{\"championships\":[{one}]}}\n", StandingsJson.ToJson(tables, DocumentLayout.Compact));
        Assert.Equal("{\"championships\":[]}\n", StandingsJson.ToJson(ValueArray<StandingsTable>.Empty, DocumentLayout.Compact));
    }

    [Fact]
    public void A_history_has_a_table_for_each_round()
    {
        var engine = Engine();

        var json = StandingsJson.HistoryToJson(engine.Season, Drivers, engine.History(Drivers), DocumentLayout.Compact);

        Assert.StartsWith("""{"series":"cup","season":"2018-19","championship":"drivers","rounds":[{"round":1,"rows":[{"position":1,"competitor":{"id":"ada",""", json, StringComparison.Ordinal);
        Assert.Contains("""],"incomplete":[]},{"round":2,"rows":[{""", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_is_of_one_championship() => Assert.Throws<ArgumentException>(
        () => StandingsJson.HistoryToJson(Engine().Season, ChampionshipId.Parse("teams"), Engine().History(Drivers)));

    [Fact]
    public void A_season_without_a_held_round_has_an_empty_history()
    {
        var season = new Season(new Series(SeriesId.Parse("cup"), "Cup"), SeasonId.Parse("1"), RulebookId.Parse("cup"));

        Assert.Equal(
            """{"series":"cup","season":"1","championship":"drivers","rounds":[]}""" + "\n",
            StandingsJson.HistoryToJson(season, Drivers, new StandingsEngine(season, Rules()).History(Drivers), DocumentLayout.Compact));
    }

    [Fact]
    public void An_explanation_is_written_to_the_letter() => Assert.Equal(
        """
        {
          "series": "cup",
          "season": "2018-19",
          "championship": "drivers",
          "afterRound": 2,
          "competitor": {
            "id": "bea",
            "name": "Bea"
          },
          "position": 2,
          "points": 15.142857,
          "exact": "15 1/7",
          "awards": [
            {
              "round": 1,
              "session": "race",
              "sessionKind": "race",
              "rule": "race",
              "points": 10,
              "exact": "10",
              "counted": true,
              "reason": "2nd of 3",
              "dropped": null,
              "entry": "7"
            },
            {
              "round": 2,
              "session": "race",
              "sessionKind": "race",
              "rule": "race",
              "points": 15.142857,
              "exact": "15 1/7",
              "counted": true,
              "reason": "1st of 3",
              "dropped": null,
              "entry": "7"
            }
          ],
          "decisions": [
            {
              "round": null,
              "points": -10,
              "exact": "-10",
              "reason": "Fuel \"out\" of range"
            }
          ],
          "tieBreaks": [],
          "gross": 15.142857,
          "mark": null,
          "incomplete": [
            "round 2, qualifying: the order is not published"
          ]
        }

        """.ReplaceLineEndings("\n"),
        StandingsJson.ToJson(Engine().Explain(Drivers, CompetitorId.Parse("bea"))));

    [Fact]
    public void The_culture_does_not_matter()
    {
        var engine = Engine();
        var table = StandingsJson.ToJson(engine.Table(Drivers));
        var explanation = StandingsJson.ToJson(engine.Explain(Drivers, CompetitorId.Parse("bea")));

        Cultures.ForEach(() =>
        {
            Assert.Equal(table, StandingsJson.ToJson(engine.Table(Drivers)));
            Assert.Equal(explanation, StandingsJson.ToJson(engine.Explain(Drivers, CompetitorId.Parse("bea"))));
        });
    }

    private static StandingsEngine Engine() => new(Facts(), Rules());

    private static Rulebook Rules() => new(
        RulebookId.Parse("cup"),
        "Cup",
        [new Championship(Drivers, "Drivers", CompetitorKind.Driver, PointsSystem.ForRaces(Points.Parse("15 1/7"), Points.Of(10), Points.Of(5)))]);

    private static Season Facts()
    {
        DriverId ada = DriverId.Parse("ada"), bea = DriverId.Parse("bea"), cleo = DriverId.Parse("cleo");
        return new Season(
            new Series(SeriesId.Parse("cup"), "The Cup"),
            SeasonId.Parse("2018-19"),
            RulebookId.Parse("cup"),
            drivers: [new Driver(ada, "Ada <Ø>"), new Driver(bea, "Bea"), new Driver(cleo, "Cleo")],
            rounds: [new Round(1, "Spa", new(2018, 5, 5), EventId.Parse("spa")), new Round(2, "Le Mans", new(2018, 6, 16), EventId.Parse("le-mans"))],
            events: [Race("spa", 1, "6", "7", "8"), Race("le-mans", 2, "7", "6", "8")],
            decisions:
            [
                new Decision(new PointsAdjusted(Points.Of(-10), competitors: [CompetitorRef.Of(bea)]), "Fuel \"out\" of range"),
                new Decision(new Unranked([CompetitorRef.Of(cleo)], mark: "EX"), "Dangerous driving", effectiveFrom: TablePoint.Season),
            ],
            coverage: [new CoverageGap(2, "the order is not published", SessionKind.Qualifying)]);

        Event Race(string id, int round, params string[] order) => new(
            EventId.Parse(id),
            id,
            [Car("6", ada), Car("7", bea), Car("8", cleo)],
            [new Session(SessionId.Parse("race"), SessionKind.Race, round, [new Classification(order.Select((car, i) => new ResultLine(EntryId.Parse(car), Position.Of(i + 1))).ToValueArray())])]);

        static Entry Car(string number, DriverId driver) => new(CarNumber.Parse(number), [new CrewMember(driver)]);
    }
}

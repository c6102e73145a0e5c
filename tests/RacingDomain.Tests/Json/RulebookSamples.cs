using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.Support.Ids;

namespace RacingDomain.Tests.Json;

/// <summary>Rulebooks that use every member and every kind, and none.</summary>
internal static class RulebookSamples
{
    public static readonly NamedCondition Wet = new("wet race", _ => true);

    public static readonly BonusCondition Comeback = BonusCondition.When("comeback", (_, _) => true);

    public static readonly IPointsSystem Elo = PointsSystem.From("elo", _ => []);

    public static readonly ITieBreak Coin = TieBreakChain.Step("coin", (_, _) => 0);

    public static readonly RuleRegistry Registry =
        RuleRegistry.Empty.WithCondition(Wet).WithBonusCondition(Comeback).WithPointsSystem(Elo).WithTieBreak(Coin);

    public static readonly Rulebook Bare = new(RulebookId.Parse("club"), "Club", [Championship("drivers", PointsSystem.ForRaces(9, 6))]);

    public static readonly Rulebook Full = new(
        RulebookId.Parse("club-2018"),
        "Club rules",
        [
            Championship("bare", PointsSystem.ForRaces()).WithCounting(new Counting(drops: [new DropCase(1, 8), new DropCase(2)])),
            new Championship(
                ChampionshipId.Parse("full"),
                "Full {class}",
                CompetitorKind.Group,
                Points(),
                new Population([Class("gt"), Class("p")], Treatment.Occupying, Treatment.Occupying, true, Vacancies.Kept, DeadHeats.PartedByBestLap, CrewRole.CoDriver, "village", [new DriveTimeCase(maximum: Duration.FromHours(13))], true),
                new Counting([new CountingPart(1, 4, 3), new CountingPart(5)], [], DropBasis.Held, CountingUnit.Session, EqualResults.LaterCounts, [3, 1], ["pole"]),
                new Ranking(
                    [new RankingKey(RankingMetric.Wins), new RankingKey(RankingMetric.GrossPoints, true)],
                    new TieBreakChain(
                        new Countback(),
                        new Countback(new ResultSelection([SessionKind.Race, SessionKind.Sprint], true, true, PlaceBasis.Official, false), 1),
                        new DateOfBestResult(DatePreference.Latest),
                        new DateOfBestResult(DatePreference.Earliest, new ResultSelection(countedOnly: true)),
                        new MostRecentResult(),
                        new MostRecentResult(new ResultSelection([SessionKind.Qualifying])),
                        new HeadToHead(),
                        new HeadToHead(new ResultSelection(scoringCarsOnly: false)),
                        new SettledByDecision(),
                        Coin),
                    RankStyle.Dense,
                    new ResultSelection(payingPlacesOnly: true)),
                Listing.ClassifiedOrQualified,
                new Eligibility([DriverRating.Bronze, DriverRating.Silver], 3),
                "cup",
                new RoundFilter(Duration.FromHours(3), Duration.FromHours(24), [2, 4], [EventId.Parse("spa")]),
                [SeasonId.Parse("2017")],
                attendance: [new AttendanceBonus("all", Points_(5, 2)), new AttendanceBonus("some", -1, 3, new RoundFilter(rounds: [1, 2, 3, 4]))]),
            Championship("coded", Elo).WithPhases(
                new Phase("Season", finalBonus: new PositionBonus([Points_(1, 2), 1], "seeds")),
                new Phase("Everyone", 5, start: new PhaseStart(Points_(1, 2), rounding: Rounding.Floor)),
                new Phase(
                    "Finals",
                    9,
                    new Admission(
                        8,
                        AdmissionWay.ByCup(ChampionshipId.Parse("bare"), 2, PhaseStart.Kept, 25),
                        AdmissionWay.ByWin(3, 20, 100, new Ranking([new RankingKey(RankingMetric.Wins), RankingKey.MostOf("seeds")]), PhaseStart.Reset(7), 1),
                        AdmissionWay.ByRanking(4, 10, 50, new Ranking(style: RankStyle.Dense), PhaseStart.Reset(8), 2),
                        AdmissionWay.ByCup(ChampionshipId.Parse("dropping"))),
                    new PhaseStart(@base: 2000, bySeed: [50, Points_(1, 3)], accounts: ["seeds", "wins"]),
                    Elo,
                    Counting.Best(3),
                    new Ranking(tieBreaks: new TieBreakChain(new Countback(new ResultSelection(range: ResultRange.Phase)))),
                    "Season"),
                new Phase("Last", 12, new Admission(null), PhaseStart.Seeded(2, 1))),
            Championship("quotas", PointsSystem.ForRaces(1)).WithCounting(new Counting(
                [new CountingPart(2, 9, 3, [3, 5], [SessionKind.Race, SessionKind.Sprint]), new CountingPart(best: 2, rounds: [12, 11], sessions: [SessionKind.Race]), CountingPart.OfSessions(1, SessionKind.Qualifying)],
                unit: CountingUnit.Event,
                roundScore: new RoundScore(3, Points_(1, 4), true, Rounding.HalfUp),
                neverDropped: [ResultStatus.Disqualified, ResultStatus.Excluded],
                mostOfParts: 5,
                leastTotal: 0)),
            Championship("dropping", PointsSystem.ForRaces(1)).WithCounting(Counting.DropWorst(2)),
            Championship("averages", PointsSystem.ForRaces(1)).WithCounting(new Counting(average: new ResultAverage(3, Rounding.Ceiling, 2))),
            Championship("average", PointsSystem.ForRaces(1)).WithCounting(new Counting(drops: [new DropCase(1)], average: ResultAverage.Exact, missedCounts: true)),
            Championship("shared", PointsSystem.ForRaces(1)).WithRanking(new Ranking(tieBreaks: TieBreakChain.Shared)),
            Championship("shared-in-words", PointsSystem.ForRaces(1)).WithRanking(new Ranking(tieBreaks: new TieBreakChain(new HeadToHead(), new PositionShared()))),
            Championship("counted-wins", PointsSystem.ForRaces(1)).WithRanking(
                new Ranking(tieBreaks: new TieBreakChain(new Countback(new ResultSelection([SessionKind.Race, SessionKind.Sprint]))))),
        ],
        ["A note", "Another"],
        SeasonSamples.Some("rules"),
        [SeasonId.Parse("2018-19"), SeasonId.Parse("2017")],
        [
            new RulebookVariant(
                SeasonId.Parse("2017"),
                new Dictionary<ChampionshipId, Counting> { [ChampionshipId.Parse("full")] = Counting.Best(3), [ChampionshipId.Parse("bare")] = Counting.DropWorst(1) }),
        ]);

    /// <summary>A document that changes one of the catalogue in every way.</summary>
    public const string Extending = """
        {
          "schema": "racingdomain/rulebook/1",
          "$schema": "./rulebook.schema.json",
          "extends": "imsa-weathertech-2021",
          "id": "own",
          "name": "Own",
          "validFor": ["2031"],
          "classNames": { "dpi": "Prototypes" },
          "scales": { "race": { "values": [10, 6, 4] } },
          "pointsSystems": { "sprints": { "rules": [{ "name": "race", "when": { "kinds": ["race"] }, "scales": [{ "scale": "race" }] }] } },
          "championships": [
            { "id": "dpi-drivers", "name": "{className}", "counting": { "parts": [{ "firstRound": 1, "best": 3 }] } },
            { "id": "gtd-drivers", "remove": true },
            { "id": "own", "name": "Own", "kind": "driver", "points": "sprints" }
          ],
          "variants": [{ "season": "2031", "counting": { "own": { "drops": [{ "drop": 1 }] } } }],
          "notes": ["Ours."],
          "extensions": { "colour": "blue" }
        }
        """;

    private static Championship Championship(string id, IPointsSystem points) => new(ChampionshipId.Parse(id), "Name of " + id, CompetitorKind.Driver, points);

    private static PointsSystem Points()
    {
        var filter = new SessionFilter(
            [SessionKind.Race, SessionKind.Checkpoint],
            [1, 2],
            [EventId.Parse("spa")],
            [SessionId.Parse("race-1")],
            ["6 h"],
            Duration.FromHours(6),
            Duration.FromHours(12),
            3,
            40,
            1,
            2,
            Wet,
            [Duration.FromHours(6), Duration.FromMinutes(90)],
            [Class("gt")]);
        var scale = new Scale([25, Points_(7, 2), Points_(1, 3)], ScaleTail.Classified, 1);
        var weight = new Weight([new WeightCase(Points_(5, 4), filter), new WeightCase(2)], Rounding.HalfUp);
        var reduction = new Reduction(
            new ReductionBand(Points_(2, 3), 2, 3, true, Points_(1, 2), scale),
            new ReductionBand(onlyIfNotResumed: true, factor: 0));
        var credit = new Credit(
            CrewCredit.CrewOfRace, CrewSharing.Equally, SeveralCars.Nominated, [new DriveTimeCase(Duration.FromMinutes(45), filter, Duration.FromHours(4), [DriverRating.Silver], true, DriveTimeFailure.Car), new DriveTimeCase(Duration.FromHours(1))], 2);
        return new PointsSystem(
            [
                new PointsRule("race", SessionFilter.Of(SessionKind.Race), [new ScaleCase(scale, filter), new ScaleCase(Scale.Of(3, 2, 1))], TiedPlaces.Full, reduction, weight, credit, Points_(7, 10), "seeds", new CarRequirement(true, 3, Treatment.Occupying), new Absence(1, FieldCount.Entrants)),
                new PointsRule("formula", SessionFilter.Any, new Scale([9], ScaleTail.Everyone, 1, new PlaceFormula(-1, 2, FieldCount.Classified, 3, 0, 10, FieldCount.Cars, 2), FieldCount.Cars)),
                new PointsRule("all", SessionFilter.Any, Scale.Of()),
            ],
            [
                new Bonus("pole", Points_(-1, 2), BonusCondition.Feat(FeatKinds.Pole), filter, 10, BonusTie.Shared, BonusReceiver.Crew, credit, weight, reduction, "wins", "incidents", perMost: 5),
                new Bonus("charger", 1, BonusCondition.BestOf("places-gained")),
                new Bonus("tidy", 1, BonusCondition.BestOf("incidents", true)),
                new Bonus("passed on", 1, BonusCondition.MostLapsLed, onlyIfPlacedWithin: 10, passedOn: true),
                new Bonus("clean", 1, BonusCondition.Measured("incidents", 0, 6)),
                new Bonus("start", 1, BonusCondition.Started),
                new Bonus("finish", 1, BonusCondition.Classified),
                new Bonus("fastest", 1, BonusCondition.FastestLap),
                new Bonus("leader", 1, BonusCondition.MostLapsLed),
                new Bonus("led", 1, BonusCondition.LedLaps(10)),
                new Bonus("ten", 1, BonusCondition.PlaceWithin(10)),
                new Bonus("category", 1, BonusCondition.PlaceInClassWithin(3)),
                new Bonus("comeback", 1, Comeback),
                new Bonus("hat-trick", 1, BonusCondition.AllOf(BonusCondition.PlaceWithin(1), BonusCondition.FastestLap, BonusCondition.AllOf(BonusCondition.Classified, Comeback))),
                new Bonus("double", 1, BonusCondition.AllOf(BonusCondition.Started, BonusCondition.InRound(filter, BonusCondition.AllOf(BonusCondition.PlaceWithin(1), Comeback)))),
            ],
            "own");
    }

    private static Points Points_(long numerator, long denominator) => RacingDomain.Points.Of(numerator, denominator);
}

using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.TieBreaks;
using Countings = RacingDomain.Championships.Counting;
using Scales = RacingDomain.Scoring.Scale;
using Treatments = RacingDomain.Scoring.Treatment;
using VacancyRule = RacingDomain.Scoring.Vacancies;

namespace RacingDomain.Testing.Generators;

/// <summary>A small description from which a championship is made; every part is a number, and 0 is the plainest.</summary>
internal sealed record RulesRecipe(
    int Kind, int Class, int Scale, int Ties, int Treatment, int Vacancies, int BestCar, int Counting, int Equal, int TieBreaks, int Style, int Bonuses, int Keys, int Sharing, int Cars, int Listing, int Starts, int Phases = 0, int Attendance = 0, int Apart = 0)
{
    internal static RulesRecipe Plain { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    // Code is compared by reference: two championships of one recipe share it.
    private static readonly BonusCondition Unclassified = BonusCondition.When("unclassified", (_, car) => car.Place is null);
    private static readonly BonusCondition Again = BonusCondition.When("again", (context, car) => context.SoFar.Awards.Any(award => car.Competitors.Contains(award.Competitor)));
    private static readonly ITieBreak MostResults = TieBreakChain.Step("most-results", (a, b) => b.Results.Length.CompareTo(a.Results.Length));

    internal static ChampionshipId Id { get; } = ChampionshipId.Parse("generated");

    internal Championship Build() => new(
        Id,
        "Generated",
        CompetitorKindOf,
        PointsOf(),
        new Population(
            Class == 0 ? [] : [SeasonRecipe.ClassOf(Class - 1)],
            Treatment % 2 == 0 ? Treatments.Transparent : Treatments.Occupying,
            Treatment / 2 == 0 ? Treatments.Transparent : Treatments.Occupying,
            BestCar == 1 && Kind is 1 or 2 or 3,
            Vacancies == 0 ? VacancyRule.Closed : VacancyRule.Kept,
            Ties == 2 ? DeadHeats.PartedByBestLap : DeadHeats.Stand,
            classesApart: Apart == 1),
        CountingOf(),
        new Ranking(KeysOf(), new TieBreakChain(StepsOf().ToValueArray()), Style == 0 ? RankStyle.Competition : RankStyle.Dense),
        (Listing)Listing,
        new Eligibility(minimumStarts: Starts),
        phases: PhasesOf(),
        attendance: Attendance switch
        {
            1 => [new AttendanceBonus("all", 3), new AttendanceBonus("two", 1, 2)],
            2 => [new AttendanceBonus("first", Points.Of(1, 2), rounds: new RoundFilter(rounds: [1, 3]))],
            _ => [],
        });

    internal CompetitorKind CompetitorKindOf => Kind switch
    {
        1 => CompetitorKind.Team,
        2 => CompetitorKind.Manufacturer,
        3 => CompetitorKind.Entry,
        4 => CompetitorKind.Pairing,
        _ => CompetitorKind.Driver,
    };

    internal static RulesRecipe Random(Random random) => new(
        random.Next(5), random.Next(3), random.Next(6), random.Next(3), random.Next(4), random.Next(2), random.Next(4) == 0 ? 1 : 0, random.Next(12), random.Next(2),
        random.Next(7), random.Next(2), random.Next(6), random.Next(4), random.Next(3), random.Next(3), random.Next(4), random.Next(3) == 0 ? 2 : 0,
        random.Next(2) == 0 ? 0 : random.Next(5), random.Next(3), random.Next(4) == 0 ? 1 : 0);

    internal IEnumerable<RulesRecipe> Shrunk() => new[]
    {
        this with { Kind = 0 }, this with { Class = 0 }, this with { Scale = 0 }, this with { Ties = 0 }, this with { Treatment = 0 }, this with { Vacancies = 0 }, this with { BestCar = 0 },
        this with { Counting = 0 }, this with { Equal = 0 }, this with { TieBreaks = 0 }, this with { Style = 0 }, this with { Bonuses = 0 }, this with { Keys = 0 }, this with { Sharing = 0 },
        this with { Cars = 0 }, this with { Listing = 0 }, this with { Starts = 0 }, this with { Phases = 0 }, this with { Attendance = 0 }, this with { Apart = 0 },
    }.Where(simpler => simpler != this);

    private PointsSystem PointsOf()
    {
        var scale = Scale switch
        {
            1 => Scales.Of(25, 18, 15, 12, 10),
            2 => Scales.Of(5, 4, 3).WithTail(ScaleTail.Starters, 1),
            3 => Scales.Descending([10], 8, 1, 1).WithLastForTheRest(),
            4 => new Scales([20], ScaleTail.Starters, formula: PlaceFormula.CarsBeaten(4)),
            5 => new Scales([], formula: new PlaceFormula(-10, 10, plus: 5, over: FieldCount.Starters, decimals: 2)),
            _ => Scales.Of(3, 2, 1),
        };
        var ties = Ties == 1 ? TiedPlaces.Full : TiedPlaces.Shared;
        var credit = new Credit(sharing: (CrewSharing)Sharing, severalCars: Cars == 1 ? SeveralCars.Best : SeveralCars.Sum, bestCars: Cars == 2 ? 1 : null);
        var half = new Reduction(new ReductionBand(Points.Of(1, 2), factor: Points.Of(1, 2)));
        var twice = new Weight([new WeightCase(Points.Of(3, 2), new SessionFilter(rounds: [2]))], Scale == 1 ? Rounding.Ceiling : Rounding.None);
        return new PointsSystem(
            [
                new PointsRule("race", SessionFilter.Of(SessionKind.Race), [new ScaleCase(scale)], ties, half, twice, credit, absence: Scale == 4 ? new Absence(0, FieldCount.Entrants) : null),
                new PointsRule("qualifying", SessionFilter.Of(SessionKind.Qualifying, SessionKind.Sprint), [new ScaleCase(Scales.Of(2, 1), new SessionFilter(minimumField: 2))], ties),
            ],
            Bonuses switch
            {
                1 => [new Bonus("fastest-lap", 1, BonusCondition.FastestLap, tie: BonusTie.Shared)],
                2 => [new Bonus("start", 1, BonusCondition.Started), new Bonus("fastest-lap", 1, BonusCondition.FastestLap, SessionFilter.Of(SessionKind.Race), onlyIfPlacedWithin: 2, passedOn: Scale == 1)],
                3 => [new Bonus("unclassified", -2, Unclassified)],
                4 => [new Bonus("again", 1, Again)],
                5 => [new Bonus("double", 4, BonusCondition.AllOf(BonusCondition.PlaceWithin(2), BonusCondition.InRound(SessionFilter.Any, BonusCondition.PlaceWithin(1))), SessionFilter.Of(SessionKind.Race))],
                _ => [],
            });
    }

    private Countings CountingOf()
    {
        var equal = (EqualResults)Equal;
        return Counting switch
        {
            1 => new Countings([new CountingPart(1, null, 2)], equalResults: equal),
            2 => new Countings([new CountingPart(1, 2, 1), new CountingPart(3, null, 2)], equalResults: equal),
            3 => Countings.DropWorst(1),
            4 => new Countings(drops: [new DropCase(2)], dropBasis: DropBasis.Held, missedCounts: Listing % 2 == 1),
            5 => new Countings([new CountingPart(1, null, 2)], unit: CountingUnit.Session, equalResults: equal, alwaysCountingRules: ["fastest-lap"]),
            6 => new Countings([new CountingPart(2, 4, 2)], alwaysCountingRounds: [3], equalResults: equal),
            8 => new Countings(
                [CountingPart.OfRounds(1, 1, 3), new CountingPart(best: 2, rounds: [2, 4, 5], sessions: [SessionKind.Race])],
                unit: CountingUnit.Event,
                mostOfParts: 2,
                roundScore: new RoundScore(bestPart: Points.Of(1, 2), average: true)),
            9 => new Countings(drops: [new DropCase(1)], unit: CountingUnit.Session, neverDropped: [ResultStatus.Disqualified, ResultStatus.DidNotStart], leastTotal: 1),
            10 => new Countings(average: new ResultAverage(2, Rounding.HalfUp, 1)),
            11 => new Countings([new CountingPart(1, null, 2)], unit: CountingUnit.Event, equalResults: equal, roundScore: new RoundScore(average: true), average: ResultAverage.Exact),
            _ => Countings.All,
        };
    }

    private ValueArray<Phase> PhasesOf() => Phases switch
    {
        1 => [new Phase("Season"), new Phase("Final", 2, Admission.OfFirst(2), PhaseStart.Reset(100))],
        2 =>
        [
            new Phase("Season", finalBonus: new PositionBonus([5, 3, 1], "seeds")),
            new Phase("Chase", 2, new Admission(3, AdmissionWay.ByWin(withinPositions: 4, bonus: 1), AdmissionWay.ByRanking()), PhaseStart.Reset(50, "seeds"), finalBonus: new PositionBonus([2])),
            new Phase("Final", 4, Admission.OfFirst(1), new PhaseStart(bySeed: [200, 190], accounts: ["seeds"]), PointsSystem.ForRaces(7, 5), Countings.Best(1), eliminatedReturnTo: "Season"),
        ],
        3 => [new Phase("Season"), new Phase("Rest", 3, start: new PhaseStart(Points.Of(1, 2)), ranking: new Ranking(tieBreaks: new TieBreakChain(new Countback(new ResultSelection(range: ResultRange.Phase)))))],
        4 => [new Phase("Season"), new Phase("Top", 3, new Admission(null, AdmissionWay.ByRanking(withinPoints: 5)))],
        _ => [],
    };

    private ValueArray<RankingKey> KeysOf() => Keys switch
    {
        1 => [new RankingKey(RankingMetric.Wins), RankingKey.MostPoints],
        2 => [RankingKey.MostPoints, new RankingKey(RankingMetric.GrossPoints)],
        3 => [new RankingKey(RankingMetric.NetPoints, fewestFirst: true)],
        _ => [],
    };

    private List<ITieBreak> StepsOf() => TieBreaks switch
    {
        1 => [new Countback(new ResultSelection(countedOnly: true)), new MostRecentResult()],
        2 => [new HeadToHead(), new SettledByDecision()],
        3 => [new Countback(depth: 1), new DateOfBestResult(DatePreference.Latest)],
        4 => [],
        5 => [new Countback(new ResultSelection([SessionKind.Race, SessionKind.Sprint], payingPlacesOnly: true, scoringCarsOnly: false)), new HeadToHead(), new DateOfBestResult(DatePreference.Earliest)],
        6 => [MostResults, new Countback()],
        _ => [new Countback(), new SettledByDecision()],
    };
}

using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using static RacingDomain.Tests.Support.Ids;

namespace RacingDomain.Tests.Json;

/// <summary>Seasons that use every member, and none.</summary>
internal static class SeasonSamples
{
    public static readonly Season Bare = new(new Series(SeriesId.Parse("club"), "Club"), SeasonId.Parse("2018-19"), RulebookId.Parse("club-2018"));

    public static readonly Season Full = MakeFull();

    public static readonly SeasonDocument Document = new(
        Full, new Rulebook(Full.Rulebook, "Club rules", [new Championship(ChampionshipId.Parse("drivers"), "Drivers", CompetitorKind.Driver, PointsSystem.ForRaces(9, 6))]));

    public static Extensions Some(string value) => Extensions.From([new("colour", value), new("a", "")]);

    private static Season MakeFull() => new(
        new Series(SeriesId.Parse("club"), "Club \"Zoë\" <&'> 🏎", Some("red")),
        SeasonId.Parse("2018-19"),
        RulebookId.Parse("club-2018"),
        [new RacingClass(Class("gt"), "GT", Some("green")), new RacingClass(Class("p"), "Prototype")],
        [
            new Driver(Driver("Zoë Zed"), "Zoë Zed", NationId.Parse("nld"), Some("orange")),
            new Driver(Driver("Ann"), "Ann"),
            new Driver(Driver("Bob"), "Bob"),
        ],
        [new Team(TeamId.Parse("b"), "B"), new Team(TeamId.Parse("a"), "A", NationId.Parse("fra"), Some("blue"))],
        [new Manufacturer(ManufacturerId.Parse("ford"), "Ford"), new Manufacturer(ManufacturerId.Parse("audi"), "Audi", NationId.Parse("deu"), Some("silver"))],
        [
            new Round(2, "Second", new LocalDate(2018, 7, 1), EventId.Parse("spa"), RoundStatus.Scheduled, [Class("gt")]),
            new Round(
                1,
                "First",
                new LocalDate(2018, 5, 1),
                EventId.Parse("spa"),
                restrictions:
                [
                    new RoundRestriction([new ChampionshipScope([ChampionshipId.Parse("drivers")], ["season", "cup"], [CompetitorKind.Driver, CompetitorKind.EngineMaker])], Class("gt")),
                    new RoundRestriction([]),
                ],
                planned: new PlannedRound(new LocalDate(2018, 4, 30), "Silverstone", 7, [Class("p")]),
                replaces: 2,
                extensions: Some("r")),
        ],
        [SpaEvent()],
        Decisions(),
        [
            new Registration(DriverRef("Ann")),
            new Registration(TeamRef("A"), ChampionshipScope.OfTitles("cup"), [2, 1], RegistrationStatus.Guest),
        ],
        [new DriverPairing(Driver("Zoë Zed"), Driver("Ann"))],
        [
            new CoverageGap(1, "No qualifying", SessionKind.Qualifying, Class("gt"), ChampionshipScope.OfKinds(CompetitorKind.Team)),
            new CoverageGap(2, "Nothing"),
        ],
        ["The club's own sheets"],
        Some("season"));

    private static Event SpaEvent() => new(
        EventId.Parse("spa"),
        "Spa",
        [
            new Entry(
                CarNumber.Parse("01"),
                [new CrewMember(Driver("Ann"), DriverRating.Platinum), new CrewMember(Driver("Bob"), DriverRating.Bronze, CrewRole.CoDriver)],
                Car("one"),
                Class("gt"),
                TeamId.Parse("a"),
                ManufacturerId.Parse("audi"),
                ManufacturerId.Parse("ford"),
                [new EntryGroup("village", CompetitorId.Parse("v"), "V town"), new EntryGroup("garage", CompetitorId.Parse("g"))],
                [ChampionshipScope.OfTitles("cup"), ChampionshipScope.All],
                Some("entry")),
            new Entry(CarNumber.Parse("1"), [new CrewMember(Driver("Zoë Zed"))]),
            new Entry(CarNumber.Parse("7")),
        ],
        [
            new Session(SessionId.Parse("test"), SessionKind.Practice),
            new Session(
                SessionId.Parse("race"),
                SessionKind.Race,
                1,
                [
                    new Classification(
                        [new ResultLine(Car("7"), null, ResultStatus.DidNotStart), new ResultLine(Car("1"), Position.Of(1)), new ResultLine(Car("one"), Position.Of(3))],
                        ClassificationStage.Provisional,
                        new LocalDate(2018, 5, 1),
                        PositionBasis.Class),
                    new Classification(
                        [
                            new ResultLine(Car("1"), Position.Of(2), ResultStatus.NotClassified, true),
                            new ResultLine(
                                Car("one"),
                                Position.Of(2),
                                ResultStatus.Retired,
                                true,
                                [
                                    new DriverStint(Driver("Ann"), true, Duration.FromMinutes(61), 12, true, true),
                                    new DriverStint(Driver("Bob"), false),
                                ],
                                new Measures(
                                    807,
                                    Duration.FromHours(24),
                                    Duration.FromMilliseconds(95253),
                                    5,
                                    6,
                                    7,
                                    [new Measure("tyres", Points.Of(176, 7)), new Measure("fuel", Points.FromDecimal(12.25m)), new Measure("odd", Points.Of(long.MaxValue))]),
                                Some("line")),
                        ],
                        ClassificationStage.Amended,
                        new LocalDate(2018, 6, 1)),
                ],
                "The race",
                new LocalDateTime(2018, 5, 1, 14, 5, 6).PlusNanoseconds(7),
                [Class("gt"), Class("p")],
                SessionRole.PointsOnly,
                Duration.FromHours(24),
                new RunningFacts(Duration.FromHours(24), Duration.FromHours(12), 100, 50, Points.FromDecimal(310.5m), Points.Of(155), 40, true, true),
                [
                    new Checkpoint("6 h", [new Classification([new ResultLine(Car("1"), Position.First)])], Duration.FromHours(6)),
                    new Checkpoint("12 h"),
                ],
                [new Feat(FeatKinds.Pole, Car("one"), Driver("Ann")), new Feat("own word", Car("1"))],
                Some("session")),
        ],
        "Spa-Francorchamps",
        DateTimeZoneProviders.Tzdb["Europe/Brussels"],
        Some("event"));

    private static ValueArray<Decision> Decisions()
    {
        ValueArray<CompetitorRef> both = [DriverRef("Ann"), DriverRef("Bob")];
        ValueArray<Ruling> rulings =
        [
            new MovedToLast(Car("1"), Car("one")),
            new Removed([Car("1")]),
            new Removed([Car("1")], true),
            new Reordered(Car("one"), Car("1")),
            new TimePenalty([Car("1")], Duration.FromSeconds(5)),
            new NoClaim([Car("1")]),
            new NoClaim(drivers: [Driver("Ann")], othersMoveUp: true),
            new NoPoints(),
            new PointsFactor(Points.Of(1, 2)),
            new PointsFactor(Points.Of(1, 3)),
            new FeatCredited(FeatKinds.FastestLap, [Driver("Ann")]),
            new ShareRefused(Driver("Ann")),
            new ShareRefused(Driver("Ann"), Car("one")),
            new CarNominated(Driver("Ann"), Car("one")),
            new PointsAdjusted(-200, [Car("one")]),
            new PointsAdjusted(Points.FromDecimal(0.5m), competitors: both),
            new PointsAdjusted(-5, competitors: both, account: "play-off"),
            new AveragePoints(both),
            new AveragePoints(both, 1),
            new AwardsVoided([Car("one")]),
            new AwardsVoided(competitors: both),
            new EarlierResultsVoided(both, 2),
            new Unranked(both),
            new Unranked(both, true, "EX"),
            new TieSettled(both),
            new AdmissionSettled("chase", both),
            new AdmissionSettled("chase", both, true),
        ];
        return rulings.Select((ruling, i) => new Decision(ruling, string.Create(null, $"Reason {i}"))).ToValueArray().Plus(new Decision(
            new NoPoints(),
            "All at once",
            [1, 2],
            [SessionKind.Race, SessionKind.Checkpoint, SessionKind.QualifyingRace],
            [Class("gt")],
            [SessionId.Parse("race")],
            ["6 h"],
            ChampionshipScope.OfTitles("season"),
            TablePoint.After(2, SessionKind.QualifyingRace),
            new LocalDate(2018, 12, 24),
            DecisionStatus.Inferred,
            "Bulletin 7",
            Some("decision"))).Plus(new Decision(new NoPoints(), "At the end", effectiveFrom: TablePoint.Season));
    }
}

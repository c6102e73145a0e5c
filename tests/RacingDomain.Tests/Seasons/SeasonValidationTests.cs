using NodaTime;
using RacingDomain.Seasons;
using static RacingDomain.Tests.Support.Ids;

namespace RacingDomain.Tests.Seasons;

/// <summary>Every rule that a season checks across its parts: code, path and arguments.</summary>
public sealed class SeasonValidationTests
{
    private static readonly LocalDate Day = new(2021, 1, 30);
    private static readonly Driver Derani = new(Driver("Pipo Derani"), "Pipo Derani");
    private static readonly Entry Car31 = new(CarNumber.Parse("31"), [new CrewMember(Derani.Id)]);
    private static readonly Entry Car10 = new(CarNumber.Parse("10"));
    private static readonly CompetitorRef Nobody = DriverRef("Nobody");

    /// <summary>Code, path, season.</summary>
    private static readonly (string Code, string Path, Func<Season> Season)[] Cases =
    [
        ("season.duplicate-class", "/classes/1", () => Make(classes: [new(Class("gt"), "GT"), new(Class("gt"), "Grand Touring")])),
        ("season.duplicate-driver", "/drivers/1", () => Make(drivers: [Derani, Derani])),
        ("season.duplicate-team", "/teams/1", () => Make(teams: [new(TeamId.Parse("a"), "A"), new(TeamId.Parse("a"), "B")])),
        ("season.duplicate-manufacturer", "/manufacturers/1", () => Make(makes: [new(ManufacturerId.Parse("a"), "A"), new(ManufacturerId.Parse("a"), "B")])),
        ("season.duplicate-round", "/rounds/1", () => Make(rounds: [new(1, "A", Day), new(1, "B", Day)])),
        ("season.duplicate-event", "/events/1", () => Make(events: [new(EventOf("a"), "A"), new(EventOf("a"), "B")])),
        ("season.duplicate-entry", "/events/0/entries/1", () => Make(events: [new(EventOf("a"), "A", [Car31, Car31])])),
        ("season.duplicate-session", "/events/0/sessions/1", () => Make(events: [new(EventOf("a"), "A", sessions: [Race(), Race()])])),
        ("season.duplicate-line", "/events/0/sessions/0/classifications/0/lines/1/entry", () => Raced(Line("31", 1), Line("31", 2))),
        ("season.duplicate-place", "/events/0/sessions/0/classifications/0/lines/1/position", () => Raced(Line("10", 1), Line("31", 1))),
        ("season.duplicate-place", "/events/0/sessions/0/classifications/0/lines/1/position", () => Raced(Line("10", 1, shares: true), Line("31", 1))),
        ("season.place-not-shared", "/events/0/sessions/0/classifications/0/lines/0/sharesPlace", () => Raced(Line("10", 1, shares: true), Line("31", 2))),
        ("season.duplicate-number", "/events/0/sessions/0/classifications/0/lines/1/entry", () => Make(
            events: [new(EventOf("a"), "A", [Car31, new(CarNumber.Parse("31"), id: Car("31-b"))], [Race(Line("31", 1), Line("31-b", 2))])])),
        ("season.class-not-in-session", "/events/0/sessions/0/classifications/0/lines/0/entry", () => Make(
            classes: [new(Class("gt"), "GT"), new(Class("pc"), "PC")],
            events: [new(EventOf("a"), "A", [new(CarNumber.Parse("5"), @class: Class("gt"))], [new(SessionId.Parse("race"), SessionKind.Race, classifications: [new([Line("5", 1)])], classes: [Class("pc")])])])),
        ("season.unknown-event", "/rounds/0/event", () => Make(rounds: [new(1, "A", Day, EventOf("elsewhere"))])),
        ("season.unknown-class", "/rounds/0/classes/0", () => Make(rounds: [new(1, "A", Day, classes: [Class("gt")])])),
        ("season.unknown-class", "/rounds/0/restrictions/0/class", () => Make(rounds: [new(1, "A", Day, restrictions: [new([], Class("gt"))])])),
        ("season.unknown-class", "/rounds/0/planned/classes/0", () => Make(rounds: [new(1, "A", Day, planned: new(classes: [Class("gt")]))])),
        ("season.unknown-round", "/rounds/0/replaces", () => Make(rounds: [new(1, "A", Day, replaces: 2)])),
        ("season.unknown-class", "/events/0/entries/0/class", () => Entered(new(CarNumber.Parse("5"), @class: Class("gt")))),
        ("season.unknown-team", "/events/0/entries/0/team", () => Entered(new(CarNumber.Parse("5"), team: TeamId.Parse("x")))),
        ("season.unknown-manufacturer", "/events/0/entries/0/manufacturer", () => Entered(new(CarNumber.Parse("5"), manufacturer: ManufacturerId.Parse("x")))),
        ("season.unknown-manufacturer", "/events/0/entries/0/engine", () => Entered(new(CarNumber.Parse("5"), engine: ManufacturerId.Parse("x")))),
        ("season.unknown-driver", "/events/0/entries/0/crew/0/driver", () => Entered(new(CarNumber.Parse("5"), [new(Driver("x"))]))),
        ("season.unknown-round", "/events/0/sessions/0/round", () => Held(new(SessionId.Parse("race"), SessionKind.Race, 2))),
        ("season.unknown-class", "/events/0/sessions/0/classes/0", () => Held(new(SessionId.Parse("race"), SessionKind.Race, classes: [Class("gt")]))),
        ("season.unknown-entry", "/events/0/sessions/0/classifications/0/lines/0/entry", () => Raced(Line("99", 1))),
        ("season.unknown-driver", "/events/0/sessions/0/classifications/0/lines/0/drivers/0/driver", () => Raced(new ResultLine(Car("31"), drivers: [new(Driver("x"))]))),
        ("season.unknown-entry", "/events/0/sessions/0/checkpoints/0/classifications/0/lines/0/entry", () => Held(new(SessionId.Parse("race"), SessionKind.Race, checkpoints: [new("6 h", [new([Line("99", 1)])])]))),
        ("season.unknown-entry", "/events/0/sessions/0/feats/0/entry", () => Held(new(SessionId.Parse("race"), SessionKind.Race, feats: [new("fastest-lap", Car("99"))]))),
        ("season.unknown-driver", "/events/0/sessions/0/feats/0/driver", () => Held(new(SessionId.Parse("race"), SessionKind.Race, feats: [new("fastest-lap", Car("31"), Driver("x"))]))),
        ("season.unknown-round", "/decisions/0/rounds/0", () => Decided(new Decision(new NoPoints(), "why", [7]))),
        ("season.unknown-class", "/decisions/0/classes/0", () => Decided(new Decision(new NoPoints(), "why", classes: [Class("gt")]))),
        ("season.unknown-round", "/decisions/0/effectiveFrom", () => Decided(new Decision(new NoPoints(), "why", effectiveFrom: TablePoint.After(7)))),
        ("season.unknown-entry", "/decisions/0/ruling/entries/1", () => Decided(new MovedToLast(Car("31"), Car("99")))),
        ("season.unknown-entry", "/decisions/0/ruling/entries/0", () => Decided(new Reordered(Car("99")))),
        ("season.unknown-entry", "/decisions/0/ruling/entries/0", () => Decided(new Removed([Car("99")]))),
        ("season.unknown-entry", "/decisions/0/ruling/entries/0", () => Decided(new TimePenalty([Car("99")], Duration.FromSeconds(5)))),
        ("season.unknown-entry", "/decisions/0/ruling/entries/0", () => Decided(new NoClaim([Car("99")]))),
        ("season.unknown-driver", "/decisions/0/ruling/drivers/0", () => Decided(new NoClaim(drivers: [Driver("x")]))),
        ("season.unknown-driver", "/decisions/0/ruling/drivers/0", () => Decided(new FeatCredited("pole", [Driver("x")]))),
        ("season.unknown-driver", "/decisions/0/ruling/driver", () => Decided(new ShareRefused(Driver("x")))),
        ("season.unknown-entry", "/decisions/0/ruling/entry", () => Decided(new ShareRefused(Derani.Id, Car("99")))),
        ("season.unknown-entry", "/decisions/0/ruling/entry", () => Decided(new CarNominated(Derani.Id, Car("99")))),
        ("season.unknown-driver", "/decisions/0/ruling/driver", () => Decided(new CarNominated(Driver("x"), Car("31")))),
        ("season.unknown-entry", "/decisions/0/ruling/entries/0", () => Decided(new PointsAdjusted(Points.One, [Car("99")]))),
        ("season.unknown-driver", "/decisions/0/ruling/competitors/0", () => Decided(new PointsAdjusted(Points.One, competitors: [Nobody]))),
        ("season.unknown-entry", "/decisions/0/ruling/entries/0", () => Decided(new AwardsVoided([Car("99")]))),
        ("season.unknown-entry", "/decisions/0/ruling/competitors/0", () => Decided(new AwardsVoided(competitors: [CompetitorRef.Of(Car("99"))]))),
        ("season.unknown-team", "/decisions/0/ruling/competitors/0", () => Decided(new Unranked([TeamRef("x")]))),
        ("season.unknown-manufacturer", "/decisions/0/ruling/competitors/0", () => Decided(new Unranked([CompetitorRef.Of(ManufacturerId.Parse("x"))]))),
        ("season.unknown-engine-maker", "/decisions/0/ruling/competitors/0", () => Decided(new Unranked([Ref(CompetitorKind.EngineMaker, "x")]))),
        ("season.unknown-pairing", "/decisions/0/ruling/competitors/0", () => Decided(new Unranked([Ref(CompetitorKind.Pairing, "pipo-derani+x")]))),
        ("season.unknown-nation", "/decisions/0/ruling/competitors/0", () => Decided(new Unranked([Ref(CompetitorKind.Nation, "br")]))),
        ("season.unknown-group", "/decisions/0/ruling/competitors/0", () => Decided(new Unranked([Ref(CompetitorKind.Group, "x")]))),
        ("season.unknown-driver", "/decisions/0/ruling/order/1", () => Decided(new TieSettled(CompetitorRef.Of(Derani.Id), Nobody))),
        ("season.unknown-driver", "/decisions/0/ruling/competitors/0", () => Decided(new AdmissionSettled("chase", [Nobody]))),
        ("season.unknown-driver", "/decisions/0/ruling/competitors/0", () => Decided(new EarlierResultsVoided([Nobody], 2), 2)),
        ("season.unknown-round", "/decisions/0/ruling/beforeRound", () => Decided(new EarlierResultsVoided([CompetitorRef.Of(Derani.Id)], 7))),
        ("season.entry-not-in-round", "/decisions/0/ruling/entries/0", () => Make(
            rounds: [new(1, "A", Day, EventOf("a")), new(2, "B", Day, EventOf("b"))],
            events: [new(EventOf("a"), "A", [Car31]), new(EventOf("b"), "B", [Car10])],
            decisions: [new(new MovedToLast(Car("31")), "why", [2])])),
        ("season.unknown-driver", "/registrations/0/competitor", () => Make(registrations: [new(Nobody)])),
        ("season.unknown-round", "/registrations/0/rounds/0", () => Make(registrations: [new(CompetitorRef.Of(Derani.Id), rounds: [7])])),
        ("season.unknown-driver", "/pairings/0/drivers/1", () => Make(pairings: [new(Derani.Id, Driver("x"))])),
        ("season.unknown-round", "/coverage/0/round", () => Make(coverage: [new(7, "lost")])),
        ("season.unknown-class", "/coverage/0/class", () => Make(coverage: [new(1, "lost", @class: Class("gt"))])),
    ];

    public static TheoryData<int> CaseNumbers() => new(Enumerable.Range(0, Cases.Length));

    [Theory]
    [MemberData(nameof(CaseNumbers))]
    public void Each_Problem_Has_Its_Code_And_Path(int number)
    {
        var (code, path, season) = Cases[number];

        var problem = Assert.Single(Assert.Throws<SeasonException>(season).Problems);

        Assert.Equal((code, path), (problem.Code, problem.Path));
        Assert.NotEmpty(problem.Arguments);
        Assert.Equal($"{problem.Path}: {problem.Message} [{problem.Code}]", problem.ToString());
    }

    [Theory]
    [InlineData(SessionKind.Practice)]
    [InlineData(SessionKind.Qualifying)]
    public void Outside_Races_A_Car_May_Run_For_Several_Entries(SessionKind kind)
    {
        var session = new Session(SessionId.Parse("x"), kind, classifications: [new([Line("31", 1), Line("31-b", 2)])]);

        var season = Make(events: [new(EventOf("a"), "A", [Car31, new(CarNumber.Parse("31"), id: Car("31-b"))], [session])]);

        Assert.Equal(2, season.Events[0].Entries.Length);
    }

    [Fact]
    public void All_Problems_Are_Named_At_Once()
    {
        var exception = Assert.Throws<SeasonException>(() => Make(
            drivers: [Derani, Derani],
            rounds: [new(1, "A", Day, EventOf("elsewhere"), classes: [Class("x"), Class("y")])],
            decisions: [new(new MovedToLast(Car("98"), Car("99")), "why")],
            registrations: [new(Nobody)]));

        Assert.Equal(
            ["/drivers/1", "/rounds/0/event", "/rounds/0/classes/0", "/rounds/0/classes/1", "/decisions/0/ruling/entries/0", "/decisions/0/ruling/entries/1", "/registrations/0/competitor"],
            exception.Problems.Select(p => p.Path));
        Assert.Contains("... and 2 more.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_Are_Capped()
    {
        var nobodies = Enumerable.Range(0, 2_000).Select(i => new Registration(DriverRef($"x{i}"))).ToValueArray();

        Assert.Equal(1_000, Assert.Throws<SeasonException>(() => Make(registrations: nobodies)).Problems.Length);
    }

    [Fact]
    public void The_Paths_Follow_The_Order_Given()
    {
        var problem = Assert.Single(Assert.Throws<SeasonException>(() => Make(rounds: [new(2, "B", Day.PlusDays(7), EventOf("elsewhere")), new(1, "A", Day)])).Problems);

        Assert.Equal("/rounds/0/event", problem.Path);
        var line = Assert.Single(Assert.Throws<SeasonException>(() => Raced(Line("99", 2), Line("31", 1))).Problems);
        Assert.Equal("/events/0/sessions/0/classifications/0/lines/0/entry", line.Path);
        var pairing = Assert.Single(Assert.Throws<SeasonException>(() => Make(pairings: [new(Driver("x"), Derani.Id)])).Problems);
        Assert.Equal("/pairings/0/drivers/0", pairing.Path);
    }

    [Fact]
    public void Competitors_Made_Of_Other_Parts_Are_Known_By_Them()
    {
        var driver = new Driver(Driver("Felipe Nasr"), "Felipe Nasr", NationId.Parse("br"));
        var season = Make(
            drivers: [Derani, driver],
            events: [new(EventOf("a"), "A", [new(CarNumber.Parse("5"), groups: [new("owner", CompetitorId.Parse("chip"))])])],
            decisions:
            [
                new(new Unranked([Ref(CompetitorKind.Pairing, "felipe-nasr+pipo-derani"), Ref(CompetitorKind.Nation, "br"), Ref(CompetitorKind.Group, "chip"), Ref(CompetitorKind.Constructor, "brabham-ford")]), "why"),
            ]);

        Assert.Equal(4, Assert.IsType<Unranked>(season.Decisions[0].Ruling).Competitors.Length);
    }

    [Fact]
    public void Classes_May_Use_The_Same_Places_Where_Positions_Count_By_Class()
    {
        var season = Make(
            classes: [new(Class("a"), "A"), new(Class("b"), "B")],
            events: [new(EventOf("a"), "A", [new(CarNumber.Parse("1"), @class: Class("a")), new(CarNumber.Parse("2"), @class: Class("b"))], [new(SessionId.Parse("race"), SessionKind.Race, classifications: [new([Line("1", 1), Line("2", 1)], basis: PositionBasis.Class)])])]);

        Assert.Equal(2, season.Events[0].Sessions[0].Classifications[0].Lines.Length);
    }

    [Fact]
    public void A_Number_May_Be_Used_Twice_If_One_Car_Did_Not_Start()
    {
        var season = Make(events: [new(EventOf("a"), "A", [Car31, new(CarNumber.Parse("31"), id: Car("31-b"))], [Race(new ResultLine(Car("31"), status: ResultStatus.DidNotStart), Line("31-b", 1))])]);

        Assert.Equal(2, season.Events[0].Entries.Length);
    }

    private static CompetitorRef Ref(CompetitorKind kind, string id) => new(kind, CompetitorId.Parse(id));

    private static ResultLine Line(string car, int position, bool shares = false) => new(Car(car), Position.Of(position), sharesPlace: shares);

    private static Session Race(params ResultLine[] lines) => new(SessionId.Parse("race"), SessionKind.Race, 1, [new(lines)]);

    private static Season Raced(params ResultLine[] lines) => Held(Race(lines));

    private static Season Held(Session session) => Make(events: [new(EventOf("a"), "A", [Car31, Car10], [session])]);

    private static Season Entered(Entry entry) => Make(events: [new(EventOf("a"), "A", [entry])]);

    private static Season Decided(Ruling ruling, int rounds = 1) => Decided(new Decision(ruling, "why"), rounds);

    private static Season Decided(Decision decision, int rounds = 1) => Make(
        rounds: Enumerable.Range(1, rounds).Select(number => new Round(number, "A", Day)).ToValueArray(),
        events: [new(EventOf("a"), "A", [Car31, Car10])],
        decisions: [decision]);

    private static Season Make(
        ValueArray<RacingClass> classes = default,
        ValueArray<Driver>? drivers = null,
        ValueArray<Team> teams = default,
        ValueArray<Manufacturer> makes = default,
        ValueArray<Round>? rounds = null,
        ValueArray<Event> events = default,
        ValueArray<Decision> decisions = default,
        ValueArray<Registration> registrations = default,
        ValueArray<DriverPairing> pairings = default,
        ValueArray<CoverageGap> coverage = default) => new(
            new Series(SeriesId.Parse("imsa"), "IMSA"),
            SeasonId.Parse("2021"),
            RulebookId.Parse("imsa-2021"),
            classes,
            drivers ?? [Derani],
            teams,
            makes,
            rounds ?? [new Round(1, "A", Day)],
            events,
            decisions,
            registrations,
            pairings,
            coverage);
}

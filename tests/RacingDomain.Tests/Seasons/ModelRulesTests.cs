using NodaTime;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Ids;

namespace RacingDomain.Tests.Seasons;

/// <summary>What the parts of a season refuse by themselves, and what they answer.</summary>
public sealed class ModelRulesTests
{
    private static readonly LocalDate Day = new(2021, 1, 30);
    private static readonly SessionId RaceId = SessionId.Parse("race");

    private static EntryId Nothing => default;

    [Fact]
    public void Rulings_Concern_Somebody()
    {
        Refused(() => new MovedToLast());
        Refused(() => new Reordered());
        Refused(() => new Removed([]));
        Refused(() => new TimePenalty([], Duration.FromSeconds(1)));
        Refused(() => new NoClaim());
        Refused(() => new FeatCredited("pole", []));
        Refused(() => new PointsAdjusted(Points.One));
        Refused(() => new AwardsVoided());
        Refused(() => new EarlierResultsVoided([], 2));
        Refused(() => new Unranked([]));
        Refused(() => new TieSettled(DriverRef("A")));
        Refused(() => new AdmissionSettled("chase", []));
    }

    [Fact]
    public void Rulings_Refuse_Empty_Ids()
    {
        Refused(() => new MovedToLast(Nothing));
        Refused(() => new Reordered(Nothing));
        Refused(() => new Removed([Nothing]));
        Refused(() => new TimePenalty([Nothing], Duration.FromSeconds(1)));
        Refused(() => new NoClaim([Nothing]));
        Refused(() => new NoClaim(drivers: [default]));
        Refused(() => new FeatCredited("pole", [default(DriverId)]));
        Refused(() => new ShareRefused(default));
        Refused(() => new CarNominated(Driver("A"), default));
        Refused(() => new PointsAdjusted(Points.One, [Nothing]));
        Refused(() => new PointsAdjusted(Points.One, competitors: [default]));
        Refused(() => new AwardsVoided([Nothing]));
        Refused(() => new EarlierResultsVoided([default], 2));
        Refused(() => new Unranked([default]));
        Refused(() => new TieSettled(default, DriverRef("A")));
        Refused(() => new AdmissionSettled("chase", [default]));
    }

    [Fact]
    public void Rulings_Refuse_What_Says_Nothing_Or_Twice()
    {
        Refused(() => new MovedToLast(Car("1"), Car("1")));
        Refused(() => new TieSettled(DriverRef("A"), DriverRef("A")));
        Refused(() => new PointsAdjusted(Points.Zero, [Car("1")]));
        Refused(() => new PointsFactor(Points.Of(-1)));
        Refused(() => new TimePenalty([Car("1")], Duration.Zero));
        Refused(() => new EarlierResultsVoided([DriverRef("A")], 1));
        Refused(() => new AdmissionSettled(" ", [DriverRef("A")]));
        Refused(() => new Unranked([DriverRef("A")], mark: " "));
    }

    [Fact]
    public void Ids_In_Lists_Are_Never_Empty()
    {
        Refused(() => new Round(1, "A", Day, classes: [default]));
        Refused(() => new PlannedRound(classes: [default]));
        Refused(() => new Session(RaceId, SessionKind.Race, classes: [default]));
        Refused(() => new Decision(new NoPoints(), "why", classes: [default]));
        Refused(() => ChampionshipScope.Of(default(ChampionshipId)));
        Refused(() => ChampionshipScope.OfTitles(" "));
        Refused(() => new Registration(default));
        Refused(() => new DriverPairing());
        Refused(() => new DriverPairing(Driver("A"), Driver("A")));
    }

    [Fact]
    public void A_Round_Refuses_Contradictions()
    {
        Refused(() => new Round(0, "A", Day));
        Refused(() => new Round(2, "A", Day, replaces: 2));
        Refused(() => new Round(1, "A", Day, classes: [Class("gt"), Class("gt")]));
        Refused(() => new Round(1, "A", Day, restrictions: [new([], Class("gt")), new([ChampionshipScope.All], Class("gt"))]));
        Refused(() => new Round(1, "A", Day).WithRestrictions([new([]), new([])]));
    }

    [Fact]
    public void A_Session_Refuses_Contradictions()
    {
        Refused(() => new Session(RaceId, SessionKind.Checkpoint));
        Refused(() => new Session(RaceId, SessionKind.Race, length: Duration.Zero));
        Refused(() => new Session(RaceId, SessionKind.Race, checkpoints: [new("6 h"), new("6 h")]));
        Refused(() => new Session(RaceId, SessionKind.Race, feats: [new("pole", Car("1")), new("pole", Car("1"))]));
        Refused(() => new Session(RaceId, SessionKind.Race).WithFeats([new("pole", Car("1")), new("pole", Car("1"))]));
        Refused(() => new Session(RaceId, SessionKind.Race).WithCheckpoints([new("6 h"), new("6 h")]));
    }

    [Fact]
    public void Revisions_Of_Sessions_And_Checkpoints_Stand_Oldest_First()
    {
        Classification undated = new([]);
        Classification early = new([], published: Day);
        Classification late = new([], ClassificationStage.Amended, Day.PlusDays(1));

        Assert.Equal(3, new Session(RaceId, SessionKind.Race, classifications: [undated, early, late]).Classifications.Length);
        Assert.Equal(2, new Session(RaceId, SessionKind.Race, classifications: [early]).PlusRevision(early).Classifications.Length);
        Refused(() => new Session(RaceId, SessionKind.Race, classifications: [late, early]));
        Refused(() => new Session(RaceId, SessionKind.Race, classifications: [early, undated]));
        Refused(() => new Session(RaceId, SessionKind.Race, classifications: [late]).PlusRevision(early));
        Refused(() => new Session(RaceId, SessionKind.Race).WithClassifications([late, early]));
        Refused(() => new Checkpoint("6 h", [late, early]));
        Refused(() => new Checkpoint("6 h").WithClassifications([early, undated]));
        Refused(() => new Checkpoint("6 h", at: Duration.Zero));
    }

    [Fact]
    public void A_Line_Refuses_Contradictions()
    {
        Refused(() => new ResultLine(Car("1"), sharesPlace: true));
        Refused(() => new ResultLine(Car("1"), drivers: [new(Driver("A")), new(Driver("A"))]));
        Refused(() => new DriverStint(Driver("A"), drove: false, laps: 1));
        Refused(() => new DriverStint(Driver("A"), time: Duration.FromSeconds(-1)));
        Refused(() => new Measures(laps: -1));
        Refused(() => new Measures(grid: 0));
        Refused(() => new Measures(others: [new("purse", Points.One), new("purse", Points.Zero)]));
        Refused(() => new RunningFacts(resumed: true));
        Refused(() => new RunningFacts(runTime: Duration.FromSeconds(-1)));
        foreach (var status in Enum.GetValues<ResultStatus>().Where(status => !status.TookPart()))
        {
            Refused(() => new ResultLine(Car("1"), Position.First, status));
            Refused(() => new ResultLine(Car("1"), Position.First).WithStatus(status));
        }
    }

    [Fact]
    public void An_Entry_Refuses_Contradictions()
    {
        Refused(() => new Entry(default));
        Refused(() => new Entry(CarNumber.Parse("1"), [new(Driver("A")), new(Driver("A"))]));
        Refused(() => new Entry(CarNumber.Parse("1"), groups: [new("owner", CompetitorId.Parse("a")), new("owner", CompetitorId.Parse("b"))]));
        Refused(() => new CrewMember(default));
        Refused(() => new CrewMember(Driver("A"), (DriverRating)9));
        Assert.Equal("01", new Entry(CarNumber.Parse("01")).Id.ToString());
    }

    [Fact]
    public void A_Restriction_Of_A_Class_Goes_Before_One_For_All()
    {
        var round = new Round(1, "A", Day, restrictions: [new([ChampionshipScope.OfTitles("season")]), new([ChampionshipScope.OfTitles("sprint-cup")], Class("gtd"))]);

        bool Counts(string title, string? @class) => round.CountsFor(ChampionshipId.Parse("any"), title, CompetitorKind.Driver, @class is null ? null : Class(@class));
        Assert.True(Counts("season", "dpi") && Counts("season", null) && Counts("sprint-cup", "gtd"));
        Assert.False(Counts("season", "gtd") || Counts("sprint-cup", "dpi"));
    }

    [Fact]
    public void A_Scope_Needs_All_Its_Criteria()
    {
        var id = ChampionshipId.Parse("dpi-drivers");
        var scope = new ChampionshipScope([id], ["season"], [CompetitorKind.Driver]);

        Assert.True(scope.Includes(id, "season", CompetitorKind.Driver));
        Assert.False(scope.Includes(ChampionshipId.Parse("x"), "season", CompetitorKind.Driver));
        Assert.False(scope.Includes(id, "x", CompetitorKind.Driver));
        Assert.False(scope.Includes(id, "season", CompetitorKind.Team));
        Assert.True(ChampionshipScope.All.Includes(id, "x", CompetitorKind.Nation));
    }

    [Fact]
    public void A_Decision_Knows_What_It_Concerns()
    {
        var decision = new Decision(new NoPoints(), "why", [2], [SessionKind.Qualifying], [Class("gt")]);
        var wide = new Decision(new NoPoints(), "why");

        Assert.True(decision.Concerns(2, SessionKind.Qualifying, SessionId.Parse("any")) && decision.ConcernsClass(Class("gt")));
        Assert.False(decision.Concerns(2, SessionKind.Race, SessionId.Parse("any")) || decision.Concerns(1, SessionKind.Qualifying, SessionId.Parse("any")) || decision.ConcernsClass(Class("pc")) || decision.ConcernsClass(null));
        Assert.True(wide.Concerns(7, SessionKind.Race, SessionId.Parse("any")) && wide.ConcernsClass(null));
        Assert.Equal((null, null, DecisionStatus.Documented), (wide.EffectiveFrom, wide.Announced, wide.Status));
        Refused(() => new Decision(new NoPoints(), " "));
        Refused(() => new Decision(new NoPoints(), "why", [0]));
        Refused(() => new Decision(new NoPoints(), "why", [1, 1]));
    }

    [Fact]
    public void Two_Series_In_One_Race_Are_Classes_Without_A_Claim()
    {
        // Sebring 2012: the same cars ran for the WEC and for the ALMS, classified separately.
        var season = RoundTrip.Through(new SeasonBuilder("alms", "American Le Mans Series", "2012")
            .Class("gt").Class("wec-gte-pro")
            .Car("56", "gt", make: "BMW").Car("51", "wec-gte-pro", make: "Ferrari")
            .Round("Sebring", new LocalDate(2012, 3, 17), round => round
                .Change("51", car => car.WithoutClaimTo([ChampionshipScope.All]))
                .Race(race => race.ByClass().Order("51", "56")))
            .Build());

        Assert.Equal("1:51 1:56", season.RaceOf(1).Latest().Order());
        Assert.True(season.EntryAt(1, "51").WithoutClaim[0].Includes(ChampionshipId.Parse("gt-drivers"), "season", CompetitorKind.Driver));
        Assert.Empty(season.EntryAt(1, "56").WithoutClaim);
    }

    [Fact]
    public void A_Zero_With_A_Start_Is_Not_A_Missed_Race()
    {
        // ALMS 2013: the later champions were classified below 70 % of the distance at the opener.
        var season = RoundTrip.Through(new SeasonBuilder("alms", "American Le Mans Series", "2013")
            .Car("6").Car("16")
            .Round("Sebring", Day, round => round.Race(race => race.Order("16").NotClassified("6").Measured("6", new Measures(laps: 200)).Measured("16", new Measures(laps: 364))))
            .Round("Long Beach", Day.PlusDays(30), round => round.Race("16"))
            .Build());

        Assert.Equal((null, true, 200), (season.RaceOf(1).Place("6"), season.RaceOf(1).Line("6").Status.TookPart(), season.RaceOf(1).Line("6").Measures.Laps));
        Assert.Null(season.RaceOf(2).Latest().LineOf(Car("6")));
    }

    private static void Refused(Func<object> make) => Assert.ThrowsAny<ArgumentException>(make);
}

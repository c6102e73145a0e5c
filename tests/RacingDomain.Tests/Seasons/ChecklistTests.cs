using NodaTime;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Ids;

namespace RacingDomain.Tests.Seasons;

/// <summary>One season for each dimension in which the rules of real series vary; each fact can be told and read back.</summary>
public sealed class ChecklistTests
{
    private static readonly LocalDate Spring = new(2021, 4, 1);

    [Fact]
    public void D01_Calendar_Of_Rounds_That_Are_Parallel_Limited_Replaced_Cancelled_Or_Outside_The_Championship()
    {
        var season = RoundTrip.Through(new SeasonBuilder("indycar", "IndyCar Series", "2008")
            .Class("gt").Class("gta")
            .Car("9", "gt", drivers: ["Scott Dixon"]).Car("27", "gt", drivers: ["Danica Patrick"]).Car("14", "gta", drivers: ["Graham Rahal"])
            .Round("Roar", new LocalDate(2008, 1, 10), round => round.Session(SessionKind.Practice, s => s.Order("9")).CountsFor())
            .Round("Motegi", new LocalDate(2008, 4, 20), round => round.Race("27", "9"))
            .Round("Long Beach", new LocalDate(2008, 4, 20), round => round.Race("14"))
            .Round("Spa", new LocalDate(2008, 9, 15), round => round.Race("9", "27").Planned(new PlannedRound(new LocalDate(2008, 6, 2), number: 3)))
            .Round("Detroit 2", new LocalDate(2008, 5, 31), round => round.OnlyClasses("gt").Planned(new PlannedRound(classes: [Class("gt"), Class("gta")])).Race("9", "27"))
            .Round("Road America extra", new LocalDate(2008, 6, 28), round => round.Replaces(5).OnlyClasses("gta").Race("14"))
            .Round("Surfers Paradise", new LocalDate(2008, 10, 26), round => round.CountsFor().Race("27"))
            .Round("Berlin 1", new LocalDate(2008, 11, 5), round => round.At("Berlin", "Tempelhof, reversed").Qualifying("9").Race("9", "27"))
            .Round("Berlin 2", new LocalDate(2008, 11, 6), round => round.AtSameEvent().Qualifying("27").Race("27", "9"))
            .Round("Ontario", new LocalDate(2008, 12, 1), round => round.Status(RoundStatus.Cancelled))
            .Build());

        Assert.Equal([1, 2, 3, 5, 6, 4, 7, 8, 9, 10], season.Rounds.Select(r => r.Number));
        Assert.Equal(season.Round(2)!.Date, season.Round(3)!.Date);
        Assert.Equal(3, season.Round(4)!.Planned!.Number);
        Assert.True(season.Round(6)!.IsOpenTo(Class("gta")));
        Assert.False(season.Round(6)!.IsOpenTo(Class("gt")));
        Assert.Equal(5, season.Round(6)!.Replaces);
        Assert.Contains(Class("gta"), season.Round(5)!.Planned!.Classes);
        Assert.False(season.Round(7)!.CountsFor(ChampionshipId.Parse("drivers"), "season", CompetitorKind.Driver, Class("gt")));
        Assert.Equal(season.Round(8)!.Event, season.Round(9)!.Event);
        Assert.Equal("qualifying race", string.Join(' ', season.SessionsOf(8).Select(s => s.Session.Id)));
        Assert.Equal("qualifying-2 race-2", string.Join(' ', season.SessionsOf(9).Select(s => s.Session.Id)));
        Assert.Equal(RoundStatus.Cancelled, season.Round(10)!.Status);
    }

    [Fact]
    public void D02_Checkpoints_Inside_A_Race_With_Later_Conditions()
    {
        var season = RoundTrip.Through(new SeasonBuilder("wrc", "World Rally Championship", "2024")
            .Car("11").Car("33").Car("69")
            .Round("Monte Carlo", new LocalDate(2024, 1, 28), round => round.Race(rally => rally
                .Order("11", "69").Retired("33")
                .Checkpoint("Saturday", "33", "11", "69")
                .With(new Checkpoint("6 h", [new Classification([new ResultLine(Car("69"), Position.First)])], Duration.FromHours(6)))
                .Checkpoint("Sunday")))
            .Build());

        var race = season.RaceOf(1);
        Assert.Equal(["Saturday", "6 h", "Sunday"], race.Checkpoints.Select(c => c.Name));
        Assert.Equal("1:33 2:11 3:69", race.Checkpoints[0].Classifications[^1].Order());
        Assert.Equal(ResultStatus.Retired, race.Line("33").Status);
        Assert.Equal(Duration.FromHours(6), race.Checkpoints[1].At);
        Assert.Empty(race.Checkpoints[2].Classifications);
    }

    [Fact]
    public void D03_Identity_Of_Numbers_Entries_Teams_Makes_And_Engines()
    {
        var season = RoundTrip.Through(new SeasonBuilder("alms", "American Le Mans Series", "2012")
            .Class("gt").Class("p1")
            .Driver("John Smith").Driver("John Smith", id: "john-smith-2")
            .Car("55", "gt", team: "BMW Team RLL", make: "BMW", drivers: ["John Smith"])
            .Car("055", "gt", team: "Black Swan Racing", make: "Porsche", drivers: ["john-smith-2"])
            .Car("155", "p1", team: "Level 5", make: "Brabham", engine: "Alfa Romeo")
            .Round("Sebring", new LocalDate(2012, 3, 17), round => round.Race("55", "055", "155"))
            .Round("Long Beach", new LocalDate(2012, 4, 14), round => round
                .Car("56", "p1", team: "BMW Team RLL", make: "BMW", drivers: ["John Smith"], id: "55")
                .Race("56", "055"))
            .Build());

        Assert.Equal("1:55 2:055 3:155", season.RaceOf(1).Latest().Order());
        Assert.Equal(2, season.Drivers.Count(d => d.Name == "John Smith"));
        Assert.Equal("john-smith-2", season.EntryAt(1, "055").Crew());
        Assert.Equal("alfa-romeo", season.EntryAt(1, "155").Engine.ToString());
        Assert.Equal(CarNumber.Parse("56"), season.EntryAt(2, "55").Number);
        Assert.Equal(Class("p1"), season.EntryAt(2, "55").Class);
        Assert.Equal(Class("gt"), season.EntryAt(1, "55").Class);
    }

    [Fact]
    public void D04_Crews_That_Listed_Started_Drove_And_Shared_Cars()
    {
        var season = RoundTrip.Through(new SeasonBuilder("f1", "Formula One", "1955")
            .Car("10", make: "Ferrari", drivers: ["Jose Froilan Gonzalez"])
            .Car("12", make: "Ferrari", drivers: ["Giuseppe Farina"])
            .Car("911", drivers: ["Richard Lietz", "Patrick Pilet"])
            .Round("Argentina", new LocalDate(1955, 1, 16), round => round.Race(race => race
                .Order("10", "12", "911")
                .Stint("10", "Jose Froilan Gonzalez", started: true, finished: true).Stint("10", "Giuseppe Farina").Stint("10", "Maurice Trintignant")
                .Stint("12", "Giuseppe Farina", started: true).Stint("12", "Umberto Maglioli").Stint("12", "Maurice Trintignant", finished: true)
                .Stint("911", "Richard Lietz", drove: false).Stint("911", "Patrick Pilet", time: Duration.FromMinutes(241), laps: 95)
                .FastestLap("10", "Jose Froilan Gonzalez")))
            .Decision(new CarNominated(Driver("Giuseppe Farina"), Car("10")), "Scores in the better car", [1])
            .Decision(new ShareRefused(Driver("Maurice Trintignant"), Car("12")), "Too few laps", [1])
            .Build());

        var race = season.RaceOf(1);
        Assert.Equal(2, race.Latest().Lines.Count(line => line.Drivers.Any(d => d.Driver == Driver("Giuseppe Farina"))));
        Assert.True(race.Line("10").Drivers[0].Started);
        Assert.True(race.Line("12").Drivers[2].Finished);
        Assert.DoesNotContain(season.EntryAt(1, "10").Crew, member => member.Driver == Driver("Maurice Trintignant"));
        Assert.False(race.Line("911").Drivers[0].Drove);
        Assert.Equal(95, race.Line("911").Drivers[1].Laps);
        Assert.Equal(Car("10"), Assert.IsType<CarNominated>(season.Decisions[0].Ruling).Entry);
        Assert.Equal(Car("12"), Assert.IsType<ShareRefused>(season.Decisions[1].Ruling).Entry);
    }

    [Fact]
    public void D05_Classifications_With_Shared_And_Vacant_Places_And_Every_Status()
    {
        var season = RoundTrip.Through(TenCars("f1")
            .Round("Brazil", Spring, round => round.Race(race => race
                .Order("1").Vacant().Shared("2", "3").Placed("4", ResultStatus.Retired)
                .NotClassified("5").Retired("6").Disqualified("7").DidNotStart("8").DidNotQualify("9").Withdrawn("10").Excluded("11")))
            .Build());

        var race = season.RaceOf(1);
        Assert.Equal("1:1 3:2 3:3 5:4 -:10 -:11 -:5 -:6 -:7 -:8 -:9", race.Latest().Order());
        Assert.True(race.Line("2").SharesPlace && race.Line("3").SharesPlace);
        Assert.Equal(Enum.GetValues<ResultStatus>(), race.Latest().Lines.Select(line => line.Status).Distinct().Order());
    }

    [Fact]
    public void D06_Cars_Without_A_Claim_That_Move_Others_Up_Or_Do_Not()
    {
        var season = RoundTrip.Through(TenCars("f1")
            .Round("Italy", Spring, round => round
                .Change("4", car => car.WithoutClaimTo([ChampionshipScope.OfKinds(CompetitorKind.Team)]))
                .Race("1", "2", "3", "4", "5", "6")
                .Decision(new NoClaim([Car("5")]), "Second car of a one-car team: occupies its place")
                .Decision(new NoClaim(drivers: [Driver("Driver 6")], othersMoveUp: true), "Guest: transparent")
                .Decision(new Removed([Car("2")], placesStayVacant: true), "Disqualified, nobody moves up")
                .Decision(new Removed([Car("3")]), "Expelled, the others move up"))
            .Build());

        var scope = Assert.Single(season.EntryAt(1, "4").WithoutClaim);
        Assert.True(scope.Includes(ChampionshipId.Parse("teams"), "season", CompetitorKind.Team));
        Assert.False(scope.Includes(ChampionshipId.Parse("riders"), "season", CompetitorKind.Driver));
        Assert.Equal([false, true], season.Decisions.Select(d => d.Ruling).OfType<NoClaim>().Select(r => r.OthersMoveUp));
        Assert.Equal([true, false], season.Decisions.Select(d => d.Ruling).OfType<Removed>().Select(r => r.PlacesStayVacant));
    }

    [Fact]
    public void D07_Scales_Are_Chosen_By_Kind_Length_Class_And_Field()
    {
        var season = RoundTrip.Through(new SeasonBuilder("imsa", "IMSA", "2021")
            .Class("dpi").Class("gtd")
            .Car("31", "dpi").Car("10", "dpi").Car("1", "gtd")
            .Round("Daytona", Spring, round => round
                .QualifyingRace(s => s.Length(Duration.FromMinutes(100)).Order("31"))
                .Sprint("31")
                .Race(race => race.Length(Duration.FromHours(24)).ByClass().Order("31", "1", "10")))
            .Build());

        Assert.Equal([SessionKind.QualifyingRace, SessionKind.Sprint, SessionKind.Race], season.SessionsOf(1).Select(s => s.Session.Kind));
        Assert.Equal(Duration.FromHours(24), season.RaceOf(1).Length);
        Assert.Equal(PositionBasis.Class, season.RaceOf(1).Latest().Basis);
        Assert.Equal("1:1 1:31 2:10", season.RaceOf(1).Latest().Order());
    }

    [Fact]
    public void D08_Multipliers_By_Ruling_Are_Facts_And_Those_By_Rule_Are_Not()
    {
        var season = RoundTrip.Through(TenCars("wec").Round("Le Mans", Spring, round => round.Race("1").Decision(new PointsFactor(Points.Of(1, 3)), "Half of it was run")).Build());

        Assert.Equal(Points.Of(1, 3), Assert.IsType<PointsFactor>(season.Decisions[0].Ruling).Factor);
        Assert.True(season.Decisions[0].Concerns(1, SessionKind.Race, SessionId.Parse("race")));
    }

    [Fact]
    public void D09_Validity_Of_Sessions_Cut_Short()
    {
        var season = RoundTrip.Through(TenCars("f1")
            .Round("Spa", Spring, round => round.Race(race => race.Order("1").Running(new RunningFacts(scheduledLaps: 44, runLaps: 3, greenLaps: 0, suspended: true, resumed: true))))
            .Round("Corsica", Spring.PlusDays(7), round => round.Race(race => race.Order("1").Running(new RunningFacts(scheduledDistance: Points.Of(300), runDistance: Points.Of(100)))))
            .Round("Road Atlanta", Spring.PlusDays(14), round => round.Race(race => race.Order("1").Running(new RunningFacts(Duration.FromHours(10), Duration.FromMinutes(471), suspended: true))))
            .Round("Las Vegas", Spring.PlusDays(21), round => round.Race("1").Decision(new NoPoints(), "Abandoned"))
            .Build());

        Assert.Equal(Points.Of(3, 44), season.RaceOf(1).Running.PartRun);
        Assert.True(season.RaceOf(1).Running.Resumed);
        Assert.Equal(0, season.RaceOf(1).Running.GreenLaps);
        Assert.Equal(Points.Of(1, 3), season.RaceOf(2).Running.PartRun);
        Assert.Equal(Points.Of(471, 600), season.RaceOf(3).Running.PartRun);
        Assert.IsType<NoPoints>(season.Decisions[0].Ruling);
    }

    [Fact]
    public void D10_Bonuses_Rest_On_Feats_And_On_Sessions_With_A_Role()
    {
        var season = RoundTrip.Through(TenCars("f1")
            .Round("Silverstone", Spring, round => round
                .Qualifying(s => s.Role(SessionRole.GridOnly).Order("1", "2"))
                .Qualifying(s => s.Role(SessionRole.PointsOnly).Order("2", "1"))
                .Race(race =>
                {
                    race.Order("1", "2", "3", "4", "5", "6", "7").Feat(FeatKinds.Pole, "3").Feat(FeatKinds.LedLap, "1").Feat(FeatKinds.MostLapsLed, "1").Feat("clean-race", "7");
                    for (var i = 1; i <= 7; i++)
                    {
                        race.FastestLap($"{i}", $"Driver {i}");
                    }
                }))
            .Decision(new FeatCredited(FeatKinds.FastestLap, [Driver("Driver 1"), Driver("Driver 2")]), "The clock was read again", [1])
            .Build());

        Assert.Equal(7, season.RaceOf(1).Feats.Count(f => f.Kind == FeatKinds.FastestLap));
        Assert.Contains(new Feat("clean-race", Car("7")), season.RaceOf(1).Feats);
        Assert.Equal([SessionRole.GridOnly, SessionRole.PointsOnly], season.SessionsOf(1).Where(s => s.Session.Kind == SessionKind.Qualifying).Select(s => s.Session.Role));
        Assert.Equal(2, Assert.IsType<FeatCredited>(season.Decisions[0].Ruling).Drivers.Length);
    }

    [Fact]
    public void D11_Receivers_Are_Drivers_Co_Drivers_Owners_Teams_Makes_Engines_And_Nations()
    {
        var season = RoundTrip.Through(new SeasonBuilder("wrc", "WRC", "2021")
            .Driver("Thierry Neuville", nation: "be")
            .Car("11", team: "Hyundai Shell Mobis", make: "Hyundai", engine: "Hyundai", drivers: ["Thierry Neuville"])
            .Car("21", team: "Hyundai Junior", make: "Hyundai", drivers: ["Pierre-Louis Loubet"])
            .Round("Arctic", Spring, round => round
                .Crew("11", "Thierry Neuville", "Martijn Wydaeghe")
                .Change("11", car => car.WithCrew([car.Crew[0], new CrewMember(Driver("Martijn Wydaeghe"), role: CrewRole.CoDriver)]))
                .Change("21", car => new Entry(car.Number, car.Crew, car.Id, car.Class, car.Team, car.Manufacturer, car.Engine, [new EntryGroup("owner", CompetitorId.Parse("2c"), "2C Competition")], [ChampionshipScope.OfKinds(CompetitorKind.Manufacturer)]))
                .Race("11", "21"))
            .Decision(new PointsAdjusted(Points.Of(-5), competitors: [new(CompetitorKind.Group, CompetitorId.Parse("2c"))]), "Fine for the owner")
            .Decision(new PointsAdjusted(Points.Of(10), competitors: [new(CompetitorKind.EngineMaker, CompetitorId.Parse("hyundai"))]), "The engine reached its mileage", [1])
            .Decision(new PointsAdjusted(Points.Of(-1), competitors: [new(CompetitorKind.Nation, CompetitorId.Parse("be"))]), "For the nation")
            .Build());

        Assert.Equal([CrewRole.Driver, CrewRole.CoDriver], season.EntryAt(1, "11").Crew.Select(m => m.Role));
        Assert.Equal("2C Competition", season.EntryAt(1, "21").Groups[0].Name);
        Assert.Equal(ChampionshipScope.OfKinds(CompetitorKind.Manufacturer), season.EntryAt(1, "21").WithoutClaim[0]);
        Assert.Equal("be", season.Driver(Driver("Thierry Neuville")).Nation.ToString());
    }

    [Fact]
    public void D12_Championships_Differ_On_The_Same_Result()
    {
        var season = RoundTrip.Through(TenCars("f1")
            .Round("Indianapolis", new LocalDate(1958, 5, 30), round => round.CountsFor(ChampionshipScope.OfKinds(CompetitorKind.Driver)).Race("1"))
            .Round("Interlagos", new LocalDate(1995, 3, 26), round => round.Race("1").Decision(new NoClaim([Car("1")]), "Fuel", ChampionshipScope.OfKinds(CompetitorKind.Constructor)))
            .Build());

        Assert.True(season.Round(1)!.CountsFor(ChampionshipId.Parse("drivers"), "season", CompetitorKind.Driver, null));
        Assert.False(season.Round(1)!.CountsFor(ChampionshipId.Parse("constructors"), "season", CompetitorKind.Constructor, null));
        Assert.False(season.Decisions[0].Championships.Includes(ChampionshipId.Parse("drivers"), "season", CompetitorKind.Driver));
    }

    [Fact]
    public void D13_Counting_Knows_The_Rounds_By_Their_Real_Order()
    {
        var season = RoundTrip.Through(TenCars("f1")
            .Round("Belgium", new LocalDate(1985, 9, 15), round => round.Planned(new PlannedRound(new LocalDate(1985, 6, 2))).Race("1"), number: 5)
            .Round("Canada", new LocalDate(1985, 6, 16), round => round.Race("1"))
            .Build());

        Assert.Equal(["Canada", "Belgium"], season.Rounds.Select(r => r.Name));
        Assert.Equal([5, 6], season.Rounds.OrderBy(r => r.Planned?.Date ?? r.Date).Select(r => r.Number));
    }

    [Fact]
    public void D14_Phases_Admit_By_Decree_And_Refuse()
    {
        var season = RoundTrip.Through(TenCars("nascar")
            .Round("Richmond", Spring, round => round.Race("1", "2", "3"))
            .Decision(new PointsAdjusted(Points.Of(-50), competitors: [DriverRef("Driver 1")]), "Manipulated the race", [1], announced: Spring.PlusDays(2))
            .Decision(new AdmissionSettled("chase", [DriverRef("Driver 2")]), "A thirteenth driver by decree", announced: Spring.PlusDays(6))
            .Decision(new AdmissionSettled("play-off", [DriverRef("Driver 3")], refused: true), "The win stands, the place in the play-off does not")
            .Build());

        var admissions = season.Decisions.Select(d => d.Ruling).OfType<AdmissionSettled>().ToList();
        Assert.Equal(["chase", "play-off"], admissions.Select(a => a.Phase));
        Assert.Equal([false, true], admissions.Select(a => a.Refused));
    }

    [Fact]
    public void D15_Adjustments_With_Scope_Reason_And_Date()
    {
        var season = RoundTrip.Through(TenCars("imsa")
            .Round("Daytona", Spring, round => round.Race("1", "2"))
            .Round("Sebring", Spring.PlusDays(50), round => round.Race("2", "1"))
            .Decision(new PointsAdjusted(Points.Of(-200), [Car("1")]), "Tyre pressures", [1], new ChampionshipScope(titles: ["season"], kinds: [CompetitorKind.Driver, CompetitorKind.Entry]), TablePoint.After(2), Spring.PlusDays(40))
            .Decision(new AwardsVoided([Car("1")]), "Tyre pressures", [1], ChampionshipScope.OfTitles("endurance-cup"))
            .Decision(new Unranked([DriverRef("Driver 2")], keepsPoints: true, mark: "DSQ"), "Excluded from the championship", effectiveFrom: TablePoint.Season)
            .Decision(new EarlierResultsVoided([TeamRef("Team 2")], 2), "A new entrant under the old name")
            .Build());

        var penalty = season.Decisions[0];
        Assert.True(penalty.Championships.Includes(ChampionshipId.Parse("dpi-drivers"), "season", CompetitorKind.Driver));
        Assert.False(penalty.Championships.Includes(ChampionshipId.Parse("dpi-manufacturers"), "season", CompetitorKind.Manufacturer));
        Assert.False(penalty.Championships.Includes(ChampionshipId.Parse("dpi-endurance-cup-drivers"), "endurance-cup", CompetitorKind.Driver));
        Assert.Equal((TablePoint.After(2), Spring.PlusDays(40), "Tyre pressures"), (penalty.EffectiveFrom, penalty.Announced, penalty.Reason));
        Assert.True(season.Decisions[2].EffectiveFrom!.Value.IsSeason);
        Assert.Equal(2, Assert.IsType<EarlierResultsVoided>(season.Decisions[3].Ruling).BeforeRound);
    }

    [Fact]
    public void D16_Ties_Are_Broken_By_Dates_Places_And_Decree()
    {
        var season = RoundTrip.Through(TenCars("irl")
            .Round("Orlando", Spring, round => round.Qualifying("2", "1").Race("1", "2"))
            .Round("Phoenix", Spring.PlusDays(7), round => round.Race("2", "1"))
            .Decision(new TieSettled([DriverRef("Driver 2"), DriverRef("Driver 1")]), "By decree", [2])
            .Build());

        Assert.Equal([DriverRef("Driver 2"), DriverRef("Driver 1")], Assert.IsType<TieSettled>(season.Decisions[0].Ruling).Order);
        Assert.True(season.Decisions[0].ConcernsRound(2));
        Assert.False(season.Decisions[0].ConcernsRound(1));
    }

    [Fact]
    public void D17_Eligibility_By_Registration_And_By_Having_Started()
    {
        var season = RoundTrip.Through(TenCars("wrc2")
            .Round("Monte Carlo", Spring, round => round.Race(race => race.Order("1", "2").NotClassified("3").DidNotStart("4")))
            .Round("Sweden", Spring.PlusDays(14), round => round.Race("2"))
            .With(new Registration(DriverRef("Driver 1"), rounds: [1]))
            .With(new Registration(DriverRef("Driver 2"), ChampionshipScope.Of(ChampionshipId.Parse("wrc2-drivers")), status: RegistrationStatus.Guest))
            .Build());

        Assert.Equal([1], season.Registrations[0].Rounds);
        Assert.Equal(RegistrationStatus.Guest, season.Registrations[1].Status);
        Assert.True(season.RaceOf(1).Line("3").Status.TookPart());
        Assert.False(season.RaceOf(1).Line("4").Status.TookPart());
        Assert.Null(season.RaceOf(2).Latest().LineOf(Car("1")));
    }

    [Fact]
    public void D18_Revisions_Stand_Side_By_Side()
    {
        var season = RoundTrip.Through(TenCars("indycar")
            .Round("St. Petersburg", Spring, round => round.Race(race => race
                .Published(Spring, ClassificationStage.Provisional).Order("1", "2", "3")
                .Revision(Spring, ClassificationStage.Official).Order("1", "3", "2")
                .Revision(Spring.PlusDays(45)).Order("2").Disqualified("1", "3")
                .Stint("1", "Josef Newgarden")))
            .Build());

        var race = season.RaceOf(1);
        Assert.Equal(["1:1 2:2 3:3", "1:1 2:3 3:2", "1:2 -:1 -:3"], race.Classifications.Select(c => c.Order()));
        Assert.Equal([ClassificationStage.Provisional, ClassificationStage.Official, ClassificationStage.Amended], race.Classifications.Select(c => c.Stage));
        Assert.Equal(Spring.PlusDays(45), race.Classifications[2].Published);
        Assert.All(race.Classifications, c => Assert.Single(c.LineOf(Car("1"))!.Drivers));
    }

    [Fact]
    public void D19_Teams_Classes_Numbers_And_Crews_Change_During_The_Season()
    {
        var season = RoundTrip.Through(new SeasonBuilder("pwc", "Pirelli World Challenge", "2015")
            .Class("gt").Class("gta")
            .Car("98", "gta", team: "Crown Motorsports", make: "Audi", drivers: ["Michael Lewis"])
            .Round("Austin", Spring, round => round.Race("98"))
            .Round("Barber", Spring.PlusDays(20), round => round.Car("198", "gt", "EFFORT Racing", "Porsche", drivers: ["Michael Lewis", "Mike Skeen"], id: "98").Race("198"))
            .Decision(new NoClaim([Car("98")]), "Moved to GT: those behind gain nothing", [1], ChampionshipScope.Of(ChampionshipId.Parse("gta-drivers")), TablePoint.After(2))
            .Build());

        Assert.Equal(["gta", "gt"], Enumerable.Range(1, 2).Select(r => season.EntryAt(r, "98").Class.ToString()));
        Assert.Equal(["Crown Motorsports", "EFFORT Racing"], Enumerable.Range(1, 2).Select(r => season.Team(season.EntryAt(r, "98").Team!.Value).Name));
        Assert.Equal("michael-lewis mike-skeen", season.EntryAt(2, "98").Crew());
    }

    [Fact]
    public void D20_The_Planned_Calendar_Is_Kept_Beside_The_Run_One()
    {
        var season = RoundTrip.Through(TenCars("wec")
            .Round("Silverstone", Spring, round => round.Race("1"))
            .Round("Sao Paulo", Spring.PlusDays(60), round => round.Status(RoundStatus.Cancelled))
            .Round("Austin", Spring.PlusDays(80), round => round.Replaces(2).Planned(new PlannedRound(name: "Sao Paulo", number: 2)).Race("1"))
            .Round("Le Mans", Spring.PlusDays(130))
            .Build());

        Assert.Equal([RoundStatus.Held, RoundStatus.Cancelled, RoundStatus.Held, RoundStatus.Scheduled], season.Rounds.Select(r => r.Status));
        Assert.Equal("Sao Paulo", season.Round(3)!.Planned!.Name);
    }

    [Fact]
    public void D21_What_Is_Still_To_Come_Is_Known_With_Its_Sessions()
    {
        var season = RoundTrip.Through(TenCars("f1")
            .Round("Jeddah", Spring, round => round.Race("1", "2"))
            .Round("Abu Dhabi", Spring.PlusDays(7), round => round.Status(RoundStatus.Scheduled).Entered("1", "2").Sprint(s => s.Length(Duration.FromMinutes(30))).Race(s => s.Length(Duration.FromHours(2))))
            .Build());

        Assert.Equal([SessionKind.Sprint, SessionKind.Race], season.SessionsOf(2).Select(s => s.Session.Kind));
        Assert.All(season.SessionsOf(2), s => Assert.False(s.Session.IsHeld));
        Assert.Equal(2, season.SessionsOf(2)[0].Event.Entries.Length);
    }

    [Fact]
    public void D22_Numbers_Are_Exact()
    {
        var season = RoundTrip.Through(TenCars("f1")
            .Round("Silverstone", Spring, round => round.Race(race => race.Order("1").Measured("1", new Measures(others: [new Measure("strength", Points.Of(22, 7))]))))
            .Decision(new PointsAdjusted(Points.Of(1, 7), competitors: [DriverRef("Driver 1")]), "A seventh")
            .Build());

        Assert.Equal(Points.Of(1, 7), Assert.IsType<PointsAdjusted>(season.Decisions[0].Ruling).Points);
        Assert.Equal(Points.Of(22, 7), season.RaceOf(1).Line("1").Measures.Other("strength"));
    }

    [Fact]
    public void D23_Championships_Inside_The_Season_See_Some_Rounds_Classes_And_Ratings()
    {
        var cup = ChampionshipScope.OfTitles("endurance-cup");
        var season = RoundTrip.Through(new SeasonBuilder("imsa", "IMSA", "2022")
            .Class("lmp2").Class("gtlm").Class("dpi")
            .Car("8", "lmp2", drivers: ["John Farano"]).Car("4", "gtlm").Car("31", "dpi")
            .Rated(DriverRating.Bronze, "John Farano")
            .Round("Daytona", Spring, round => round.CountsForClass("lmp2", cup).CountsForClass("gtlm").Race("31", "8", "4"))
            .Round("Sebring", Spring.PlusDays(50), round => round.Rated(DriverRating.Silver, "John Farano").Race("31", "8", "4"))
            .With(new Registration(DriverRef("John Farano"), ChampionshipScope.Of(ChampionshipId.Parse("lmp2-trueman"))))
            .Build());

        bool Counts(string title, string @class) => season.Round(1)!.CountsFor(ChampionshipId.Parse("any"), title, CompetitorKind.Driver, Class(@class));
        Assert.False(Counts("season", "lmp2"));
        Assert.True(Counts("endurance-cup", "lmp2"));
        Assert.True(Counts("season", "dpi"));
        Assert.False(Counts("season", "gtlm") || Counts("endurance-cup", "gtlm"));
        Assert.Equal([DriverRating.Bronze, DriverRating.Silver], Enumerable.Range(1, 2).Select(r => season.EntryAt(r, "8").Crew[0].Rating));
    }

    [Fact]
    public void D24_Measures_Other_Than_Places()
    {
        var season = RoundTrip.Through(TenCars("nascar")
            .Round("Daytona", Spring, round => round.Race(race => race.Order("1").Measured("1", new Measures(
                laps: 200,
                time: Duration.FromMilliseconds(12_345_678),
                fastestLap: Duration.FromMilliseconds(45_123),
                lapsLed: 12,
                incidents: 3,
                grid: 4,
                others: [new Measure("purse", Points.Of(1_234_567, 100)), new Measure("strength-of-field", Points.Of(2_750))]))))
            .Build());

        var measures = season.RaceOf(1).Line("1").Measures;
        Assert.Equal(Points.Of(1_234_567, 100), measures.Other("purse"));
        Assert.Null(measures.Other("miles"));
        Assert.Equal((200, 12, 3, 4), (measures.Laps, measures.LapsLed, measures.Incidents, measures.Grid));
        Assert.Equal(Duration.FromMilliseconds(45_123), measures.FastestLap);
    }

    [Fact]
    public void D25_The_Rulebook_Is_Named_Only_And_Can_Be_Exchanged()
    {
        var season = RoundTrip.Through(TenCars("wec", "2018-19").Round("Le Mans", new LocalDate(2018, 6, 17), round => round.Race("1")).Round("Le Mans", new LocalDate(2019, 6, 16), round => round.Race("2")).Build());

        Assert.Equal("wec-2018-19", season.Rulebook.ToString());
        Assert.Equal("wec-2014", season.WithRulebook(RulebookId.Parse("wec-2014")).Rulebook.ToString());
        Assert.Equal(["le-mans", "le-mans-2"], season.Events.Select(e => e.Id.ToString()));
    }

    private static SeasonBuilder TenCars(string series, string season = "2021")
    {
        var builder = new SeasonBuilder(series, series, season);
        for (var i = 1; i <= 11; i++)
        {
            builder.Car($"{i}", team: $"Team {i}", make: $"Make {i}", drivers: [$"Driver {i}"]);
        }

        return builder;
    }
}

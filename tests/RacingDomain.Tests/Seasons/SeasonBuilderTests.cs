using NodaTime;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Ids;

namespace RacingDomain.Tests.Seasons;

/// <summary>A season told in plain text, and what the model holds of it.</summary>
public sealed class SeasonBuilderTests
{
    private static readonly LocalDate Day = new(2021, 1, 30);

    [Fact]
    public void Two_Rounds_In_A_Few_Lines()
    {
        var season = new SeasonBuilder("imsa-weathertech", "IMSA WeatherTech SportsCar Championship", "2021")
            .Class("dpi", "Daytona Prototype international")
            .Car("31", "dpi", team: "Whelen Engineering Racing", make: "Cadillac", drivers: ["Pipo Derani", "Felipe Nasr"])
            .Car("10", "dpi", team: "Konica Minolta Acura", make: "Acura", drivers: ["Ricky Taylor", "Filipe Albuquerque"])
            .Round("Daytona", new LocalDate(2021, 1, 30), round => round
                .Crew("31", "Pipo Derani", "Felipe Nasr", "Mike Conway")
                .Qualifying("31", "10")
                .Race("10", "31"))
            .Round("Sebring", new LocalDate(2021, 3, 20), round => round
                .Qualifying("10", "31")
                .Race(race => race.Order("31").Retired("10")))
            .Build();

        Assert.Equal("imsa-weathertech-2021", season.Rulebook.ToString());
        Assert.Equal(["felipe-nasr", "filipe-albuquerque", "mike-conway", "pipo-derani", "ricky-taylor"], season.Drivers.Select(d => d.Id.ToString()));
        Assert.Equal("pipo-derani felipe-nasr mike-conway", season.EntryAt(1, "31").Crew());
        Assert.Equal("pipo-derani felipe-nasr", season.EntryAt(2, "31").Crew());
        Assert.Equal("1:31 -:10", season.RaceOf(2).Latest().Order());
        Assert.Equal("Konica Minolta Acura", season.Team(season.EntryAt(1, "10").Team!.Value).Name);
        Assert.Equal(season, RoundTrip.Through(season));
    }

    [Fact]
    public void Classes_That_Skip_A_Round_Are_Not_In_Its_Event()
    {
        var season = new SeasonBuilder("imsa", "IMSA", "2014")
            .Class("pc").Class("gtd")
            .Car("8", "pc").Car("33", "gtd")
            .Round("Kansas", Day, round => round.OnlyClasses("pc").Race(race => race.OnlyClasses("pc").Order("8")))
            .Round("Road America", Day.PlusDays(7), round => round.Race("8", "33"))
            .Build();

        Assert.Equal(["8"], season.SessionsOf(1)[0].Event.Entries.Select(e => e.Number.ToString()));
        Assert.False(season.Round(1)!.CountsFor(ChampionshipId.Parse("gtd-drivers"), "season", CompetitorKind.Driver, Class("gtd")));
        Assert.True(season.Round(1)!.CountsFor(ChampionshipId.Parse("overall"), "season", CompetitorKind.Driver, null));
        Assert.False(season.Round(1)!.IsOpenTo(null));
        Assert.True(season.Round(2)!.IsOpenTo(null));
    }

    [Fact]
    public void Qualifying_Pays_By_One_Order_And_Grids_By_Another()
    {
        var season = TwoCars()
            .Round("Daytona", Day, round => round
                .Qualifying(s => s.Id("q1").Name("Qualifying 1").Role(SessionRole.GridOnly).Order("31", "10"))
                .Qualifying(s => s.Id("q2").Role(SessionRole.PointsOnly).Order("10", "31"))
                .Race("31", "10"))
            .Build();

        var sessions = season.SessionsOf(1);
        Assert.Equal(("q1", "Qualifying 1", SessionRole.GridOnly, 1), (sessions[0].Session.Id.ToString(), sessions[0].Session.Name, sessions[0].Session.Role, sessions[0].Session.Place("31")));
        Assert.Equal((SessionRole.PointsOnly, 2), (sessions[1].Session.Role, sessions[1].Session.Place("31")));
    }

    [Fact]
    public void A_Qualifying_Race_A_Week_Before_Belongs_To_The_Round_With_A_Smaller_Crew()
    {
        var zone = DateTimeZoneProviders.Tzdb["America/New_York"];
        var season = TwoCars()
            .Round("Daytona", Day, round => round
                .At("Rolex 24", "Daytona International Speedway", zone)
                .Elsewhere("Roar Before the 24", roar => roar.QualifyingRace(s => s.Start(new LocalDateTime(2021, 1, 24, 14, 5)).Order("10", "31")))
                .Crew("31", "Pipo Derani", "Felipe Nasr", "Mike Conway", "Chase Elliott")
                .Race(s => s.Start(new LocalDateTime(2021, 1, 30, 15, 40)).Order("31", "10")))
            .Build();

        Assert.Equal(["Roar Before the 24", "Rolex 24"], season.SessionsOf(1).Select(s => s.Event.Name));
        Assert.Equal("pipo-derani felipe-nasr", season.SessionsOf(1)[0].Event.Entries.Single(e => e.Id == Car("31")).Crew());
        Assert.Equal(4, season.EntryAt(1, "31").Crew.Length);
        Assert.Equal(EventOf("Rolex 24"), season.Round(1)!.Event);
        var rolex = season.Event(EventOf("Rolex 24"));
        Assert.Equal("2021-01-30T15:40:00 America/New_York (-05)", rolex.StartOf(rolex.Sessions[0])!.Value.ToString());
        Assert.Null(season.SessionsOf(1)[0].Event.StartOf(season.SessionsOf(1)[0].Session));
    }

    [Fact]
    public void Numbers_That_Look_Alike_Are_Different_Cars()
    {
        var season = new SeasonBuilder("imsa", "IMSA", "2026").Car("01").Car("1").Car("023").Car("23").Round("Daytona", Day, round => round.Race("01", "1", "023", "23")).Build();

        Assert.Equal("1:01 2:1 3:023 4:23", season.RaceOf(1).Latest().Order());
    }

    [Fact]
    public void A_Number_Used_Twice_In_An_Event_By_A_Substitution()
    {
        var season = TwoCars()
            .Round("Daytona", Day, round => round
                .Car("31", team: "Whelen Engineering Racing", make: "Porsche", drivers: ["Pipo Derani"], id: "31-spare")
                .Qualifying("31", "10")
                .Race(race => race.Order("31-spare", "10").DidNotStart("31")))
            .Build();

        Assert.Equal(["31", "10", "31-spare"], season.Events[0].Entries.Select(e => e.Id.ToString()));
        Assert.Equal(2, season.Events[0].Entries.Count(e => e.Number == CarNumber.Parse("31")));
        Assert.Equal("1:31-spare 2:10 -:31", season.RaceOf(1).Latest().Order());
    }

    [Fact]
    public void A_Driver_In_Two_Cars_And_A_Driver_Who_Is_Not_Listed()
    {
        var season = TwoCars()
            .Round("Daytona", Day, round => round
                .Crew("10", "Ricky Taylor", "Pipo Derani")
                .Race(race => race.Order("31", "10").Stint("10", "Jim Relief", laps: 12, finished: true)))
            .Build();

        Assert.All(season.Events[0].Entries, entry => Assert.Contains(entry.Crew, member => member.Driver == Driver("Pipo Derani")));
        var relief = Assert.Single(season.RaceOf(1).Line("10").Drivers);
        Assert.Equal("Jim Relief", season.Driver(relief.Driver).Name);
        Assert.DoesNotContain(season.EntryAt(1, "10").Crew, member => member.Driver == relief.Driver);
    }

    [Fact]
    public void People_Are_Found_By_Name_By_Id_And_Without_Accents()
    {
        var season = new SeasonBuilder("f1", "F1", "2021")
            .Driver("Max Verstappen", id: "max_verstappen", nation: "nl")
            .Team("Red Bull Racing", id: "red_bull", nation: "at")
            .Make("Red Bull", nation: "at")
            .Car("33", team: "Red Bull Racing", make: "Red Bull", engine: "Honda", drivers: ["Max Verstappen"])
            .Car("11", team: "red_bull", make: "red-bull", drivers: ["Sergio Pérez"])
            .Car("23", drivers: ["max_verstappen", "Sergio Perez"])
            .Round("Bahrain", Day, round => round.Race("33", "11", "23"))
            .Build();

        Assert.Equal(["max_verstappen", "sergio-perez"], season.Drivers.Select(d => d.Id.ToString()));
        Assert.Equal("Sergio Pérez", season.Driver(Driver("Sergio Perez")).Name);
        Assert.Equal(["red_bull"], season.Teams.Select(t => t.Id.ToString()));
        Assert.Equal(["honda", "red-bull"], season.Manufacturers.Select(m => m.Id.ToString()));
        Assert.Equal("at", season.Manufacturers[1].Nation.ToString());
        Assert.Equal("max_verstappen sergio-perez", season.EntryAt(1, "23").Crew());
    }

    [Fact]
    public void Revisions_Restate_The_Order_And_Keep_What_Was_Measured()
    {
        var season = TwoCars()
            .Round("Daytona", Day, round => round.Race(race => race
                .Published(Day, ClassificationStage.Provisional)
                .Order("31", "10")
                .Measured("31", new Measures(laps: 807))
                .Revision(Day.PlusDays(4)).Order("10").Disqualified("31")))
            .Build();

        Assert.Equal(["1:31 2:10", "1:10 -:31"], season.RaceOf(1).Classifications.Select(c => c.Order()));
        Assert.Equal([Day, Day.PlusDays(4)], season.RaceOf(1).Classifications.Select(c => c.Published));
        Assert.All(season.RaceOf(1).Classifications, c => Assert.Equal(807, c.LineOf(Car("31"))!.Measures.Laps));
    }

    [Fact]
    public void Places_By_Class_May_Be_Shared_And_Vacant_Too()
    {
        var season = new SeasonBuilder("alms", "ALMS", "2012")
            .Class("gt").Class("p1")
            .Car("1", "p1").Car("2", "p1").Car("3", "gt").Car("4", "gt").Car("5", "gt")
            .Round("Sebring", Day, round => round.Race(race => race.ByClass().Order("1").Shared("3", "4").Vacant("p1").Order("5", "2")))
            .Build();

        Assert.Equal("1:1 1:3 1:4 3:2 3:5", season.RaceOf(1).Latest().Order());
    }

    [Fact]
    public void What_The_Builder_Has_No_Word_For_Is_Said_With_The_Model()
    {
        var entry = new Entry(CarNumber.Parse("7"), extensions: Extensions.Empty.With("colour", "red"));
        var race = new Session(SessionId.Parse("feature"), SessionKind.Race, 2, [new([new(entry.Id, Position.First)])]);
        var season = TwoCars()
            .With(entry)
            .Round("Daytona", Day, round => round.Extension("rain", "yes").With(new Session(SessionId.Parse("test"), SessionKind.Practice)).Race(s => s.Order("7").Extension("weather", "wet")))
            .With(new Round(2, "Sebring", Day.PlusDays(50), EventOf("sebring")))
            .With(new Event(EventOf("sebring"), "Sebring", [entry], [race]))
            .Round("Petit", Day.PlusDays(250))
            .Pairing("Pipo Derani", "Felipe Nasr")
            .With(new CoverageGap(1, "The qualifying order is lost", SessionKind.Qualifying, championships: ChampionshipScope.OfTitles("season")))
            .Source("Official results").Extension("colour", "blue")
            .Build();

        Assert.Equal([1, 2, 3], season.Rounds.Select(r => r.Number));
        Assert.Equal(RoundStatus.Scheduled, season.Round(3)!.Status);
        Assert.Equal("feature", season.RaceOf(2).Id.ToString());
        Assert.Equal("red", season.EntryAt(1, "7").Extensions["colour"]);
        Assert.Equal("blue", season.Extensions["colour"]);
        Assert.Equal("yes", season.Round(1)!.Extensions["rain"]);
        Assert.Equal("wet", season.RaceOf(1).Extensions["weather"]);
        Assert.Equal("felipe-nasr+pipo-derani", season.Pairings[0].Id.ToString());
        Assert.Equal(new DriverPairing(Driver("Pipo Derani"), Driver("Felipe Nasr")), season.Pairings[0]);
        Assert.Equal(SessionKind.Qualifying, season.Coverage[0].Session);
        Assert.Equal(["Official results"], season.Sources);
    }

    [Fact]
    public void A_Builder_May_Build_Again_After_More_Was_Said()
    {
        var builder = TwoCars().Round("Daytona", Day, round => round.Race("31", "10"));
        var first = builder.Build();

        var second = builder.Round("Sebring", Day.PlusDays(50), round => round.Race("10", "31")).Build();

        Assert.Single(first.Rounds);
        Assert.Equal(2, second.Rounds.Length);
        Assert.Equal(first.Events[0], second.Events[0]);
    }

    [Fact]
    public void Mistakes_Of_The_Caller_Are_Told_At_Once()
    {
        static void Told(string message, Action<RoundBuilder> round) =>
            Assert.Contains(message, Assert.Throws<ArgumentException>(() => TwoCars().Round("Daytona", Day, round)).Message, StringComparison.Ordinal);

        Told("There is no car \"99\"", round => round.Race("99"));
        Told("has a result in this order already", round => round.Race("31", "31"));
        Told("has a result in this order already", round => round.Race(race => race.Order("31").Retired("31")));
        Told("shared by two cars", round => round.Race(race => race.Shared("31")));
        Told("stands twice", round => round.Crew("31", "Pipo Derani", "Pipo Derani"));
        Told("A car keeps its id", round => round.Change("31", _ => new Entry(CarNumber.Parse("32"))));
        Told("Several cars have the number", round => round.Car("5", id: "a").Car("5", id: "b").Race("5"));
        Told("none before it", round => round.AtSameEvent());
        Told("stands twice", round => round.Race(race => race.Stint("31", "A B").Stint("31", "A B").Order("31")));
        Assert.Throws<ArgumentException>(() => TwoCars().Car("31"));
        Assert.Throws<ArgumentException>(() => TwoCars().Driver("Pipo Derani").Driver("Pipo Derani"));
        Assert.Throws<FormatException>(() => TwoCars().Car("no number"));
        Assert.Throws<InvalidOperationException>(() => TwoCars().Round("A", Day, round => round.Race("31")).Round("B", Day, round => round.Race("31").AtSameEvent()));
        Assert.Throws<InvalidOperationException>(() => TwoCars().Round("A", Day, round => round.Race(race => race.Order("31").ByClass())));
        Assert.Throws<ArgumentNullException>(() => TwoCars().With((Decision)null!));
    }

    [Fact]
    public void What_Breaks_The_Domain_Is_Told_By_Build()
    {
        var exception = Assert.Throws<SeasonException>(() => new SeasonBuilder("imsa", "IMSA", "2021").Car("31", "dpi").Round("Daytona", Day, round => round.Race("31")).Build());

        Assert.Equal("season.unknown-class", Assert.Single(exception.Problems).Code);
    }

    private static SeasonBuilder TwoCars() => new SeasonBuilder("imsa", "IMSA", "2021")
        .Car("31", team: "Whelen Engineering Racing", make: "Cadillac", drivers: ["Pipo Derani", "Felipe Nasr"])
        .Car("10", team: "Konica Minolta Acura", make: "Acura", drivers: ["Ricky Taylor", "Filipe Albuquerque"]);
}

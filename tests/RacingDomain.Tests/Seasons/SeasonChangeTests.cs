using NodaTime;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Ids;

namespace RacingDomain.Tests.Seasons;

/// <summary>Equality by value, changes that return new seasons, and the cut after a round.</summary>
public sealed class SeasonChangeTests
{
    private static readonly LocalDate Day = new(2021, 1, 30);

    [Fact]
    public void Seasons_Are_Equal_By_Value()
    {
        Assert.Equal(ThreeRounds(), ThreeRounds());
        Assert.Equal(ThreeRounds().GetHashCode(), ThreeRounds().GetHashCode());
        Assert.NotEqual(ThreeRounds(), ThreeRounds().WithRulebook(RulebookId.Parse("other")));
        Assert.False(ThreeRounds().Equals(null));
        Assert.True(ThreeRounds() == ThreeRounds() && ThreeRounds() != null && ThreeRounds() != ThreeRounds().CutAfter(1));
        Assert.Equal("IMSA 2021", ThreeRounds().ToString());
    }

    [Fact]
    public void The_Order_In_Which_People_Rounds_And_Result_Lines_Are_Given_Does_Not_Matter()
    {
        var season = ThreeRounds();
        var backwards = new Season(
            season.Series,
            season.Id,
            season.Rulebook,
            season.Classes,
            season.Drivers.Reverse().ToValueArray(),
            season.Teams.Reverse().ToValueArray(),
            season.Manufacturers.Reverse().ToValueArray(),
            season.Rounds.Reverse().ToValueArray(),
            season.Events.Select(e => e.WithSessions(e.Sessions.Select(s => s.WithClassifications(s.Classifications.Select(c => c.WithLines(c.Lines.Reverse().ToValueArray())).ToValueArray())).ToValueArray())).ToValueArray(),
            season.Decisions);

        Assert.Equal(season, backwards);
        Assert.Equal(season.GetHashCode(), backwards.GetHashCode());
        Assert.Equal(["1:31 2:10", "1:10 2:31"], new[] { backwards.RaceOf(1), backwards.RaceOf(2) }.Select(race => race.Latest().Order()));
    }

    [Fact]
    public void The_Order_Of_Decisions_Matters()
    {
        var season = ThreeRounds();

        Assert.NotEqual(season, season.WithDecisions(season.Decisions.Reverse().ToValueArray()));
    }

    [Fact]
    public void Changes_Return_A_New_Season_And_Share_What_Did_Not_Change()
    {
        var season = ThreeRounds();
        var before = ThreeRounds();

        var changed = season
            .PlusDecision(new Decision(new NoPoints(), "Washed out", [1]))
            .WithEvent(season.Event(EventOf("petit")).PlusEntry(new Entry(CarNumber.Parse("99"))))
            .WithDriver(new Driver(Driver("Pipo Derani"), "Luis Felipe Derani"))
            .WithRegistrations([new Registration(DriverRef("Pipo Derani"))])
            .WithRulebook(RulebookId.Parse("other"))
            .PlusRound(new Round(4, "Extra", Day.PlusDays(300), EventOf("extra")), new Event(EventOf("extra"), "Extra"));

        Assert.Equal(before, season);
        Assert.Equal(4, changed.Decisions.Length);
        Assert.Equal("Luis Felipe Derani", changed.Driver(Driver("Pipo Derani")).Name);
        Assert.Equal(["daytona", "sebring", "petit", "extra"], changed.Events.Select(e => e.Id.ToString()));
        Assert.Equal(4, changed.Round(4)!.Number);
        Assert.Single(changed.Registrations);
        Assert.Same(season.Event(EventOf("daytona")), changed.Event(EventOf("daytona")));
        Assert.Same(season.Round(1), changed.Round(1));
        Assert.Same(season.Driver(Driver("Ricky Taylor")), changed.Driver(Driver("Ricky Taylor")));
    }

    [Fact]
    public void A_Round_And_An_Event_Take_The_Place_Of_Those_They_Name()
    {
        var season = ThreeRounds().PlusRound(new Round(2, "Sebring, moved", Day.PlusDays(100), EventOf("sebring"), RoundStatus.Cancelled), new Event(EventOf("sebring"), "Twelve Hours"));

        Assert.Equal("Sebring, moved", season.Round(2)!.Name);
        Assert.Equal("Twelve Hours", season.Event(EventOf("sebring")).Name);
        Assert.Equal(3, season.Rounds.Length);
    }

    [Fact]
    public void A_Change_That_Breaks_A_Rule_Is_Refused()
    {
        var season = ThreeRounds();

        Assert.Throws<SeasonException>(() => season.PlusDecision(new Decision(new NoPoints(), "why", [9])));
        Assert.Throws<SeasonException>(() => season.PlusRound(new Round(9, "x", Day, EventOf("x"))));
        Assert.Throws<ArgumentNullException>(() => season.PlusDecision(null!));
    }

    [Fact]
    public void What_The_Season_Does_Not_Have_Is_Not_Found()
    {
        var season = ThreeRounds();

        Assert.Null(season.Round(9));
        Assert.Empty(season.SessionsOf(9));
        Assert.Throws<KeyNotFoundException>(() => season.Driver(Driver("x")));
        Assert.Throws<KeyNotFoundException>(() => season.Event(EventOf("x")));
        Assert.Throws<KeyNotFoundException>(() => season.Class(Class("x")));
        Assert.Throws<KeyNotFoundException>(() => season.Team(TeamId.Parse("x")));
        Assert.Throws<KeyNotFoundException>(() => season.Manufacturer(ManufacturerId.Parse("x")));
    }

    [Fact]
    public void A_Cut_Leaves_Later_Rounds_To_Come_With_Their_Planned_Sessions()
    {
        var season = ThreeRounds();

        var cut = season.CutAfter(1);

        Assert.Equal([RoundStatus.Held, RoundStatus.Scheduled, RoundStatus.Cancelled], cut.Rounds.Select(r => r.Status));
        Assert.Same(season.Event(EventOf("daytona")), cut.Event(EventOf("daytona")));
        var race = cut.RaceOf(2);
        Assert.Empty(race.Classifications);
        Assert.Empty(race.Feats);
        Assert.Empty(Assert.Single(race.Checkpoints).Classifications);
        Assert.Equal(new RunningFacts(scheduledLaps: 300), race.Running);
        Assert.Equal(2, cut.SessionsOf(2)[0].Event.Entries.Length);
    }

    [Fact]
    public void A_Cut_Knows_No_Decision_That_Shows_Later()
    {
        var season = ThreeRounds();

        Assert.Equal(["concerns round 1"], season.CutAfter(1).Decisions.Select(d => d.Reason));
        Assert.Equal(["concerns round 1", "shows after round 2", "concerns round 2"], season.CutAfter(2).Decisions.Select(d => d.Reason));
        Assert.Equal(season.CutAfter(2).CutAfter(1), season.CutAfter(1));
        Assert.Throws<ArgumentException>(() => season.CutAfter(9));
    }

    [Fact]
    public void A_Cut_Goes_By_The_Date_And_Keeps_Sessions_Of_Earlier_Rounds_At_Later_Events()
    {
        var season = new SeasonBuilder("imsa", "IMSA", "2021")
            .Car("31")
            .Round("Postponed", Day.PlusDays(30), round => round.Race("31"))
            .Round("Held first", Day, round => round.Race("31").Elsewhere("Postponed", e => e.Qualifying("31")))
            .Build();

        var cut = season.CutAfter(2);

        Assert.False(cut.RaceOf(1).IsHeld);
        Assert.True(cut.RaceOf(2).IsHeld);
        Assert.True(cut.Only(2, SessionKind.Qualifying).IsHeld);
    }

    [Fact]
    public void Sessions_Of_A_Round_Stand_In_The_Order_Of_Their_Start_Across_Events()
    {
        var start = new LocalDateTime(2021, 1, 24, 14, 5);
        var season = new SeasonBuilder("imsa", "IMSA", "2021")
            .Car("31")
            .Round("Daytona", Day, round => round
                .Race(s => s.Start(start.PlusDays(6)).Order("31"))
                .Session(SessionKind.Practice, s => s.Id("after"))
                .Elsewhere("Roar", roar => roar.QualifyingRace(s => s.Start(start).Order("31")).Session(SessionKind.Practice, s => s.Id("test"))))
            .Build();

        Assert.Equal(["qualifying-race", "test", "race", "after"], season.SessionsOf(1).Select(s => s.Session.Id.ToString()));
    }

    private static Season ThreeRounds() => new SeasonBuilder("imsa", "IMSA", "2021")
        .Car("31", team: "Whelen", make: "Cadillac", drivers: ["Pipo Derani", "Felipe Nasr"])
        .Car("10", team: "Konica", make: "Acura", drivers: ["Ricky Taylor", "Filipe Albuquerque"])
        .Round("Daytona", Day, round => round.Race("31", "10"))
        .Round("Sebring", Day.PlusDays(50), round => round.Race(race => race
            .Order("10", "31")
            .FastestLap("31")
            .Checkpoint("4 h", "31", "10")
            .Running(new RunningFacts(scheduledLaps: 300, runLaps: 290, suspended: true))))
        .Round("Petit", Day.PlusDays(250), round => round.Status(RoundStatus.Cancelled))
        .Decision(new PointsAdjusted(Points.Of(-5), [Car("31")]), "concerns round 1", [1])
        .Decision(new PointsAdjusted(Points.Of(-5), [Car("10")]), "shows after round 2", [1], effectiveFrom: TablePoint.After(2))
        .Decision(new MovedToLast(Car("10")), "concerns round 2", [2])
        .Build();
}

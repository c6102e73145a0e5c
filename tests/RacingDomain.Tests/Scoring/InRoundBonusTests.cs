using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Bonuses that join what a car did in several sessions of a round.</summary>
public sealed class InRoundBonusTests
{
    private static readonly BonusCondition Pole = BonusCondition.InRound(SessionFilter.Of(SessionKind.Qualifying), BonusCondition.PlaceWithin(1));
    private static readonly BonusCondition Hat = BonusCondition.AllOf(BonusCondition.PlaceWithin(1), BonusCondition.FastestLap, Pole);
    private static readonly Championship HatTrick = Title(Paying(RaceRule(), new Bonus("hat-trick", 5, Hat, SessionFilter.Of(SessionKind.Race))));

    [Fact]
    public void A_hat_trick_is_pole_and_a_win_with_the_fastest_lap()
    {
        var season = Cars("a", "b")
            .Weekend(1, round => round.Qualifying("a", "b").Race(race => race.Order("a", "b").FastestLap("a")))
            .Weekend(2, round => round.Qualifying("b", "a").Race(race => race.Order("a", "b").FastestLap("a")))
            .Weekend(3, round => round.Qualifying("a", "b").Race(race => race.Order("a", "b").FastestLap("b")))
            .Weekend(4, round => round.Race(race => race.Order("a", "b").FastestLap("a")))
            .Build();
        Assert.Equal("1 a 45, 2 b 24", season.Table(HatTrick).Text());
        var award = Assert.Single(season.Ledger(HatTrick).Awards, award => award.Rule == "hat-trick");
        Assert.Equal((1, "race", "top 1 and fastest-lap and top 1 in qualifying"), (award.Round, award.Session.ToString(), award.Reason.ToString()));

        // It belongs to the race, so that nothing is known of it before.
        Assert.Equal("1 a 0, 1 b 0", season.Table(HatTrick, TablePoint.After(1, SessionKind.Qualifying)).Text());
    }

    [Fact]
    public void Decisions_on_the_earlier_session_take_it_and_give_it()
    {
        var season = Cars("a", "b").Weekend(1, round => round.Qualifying("b", "a").Race(race => race.Order("a", "b").FastestLap("a")));
        Assert.Equal("1 a 10, 2 b 6", season.Build().Table(HatTrick).Text());
        var later = season.Race(2, "a", "b")
            .With(new Decision(new MovedToLast(Entries("b")), "Underweight in qualifying.", [1], [SessionKind.Qualifying], effectiveFrom: TablePoint.After(2))).Build();
        Assert.Equal(["1 a 10, 2 b 6", "1 a 25, 2 b 12"], Engine(later, HatTrick).History(HatTrick.Id).Select(table => table.Text()));

        var isVoid = Cars("a", "b").Weekend(1, round => round.Qualifying("a", "b").Race(race => race.Order("a", "b").FastestLap("a")))
            .With(new Decision(new NoPoints(), "Qualifying is void.", [1], [SessionKind.Qualifying])).Build();
        Assert.Equal("1 a 10, 2 b 6", isVoid.Table(HatTrick).Text());
    }

    [Fact]
    public void A_double_win_is_paid_once_with_the_later_race()
    {
        var both = BonusCondition.AllOf(BonusCondition.PlaceWithin(1), BonusCondition.InRound(new SessionFilter([SessionKind.Sprint, SessionKind.Race]), BonusCondition.PlaceWithin(1)));
        var title = Title(Paying(RaceRule(), new Bonus("double", 3, both)));
        var season = Cars("a", "b")
            .Weekend(1, round => round.Sprint("a", "b").Race("a", "b"))
            .Weekend(2, round => round.Race(race => race.Id("race-1").Order("b", "a")).Race(race => race.Id("race-2").Order("b", "a")))
            .Weekend(3, round => round.Sprint("a", "b").Race("b", "a"))
            .Build();
        Assert.Equal([(1, "race", "a"), (2, "race-2", "b")], season.Ledger(title).Awards.Where(award => award.Rule == "double").Select(award => (award.Round, award.Session.ToString(), award.Competitor.Id.ToString())));
    }

    [Fact]
    public void A_driver_named_in_both_is_the_same_one()
    {
        var pole = BonusCondition.InRound(SessionFilter.Of(SessionKind.Qualifying), BonusCondition.Feat("pole"));
        var title = Title(Paying(RaceRule(), new Bonus("double", 5, BonusCondition.AllOf(BonusCondition.FastestLap, pole), SessionFilter.Of(SessionKind.Race))));
        Assert.Equal("1 x 15, 2 y 10", Of("x").Table(title).Text());
        Assert.Equal("1 x 10, 1 y 10", Of("y").Table(title).Text());

        static Season Of(string fastest) => new SeasonBuilder("test", "Test", "2021").Car("7", drivers: ["x", "y"])
            .Weekend(1, round => round.Qualifying(q => q.Order("7").Feat("pole", "7", "x")).Race(race => race.Order("7").FastestLap("7", fastest))).Build();
    }

    [Fact]
    public void A_checkpoint_is_an_earlier_session_where_it_is_named()
    {
        var led = BonusCondition.InRound(new SessionFilter([SessionKind.Checkpoint], checkpoints: ["half"]), BonusCondition.PlaceWithin(1));
        var any = BonusCondition.InRound(SessionFilter.Any, BonusCondition.PlaceWithin(1));
        var season = Cars("a", "b").Race(1, race => race.Checkpoint("half", "b", "a").Order("a", "b")).Build();
        Assert.Equal("1 a 10, 2 b 9", season.Table(Title(Paying(RaceRule(), new Bonus("half", 3, led)))).Text());
        Assert.Equal("1 a 10, 2 b 6", season.Table(Title(Paying(RaceRule(), new Bonus("any", 3, any)))).Text());
    }

    [Fact]
    public void Every_lap_led_leaves_none_that_was_not()
    {
        var slam = BonusCondition.AllOf(BonusCondition.PlaceWithin(1), BonusCondition.Measured("laps-not-led", most: 0));
        var season = Cars("a", "b")
            .Race(1, race => race.Order("a", "b").Measured("a", new Measures(laps: 50, lapsLed: 50)))
            .Race(2, race => race.Order("a", "b").Measured("a", new Measures(laps: 50, lapsLed: 49)))
            .Race(3, race => race.Order("a", "b").Measured("a", new Measures(laps: 50)))
            .Build();
        Assert.Equal("1 a 34, 2 b 18", season.Table(Title(Paying(RaceRule(), new Bonus("led all", 4, slam)))).Text());
    }

    [Fact]
    public void A_condition_in_code_sees_the_earlier_session()
    {
        var seen = new List<string>();
        var code = BonusCondition.When("noted", (context, car) =>
        {
            seen.Add($"{context.Session.Id} {context.SoFar.Awards.Length}");
            return car.Place == Position.First;
        });
        var title = Title(Paying(RaceRule(), new Bonus("noted", 1, BonusCondition.InRound(SessionFilter.Of(SessionKind.Qualifying), code), SessionFilter.Of(SessionKind.Race))));
        Assert.Equal("1 a 16, 2 b 11", Cars("a", "b").Race(1, "a").Weekend(2, round => round.Qualifying("b", "a").Race("b", "a")).Build().Table(title).Text());
        Assert.All(seen, note => Assert.Equal("qualifying 1", note));
    }

    [Fact]
    public void It_looks_back_once_only() => Assert.Throws<ArgumentException>(() => BonusCondition.InRound(SessionFilter.Any, BonusCondition.AllOf(Pole, BonusCondition.Started)));
}

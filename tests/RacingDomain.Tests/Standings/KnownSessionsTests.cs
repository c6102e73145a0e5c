using NodaTime;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Standings;

/// <summary>What is known at a moment, and what a later session, an earlier one, another round or another version of the season changes in what was scored.</summary>
public sealed class KnownSessionsTests
{
    private static readonly ChampionshipId Id = ChampionshipId.Parse("title");

    [Fact]
    public void A_round_is_held_on_its_day_though_nothing_is_known_of_it()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Weekend(2, round => round.Status(RoundStatus.Held)).Weekend(3, round => round.Status(RoundStatus.Scheduled)).Build();
        Assert.Equal([1, 2, 2, 2], new LocalDate?[] { DayOf(2).PlusDays(-1), DayOf(2), DayOf(3), null }.Select(day => season.Table(asOf: day).AfterRound));
        Assert.Equal("1 a 10, 2 b 6", season.Table(at: TablePoint.After(2), asOf: DayOf(2)).Text());
        Assert.Equal("standings.round-not-held", Assert.Throws<StandingsException>(() => season.Table(at: TablePoint.After(2), asOf: DayOf(2).PlusDays(-1))).Code);
    }

    [Fact]
    public void On_the_eve_of_a_race_the_sprint_is_known()
    {
        var eve = DayOf(2).PlusDays(-1);
        var season = Cars("a", "b").Race(1, "a", "b").Weekend(2, round => round.Sprint(sprint => sprint.Start(eve.At(new LocalTime(15, 0))).Order("b", "a")).Race("a", "b")).Build();
        var points = Paying(RaceRule()).Plus(new PointsRule("sprint", SessionFilter.Of(SessionKind.Sprint), Scale.Of(5)));
        Assert.Equal((2, "1 b 11, 2 a 10"), Known(eve, TablePoint.Season));
        Assert.Equal((2, "1 b 11, 2 a 10"), Known(eve, TablePoint.After(2)));
        Assert.Equal((1, "1 a 10, 2 b 6"), Known(eve.PlusDays(-1), TablePoint.Season));
        Assert.Equal((2, "1 a 20, 2 b 17"), Known(DayOf(2), TablePoint.Season));
        Assert.Equal("standings.no-such-session", Assert.Throws<StandingsException>(() => season.Table(Title(points), TablePoint.After(2, SessionKind.Race), eve)).Code);

        (int? Round, string Table) Known(LocalDate day, TablePoint at)
        {
            var table = season.Table(Title(points), at, day);
            return (table.AfterRound, table.Text());
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Who_raced_is_credited_for_qualifying_as_soon_as_the_race_is_known(bool apart)
    {
        var rule = new PointsRule("qualifying", SessionFilter.Of(SessionKind.Qualifying), [new ScaleCase(Scale.Of(3))], credit: Credit.ToCrewOfRace);
        var title = Title(Paying(rule), population: new Population(classesApart: apart));
        var season = Cars("a", "b").Driver("s").Weekend(1, round => round.Qualifying("b", "a").Sprint("a", "b").Race("a", "b"))
            .Weekend(2, round => round.Qualifying("a", "b").Race(race => race.Order("a", "b").Stint("a", "s"))).Build();
        var engine = Engine(season, title);
        foreach (var _ in (string[])["forth", "and back"])
        {
            Assert.Equal("1 a 3, 2 b 3", engine.Table(Id, TablePoint.After(2, SessionKind.Qualifying)).Text());
            Assert.Equal("1 a 3, 2 s 3, 3 b 3", engine.Table(Id, TablePoint.After(2)).Text());
            Assert.Equal("1 b 3, 2 a 0", engine.Table(Id, TablePoint.After(1)).Text());
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_was_scored_before_is_looked_at_anew_where_it_changes(bool apart)
    {
        var again = BonusCondition.When("again", (context, car) => context.SoFar.Awards.Any(award => award.Competitor == car.Competitors[0] && award.Points == 10));
        var title = Title(Paying(RaceRule(Scale.Of(10)), new Bonus("again", 1, again)), population: new Population(classesApart: apart));
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Race(3, "b", "a").Decision(new Reordered(Entries("b")), "Appeal.", [1], effectiveFrom: TablePoint.After(3)).Build();
        var engine = Engine(season, title);
        Assert.Equal(["1 a 10, 2 b 0", "1 a 11, 2 b 10", "1 b 32, 2 a 0"], engine.History(Id).Select(table => table.Text()));
        Assert.Equal(["a 10", "b 10", "a 1"], engine.Ledger(Id, TablePoint.After(2)).Awards.Select(award => $"{award.Competitor.Id} {award.Points}"));
        Assert.Equal(["b 10", "b 10", "b 1", "b 10", "b 1"], engine.Ledger(Id).Awards.Select(award => $"{award.Competitor.Id} {award.Points}"));
    }

    [Fact]
    public void A_scale_by_the_number_of_competitors_counts_those_who_join_later()
    {
        // A point for every competitor of the season who is behind in the race, and for those who are not in it.
        var whole = Cars("a", "b", "c").Weekend(1, round => round.Entered("a", "b").Race("a", "b")).Weekend(2, round => round.Entered("b", "c").Race("c", "b")).Build();
        var title = Title(Paying(RaceRule(new Scale([], formula: new PlaceFormula(-1, 1, FieldCount.Entrants)))));
        var shorter = new Season(whole.Series, whole.Id, whole.Rulebook, whole.Classes, whole.Drivers, whole.Teams, whole.Manufacturers, whole.Rounds.Take(1).ToValueArray(), whole.Events.Take(1).ToValueArray());
        Assert.Equal("1 a 1, 2 b 0", shorter.Table(title).Text());
        Assert.Equal("1 a 2, 1 c 2, 3 b 2", shorter.PlusRound(whole.Rounds[1], whole.Events[1]).Table(title).Text());
        Assert.Equal("1 a 1, 2 b 0", shorter.Table(title).Text());
    }

    [Fact]
    public void A_ruling_that_says_nothing_of_when_shows_at_once_beside_one_that_does()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "a", "b")
            .Decision(new PointsAdjusted(-5, competitors: DriverRefs("a")), "At once.", [1])
            .Decision(new PointsAdjusted(-7, competitors: DriverRefs("a")), "Later.", [1], effectiveFrom: TablePoint.After(2))
            .Decision(new PointsAdjusted(-1, competitors: DriverRefs("a")), "At the end.", effectiveFrom: TablePoint.Season).Build();
        Assert.Equal("1 b 6, 2 a 5", season.Table(at: TablePoint.After(1)).Text());
        Assert.Equal("1 b 12, 2 a 8", season.Table(at: TablePoint.After(2)).Text());
        Assert.Equal("1 b 12, 2 a 7", season.Table().Text());
    }

    [Fact]
    public void What_is_decided_of_the_end_of_a_race_changes_a_checkpoint_that_waits_for_it()
    {
        var rule = new PointsRule("half-way", new SessionFilter([SessionKind.Checkpoint]), Ten).WithRequirement(new CarRequirement(classifiedAtEnd: true));
        var season = Cars("a", "b").Race(1, race => race.Order("a", "b").Checkpoint("half-way", "a", "b")).Build();
        Assert.Equal("1 a 10, 2 b 6", season.Table(Title(Paying(rule))).Text());
        Assert.Equal("1 b 10, 2 a 0", season.PlusDecision(new Decision(new Removed(Entries("a")), "Too light.", [1], [SessionKind.Race])).Table(Title(Paying(rule))).Text());
    }

    [Fact]
    public void What_is_decided_of_qualifying_changes_a_bonus_of_the_race_beside_one_that_looks_at_the_race_alone()
    {
        var pole = BonusCondition.InRound(SessionFilter.Of(SessionKind.Qualifying), BonusCondition.PlaceWithin(1));
        var title = Title(Paying(RaceRule(), new Bonus("start", 1, BonusCondition.Started, SessionFilter.Of(SessionKind.Race)), new Bonus("pole", 3, pole, SessionFilter.Of(SessionKind.Race))));
        var season = Cars("a", "b").Weekend(1, round => round.Qualifying("a", "b").Race("a", "b")).Build();
        Assert.Equal("1 a 14, 2 b 7", season.Table(title).Text());
        Assert.Equal("1 a 11, 2 b 10", season.PlusDecision(new Decision(new MovedToLast(Entries("a")), "Too light.", [1], [SessionKind.Qualifying])).Table(title).Text());
    }

    [Fact]
    public void A_season_can_begin_without_sessions_and_go_on()
    {
        var title = Title(kind: CompetitorKind.Entry);
        var whole = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Race(3, "b", "a").Build();
        var version = new Season(whole.Series, whole.Id, whole.Rulebook, whole.Classes, whole.Drivers, whole.Teams, whole.Manufacturers);
        foreach (var expected in (string[])["", "1 a 10, 2 b 6", "1 a 16, 1 b 16", "1 b 26, 2 a 22"])
        {
            Assert.Equal(expected, version.Table(title).Text());
            var next = version.Events.Length;
            version = next == 3 ? version : version.PlusRound(whole.Rounds[next], whole.Events[next]);
        }
    }

    [Fact]
    public void A_sprint_is_looked_at_anew_when_the_race_says_who_is_credited_for_qualifying()
    {
        // The substitute drove in the sprint and in the race: with the race known he has points of qualifying, and before the sprint.
        var again = BonusCondition.When("again", (context, car) => context.SoFar.Awards.Any(award => award.Competitor == car.Competitors[0]));
        var title = Title(new PointsSystem(
            [new PointsRule("qualifying", SessionFilter.Of(SessionKind.Qualifying), [new ScaleCase(Scale.Of(3))], credit: Credit.ToCrewOfRace)],
            [new Bonus("again", 1, again, SessionFilter.Of(SessionKind.Sprint))]));
        var season = Cars("a").Driver("s").Weekend(1, round => round
            .Qualifying("a")
            .Sprint(sprint => sprint.Order("a").Stint("a", "a", drove: false).Stint("a", "s"))
            .Race(race => race.Order("a").Stint("a", "s"))).Build();
        var engine = Engine(season, title);
        Assert.Equal("1 a 3, 2 s 0", engine.Table(Id, TablePoint.After(1, SessionKind.Sprint)).Text());
        Assert.Equal("1 s 4, 2 a 3", engine.Table(Id).Text());
        Assert.Equal("1 a 3, 2 s 0", engine.Table(Id, TablePoint.After(1, SessionKind.Sprint)).Text());
    }

    [Fact]
    public void A_car_is_called_as_in_the_first_session_that_is_left()
    {
        var title = Title(kind: CompetitorKind.Entry);
        var season = new SeasonBuilder("test", "Test", "2021").Car("1", team: "One", drivers: ["a"]).Race(1, "1").Weekend(2, round => round.Car("1", team: "Two", drivers: ["a"]).Race("1")).Build();
        Assert.Equal("1 One", Engine(season, title).Table(Id).Rows[0].Competitor.Name);
        var left = season.WithEvent(season.Events[0].WithSessions([]));
        Assert.Equal("1 Two", Engine(left, title).Table(Id).Rows[0].Competitor.Name);
    }
}

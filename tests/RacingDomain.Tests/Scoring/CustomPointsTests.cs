using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Tests.Support;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>Rules in code.</summary>
public sealed class CustomPointsTests
{
    [Fact]
    public void A_system_in_code_yields_awards()
    {
        var beaten = PointsSystem.From("cars-beaten", context => context.Kind != SessionKind.Race ? [] : context.Field
            .Where(car => car.Place is not null)
            .SelectMany(car => context.Awards(car, "cars-beaten", context.Starters - car.Place!.Value.Number)));
        var season = Cars("a", "b", "c").Weekend(1, round => round.Qualifying("c", "b", "a").Race("a", "b", "c")).Build();
        Assert.Equal("1 a 2, 2 b 1, 3 c 0", season.Table(Title(beaten)).Text());
        Assert.Equal("1st of 3", season.Ledger(Title(beaten)).Awards[0].Reason.ToString());
    }

    [Fact]
    public void A_class_of_ones_own_sees_the_awards_so_far()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "a", "b").Race(3, "b", "a").Build();
        Assert.Equal("1 a 3, 2 b 1", season.Table(Title(new Streak())).Text());
        Assert.Equal("1 a 1", season.Table(Title(new Streak(), listing: Listing.Scorers), TablePoint.After(1)).Text());
    }

    [Fact]
    public void It_is_scored_again_from_where_a_later_decision_changed_something()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "a", "b").Race(3, "a", "b")
            .Decision(new Reordered(Entries("b")), "Appeal.", [1], effectiveFrom: TablePoint.After(3)).Build();
        var history = Engine(season, Title(new Streak())).History(ChampionshipId.Parse("title"));
        Assert.Equal(["1 a 1, 2 b 0", "1 a 3, 2 b 0", "1 a 3, 2 b 1"], history.Select(table => table.Text()));
    }

    [Fact]
    public void A_condition_in_a_composed_system_sees_the_awards_so_far()
    {
        var again = BonusCondition.When("again", (context, car) => context.SoFar.Awards.Any(award => award.Competitor == car.Competitors[0] && award.Points == 10));
        var points = Paying(RaceRule(Scale.Of(10)), new Bonus("again", 1, again));
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Race(3, "b", "a")
            .Decision(new Reordered(Entries("b")), "Appeal.", [1], effectiveFrom: TablePoint.After(3)).Build();
        var history = Engine(season, Title(points)).History(ChampionshipId.Parse("title"));
        Assert.Equal(["1 a 10, 2 b 0", "1 a 11, 2 b 10", "1 b 32, 2 a 0"], history.Select(table => table.Text()));
    }

    [Fact]
    public void Awards_of_the_wrong_kind_are_refused()
    {
        var wrong = PointsSystem.From("wrong", context => [context.Award(new Competitor(CompetitorKind.Team, CompetitorId.Parse("a"), "A"), "wrong", 1)]);
        var error = Assert.Throws<ScoringException>(() => Cars("a").Race(1, "a").Build().Table(Title(wrong)));
        Assert.Equal(("wrong", 1, "race"), (error.Rule, error.Round, error.Session.ToString()));
    }

    [Fact]
    public void Awards_to_strangers_are_refused_and_those_to_somebody_of_another_field_are_not()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Weekend(2, round => round.Entered("a").Race("a")).Build();
        var stranger = PointsSystem.From("generous", context => [context.Award(new Competitor(CompetitorKind.Driver, CompetitorId.Parse("z"), "Z"), "generous", 1)]);
        var error = Assert.Throws<ScoringException>(() => season.Table(Title(stranger)));
        Assert.Equal(("generous", 1, "race"), (error.Rule, error.Round, error.Session.ToString()));
        Assert.Contains("driver 'z'", error.Message, StringComparison.Ordinal);

        var absent = PointsSystem.From("absent", context => [context.Award(new Competitor(CompetitorKind.Driver, CompetitorId.Parse("b"), "b"), "absent", 1)]);
        Assert.Equal("1 b 2, 2 a 0", season.Table(Title(absent)).Text());
    }

    [Fact]
    public void Who_is_not_registered_is_a_stranger()
    {
        var season = Cars("a", "b").Race(1, "a", "b").With(new Registration(CompetitorRef.Of(DriverId.Parse("a")))).Build();
        var absent = PointsSystem.From("absent", context => [context.Award(new Competitor(CompetitorKind.Driver, CompetitorId.Parse("b"), "b"), "absent", 1)]);
        Assert.Throws<ScoringException>(() => season.Table(Title(absent)));
    }

    [Fact]
    public void A_tie_break_that_fails_is_named_with_the_round_of_the_table()
    {
        var season = Cars("a", "b", "c").Race(1, "a", "b", "c").Race(2, "b", "c", "a").Race(3, "c", "a", "b").Build();
        var broken = TieBreakChain.Step("broken", (_, _) => throw new InvalidOperationException("no coin"));
        var error = Assert.Throws<ScoringException>(() => season.Table(Title(ranking: new Ranking(tieBreaks: new TieBreakChain(broken)))));
        Assert.Equal(("broken", 3, true), (error.Rule, error.Round, error.Session.IsNone));
        Assert.Contains("no coin", error.Message, StringComparison.Ordinal);

        var circle = TieBreakChain.Step("circle", (a, b) => (a.Competitor.ToString(), b.Competitor.ToString()) switch
        {
            ("a", "b") or ("b", "c") or ("c", "a") => -1,
            ("b", "a") or ("c", "b") or ("a", "c") => 1,
            _ => 0,
        });
        error = Assert.Throws<ScoringException>(() => season.Table(Title(ranking: new Ranking(tieBreaks: new TieBreakChain(circle)))));
        Assert.Equal(("circle", 3), (error.Rule, error.Round));
        Assert.IsType<TieBreakException>(error.InnerException);
        Assert.Contains("'a', 'b', 'c'", error.Message, StringComparison.Ordinal);

        var mute = new Mute();
        var table = Title(ranking: new Ranking(tieBreaks: new TieBreakChain(mute)));
        Assert.Equal("1 a 20, 2 b 20, 3 c 20", season.Table(table).Text());
        Assert.Equal("mute", Assert.Throws<ScoringException>(() => season.Explain(table, "a")).Rule);
    }

    [Fact]
    public void Whenever_a_tie_break_fails_it_is_named_with_the_round()
    {
        var failed = 0;
        for (var last = 0; last < 80; last++)
        {
            // Fails from some call on, in the table, in its explanation or in the admission to a phase.
            var calls = 0;
            var step = TieBreakChain.Step("tired", (a, b) => calls++ < last ? a.Competitor.CompareTo(b.Competitor) : throw new InvalidOperationException("too tired"));
            var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Weekend(3, round => round.Status(RoundStatus.Scheduled)).Build();
            var tired = new Ranking(tieBreaks: new TieBreakChain(step));
            var title = Title(ranking: new Ranking(tieBreaks: TieBreakChain.Shared)).WithPhases(new Phase("Season", ranking: tired), new Phase("Final", 3, Admission.OfFirst(1), PhaseStart.Reset(0)));
            foreach (var ask in (Action<StandingsEngine>[])[engine => engine.Explain(title.Id, CompetitorId.Parse("a")), engine => engine.Phases(title.Id)])
            {
                calls = 0;
                if (Record.Exception(() => ask(Engine(season, title))) is { } error)
                {
                    failed++;
                    Assert.Equal(("tired", 2), (Assert.IsType<ScoringException>(error).Rule, ((ScoringException)error).Round));
                }
            }
        }

        Assert.InRange(failed, 10, 140);
    }

    [Fact]
    public void Awards_of_another_session_are_refused()
    {
        var again = PointsSystem.From("again", context => context.SoFar.Awards.IsEmpty ? context.Field.SelectMany(car => context.Awards(car, "again", 1)) : context.SoFar.Awards);
        var error = Assert.Throws<ScoringException>(() => Cars("a").Race(1, "a").Race(2, "a").Build().Table(Title(again)));
        Assert.Equal(("again", 2), (error.Rule, error.Round));
    }

    [Fact]
    public void One_award_given_twice_counts_twice_and_can_be_dropped()
    {
        var twice = PointsSystem.From("twice", context =>
        {
            var award = context.Award(context.Field[0].Competitors[0], "twice", 1);
            return [award, award];
        });
        Assert.Equal("1 a 2 (4)", Cars("a").Race(1, "a").Race(2, "a").Build().Table(Title(twice, counting: Counting.Best(1))).Text());
    }

    [Fact]
    public void A_rule_that_throws_is_named_with_the_round_and_the_session()
    {
        var season = Cars("a").Weekend(4, round => round.Race("a")).Build();
        var lazy = PointsSystem.From("lazy", context => context.Field.Select<Placing, Award>(_ => throw new InvalidOperationException("no fuel")));
        var error = Assert.Throws<ScoringException>(() => season.Table(Title(lazy)));
        Assert.Equal(("lazy", 4, "race"), (error.Rule, error.Round, error.Session.ToString()));
        Assert.Contains("no fuel", error.Message, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(error.InnerException);

        var bonus = new Bonus("lucky", 1, BonusCondition.When("dice", (_, _) => throw new InvalidOperationException("no dice")));
        Assert.Equal("lucky", Assert.Throws<ScoringException>(() => season.Table(Title(Paying(RaceRule(), bonus)))).Rule);
        var filter = new PointsRule("filtered", new SessionFilter(condition: new NamedCondition("c", _ => throw new InvalidOperationException("no luck"))), Ten);
        Assert.Equal("filtered", Assert.Throws<ScoringException>(() => season.Table(Title(Paying(filter)))).Rule);
    }

    [Fact]
    public void A_rule_that_gives_other_results_when_it_is_asked_again_is_named_with_the_round_and_the_session()
    {
        var season = Cars("a", "b").Weekend(4, round => round.Qualifying("a", "b").Race("a", "b")).Race(5, "b", "a").Build();
        var asked = 0;
        Fails("counter", 4, "qualifying", PointsSystem.From("counter", context => context.Field.SelectMany(car => context.Awards(car, "counter", ++asked))));

        // Who won the race before gets more: seen at once, for the race itself was asked for before.
        EntryId? before = null;
        var error = Fails("memory", 4, "race", PointsSystem.From("memory", context =>
        {
            var awards = context.Kind != SessionKind.Race ? [] : context.Field.SelectMany(car => context.Awards(car, "memory", car.Entry.Id == before ? 2 : 1)).ToList();
            before = context.Kind != SessionKind.Race ? before : context.Field[0].Entry.Id;
            return awards;
        }));
        Assert.True(error.GaveOtherResults);
        Assert.Contains("1 to 'a' (1st of 2) at first, then 2 to 'a' (1st of 2)", error.Message, StringComparison.Ordinal);

        var odd = false;
        Fails("odd", 4, "qualifying", Paying(RaceRule(), new Bonus("odd", 1, BonusCondition.When("every other", (_, car) => car.Place != Position.First || (odd = !odd)))));
        Fails("some", 4, "race", Paying(new PointsRule("some", new SessionFilter([SessionKind.Race], condition: new NamedCondition("c", _ => odd = !odd)), Ten)));
        Fails("scaled", 4, "race", Paying(new PointsRule("scaled", SessionFilter.Of(SessionKind.Race), [new ScaleCase(Ten, new SessionFilter(condition: new NamedCondition("c", _ => odd = !odd)))])));
        Fails("weighed", 4, "race", Paying(new PointsRule(
            "weighed", SessionFilter.Of(SessionKind.Race), [new ScaleCase(Ten)], weight: new Weight([new WeightCase(2, new SessionFilter(condition: new NamedCondition("c", _ => odd = !odd)))]))));

        ScoringException Fails(string rule, int round, string session, IPointsSystem points)
        {
            foreach (var ask in (Action<Championship>[])[title => season.Table(title), title => season.Ledger(title), title => Engine(season, title).History(title.Id), title => season.Explain(title, "a")])
            {
                (asked, before, odd) = (0, null, false);
                Assert.Equal((rule, round, session), Named(Assert.Throws<ScoringException>(() => ask(Title(points)))));
            }

            (asked, before, odd) = (0, null, false);
            return Assert.Throws<ScoringException>(() => season.Table(Title(points)));
        }
    }

    [Fact]
    public void State_that_grows_slowly_is_found_by_the_first_session()
    {
        // Whoever has 30 points by its own count gets no more: each race is counted more than once.
        var total = new Dictionary<CompetitorId, int>();
        var capped = PointsSystem.From("capped", context => context.Field.SelectMany(car => context.Awards(car, "capped", Count(car) > 30 ? 0 : 4)));
        var builder = Cars("a", "b");
        for (var i = 1; i <= 12; i++)
        {
            builder = builder.Race(i, "a", "b");
        }

        var error = Assert.Throws<ScoringException>(() => builder.Build().Table(Title(capped)));
        Assert.Equal(("capped", "race"), (error.Rule, error.Session.ToString()));

        int Count(Placing car) => total[car.Competitors[0].Id] = total.GetValueOrDefault(car.Competitors[0].Id) + 4;
    }

    [Fact]
    public void A_place_that_counts_only_sometimes_is_found_without_any_points()
    {
        var odd = false;
        var rule = new PointsRule("nothing", new SessionFilter([SessionKind.Race], condition: new NamedCondition("c", _ => odd = !odd)), [new ScaleCase(Scale.Of(0))], credit: new Credit(CrewCredit.Starter));
        var season = Cars("a", "b").Weekend(1, round => round.Race(race => race.Order("a").Stint("a", "a").Stint("a", "b", started: true))).Build();
        Assert.Equal(("composed", 1, "race"), Named(Assert.Throws<ScoringException>(() => season.Table(Title(Paying(rule))))));
    }

    [Fact]
    public void A_condition_of_drive_times_that_throws_is_named_too()
    {
        var time = new DriveTimeCase(Duration.FromMinutes(45), new SessionFilter(condition: new NamedCondition("wet race", _ => throw new InvalidOperationException("no rain"))));
        var season = Cars("a").Weekend(3, round => round.Race(race => race.Order("a").Stint("a", "a", time: Duration.FromMinutes(50)))).Build();
        var error = Assert.Throws<ScoringException>(() => season.Table(Title(population: new Population(driveTimes: [time]))));
        Assert.Equal(("wet race", 3, "race"), Named(error));
    }

    [Fact]
    public void A_tie_break_that_gives_another_order_when_it_is_asked_again_is_named()
    {
        var season = Cars("a", "b").Race(1, "a", "b").Race(2, "b", "a").Build();
        var toss = 0;
        foreach (var step in (ITieBreak[])[TieBreakChain.Step("toss", (a, b) => a == b ? 0 : toss++ / 2 % 2 == 0 ? -1 : 1), TieBreakChain.Step("toss", (a, b) => a.Competitor.CompareTo(b.Competitor) > 0 ? 1 : 0), new FirstCome()])
        {
            var error = Assert.Throws<ScoringException>(() => season.Table(Title(ranking: new Ranking(tieBreaks: new TieBreakChain(step)))));
            Assert.Equal((step.Name, 2, true), (error.Rule, error.Round, error.Session.IsNone));
            Assert.Contains("'a', 'b'", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_system_that_yields_nothing_at_all_is_an_error()
    {
        var season = Cars("a").Race(1, "a").Build();
        Assert.Equal("null", Assert.Throws<ScoringException>(() => season.Table(Title(PointsSystem.From("null", _ => null!)))).Rule);
        Assert.Equal("null", Assert.Throws<ScoringException>(() => season.Table(Title(PointsSystem.From("null", _ => [null!])))).Rule);
    }

    [Fact]
    public void Points_too_large_to_be_exact_are_an_error_of_the_rule()
    {
        var rule = RaceRule(Scale.Of(Points.Of(long.MaxValue)), weight: new Weight([new WeightCase(2)]));
        Assert.IsType<OverflowException>(Assert.Throws<ScoringException>(() => Cars("a").Race(1, "a").Build().Table(Title(Paying(rule)))).InnerException);
    }

    [Fact]
    public void A_system_has_a_rule_and_names_them_once()
    {
        Assert.Throws<ArgumentException>(() => new PointsSystem([]));
        Assert.Throws<ArgumentException>(() => new PointsSystem([RaceRule(), RaceRule()]));
        Assert.Throws<ArgumentException>(() => new PointsSystem([RaceRule()], [new Bonus("race", 1, BonusCondition.Started)]));
        Assert.Equal(2, Paying(RaceRule()).Plus(new PointsRule("q", SessionFilter.Of(SessionKind.Qualifying), Ten)).Rules.Length);
        Assert.Equal(PointsSystem.ForRaces(10, 6, 4, 3, 2, 1), Paying(RaceRule()));
    }

    private static (string Rule, int Round, string Session) Named(ScoringException error) => (error.Rule, error.Round, error.Session.ToString());

    /// <summary>Ranks by where one stands in the group.</summary>
    private sealed class FirstCome : ITieBreak
    {
        public string Name => "first come";

        public void Rank(ReadOnlySpan<TieRecord> group, Span<int> ranks)
        {
            for (var i = 0; i < group.Length; i++)
            {
                ranks[i] = i;
            }
        }

        public string Describe(TieRecord ahead, TieRecord behind) => "came first";
    }

    /// <summary>Ranks by name and cannot say why.</summary>
    private sealed class Mute : ITieBreak
    {
        public string Name => "mute";

        public void Rank(ReadOnlySpan<TieRecord> group, Span<int> ranks)
        {
            for (var i = 0; i < group.Length; i++)
            {
                ranks[i] = group[i].Competitor.ToString()[0];
            }
        }

        public string Describe(TieRecord ahead, TieRecord behind) => throw new InvalidOperationException("mute");
    }

    /// <summary>A point for a win, two if the session before was won too.</summary>
    private sealed class Streak : IPointsSystem
    {
        public string Name => "streak";

        public IEnumerable<Award> Score(ScoringContext context)
        {
            foreach (var winner in context.Field.Where(car => car.Place == Position.First).SelectMany(car => car.Competitors))
            {
                var again = context.SoFar.Awards.Any(award => award.Competitor == winner && award.Round == context.Round.Number - 1);
                yield return context.Award(winner, "streak", again ? 2 : 1);
            }
        }
    }
}

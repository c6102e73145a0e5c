using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Tests.Support;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Scoring;

/// <summary>What is said of rules in code that give other results when they are asked again, and where in the rules code is found.</summary>
public sealed class OtherResultsTests
{
    private static readonly Season Two = Cars("a", "b").Weekend(4, round => round.Race("a", "b")).Build();
    private static readonly SessionFilter Qualifying = SessionFilter.Of(SessionKind.Qualifying);

    private int asked;

    [Fact]
    public void An_award_that_comes_or_goes_is_named_with_nothing_in_its_place()
    {
        // The award is of a rule of its own, but code that scores as a whole has one name.
        Assert.Equal(
            ("sometimes", "nothing at first, then 1 to 'a' (1st of 2)"), Said(Two, Title(PointsSystem.From("sometimes", context => Again() ? context.Awards(context.Field[0], "inner", 1) : []))));
        Assert.Equal(
            ("sometimes", "1 to 'a' (1st of 2) at first, then nothing"), Said(Two, Title(PointsSystem.From("sometimes", context => Again() ? [] : context.Awards(context.Field[0], "inner", 1)))));
    }

    [Fact]
    public void Of_several_rules_the_one_is_named_that_paid_first()
    {
        var later = 0;
        var points = new PointsSystem([
            new PointsRule("one", new SessionFilter([SessionKind.Race], condition: new NamedCondition("first", _ => asked++ == 0)), Ten),
            new PointsRule("two", new SessionFilter([SessionKind.Race], condition: new NamedCondition("later", _ => later++ > 0)), Scale.Of(9, 6)),
        ]);
        Assert.Equal(("one", "10 to 'a' (1st of 2) at first, then 9 to 'a' (1st of 2)"), Said(Two, Title(points)));
    }

    [Fact]
    public void Places_that_change_are_named_where_nobody_is_paid()
    {
        // In the second asking the car is found to have broken the driving time, and stands behind.
        var times = new Population(driveTimes: [new DriveTimeCase(Duration.FromHours(2), When(Again))]);
        var season = Cars("a", "b").Race(4, race => race.Order("a", "b").Stint("a", "a", time: Duration.FromMinutes(50))).Build();
        Assert.Equal(("composed", "the place 1 of 'a' for 'a' not paid at first, then the place 1 of 'b' for 'b' not paid"), Said(season, Title(Paying(RaceRule(Scale.Of(0))), population: times)));
    }

    [Fact]
    public void A_place_that_comes_or_goes_is_named_with_no_place_in_its_stead()
    {
        // By the rule the starter has the place; without it all who drove have one.
        var placed = new SeasonBuilder("test", "Test", "2021").Car("1", drivers: ["a", "b"]).Race(4, race => race.Order("1").Stint("1", "a", started: true)).Build();
        var retired = new SeasonBuilder("test", "Test", "2021").Car("1", drivers: ["a", "b"]).Race(4, race => race.Retired("1").Stint("1", "a", started: true)).Build();
        Assert.Equal(("composed", "no place at first, then the place 1 of '1' for 'b' not paid"), Said(placed, To(() => !Again())));
        Assert.Equal(("composed", "the place none of '1' for 'b' not paid at first, then no place"), Said(retired, To(Again)));

        static Championship To(Func<bool> turn) => Title(Paying(new PointsRule("race", new SessionFilter([SessionKind.Race], condition: Named(turn)), [new ScaleCase(Scale.Of(0))], credit: new Credit(CrewCredit.Starter))));
    }

    [Fact]
    public void A_place_is_paid_not_paid_or_not_credited()
    {
        // The first rule pays nothing, and owns the place where it applies.
        var owners = new PointsSystem([new PointsRule("first", new SessionFilter([SessionKind.Race], condition: Named(() => !Again())), Scale.Of(0)), RaceRule()]);
        Assert.Equal(("composed", "the place 1 of 'a' for 'a' not paid at first, then the place 1 of 'a' for 'a' paid"), Said(Two, Title(owners)));

        // Of two cars of one driver the rule credits one; without it he has both places.
        var both = new SeasonBuilder("test", "Test", "2021").Car("1", drivers: ["a"]).Car("2", drivers: ["a"]).Race(4, "1", "2").Build();
        var best = Paying(new PointsRule("race", new SessionFilter([SessionKind.Race], condition: Named(() => !Again())), [new ScaleCase(Scale.Of(0))], credit: new Credit(severalCars: SeveralCars.Best)));
        Assert.Equal(("composed", "the place 2 of '2' for 'a' not credited at first, then the place 2 of '2' for 'a' not paid"), Said(both, Title(best)));
    }

    [Fact]
    public void Code_is_found_in_one_rule_of_several()
    {
        var driven = Cars("a", "b").Race(4, race => race.Order("a", "b").Stint("a", "a", time: Duration.FromMinutes(50))).Build();
        var (often, minute) = (new DriveTimeCase(Duration.FromHours(2), When(Again)), new DriveTimeCase(Duration.FromMinutes(1)));
        var coded = BonusCondition.When("again", (_, _) => Again());
        foreach (var (name, season, title) in new (string, Season, Championship)[]
        {
            ("some", Two, Title(new PointsSystem([RaceRule(), new PointsRule("some", When(Again), Scale.Of(1))]))),
            ("race", Two, Title(Paying(new PointsRule("race", SessionFilter.Of(SessionKind.Race), [new ScaleCase(Ten, When(Again)), new ScaleCase(Scale.Of(1))])))),
            ("race", Two, Title(Paying(RaceRule(weight: new Weight([new WeightCase(2, When(Again)), new WeightCase(3, Qualifying)]))))),
            ("race", Two, Title(Paying(new PointsRule("race", When(Again), [new ScaleCase(Ten, When(Again))])))),
            ("odd", Two, Title(Paying(RaceRule(), new Bonus("odd", 1, BonusCondition.Started, When(Again))))),
            ("odd", Two, Title(Paying(RaceRule(), new Bonus("pole", 1, BonusCondition.Started, Qualifying), new Bonus("odd", 1, BonusCondition.Started, When(Again))))),
            ("odd", Two, Title(Paying(RaceRule(), new Bonus("pole", 1, BonusCondition.Started, Qualifying), new Bonus("odd", 1, BonusCondition.AllOf(BonusCondition.Started, coded))))),
            ("race", driven, Title(Paying(RaceRule(credit: new Credit(driveTimes: [often, minute]))))),
            ("race", driven, Title(population: new Population(driveTimes: [often, minute]))),
        })
        {
            asked = 0;
            var error = Assert.Throws<ScoringException>(() => season.Table(title));
            Assert.Equal((name, true), (error.Rule, error.GaveOtherResults));
        }
    }

    [Fact]
    public void Code_is_found_in_one_of_the_earlier_sessions_of_a_bonus()
    {
        var season = Cars("a", "b").Weekend(4, round => round.Qualifying("a", "b").Race("a", "b")).Build();
        var first = BonusCondition.PlaceWithin(1);
        var both = BonusCondition.AllOf(BonusCondition.InRound(Qualifying, first), BonusCondition.InRound(When(Again), first));
        Assert.Equal(("hat-trick", "nothing at first, then 5 to 'a' (top 1 in qualifying and top 1 in an earlier session)"), Said(season, Title(Paying(RaceRule(), new Bonus("hat-trick", 5, both, SessionFilter.Of(SessionKind.Race))))));
    }

    [Fact]
    public void Code_that_gives_no_list_or_no_award_or_one_of_another_session_is_told_so()
    {
        Fails("it gave no list of awards; give an empty one for none.", _ => null!);
        Fails("it gave an award that is null.", _ => [null!]);
        var season = Cars("a").Weekend(1, round => round.Sprint("a").Race("a")).Build();
        var repeated = PointsSystem.From("rule", context => context.SoFar.Awards.IsEmpty ? context.Awards(context.Field[0], "rule", 1) : context.SoFar.Awards);
        Assert.Equal(
            "Rule 'rule', round 1, session 'race': it gave an award of the session 'sprint'; every award is made by the context of its own session.",
            Assert.Throws<ScoringException>(() => season.Table(Title(repeated))).Message);

        void Fails(string message, Func<ScoringContext, IEnumerable<Award>> score)
        {
            var error = Assert.Throws<ScoringException>(() => Two.Table(Title(PointsSystem.From("rule", score))));
            Assert.EndsWith(message, error.Message, StringComparison.Ordinal);
            Assert.Null(error.InnerException);
        }
    }

    private static SessionFilter When(Func<bool> turn) => new(condition: Named(turn));

    private static NamedCondition Named(Func<bool> turn) => new("c", _ => turn());

    /// <summary>Whether it was asked before.</summary>
    private bool Again() => asked++ > 0;

    /// <summary>The rule that is named, and what it is said to have given.</summary>
    private (string Rule, string What) Said(Season season, Championship title)
    {
        const string Before = "asked again for the same session it gives other results: ", After = ". A rule looks at nothing but its argument, and keeps no state.";
        asked = 0;
        var error = Assert.Throws<ScoringException>(() => season.Table(title));
        Assert.True(error.GaveOtherResults);
        Assert.Contains(Before, error.Message, StringComparison.Ordinal);
        Assert.EndsWith(After, error.Message, StringComparison.Ordinal);
        return (error.Rule, error.Message[(error.Message.IndexOf(Before, StringComparison.Ordinal) + Before.Length)..^After.Length]);
    }
}

using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Testing;
using RacingDomain.TieBreaks;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Testing;

/// <summary>Rules that are wrong on purpose: the laws find each, and show it with three competitors at most.</summary>
public sealed class PlantedFaults
{
    private static readonly int[] Seeds = [1, 2, 3, 20_26];

    [Fact]
    public void A_comparer_by_name_that_goes_in_circles() =>
        Finds(WithTieBreak(TieBreakChain.Step("circle", (a, b) => Circle(Last(a) - Last(b)))), RuleLaw.TieBreaks, RuleLaw.Computes);

    [Fact]
    public void A_comparer_by_wins_that_goes_in_circles() =>
        Finds(WithTieBreak(TieBreakChain.Step("circle", (a, b) => Circle(Wins(a) - Wins(b)))), RuleLaw.TieBreaks, RuleLaw.Computes);

    [Fact]
    public void A_comparer_by_the_most_races_ahead_which_is_not_transitive() => Finds(
        WithTieBreak(TieBreakChain.Step("ahead", (a, b) => Ahead(b, a) - Ahead(a, b))), RuleLaw.TieBreaks, RuleLaw.Computes);

    [Fact]
    public void A_step_of_ones_own_that_ranks_by_where_one_stands_in_the_group() => Finds(WithTieBreak(new FirstCome()), RuleLaw.TieBreaks, RuleLaw.Computes);

    [Fact]
    public void A_comparer_that_contradicts_itself() => Finds(WithTieBreak(TieBreakChain.Step("me-first", (_, _) => -1)), RuleLaw.TieBreaks, RuleLaw.Computes);

    [Fact]
    public void A_points_system_that_depends_on_the_order_of_the_entries() => Finds(
        With(PointsSystem.From("entry-order", context => context.Field.SelectMany(car => context.Awards(car, "entry-order", 10 - context.Event.Entries.ToList().IndexOf(car.Entry))))),
        RuleLaw.OrderOfInput);

    [Fact]
    public void A_scale_that_depends_on_the_order_of_the_classes() => Finds(
        With(new PointsSystem(
            [
                new PointsRule("race", SessionFilter.Of(SessionKind.Race), [new ScaleCase(Scale.Of(9, 6), new SessionFilter(condition: new NamedCondition("first class", c => c.Season.Classes[0].Id == ClassId.Parse("k0")))), new ScaleCase(Scale.Of(5, 4))]),
            ])),
        RuleLaw.OrderOfInput);

    [Fact]
    public void A_points_system_that_goes_by_the_index_in_the_field_in_a_tie() => Finds(
        With(PointsSystem.From("index", context => context.Field.SelectMany((car, i) => context.Awards(car, "index", 20 - i)))), RuleLaw.Names);

    [Fact]
    public void A_rule_that_counts_how_often_it_was_asked()
    {
        var asked = 0;
        Finds(With(PointsSystem.From("counter", context => context.Field.SelectMany(car => context.Awards(car, "counter", ++asked)))), RuleLaw.Deterministic);
    }

    [Fact]
    public void A_rule_that_remembers_the_winner_of_the_session_before()
    {
        EntryId? before = null;
        Finds(
            With(PointsSystem.From("memory", context =>
            {
                var awards = context.Field.Where(car => car.Place is not null).SelectMany(car => context.Awards(car, "memory", car.Entry.Id == before ? 5 : 1)).ToList();
                before = context.Field.FirstOrDefault(car => car.Place == Position.First)?.Entry.Id;
                return awards;
            })),
            RuleLaw.Deterministic);
    }

    [Fact]
    public void A_bonus_that_is_given_every_other_time()
    {
        var odd = false;
        Finds(With(Paying(RaceRule(), new Bonus("odd", 1, BonusCondition.When("odd", (_, _) => odd = !odd)))), RuleLaw.Deterministic);
    }

    [Fact]
    public void A_rule_that_throws_for_some_races()
    {
        var report = Finds(With(PointsSystem.From("fragile", context => context.Field.SelectMany(car => context.Awards(car, "fragile", 10 / car.Place!.Value.Number)))), RuleLaw.Computes);
        Assert.Matches(@"^Rule 'fragile', round \d, session 's\d': ", report.Counterexample!.Message);
    }

    [Fact]
    public void A_rule_that_pays_a_stranger() => Finds(
        With(PointsSystem.From("generous", context => [context.Award(new Competitor(CompetitorKind.Driver, CompetitorId.Parse("nobody"), "Nobody"), "generous", 1)])), RuleLaw.Computes);

    [Fact]
    public void A_rule_that_gives_different_results_by_chance() => Finds(
        With(PointsSystem.From("lottery", context => context.Field.SelectMany(car => context.Awards(car, "lottery", Random.Shared.Next(1_000_000))))), RuleLaw.Deterministic);

    [Fact]
    public void A_rule_that_looks_at_rounds_to_come() => Finds(
        With(PointsSystem.From("prophet", context => context.Field.SelectMany(car => context.Awards(car, "prophet", context.Season.Rounds.Count(round => round.Status == RoundStatus.Held))))), RuleLaw.Cut);

    [Fact]
    public void A_rule_that_goes_by_the_culture() => Finds(
        With(PointsSystem.From("local", context => context.Field.SelectMany(car => context.Awards(car, "local", 1.5m.ToString(System.Globalization.CultureInfo.CurrentCulture).Contains(',', StringComparison.Ordinal) ? 1 : 2)))),
        RuleLaw.Culture);

    private static RuleLawReport Finds(Rulebook rulebook, params RuleLaw[] expected)
    {
        RuleLawReport? report = null;
        foreach (var seed in Seeds)
        {
            report = Assert.Throws<RuleLawException>(() => RuleLaws.Check(rulebook, new RuleLawOptions(seed: seed))).Report;
            var found = report.Counterexample!;
            Assert.Contains(found.Law, expected);
            Assert.False(report.Holds);

            // It can be read by anyone, and shows three competitors at most.
            var document = SeasonJson.Read(found.ToJson());
            Assert.Equal(found.Season, document.Season);
            Assert.InRange(new StandingsEngine(document.Season, document.Rulebook!).Table(found.Championship.Id).Rows.Length, 0, 3);
            Assert.True(document.Season.Drivers.Length <= 3, report.ToString());
            Assert.Contains(found.ToJson(), report.ToString(), StringComparison.Ordinal);
        }

        return report!;
    }

    private static Rulebook With(IPointsSystem points) => Book(Title(points));

    private static Rulebook WithTieBreak(ITieBreak step) => Book(Title(ranking: new Ranking(tieBreaks: new TieBreakChain(new Countback(), step))));

    private static Rulebook Book(Championship championship) => new(RulebookId.Parse("planted"), "Planted", [championship]);

    // -1, 0 or 1: each is ahead of the next, and the last of the first.
    private static int Circle(int difference) => (((difference % 3) + 4) % 3) - 1;

    private static int Last(TieRecord record) => record.Competitor.ToString()[^1] - '0';

    private static int Wins(TieRecord record) => record.Results.Count(result => result.Place == Position.First);

    private static int Ahead(TieRecord a, TieRecord b) =>
        a.Results.Count(mine => b.Results.Any(theirs => theirs.Order == mine.Order && mine.Place < theirs.Place));

    private sealed class FirstCome : ITieBreak
    {
        public string Name => "first-come";

        public void Rank(ReadOnlySpan<TieRecord> group, Span<int> ranks)
        {
            for (var i = 0; i < ranks.Length; i++)
            {
                ranks[i] = i;
            }
        }

        public string Describe(TieRecord ahead, TieRecord behind) => "came first";
    }
}

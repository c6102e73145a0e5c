using FsCheck;
using FsCheck.Fluent;
using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Rulebooks;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Testing;
using static RacingDomain.Tests.Support.Racing;

namespace RacingDomain.Tests.Testing;

/// <summary>What the test kit generates and how it becomes simpler.</summary>
public sealed class GeneratorTests
{
    [Fact]
    public void Seasons_have_what_makes_rules_difficult()
    {
        var seasons = RacingArbitraries.Seasons.Generator.Sample(300, 10).ToList();
        var orders = seasons.SelectMany(season => season.Events).SelectMany(e => e.Sessions).SelectMany(session => session.Classifications).ToList();

        Assert.Contains(orders, order => order.Lines.Any(line => line.SharesPlace));
        Assert.Contains(orders, order => order.Lines.Where(line => line.Position is not null).Select(line => line.Position!.Value.Number).DefaultIfEmpty(0).Max() > order.Lines.Count(line => line.Position is not null));
        Assert.All(Enum.GetValues<ResultStatus>().Except([ResultStatus.DidNotQualify, ResultStatus.Withdrawn, ResultStatus.Excluded]), status => Assert.Contains(orders, order => order.Lines.Any(line => line.Status == status)));
        Assert.Contains(seasons, season => season.Rounds.Any(round => round.Status == RoundStatus.Cancelled));
        Assert.Contains(seasons, season => season.Rounds.Any(round => !round.Restrictions.IsEmpty));
        Assert.Contains(seasons, season => !season.Registrations.IsEmpty);
        Assert.InRange(seasons.SelectMany(season => season.Decisions).Select(decision => decision.Ruling.GetType()).Distinct().Count(), 12, 30);
    }

    [Fact]
    public void Seasons_for_a_rulebook_have_its_classes_kinds_checkpoints_and_lengths()
    {
        var rulebook = RulebookCatalogue.Find(RulebookId.Parse("imsa-weathertech-2021"))!;
        var seasons = RacingArbitraries.SeasonsFor(rulebook).Generator.Sample(200, 10).ToList();
        var classes = rulebook.Championships.SelectMany(championship => championship.Population.Classes).ToHashSet();

        Assert.True(classes.IsSubsetOf(seasons.SelectMany(season => season.Classes).Select(@class => @class.Id)));
        var sessions = seasons.SelectMany(season => season.Events).SelectMany(e => e.Sessions).ToList();
        Assert.Contains(sessions, session => session.Kind == SessionKind.QualifyingRace);
        Assert.Contains(sessions, session => !session.Checkpoints.IsEmpty);
        Assert.Contains(seasons, season => new StandingsEngine(season, rulebook).Tables().Any(table => table.Rows.Any(row => row.Points > 0)));
    }

    [Fact]
    public void A_season_becomes_as_simple_as_can_be_and_stays_valid() => Property.Holds(
        RacingArbitraries.Seasons,
        season =>
        {
            Assert.All(SeasonShrinking.Simpler(season).Take(40), simpler => Assert.Equal(simpler, SeasonJson.Read(SeasonJson.ToJson(new SeasonDocument(simpler))).Season));
            var simplest = SeasonShrinking.Simplest(season, _ => true);
            Assert.Equal((1, 0), (simplest.Rounds.Length, simplest.Decisions.Length));
            Assert.InRange(simplest.Events.Sum(e => e.Entries.Length), 0, 1);
            Assert.InRange(simplest.Drivers.Length, 0, 1);
        },
        30);

    [Fact]
    public void A_season_keeps_what_it_is_to_show()
    {
        var season = RacingArbitraries.Seasons.Generator.Sample(300, 10).First(IsShared);

        var simplest = SeasonShrinking.Simplest(season, IsShared);

        Assert.True(IsShared(simplest));
        Assert.Equal((1, 2), (simplest.Rounds.Length, simplest.Events[0].Entries.Length));

        static bool IsShared(Season season) => season.Events.SelectMany(e => e.Sessions).SelectMany(session => session.Classifications).Any(order => order.Lines.Any(line => line.SharesPlace));
    }

    [Fact]
    public void A_bundled_season_can_be_made_simple_too()
    {
        var season = SeasonCatalogue.Find("imsa-2021")!.Season;
        var simplest = SeasonShrinking.Simplest(season, simpler => simpler.Events.SelectMany(e => e.Entries).Any(entry => entry.Id == EntryId.Parse("31")), attempts: 60);
        Assert.Single(simplest.Rounds);
    }

    [Fact]
    public void Parts_and_rulebooks_are_generated_and_shrink()
    {
        Shrinks(RacingArbitraries.Sessions);
        Shrinks(RacingArbitraries.Classifications);
        Shrinks(RacingArbitraries.Crews);
        Shrinks(RacingArbitraries.Decisions);
        Shrinks(RacingArbitraries.Rulebooks);
        Shrinks(RacingArbitraries.Documents);
        Property.Holds(RacingArbitraries.Documents, document => Assert.Equal(document, SeasonJson.Read(SeasonJson.ToJson(document))), 30);
    }

    [Fact]
    public void A_law_that_does_not_apply_says_why()
    {
        var coded = PointsSystem.From("coded", context => context.Field.SelectMany(car => context.Awards(car, "coded", 1)));
        var occupying = new Population(withoutClaim: Treatment.Occupying);
        var report = RuleLaws.Check(
            new Rulebook(RulebookId.Parse("b"), "B", [Title(coded, population: occupying, ranking: new Ranking(tieBreaks: RacingDomain.TieBreaks.TieBreakChain.Shared))]), new RuleLawOptions(cases: 20));

        Assert.True(report.Holds);
        Assert.Null(report.Counterexample);
        Assert.Equal([RuleLaw.TieBreaks, RuleLaw.Transparent, RuleLaw.Monotone], report.Outcomes.Where(outcome => outcome.Cases == 0).Select(outcome => outcome.Law));
        Assert.Contains("monotone: not tried; does not apply to title: the points system is in code", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("deterministic: held in 20 seasons", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_seed_finds_the_same()
    {
        var rulebook = new Rulebook(RulebookId.Parse("b"), "B", [Title(PointsSystem.From("index", context => context.Field.SelectMany((car, i) => context.Awards(car, "index", 20 - i))))]);
        var first = RuleLaws.Examine(rulebook);
        var second = RuleLaws.Examine(rulebook, new RuleLawOptions(seed: first.Seed));
        Assert.Equal(first.ToString(), second.ToString());
        Assert.Equal(first.Counterexample!.ToJson(), second.Counterexample!.ToJson());
    }

    [Fact]
    public void Only_the_laws_asked_for_are_tried()
    {
        var options = new RuleLawOptions(cases: 3, laws: [RuleLaw.Gross]);
        Assert.Equal([RuleLaw.Gross], RuleLaws.Check(new Rulebook(RulebookId.Parse("b"), "B", [Title()]), options).Outcomes.Select(outcome => outcome.Law));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RuleLawOptions(cases: 0));
        Assert.Equal(RuleLaw.All.Length, RuleLaw.All.DistinctBy(law => law.Id).Count());
    }

    private static void Shrinks<T>(Arbitrary<T> arbitrary)
    {
        foreach (var value in arbitrary.Generator.Sample(30, 10))
        {
            Assert.All(arbitrary.Shrinker(value).Take(50), simpler => Assert.NotEqual(value, simpler));
        }
    }
}

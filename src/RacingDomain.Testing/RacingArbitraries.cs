using FsCheck;
using FsCheck.Fluent;
using RacingDomain.Championships;
using RacingDomain.Json;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Testing.Generators;
using RacingDomain.TieBreaks;

namespace RacingDomain.Testing;

/// <summary>Generated seasons, their parts, and rulebooks, for properties of one's own.</summary>
/// <remarks>
/// What is generated has ties, vacant places, cars without a place, shared drivers, relief drivers, cancelled and restricted rounds, short races, guests and decisions of
/// every kind. Everything shrinks, and stays valid while it does. FsCheck's seed gives the same values again.
/// </remarks>
public static class RacingArbitraries
{
    /// <summary>Seasons of one or two classes, with qualifying, sprints and races.</summary>
    public static Arbitrary<Season> Seasons { get; } = From(random => SeasonRecipes.Random(random).Build(byClass: false), SeasonShrinking.Simpler);

    /// <summary>Sessions with their classification, as they stand in seasons.</summary>
    public static Arbitrary<Session> Sessions { get; } = From(random => Pick(random, season => season.Events.SelectMany(e => e.Sessions)), PartShrinking.Simpler);

    /// <summary>Classifications with ties, vacant places and cars without a place.</summary>
    public static Arbitrary<Classification> Classifications { get; } =
        From(random => Pick(random, season => season.Events.SelectMany(e => e.Sessions).SelectMany(session => session.Classifications)), PartShrinking.Simpler);

    /// <summary>Crews of one to four drivers.</summary>
    public static Arbitrary<ValueArray<CrewMember>> Crews { get; } = From(random => Pick(random, season => season.Events.SelectMany(e => e.Entries).Select(entry => entry.Crew)), PartShrinking.Simpler);

    /// <summary>Decisions of every kind, with the rounds they concern and the tables that show them.</summary>
    public static Arbitrary<Decision> Decisions { get; } = From(random => Pick(random, season => season.Decisions), PartShrinking.Simpler);

    /// <summary>Rulebooks of one championship that any document can hold.</summary>
    public static Arbitrary<Rulebook> Rulebooks { get; } = From(RulebookOf, Simpler);

    /// <summary>Seasons with a rulebook that fits them.</summary>
    public static Arbitrary<SeasonDocument> Documents { get; } = From(
        random =>
        {
            var rulebook = RulebookOf(random);
            return new SeasonDocument(RuleLaws.SeasonFor(rulebook, rulebook.Championships[0], random, isTurns: false), rulebook);
        },
        document => SeasonShrinking.Simpler(document.Season).Select(season => new SeasonDocument(season, document.Rulebook))
            .Concat(Simpler(document.Rulebook!).Select(rulebook => new SeasonDocument(document.Season, rulebook))));

    /// <summary>Seasons in which the championships of a rulebook find what they look for: classes, kinds of session, checkpoints, lengths, feats.</summary>
    /// <param name="rulebook">The rulebook.</param>
    public static Arbitrary<Season> SeasonsFor(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return From(
            random => RuleLaws.SeasonFor(rulebook, rulebook.Championships[random.Next(rulebook.Championships.Length)], random, isTurns: random.Next(4) == 0),
            SeasonShrinking.Simpler);
    }

    private static Arbitrary<T> From<T>(Func<Random, T> make, Func<T, IEnumerable<T>> simpler) =>
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => make(new Random(seed))), simpler);

    private static T Pick<T>(Random random, Func<Season, IEnumerable<T>> parts)
    {
        while (true)
        {
            var found = parts(SeasonRecipes.Random(random).Build()).ToList();
            if (found.Count > 0)
            {
                return found[random.Next(found.Count)];
            }
        }
    }

    private static Rulebook RulebookOf(Random random)
    {
        var recipe = RulesRecipe.Random(random);
        var championship = (recipe with { Bonuses = recipe.Bonuses % 3, TieBreaks = recipe.TieBreaks % 6 }).Build();
        return new Rulebook(RulebookId.Parse("generated"), "Generated", [championship]);
    }

    private static IEnumerable<Rulebook> Simpler(Rulebook rulebook)
    {
        var championship = rulebook.Championships[0];
        var points = (PointsSystem)championship.Points;
        Championship[] simpler =
        [
            championship.WithCounting(Counting.All),
            championship.WithRanking(Ranking.Usual),
            championship.WithRanking(new Ranking(championship.Ranking.Keys, TieBreakChain.Shared)),
            championship.WithPoints(PointsSystem.ForRaces(3, 2, 1)),
            points.Rules.IsEmpty ? championship : championship.WithPoints(new PointsSystem(points.Rules, [], points.Name)).WithCounting(Counting.All),
        ];
        return simpler.Where(changed => changed != championship).Select(rulebook.With);
    }
}

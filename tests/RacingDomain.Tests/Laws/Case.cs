using FsCheck;
using FsCheck.Fluent;
using RacingDomain.Championships;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.Testing.Generators;
using RacingDomain.Tests.Support;

namespace RacingDomain.Tests.Laws;


/// <summary>A generated season under generated rules.</summary>
/// <remarks>It is made from one random number, so that FsCheck's seed repeats it, and shrinks by its recipes.</remarks>
internal sealed record Case(SeasonRecipe Recipe, RulesRecipe Rules)
{
    /// <summary>Any season under any rules.</summary>
    internal static Arbitrary<Case> Any { get; } = Of((season, rules) => new Case(season, rules));

    /// <summary>Seasons changed to fit a law.</summary>
    internal static Arbitrary<Case> Of(Func<SeasonRecipe, RulesRecipe, Case> fit) => Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Select(seed =>
        {
            var random = new Random(seed);
            return fit(SeasonRecipes.Random(random), RulesRecipe.Random(random));
        }),
        found => found.Recipe.Shrunk().Select(recipe => fit(recipe, found.Rules)).Concat(found.Rules.Shrunk().Select(rules => fit(found.Recipe, rules))).Where(simpler => simpler != found));

    internal bool IsByClass => Rules.Class > 0 && Recipe.Cars.Length % 2 == 0;

    internal Championship Championship => Rules.Build();

    internal Season Season(Names? names = null, int without = -1) => Recipe.Build(names, IsByClass, without);

    internal StandingsEngine Engine(Season? season = null) => Racing.Engine(season ?? Season(), Championship);

    internal ValueArray<StandingsTable> History(Season? season = null) => Engine(season).History(RulesRecipe.Id);

    internal StandingsTable Table(TablePoint at = default, Season? season = null) => Engine(season).Table(RulesRecipe.Id, at);
}

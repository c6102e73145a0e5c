using RacingDomain.Scoring;
using RacingDomain.Testing.Generators;

namespace RacingDomain.Tests.Laws;

/// <summary>Points by place are shared out.</summary>
public sealed class ScoringLaws
{
    [Fact]
    public void The_points_of_a_place_are_shared_out_and_never_multiplied() => Property.Holds(
        Case.Of((season, rules) => new Case(season.Plain(), RulesRecipe.Plain with { Kind = 3, Scale = rules.Scale % 2, Ties = rules.Ties == 1 ? 0 : rules.Ties, Class = rules.Class, Vacancies = rules.Vacancies })),
        found =>
        {
            var scale = ((PointsSystem)found.Championship.Points).Rules[0].Scales[0].Scale;
            var season = found.Season();
            var awards = found.Engine(season).Ledger(RulesRecipe.Id).Awards.Where(award => award.Rule == "race");
            foreach (var session in awards.GroupBy(award => award.Session))
            {
                var factor = (found.Recipe.Rounds[session.Key.Round - 1].RunLaps < 5 ? Points.Of(1, 2) : 1) * (session.Key.Round == 2 ? Points.Of(3, 2) : 1);
                Assert.True(Points.Sum(session.Select(award => award.Points)) <= (Points.Sum(scale.Values) * factor) + scale.Values.Length, session.Key.ToString());
            }
        });
}

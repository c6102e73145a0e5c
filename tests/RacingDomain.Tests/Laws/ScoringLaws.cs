using RacingDomain.Scoring;
using RacingDomain.Testing.Generators;

namespace RacingDomain.Tests.Laws;

/// <summary>Those who do not score take nothing; a better result is worth no less.</summary>
public sealed class ScoringLaws
{
    /// <summary>The times of a generated session follow from its places, so that it has other times without a car.</summary>
    private const int TimePenalty = 16;

    [Fact]
    public void Leaving_out_a_car_that_is_looked_through_changes_nobodys_points() => Properties.Property.Holds(
        Case.Of((season, rules) => new Case(
            season with { Decisions = season.Decisions.Where(decision => decision.Kind != TimePenalty).ToValueArray(), WithoutClaim = season.WithoutClaim < 0 ? 0 : season.WithoutClaim, Classes = 1, Cars = season.Cars.Select(car => car with { Class = 0 }).ToValueArray() },
            // A place left vacant is one of the session, wherever decisions on the order move the car.
            rules with { Treatment = 0, Class = 0, Vacancies = season.Decisions.IsEmpty ? rules.Vacancies : 0 })),
        found =>
        {
            var without = found.Recipe.WithoutClaim;
            var with = Support.Racing.Engine(found.Recipe.Build(), found.Championship);
            var left = Support.Racing.Engine(found.Recipe.Build(without: without), found.Championship);
            if (found.Recipe.Decisions != found.Recipe.Decisions.Where(d => d.Car % found.Recipe.Cars.Length != without && d.Other % found.Recipe.Cars.Length != without).ToValueArray())
            {
                return;
            }

            Assert.Equal(
                left.Ledger(RulesRecipe.Id).Awards.Select(award => (award.Competitor.Id, award.Round, award.Rule, award.Points)),
                with.Ledger(RulesRecipe.Id).Awards.Select(award => (award.Competitor.Id, award.Round, award.Rule, award.Points)));
            Assert.Equal(left.Table(RulesRecipe.Id).Rows, with.Table(RulesRecipe.Id).Rows);
        },
        150);

    [Fact]
    public void A_better_place_is_worth_no_less() => Properties.Property.Holds(
        Case.Of((season, rules) => new Case(
            season.Plain() with { Classes = 1, Cars = season.Cars.Select(car => car with { Class = 0, SharesDriver = false }).ToValueArray(), Rounds = NoRelief(season) },
            RulesRecipe.Plain with { Kind = rules.Kind == 3 ? 3 : 0, Scale = rules.Scale, Ties = rules.Ties, Sharing = rules.Sharing, Vacancies = rules.Vacancies, Bonuses = rules.Bonuses == 2 ? 0 : rules.Bonuses })),
        found =>
        {
            var before = found.Table();
            for (var car = 0; car < found.Recipe.Cars.Length; car++)
            {
                if (Improved(found.Recipe, car) is not { } better)
                {
                    continue;
                }

                var after = (found with { Recipe = better }).Table();
                var id = CompetitorId.Parse(found.Championship.Kind == CompetitorKind.Driver ? Names.Usual.Driver(found.Recipe.DriversOf(car)[0]).ToString() : Names.Usual.Car(car).ToString());
                Assert.True(after.RowOf(id)!.Gross >= before.RowOf(id)!.Gross, $"{id}: {before.RowOf(id)!.Gross} before, {after.RowOf(id)!.Gross} after");
            }
        });

    [Fact]
    public void The_points_of_a_place_are_shared_out_and_never_multiplied() => Properties.Property.Holds(
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

    private static ValueArray<RoundRecipe> NoRelief(SeasonRecipe season) => season.Plain().Rounds
        .Select(round => round with { HasExtraDriver = false, Sessions = round.Sessions.Select(session => session with { Lines = session.Lines.Select(line => line with { Relief = false, VacantBefore = false }).ToValueArray() }).ToValueArray() })
        .ToValueArray();

    /// <summary>The season in which the car changed places with the one ahead of it in the first race; null if none was.</summary>
    private static SeasonRecipe? Improved(SeasonRecipe season, int car)
    {
        if (season.Rounds[0].IsCancelled)
        {
            return null;
        }

        var sessions = season.Rounds[0].Sessions;
        var index = sessions.ToList().FindIndex(session => session.Kind == SessionKind.Race);
        var lines = sessions[index].Lines;
        var order = sessions[index].Places(Enumerable.Range(0, lines.Length).ToList());
        var place = order.FindIndex(p => p.Cars.Contains(car));
        if (place < 1 || order[place].Cars.Count > 1 || order[place - 1].Cars.Count > 1)
        {
            return null;
        }

        var ahead = order[place - 1].Cars[0];
        var swapped = lines.Select((line, i) => i == car ? line with { Key = lines[ahead].Key, Outcome = lines[ahead].Outcome } : i == ahead ? line with { Key = lines[car].Key, Outcome = lines[car].Outcome } : line).ToList();
        (swapped[car], swapped[ahead]) = (swapped[car] with { Tied = lines[ahead].Tied }, swapped[ahead] with { Tied = lines[car].Tied });
        if (lines[car].Key == lines[ahead].Key)
        {
            return null;
        }

        var changed = sessions.Select((session, i) => i == index ? session with { Lines = swapped.ToValueArray() } : session).ToValueArray();
        return season with { Rounds = season.Rounds.Select((round, i) => i == 0 ? round with { Sessions = changed } : round).ToValueArray() };
    }
}

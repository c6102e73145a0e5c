using RacingDomain.Championships;
using RacingDomain.Standings;
using RacingDomain.Testing.Generators;

namespace RacingDomain.Tests.Laws;

/// <summary>Explanations of positions.</summary>
public sealed class RankingLaws
{
    [Fact]
    public void An_explanation_names_every_rival_who_is_level_and_says_who_is_ahead() => Property.Holds(Case.Any, found =>
    {
        var engine = found.Engine();
        var rows = engine.Table(RulesRecipe.Id).Rows.Where(row => row.Position is not null).ToList();
        foreach (var row in rows)
        {
            var ties = engine.Explain(RulesRecipe.Id, row.Competitor.Id).TieBreaks;
            var level = rows.Where(other => other != row && other.Phase == row.Phase && Compare(RankingOf(found.Championship, row), row, other) == 0).ToList();
            Assert.Equal(level.Count, ties.Length);
            Assert.Equal(level.Count(other => other.Position > row.Position), ties.Count(text => text.Contains(": ahead by ", StringComparison.Ordinal)));
            Assert.Equal(level.Count(other => other.Position < row.Position), ties.Count(text => text.Contains(": behind by ", StringComparison.Ordinal)));
            Assert.Equal(level.Count(other => other.Position == row.Position), ties.Count(text => text.Contains("is shared", StringComparison.Ordinal)));
        }
    });

    private static Ranking RankingOf(Championship championship, StandingsRow row) =>
        championship.Phases.FirstOrDefault(phase => phase.Name == row.Phase)?.Ranking ?? championship.Ranking;

    private static int Compare(Ranking ranking, StandingsRow a, StandingsRow b)
    {
        foreach (var key in ranking.Keys)
        {
            var order = key.Metric switch
            {
                RankingMetric.NetPoints => b.Points.CompareTo(a.Points),
                RankingMetric.GrossPoints => b.Gross.CompareTo(a.Gross),
                RankingMetric.Wins => b.Wins.CompareTo(a.Wins),
                _ => b.Starts.CompareTo(a.Starts),
            };
            if (order != 0)
            {
                return key.FewestFirst ? -order : order;
            }
        }

        return 0;
    }
}

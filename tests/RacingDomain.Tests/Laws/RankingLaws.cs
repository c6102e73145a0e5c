using RacingDomain.Championships;
using RacingDomain.Standings;
using RacingDomain.Tests.Generators;

namespace RacingDomain.Tests.Laws;

/// <summary>Positions follow the keys and the rank style.</summary>
public sealed class RankingLaws
{
    [Fact]
    public void Positions_have_no_gaps_but_those_of_ties() => Properties.Property.Holds(Case.Any, found =>
    {
        var positions = found.Table().Rows.Where(row => row.Position is not null).Select(row => row.Position!.Value.Number).ToList();
        for (var i = 0; i < positions.Count; i++)
        {
            var expected = i > 0 && positions[i] == positions[i - 1] ? positions[i - 1] : found.Rules.Style == 0 ? i + 1 : i == 0 ? 1 : positions[i - 1] + 1;
            Assert.Equal(expected, positions[i]);
        }
    });

    [Fact]
    public void Who_has_no_position_comes_last_and_competitors_stand_once() => Properties.Property.Holds(Case.Any, found =>
    {
        var rows = found.Table().Rows;
        Assert.DoesNotContain(rows.SkipWhile(row => row.Position is not null), row => row.Position is not null);
        Assert.Equal(rows.Length, rows.DistinctBy(row => row.Competitor.Id).Count());
        Assert.All(rows, row => Assert.Equal(found.Championship.Kind, row.Competitor.Kind));
    });

    [Fact]
    public void Rows_are_in_the_order_of_the_phases_and_keys_and_equal_positions_have_equal_keys() => Properties.Property.Holds(Case.Any, found =>
    {
        int PhaseOf(StandingsRow row) => found.Championship.Phases.Select(phase => phase.Name).ToList().IndexOf(row.Phase!);
        var rows = found.Table().Rows.Where(row => row.Position is not null).ToList();
        for (var i = 1; i < rows.Count; i++)
        {
            var order = Compare(RankingOf(found.Championship, rows[i]), rows[i - 1], rows[i]);
            if (rows[i - 1].Phase != rows[i].Phase)
            {
                Assert.True(PhaseOf(rows[i - 1]) > PhaseOf(rows[i]));
                continue;
            }

            Assert.True(order < 0 || (order == 0 && rows[i - 1].Position <= rows[i].Position), $"{rows[i - 1].Competitor.Id} before {rows[i].Competitor.Id}");
            Assert.True(order == 0 || rows[i - 1].Position < rows[i].Position);
        }
    });

    [Fact]
    public void Gaps_are_distances_of_points() => Properties.Property.Holds(Case.Any, found =>
    {
        var rows = found.Table().Rows.Where(row => row.Position is not null).ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            Assert.Equal(Distance(rows[0].Points, rows[i].Points), rows[i].GapToLeader);
            Assert.Equal(i == 0 ? null : Distance(rows[i - 1].Points, rows[i].Points), rows[i].GapToNext);
        }
    });

    [Fact]
    public void An_explanation_names_every_rival_who_is_level_and_says_who_is_ahead() => Properties.Property.Holds(Case.Any, found =>
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

    [Fact]
    public void Lines_of_crews_hold_every_competitor_once_and_those_of_one_line_are_level() => Properties.Property.Holds(Case.Any, found =>
    {
        var engine = found.Engine();
        var rows = engine.Table(RulesRecipe.Id).Rows;
        var crews = engine.Crews(RulesRecipe.Id);
        Assert.Equal(rows.Select(row => row.Competitor.Id).Order(), crews.SelectMany(crew => crew.Competitors).Select(competitor => competitor.Id).Order());
        Assert.All(crews, crew => Assert.All(crew.Competitors, competitor => Assert.Equal((crew.Row.Position, crew.Row.Points), rows.Where(row => row.Competitor == competitor).Select(row => (row.Position, row.Points)).Single())));
    });

    private static Points Distance(Points a, Points b) => a < b ? b - a : a - b;

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

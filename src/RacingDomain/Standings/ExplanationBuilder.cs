using System.Globalization;
using RacingDomain.Scoring;
using RacingDomain.TieBreaks;

namespace RacingDomain.Standings;

/// <summary>Makes explanations from a championship's state.</summary>
internal static class ExplanationBuilder
{
    internal static Explanation Build(StandingsTable table, ChampionshipState state, CompetitorId competitor)
    {
        if (table.RowOf(competitor) is not { } row || state.Find(competitor) is not { } tally)
        {
            throw new StandingsException("standings.unknown-competitor", $"The table '{table.Championship.Id}' has no competitor '{competitor}'.", competitor.ToString());
        }

        return new Explanation(
            table,
            row,
            tally.Awards.Select(a => new ExplainedAward(a.Award, tally.Dropped.GetValueOrDefault(a.Award))).ToValueArray(),
            tally.Adjustments.ToValueArray(),
            TieBreaks(table, state, tally).ToValueArray());
    }

    private static string Described(ITieBreak step, TieRecord ahead, TieRecord behind, StandingsTable table)
    {
        try
        {
            return step.Describe(ahead, behind);
        }
        catch (Exception error)
        {
            throw new ScoringException(error.Message, step.Name, table.AfterRound, error);
        }
    }

    private static IEnumerable<string> TieBreaks(StandingsTable table, ChampionshipState state, Tally tally)
    {
        var championship = table.Championship;
        var group = state.Ranking.Groups(state.Positions.Select(position => position.Tally)).Find(level => level.Contains(tally));
        if (group is null || group.Count < 2)
        {
            yield break;
        }

        var records = group.Select(state.Ranking.RecordOf).ToArray();
        var ranks = championship.Ranking.TieBreaks.Rank(records);
        var mine = group.IndexOf(tally);
        for (var i = 0; i < group.Count; i++)
        {
            if (i == mine)
            {
                continue;
            }

            var level = string.Create(CultureInfo.InvariantCulture, $"level with {group[i].Competitor.Name} on {tally.Net}");
            if (championship.Ranking.TieBreaks.DecidingStep(records, mine, i) is not { } step)
            {
                yield return level + ": no tie-break parts them, the position is shared";
            }
            else if (ranks[mine] < ranks[i])
            {
                yield return $"{level}: ahead by {step.Name} ({Described(step, records[mine], records[i], table)})";
            }
            else
            {
                yield return $"{level}: behind by {step.Name} ({Described(step, records[i], records[mine], table)})";
            }
        }
    }
}

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

        state.Detail();
        return new Explanation(
            table,
            row,
            tally.Awards.ToArray().Select(award => new ExplainedAward(award.Award, award.Dropped)).ToValueArray(),
            tally.Adjustments.Where(adjustment => adjustment.IsInTable).ToValueArray(),
            tally.Corrections.Where(correction => correction.IsInTable).ToValueArray(),
            Accounts(tally).ToValueArray(),
            TieBreaksOf(table, state, tally));
    }

    private static IEnumerable<ExplainedAccount> Accounts(Tally tally)
    {
        var accounts = tally.AccountAwards.Select(award => award.Account)
            .Concat(tally.Adjustments.Where(adjustment => !adjustment.IsInTable).Select(adjustment => adjustment.Account))
            .Concat(tally.Corrections.Where(correction => !correction.IsInTable).Select(correction => correction.Account));
        foreach (var account in accounts.Distinct().Order(StringComparer.Ordinal))
        {
            yield return new ExplainedAccount(
                account,
                tally.TotalOf(account),
                tally.AccountAwards.Where(award => award.Account == account).Select(award => award.Award).ToValueArray(),
                tally.Adjustments.Where(adjustment => adjustment.Account == account).ToValueArray(),
                tally.Corrections.Where(correction => correction.Account == account).ToValueArray());
        }
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

    private static ValueArray<string> TieBreaksOf(StandingsTable table, ChampionshipState state, Tally tally)
    {
        try
        {
            return TieBreaks(table, state, tally).ToValueArray();
        }
        catch (TieBreakException error)
        {
            throw new ScoringException(error.Reason, error.Step, table.AfterRound, error);
        }
    }

    private static IEnumerable<string> TieBreaks(StandingsTable table, ChampionshipState state, Tally tally)
    {
        var group = state.RankingOf(tally).Groups(state.TierOf(tally)).Find(level => level.Contains(tally));
        if (group is null || group.Count < 2)
        {
            yield break;
        }

        var stage = state.RankingOf(tally);
        var records = group.Select(stage.RecordOf).ToArray();
        var ranks = stage.TieBreaks.Rank(records);
        var mine = group.IndexOf(tally);
        for (var i = 0; i < group.Count; i++)
        {
            if (i == mine)
            {
                continue;
            }

            var level = string.Create(CultureInfo.InvariantCulture, $"level with {group[i].Competitor.Name} on {tally.Net}");
            if (stage.TieBreaks.DecidingStep(records, mine, i) is not { } step)
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

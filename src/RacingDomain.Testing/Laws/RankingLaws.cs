using RacingDomain.Championships;
using RacingDomain.Standings;

namespace RacingDomain.Testing.Laws;

/// <summary>Positions follow the keys and the rank style.</summary>
internal static class RankingLaws
{
    internal static void Positions(LawCase found)
    {
        var positions = Ranked(found).Select(row => row.Position!.Value.Number).ToList();
        for (var i = 0; i < positions.Count; i++)
        {
            var expected = i > 0 && positions[i] == positions[i - 1] ? positions[i - 1]
                : found.Championship.Ranking.Style == RankStyle.Competition ? i + 1
                : i == 0 ? 1 : positions[i - 1] + 1;
            var at = i;
            LawCase.Require(positions[i] == expected, () => $"row {Points.Of(at + 1)} has the position {Points.Of(positions[at])} and should have {Points.Of(expected)}");
        }
    }

    internal static void Rows(LawCase found)
    {
        var rows = found.Table().Rows;
        LawCase.Require(!rows.SkipWhile(row => row.Position is not null).Any(row => row.Position is not null), () => "a row without a position stands before one that has one");
        LawCase.Require(rows.DistinctBy(row => row.Competitor.Id).Count() == rows.Length, () => "a competitor has two rows");
        LawCase.Require(rows.All(row => row.Competitor.Kind == found.Championship.Kind), () => "a row is of a competitor of another kind");
    }

    internal static void Keys(LawCase found)
    {
        var rows = Ranked(found);
        var phases = found.Championship.Phases;
        for (var i = 1; i < rows.Count; i++)
        {
            var (ahead, behind) = (rows[i - 1], rows[i]);
            if (ahead.Phase != behind.Phase)
            {
                LawCase.Require(IndexOf(ahead) > IndexOf(behind), () => $"{LawCase.Text(ahead)} of the phase '{ahead.Phase}' stands before {LawCase.Text(behind)} of the phase '{behind.Phase}'");
                continue;
            }

            var order = Compare(found, phases.FirstOrDefault(phase => phase.Name == behind.Phase)?.Ranking ?? found.Championship.Ranking, ahead, behind);
            LawCase.Require(order <= 0 && (order == 0 || ahead.Position < behind.Position), () => $"{LawCase.Text(ahead)} stands before {LawCase.Text(behind)}, against the keys");
        }

        int IndexOf(StandingsRow row) => phases.TakeWhile(phase => phase.Name != row.Phase).Count();
    }

    internal static void Gaps(LawCase found)
    {
        var rows = Ranked(found);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            LawCase.Require(row.GapToLeader == Distance(rows[0].Points, row.Points), () => $"the gap of {LawCase.Text(row)} is {row.GapToLeader}");
            LawCase.Require(i == 0 ? row.GapToNext is null : row.GapToNext == Distance(rows[i - 1].Points, row.Points), () => $"the gap of {LawCase.Text(row)} to the row before is {row.GapToNext}");
        }
    }

    internal static void Crews(LawCase found)
    {
        var engine = found.Engine();
        var rows = found.Table().Rows;
        var crews = engine.Crews(found.Id);
        LawCase.Require(
            rows.Select(row => row.Competitor.Id).Order().SequenceEqual(crews.SelectMany(crew => crew.Competitors).Select(competitor => competitor.Id).Order()),
            () => "the lines of crews have other competitors than the table");
        foreach (var crew in crews)
        {
            foreach (var competitor in crew.Competitors)
            {
                var row = rows.Single(row => row.Competitor == competitor);
                LawCase.Require((row.Position, row.Points) == (crew.Row.Position, crew.Row.Points), () => $"{LawCase.Text(row)} is on a line with {LawCase.Text(crew.Row)}");
            }
        }
    }

    internal static List<StandingsRow> Ranked(LawCase found) => found.Table().Rows.Where(row => row.Position is not null).ToList();

    private static Points Distance(Points a, Points b) => a < b ? b - a : a - b;

    private static int Compare(LawCase found, Ranking ranking, StandingsRow a, StandingsRow b)
    {
        foreach (var key in ranking.Keys)
        {
            var order = key.Metric switch
            {
                RankingMetric.NetPoints => b.Points.CompareTo(a.Points),
                RankingMetric.GrossPoints => b.Gross.CompareTo(a.Gross),
                RankingMetric.Wins => b.Wins.CompareTo(a.Wins),
                RankingMetric.Starts => b.Starts.CompareTo(a.Starts),
                _ => TotalOf(b, key.Account!).CompareTo(TotalOf(a, key.Account!)),
            };
            if (order != 0)
            {
                return key.FewestFirst ? -order : order;
            }
        }

        return 0;

        Points TotalOf(StandingsRow row, string account) => found.Ledger().TotalOf(row.Competitor.Id, account);
    }
}

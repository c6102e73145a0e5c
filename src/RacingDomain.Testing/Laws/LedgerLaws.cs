namespace RacingDomain.Testing.Laws;

/// <summary>Awards and adjustments add up to the points of the rows.</summary>
internal static class LedgerLaws
{
    internal static void Gross(LawCase found)
    {
        var engine = found.Engine();
        var ledger = engine.Ledger(found.Id);
        foreach (var row in found.Table().Rows)
        {
            LawCase.Require(row.Gross == ledger.TotalOf(row.Competitor.Id), () => $"{row.Competitor.Id} has {row.Gross} gross points, and {ledger.TotalOf(row.Competitor.Id)} in the ledger");
        }
    }

    internal static void Net(LawCase found)
    {
        var engine = found.Engine();
        foreach (var (table, most) in found.History().Select(table => (table, 1)).Append((found.Table(), int.MaxValue)))
        {
            foreach (var row in table.Rows.Take(most))
            {
                var explanation = engine.Explain(found.Id, row.Competitor.Id, table.Point);
                var adjusted = Points.Sum(explanation.Adjustments.Select(a => a.Points)) + Points.Sum(explanation.Corrections.Select(c => c.Points));
                var net = Points.Sum(explanation.Awards.Where(a => a.IsCounted).Select(a => a.Award.Points)) + adjusted;
                LawCase.Require(explanation.Row == row, () => $"{row.Competitor.Id} is explained as {LawCase.Text(explanation.Row)}, and is {LawCase.Text(row)}");
                LawCase.Require(row.Points == net, () => $"{row.Competitor.Id} has {row.Points} points, and {net} by the awards that count");
            }
        }
    }

    internal static void NetNotAboveGross(LawCase found)
    {
        var engine = found.Engine();
        var ledger = engine.Ledger(found.Id);
        if (ledger.Awards.All(award => award.Points >= Points.Zero))
        {
            foreach (var row in found.Table().Rows)
            {
                LawCase.Require(row.Points <= row.Gross, () => $"{row.Competitor.Id} has {row.Points} points of {row.Gross}");
            }
        }
    }
}

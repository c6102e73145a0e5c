using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>Puts co-drivers who scored together on one line.</summary>
internal static class CrewRows
{
    internal static ValueArray<CrewRow> Of(StandingsTable table, Ledger ledger)
    {
        var records = ledger.Awards
            .GroupBy(award => award.Competitor.Id)
            .ToDictionary(awards => awards.Key, awards => awards.Select(award => (award.Session, award.Entry, award.Rule, award.Points)).ToValueArray());
        return table.Rows
            .GroupBy(row => (row.Position, row.Mark, row.Points, row.Gross, Record: records.GetValueOrDefault(row.Competitor.Id), Alone: records.ContainsKey(row.Competitor.Id) ? default : row.Competitor.Id))
            .Select(rows => new CrewRow(rows.First(), rows.Select(row => row.Competitor).ToValueArray()))
            .ToValueArray();
    }
}

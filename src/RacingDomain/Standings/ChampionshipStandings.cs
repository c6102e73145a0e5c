using RacingDomain.Championships;
using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>The tables of one championship.</summary>
internal sealed class ChampionshipStandings(SeasonView view, Championship championship)
{
    internal StandingsTable Table(TablePoint point)
    {
        var book = new ScoreBook(view, championship);
        var round = view.RoundOf(point);
        var before = PositionsBefore(book, round);
        return TableOf(State(book, point), point, before);
    }

    internal ValueArray<StandingsTable> History()
    {
        var book = new ScoreBook(view, championship);
        var tables = new List<StandingsTable>();
        Dictionary<CompetitorId, int>? before = null;
        for (var i = 0; i <= view.LastHeld; i++)
        {
            if (view.IsHeld(i))
            {
                var point = TablePoint.After(view.Rounds[i].Number);
                tables.Add(TableOf(State(book, point), point, before));
                before = PositionsOf(tables[^1]);
            }
        }

        return tables.ToValueArray();
    }

    internal ChampionshipState State(TablePoint point) => State(new ScoreBook(view, championship), point);

    internal Ledger LedgerAt(TablePoint point)
    {
        var book = new ScoreBook(view, championship);
        var state = State(book, point);
        return new Ledger(
            book.Scores.SelectMany(score => score.Awards).ToValueArray(),
            state.Positions.Select(position => position.Tally).Concat(state.Unranked).Concat(state.Unlisted).SelectMany(tally => tally.Adjustments).ToValueArray());
    }

    private static Dictionary<CompetitorId, int> PositionsOf(StandingsTable table) =>
        table.Rows.Where(row => row.Position is not null).ToDictionary(row => row.Competitor.Id, row => row.Position!.Value.Number);

    private ChampionshipState State(ScoreBook book, TablePoint point)
    {
        var inForce = view.InForce(point);
        book.MoveTo(point, inForce);
        return new ChampionshipState(view, championship, book.Scores, point, inForce);
    }

    private Dictionary<CompetitorId, int>? PositionsBefore(ScoreBook book, int round)
    {
        for (var i = round - 1; i >= 0; i--)
        {
            if (view.IsHeld(i))
            {
                return State(book, TablePoint.After(view.Rounds[i].Number)).Positions.ToDictionary(p => p.Tally.Competitor.Id, p => p.Position.Number);
            }
        }

        return null;
    }

    private StandingsTable TableOf(ChampionshipState state, TablePoint point, Dictionary<CompetitorId, int>? before)
    {
        var rows = new List<StandingsRow>();
        var leader = state.Positions.Count == 0 ? Points.Zero : state.Positions[0].Tally.Net;
        foreach (var (tally, position) in state.Positions)
        {
            int? movement = before is not null && before.TryGetValue(tally.Competitor.Id, out var old) ? old - position.Number : null;
            rows.Add(RowOf(tally, position, leader, rows, movement));
        }

        foreach (var tally in state.Unranked)
        {
            rows.Add(RowOf(tally, null, leader, rows, null));
        }

        var last = state.LastRound;
        return new StandingsTable(
            view.Season.Series, view.Season.Id, championship, point, last < 0 ? 0 : view.Rounds[last].Number, rows.ToValueArray(), new CoverageCheck(view, championship, state.Calendar).Gaps(last).ToValueArray());
    }

    private static StandingsRow RowOf(Tally tally, Position? position, Points leader, List<StandingsRow> rows, int? movement) =>
        new(
            tally.Competitor,
            position,
            tally.Unranked?.Mark,
            tally.Net,
            tally.Gross,
            tally.Wins,
            tally.Podiums,
            tally.Poles,
            tally.Starts,
            Distance(leader, tally.Net),
            rows.Count == 0 ? null : Distance(rows[^1].Points, tally.Net),
            movement);

    private static Points Distance(Points a, Points b) => a < b ? b - a : a - b;
}

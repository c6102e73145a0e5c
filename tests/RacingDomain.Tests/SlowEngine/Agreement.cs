using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Tests.SlowEngine;

/// <summary>Holds the engine to the slow and obvious one, which makes an object of every result and begins anew for every table.</summary>
internal static class Agreement
{
    /// <summary>Compares all tables after rounds and after sessions, the season's table and the ledgers, then all once more from the last to the first and in leaps; how many tables there were.</summary>
    internal static int Check(Season season, Championship championship, Rulebook rulebook, LocalDate? asOf = null)
    {
        var view = new SeasonView(season, asOf);
        var engine = new StandingsEngine(season, rulebook, asOf);
        var slow = new ChampionshipStandings(view, championship, rulebook);
        var tables = new List<(TablePoint Point, object Table, object Ledger)>();
        Same(() => slow.History().ToList(), () => engine.History(championship.Id).ToList());
        foreach (var point in Points(view))
        {
            tables.Add((point, ResultOf(() => slow.Table(point)), ResultOf(() => slow.LedgerAt(point))));
            Same(tables[^1].Table, () => engine.Table(championship.Id, point));
            Same(tables[^1].Ledger, () => engine.Ledger(championship.Id, point));
        }

        // From the last to the first, and in leaps: what a later session brought has to be gone without a trace.
        for (var i = 0; i < 2 * tables.Count; i++)
        {
            var (point, table, ledger) = tables[i < tables.Count ? tables.Count - 1 - i : i * 5 % tables.Count];
            Same(table, () => engine.Table(championship.Id, point));
            Same(ledger, () => engine.Ledger(championship.Id, point));
        }

        return tables.Count;
    }

    /// <summary>The same for a championship by itself; there have to be tables.</summary>
    internal static void Agree(Season season, Championship title) => Assert.True(Check(season, title, new Rulebook(RulebookId.Parse("book"), "Book", [title])) > 0);

    private static IEnumerable<TablePoint> Points(SeasonView view)
    {
        for (var i = 0; i <= view.LastHeld; i++)
        {
            if (view.IsHeld(i))
            {
                var number = view.Rounds[i].Number;
                yield return TablePoint.After(number);
                foreach (var kind in view.SlotsOf(i).Select(slot => slot.Kind).Distinct())
                {
                    yield return TablePoint.After(number, kind);
                }
            }
        }

        yield return default;
    }

    private static void Same(Func<object> slow, Func<object> fast) => Same(ResultOf(slow), fast);

    private static void Same(object expected, Func<object> fast)
    {
        var actual = ResultOf(fast);
        if (expected is StandingsTable table && actual is StandingsTable other)
        {
            Assert.Equal(table.Rows, other.Rows);
        }

        if (expected is Ledger ledger && actual is Ledger own)
        {
            Assert.Equal(ledger.Awards, own.Awards);
            Assert.Equal(Sorted(ledger.Adjustments), Sorted(own.Adjustments));
            Assert.Equal(Sorted(ledger.Corrections), Sorted(own.Corrections));
            return;
        }

        Assert.Equal(expected, actual);

        static IEnumerable<string> Sorted<T>(IEnumerable<T> items) => items.Select(item => $"{item}").Order(StringComparer.Ordinal);
    }

    private static object ResultOf(Func<object> work)
    {
        try
        {
            return work();
        }
        catch (Exception error) when (error is ScoringException or StandingsException)
        {
            return error.Message;
        }
    }
}

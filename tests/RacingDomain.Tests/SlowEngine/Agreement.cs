using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Tests.SlowEngine;

/// <summary>Holds the engine to the slow and obvious one, which makes an object of every result and begins anew for every table.</summary>
internal static class Agreement
{
    /// <summary>Compares all tables after rounds and after sessions, the season's table and the ledger; how many tables there were.</summary>
    internal static int Check(Season season, Championship championship, Rulebook rulebook, LocalDate? asOf = null)
    {
        var view = new SeasonView(season, asOf);
        var engine = new StandingsEngine(season, rulebook, asOf);
        var slow = new ChampionshipStandings(view, championship, rulebook);
        var tables = 0;
        Same(() => slow.History().ToList(), () => engine.History(championship.Id).ToList());
        foreach (var point in Points(view))
        {
            Same(() => slow.Table(point), () => engine.Table(championship.Id, point));
            Same(() => slow.LedgerAt(point), () => engine.Ledger(championship.Id, point));
            tables++;
        }

        return tables;
    }

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

    private static void Same(Func<object> slow, Func<object> fast)
    {
        var expected = ResultOf(slow);
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

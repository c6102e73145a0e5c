using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.TieBreaks;

namespace RacingDomain.Standings;

/// <summary>Works out the tables of one championship, one moment after the other. One thread at a time has it.</summary>
internal sealed class ChampionshipStandings
{
    private CompiledChampionship compiled;
    private PhaseScores scores;

    // By the phase that ended: the decisions under which its end was looked at, and what came of it.
    private readonly List<(List<Decision> InForce, PhaseRoutes Next)> cuts = [];
    private readonly Movement movement = new();
    private readonly Func<ChampionshipId, CompiledChampionship> cups;
    private readonly ChampionshipState state;

    /// <summary>Begins the work.</summary>
    /// <param name="compiled">The championship.</param>
    /// <param name="cups">Finds the cups whose winners are admitted to its phases.</param>
    internal ChampionshipStandings(CompiledChampionship compiled, Func<ChampionshipId, CompiledChampionship> cups)
    {
        this.compiled = compiled;
        this.cups = cups;
        scores = new PhaseScores(compiled, null);
        state = new ChampionshipState(compiled, scores);
    }

    private SeasonView View => compiled.View;

    private PhasePlan? Plan => compiled.Plan;

    /// <summary>Goes on with another version of the season, in which competitors have the same numbers.</summary>
    internal void GoOnWith(CompiledChampionship version)
    {
        if (!ReferenceEquals(version, compiled))
        {
            compiled = version;
            scores = new PhaseScores(compiled, scores);
            state.GoOnWith(compiled, scores);
        }
    }

    /// <summary>The table at a moment.</summary>
    internal StandingsTable Table(TablePoint point)
    {
        movement.Forget();
        for (var i = View.RoundOf(point) - 1; i >= 0; i--)
        {
            if (View.IsHeld(i))
            {
                movement.Remember(StateAfter(i));
                break;
            }
        }

        return TableOf(State(point), point);
    }

    internal ValueArray<StandingsTable> History()
    {
        movement.Forget();
        var tables = ImmutableArray.CreateBuilder<StandingsTable>(View.Rounds.Length);
        for (var i = 0; i <= View.LastHeld; i++)
        {
            if (View.IsHeld(i))
            {
                tables.Add(TableOf(StateAfter(i), View.EndOf(i)));
                movement.Remember(state);
            }
        }

        return tables.DrainToImmutable();
    }

    /// <summary>The state at a moment; good until the next one is asked for.</summary>
    internal ChampionshipState State(TablePoint point) =>
        State(new ChampionshipState.Moment(View.RoundOf(point), View.SlotCount(point), point.Session is null, false), View.InForce(point));

    private ChampionshipState StateAfter(int round) =>
        State(new ChampionshipState.Moment(round, View.SlotsBefore(round + 1), true, false), View.InForce(View.EndOf(round)));

    internal Ledger LedgerAt(TablePoint point)
    {
        State(point).Detail();
        var tallies = state.Ranked.Concat(state.Unranked).Concat(state.Unlisted).ToList();
        return new Ledger(
            state.Awards().ToValueArray(), tallies.SelectMany(tally => tally.Adjustments).ToValueArray(), tallies.SelectMany(tally => tally.Corrections).ToValueArray());
    }

    /// <summary>Who was admitted to each phase, also to the next one if the present one is over.</summary>
    internal ValueArray<PhaseField> Fields(TablePoint point)
    {
        if (Plan is null)
        {
            return [];
        }

        var routes = State(point).Routes!;
        var next = Plan.StartOf(routes.Current + 1);
        if (point.Session is null && next < View.Rounds.Length && Enumerable.Range(state.LastRound + 1, next - state.LastRound - 1).All(i => View.Rounds[i].Status == RoundStatus.Cancelled))
        {
            routes = EnterAfter(state.RoundNumber, routes, View.InForce(point));
        }

        return routes.Fields.ToValueArray();
    }

    private PhaseRoutes EnterAfter(int round, PhaseRoutes routes, List<Decision> inForce)
    {
        try
        {
            return Enter(routes, inForce);
        }
        catch (TieBreakException error)
        {
            throw new ScoringException(error.Reason, error.Step, round, error);
        }
    }

    private ChampionshipState State(ChampionshipState.Moment moment, List<Decision> inForce)
    {
        scores.MoveTo(moment.SlotCount, inForce);
        try
        {
            var routes = RoutesAt(moment.LastRound, inForce);
            state.MoveTo(moment, inForce, routes);
            return state;
        }
        catch (TieBreakException error)
        {
            throw new ScoringException(error.Reason, error.Step, moment.LastRound < 0 ? 0 : View.Rounds[moment.LastRound].Number, error);
        }
    }

    private PhaseRoutes? RoutesAt(int lastRound, List<Decision> inForce)
    {
        if (Plan is null)
        {
            return null;
        }

        var routes = PhaseRoutes.AtFirst(Plan);
        while (Plan.StartOf(routes.Current + 1) <= lastRound)
        {
            routes = Enter(routes, inForce);
        }

        return routes;
    }

    /// <summary>The routes into the next phase; kept for the decisions under which they were found. Scores before the phase do not change once it has begun.</summary>
    private PhaseRoutes Enter(PhaseRoutes routes, List<Decision> inForce)
    {
        if (cuts.Count > routes.Current && cuts[routes.Current] is var known && inForce.SequenceEqual(known.InForce))
        {
            return known.Next;
        }

        var (start, last) = (Plan!.StartOf(routes.Current + 1), -1);
        for (var i = 0; i < start; i++)
        {
            last = View.IsHeld(i) || View.SlotsOf(i).Count > 0 ? i : last;
        }

        var moment = new ChampionshipState.Moment(last, View.SlotsBefore(start), true, true);
        var cut = new ChampionshipState(compiled, scores);
        cut.MoveTo(moment, inForce, routes);
        var next = routes.Enter(cut, new AdmissionStage(compiled.Championship, inForce, cup => PositionsIn(cup, moment, inForce)));
        cuts.RemoveRange(routes.Current, cuts.Count - routes.Current);
        cuts.Add((inForce, next));
        return next;
    }

    private Dictionary<CompetitorId, int> PositionsIn(ChampionshipId cup, ChampionshipState.Moment moment, List<Decision> inForce) =>
        new ChampionshipStandings(cups(cup), cups).State(moment, inForce).PositionsById();

    private StandingsTable TableOf(ChampionshipState now, TablePoint point)
    {
        var rows = new RowLines(now.Positions.Count + now.Unranked.Count, compiled.Roster.Competitors);
        foreach (ref readonly var row in CollectionsMarshal.AsSpan(now.Positions))
        {
            Add(rows, now, row.Number, row.Position.Number, null);
        }

        foreach (var tally in now.Unranked)
        {
            Add(rows, now, tally.Number, 0, tally.Unranked?.Mark);
        }

        return new StandingsTable(View.Season.Series, View.Season.Id, compiled.Championship, point, now.RoundNumber, rows, compiled.Coverage, now.LastRound);
    }

    private void Add(RowLines rows, ChampionshipState now, int number, int position, string? mark)
    {
        ref readonly var sums = ref now.ByNumber.Sums[number];
        rows.Add(
            number,
            position,
            movement.Of(number, position),
            mark,
            Plan?.NameOf(now.ByNumber[number].Route.Tier),
            now.ByNumber.NetOf(number),
            now.ByNumber.GrossOf(number),
            sums.Wins,
            sums.Podiums,
            sums.Poles,
            sums.Starts);
    }
}

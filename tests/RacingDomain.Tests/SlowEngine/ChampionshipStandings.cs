using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;
using RacingDomain.TieBreaks;

namespace RacingDomain.Tests.SlowEngine;

/// <summary>The tables of one championship.</summary>
internal sealed class ChampionshipStandings
{
    private readonly SeasonView view;
    private readonly Championship championship;
    private readonly Rulebook rulebook;
    private readonly PhasePlan? plan;
    private readonly PhaseScores scores;
    private readonly List<Cut> cuts = [];

    internal ChampionshipStandings(SeasonView view, Championship championship, Rulebook rulebook)
    {
        this.view = view;
        this.championship = championship;
        this.rulebook = rulebook;
        plan = championship.Phases.IsEmpty ? null : new PhasePlan(view, championship.Phases);
        scores = new PhaseScores(view, championship, plan);
    }

    internal StandingsTable Table(TablePoint point)
    {
        var round = view.RoundOf(point);
        var before = PositionsBefore(round);
        return TableOf(State(point), point, before);
    }

    internal ValueArray<StandingsTable> History()
    {
        var tables = new List<StandingsTable>();
        Dictionary<CompetitorId, int>? before = null;
        for (var i = 0; i <= view.LastHeld; i++)
        {
            if (view.IsHeld(i))
            {
                var point = TablePoint.After(view.Rounds[i].Number);
                tables.Add(TableOf(State(point), point, before));
                before = PositionsOf(tables[^1]);
            }
        }

        return tables.ToValueArray();
    }

    internal ChampionshipState State(TablePoint point) =>
        State(new ChampionshipState.Moment(view.RoundOf(point), view.SlotCount(point), point.Session is null, false), view.InForce(point));

    internal Ledger LedgerAt(TablePoint point)
    {
        var state = State(point);
        var tallies = state.Positions.Select(position => position.Tally).Concat(state.Unranked).Concat(state.Unlisted).ToList();
        return new Ledger(
            state.Awards().ToValueArray(), tallies.SelectMany(tally => tally.Adjustments).ToValueArray(), tallies.SelectMany(tally => tally.Corrections).ToValueArray());
    }

    /// <summary>Who was admitted to each phase, also to the next one if the present one is over.</summary>
    internal ValueArray<PhaseField> Fields(TablePoint point)
    {
        if (plan is null)
        {
            return [];
        }

        var state = State(point);
        var routes = state.Routes!;
        var next = plan.StartOf(routes.Current + 1);
        if (point.Session is null && next < view.Rounds.Length && Enumerable.Range(state.LastRound + 1, next - state.LastRound - 1).All(i => view.Rounds[i].Status == RoundStatus.Cancelled))
        {
            routes = Enter(routes, view.InForce(point));
        }

        return routes.Fields.ToValueArray();
    }

    private static Dictionary<CompetitorId, int> PositionsOf(StandingsTable table) =>
        table.Rows.Where(row => row.Position is not null).ToDictionary(row => row.Competitor.Id, row => row.Position!.Value.Number);

    private static Dictionary<CompetitorId, int> PositionsOf(ChampionshipState state) =>
        state.Positions.ToDictionary(position => position.Tally.Competitor.Id, position => position.Position.Number);

    private ChampionshipState State(ChampionshipState.Moment moment, List<Decision> inForce)
    {
        scores.MoveTo(moment.SlotCount, inForce);
        try
        {
            return new ChampionshipState(view, championship, scores, moment, inForce, RoutesAt(moment.LastRound, inForce));
        }
        catch (TieBreakException error)
        {
            throw new ScoringException(error.Reason, error.Step, moment.LastRound < 0 ? 0 : view.Rounds[moment.LastRound].Number, error);
        }
    }

    private PhaseRoutes? RoutesAt(int lastRound, List<Decision> inForce)
    {
        if (plan is null)
        {
            return null;
        }

        var routes = PhaseRoutes.AtFirst(plan);
        while (plan.StartOf(routes.Current + 1) <= lastRound)
        {
            routes = Enter(routes, inForce);
        }

        return routes;
    }

    /// <summary>The routes into the next phase; kept as long as no score and no decision before it changes.</summary>
    private PhaseRoutes Enter(PhaseRoutes routes, List<Decision> inForce)
    {
        var start = plan!.StartOf(routes.Current + 1);
        var basis = scores.Before(view.SlotsBefore(start));
        if (cuts.Count > routes.Current && cuts[routes.Current] is { } known && known.IsFor(routes, basis, inForce))
        {
            return known.Next;
        }

        var last = -1;
        for (var i = 0; i < start; i++)
        {
            last = view.IsHeld(i) || view.SlotsOf(i).Count > 0 ? i : last;
        }

        var moment = new ChampionshipState.Moment(last, view.SlotsBefore(start), true, true);
        var cut = new ChampionshipState(view, championship, scores, moment, inForce, routes);
        var next = routes.Enter(cut, new AdmissionStage(championship, inForce, cup => PositionsOf(new ChampionshipStandings(view, rulebook.Find(cup)!, rulebook).State(moment, inForce))));
        cuts.RemoveRange(routes.Current, cuts.Count - routes.Current);
        cuts.Add(new Cut(routes, basis, inForce, next));
        return next;
    }

    private Dictionary<CompetitorId, int>? PositionsBefore(int round)
    {
        for (var i = round - 1; i >= 0; i--)
        {
            if (view.IsHeld(i))
            {
                return PositionsOf(State(TablePoint.After(view.Rounds[i].Number)));
            }
        }

        return null;
    }

    private StandingsTable TableOf(ChampionshipState state, TablePoint point, Dictionary<CompetitorId, int>? before)
    {
        var tallies = state.Positions.Select(position => (position.Tally, Position: (Position?)position.Position)).Concat(state.Unranked.Select(tally => (Tally: tally, Position: (Position?)null))).ToList();
        var rows = new RowLines(tallies.Count, [.. tallies.Select(row => row.Tally.Competitor)]);
        foreach (var (number, (tally, position)) in tallies.Index())
        {
            rows.Add(
                number,
                position?.Number ?? 0,
                before is not null && position is { } now && before.TryGetValue(tally.Competitor.Id, out var old) ? old - now.Number : RowLine.NoMovement,
                tally.Unranked?.Mark,
                plan?.NameOf(tally.Route.Tier),
                tally.Net,
                tally.Gross,
                tally.Wins,
                tally.Podiums,
                tally.Poles,
                tally.Starts);
        }

        return new StandingsTable(view.Season.Series, view.Season.Id, championship, point, state.RoundNumber, rows, new CoverageCheck(view, championship, state.Calendar), state.LastRound);
    }

    /// <summary>What was known at the end of a phase, and what came of it.</summary>
    private sealed record Cut(PhaseRoutes Routes, List<SessionScore> Basis, List<Decision> InForce, PhaseRoutes Next)
    {
        internal bool IsFor(PhaseRoutes routes, List<SessionScore> basis, List<Decision> inForce) =>
            (ReferenceEquals(routes, Routes) || (routes.Current == 0 && Routes.Current == 0))
            && basis.SequenceEqual(Basis, ReferenceEqualityComparer.Instance)
            && inForce.SequenceEqual(InForce);
    }
}

using RacingDomain.Championships;
using RacingDomain.Scoring;

namespace RacingDomain.Standings;

/// <summary>Everyone's way through the phases up to one of them, and who was admitted to each.</summary>
internal sealed class PhaseRoutes
{
    private readonly Dictionary<CompetitorId, PhaseRoute> routes;
    private readonly PhaseRoute newcomer;

    private PhaseRoutes(PhasePlan plan, int current, Dictionary<CompetitorId, PhaseRoute> routes, PhaseRoute newcomer, List<PhaseField> fields, List<Competitor> contenders)
    {
        Plan = plan;
        Current = current;
        this.routes = routes;
        this.newcomer = newcomer;
        Fields = fields;
        Contenders = contenders;
    }

    internal PhasePlan Plan { get; }

    /// <summary>The phase that the season is in.</summary>
    internal int Current { get; }

    /// <summary>Who was admitted to each phase after the first.</summary>
    internal IReadOnlyList<PhaseField> Fields { get; }

    /// <summary>Everyone who was ever admitted to a phase after the first.</summary>
    internal IReadOnlyList<Competitor> Contenders { get; }

    internal static PhaseRoutes AtFirst(PhasePlan plan) => new(plan, 0, [], PhaseRoute.Whole, [], []);

    internal PhaseRoute Of(CompetitorId competitor) => routes.GetValueOrDefault(competitor, newcomer);

    /// <summary>The routes into the next phase, from the table at the end of this one.</summary>
    internal PhaseRoutes Enter(ChampionshipState cut, AdmissionStage admission)
    {
        var phase = Current + 1;
        var rule = Plan[phase];

        // Whom officials admit may be nowhere in the table yet.
        var admitted = admission.Admit(rule, Current, cut);
        var next = cut.Tallies.ToDictionary(tally => tally.Competitor.Id, tally => tally.Route.Copy());
        var positions = cut.PositionsById();
        AddBonuses(cut, next);
        var entrants = new List<PhaseEntrant>();
        foreach (var entrant in admitted)
        {
            var id = entrant.Tally.Competitor.Id;
            var seed = 1 + admitted.Count(other => Place(other.Tally.Competitor.Id) < Place(id));
            var start = entrant.Way?.Start ?? rule.Start;
            var lines = Lines(entrant, start, phase, seed, next[id].Bonuses).ToList();
            next[id].Path.Add(phase);
            next[id].Contended.Add(phase);
            next[id].Starts[phase] = new PhaseRoute.Entrance(start, lines);
            var carried = start.CarryOver(TotalOf(entrant.Tally, Accounts.Points, next[id].Bonuses));
            entrants.Add(new PhaseEntrant(entrant.Tally.Competitor, Position.Of(seed), entrant.Way, carried + Points.Sum(lines.Select(line => line.Points))));
        }

        var back = rule.EliminatedReturnTo is { } name ? Plan.Find(name) : Current;
        foreach (var route in next.Values.Where(route => route.Tier != phase))
        {
            route.Path.RemoveAll(index => index > back);
        }

        var field = new PhaseField(rule, cut.RoundNumber, entrants.OrderBy(entrant => entrant.Seed).ThenBy(entrant => entrant.Competitor.Id).ToValueArray());
        return new PhaseRoutes(
            Plan, phase, next, Newcomer(phase), [.. Fields, field], [.. Contenders.Union(admitted.Select(entrant => entrant.Tally.Competitor))]);

        int Place(CompetitorId id) => positions.GetValueOrDefault(id, int.MaxValue);
    }

    private static Points TotalOf(Tally tally, string account, List<(int Phase, Correction Correction)> bonuses) =>
        tally.TotalOf(account) + Points.Sum(bonuses.Where(bonus => bonus.Correction.Account == account && !tally.Corrections.Contains(bonus.Correction)).Select(bonus => bonus.Correction.Points));

    private IEnumerable<Correction> Lines(AdmissionStage.Entrant entrant, PhaseStart start, int phase, int seed, List<(int Phase, Correction Correction)> bonuses)
    {
        var (name, place) = (Plan.NameOf(phase), Position.Of(seed));
        if (!start.Base.IsZero)
        {
            yield return Line(start.Base, new CorrectionReason(CorrectionKind.Base, name));
        }

        if (seed <= start.BySeed.Length && !start.BySeed[seed - 1].IsZero)
        {
            yield return Line(start.BySeed[seed - 1], new CorrectionReason(CorrectionKind.Seed, name, place));
        }

        foreach (var account in start.Accounts)
        {
            var total = TotalOf(entrant.Tally, account, bonuses);
            if (!total.IsZero)
            {
                yield return Line(total, new CorrectionReason(CorrectionKind.Account, name, null, account));
            }
        }

        foreach (var way in entrant.Bonuses)
        {
            yield return Line(way.Bonus, new CorrectionReason(CorrectionKind.Way, name, null, way.Cup is { } cup ? $"'{cup}'" : way.Kind == AdmissionKind.Win ? "a win" : "ranking"));
        }

        Correction Line(Points points, CorrectionReason reason) => new(entrant.Tally.Competitor, Plan.FirstRoundOf(phase), points, reason);
    }

    private void AddBonuses(ChampionshipState cut, Dictionary<CompetitorId, PhaseRoute> next)
    {
        if (Plan[Current].FinalBonus is not { } bonus)
        {
            return;
        }

        foreach (var row in cut.Positions.Where(row => row.Position.Number <= bonus.Values.Length))
        {
            var (tally, position) = (cut[row], row.Position);
            var points = bonus.Values[position.Number - 1];
            if (!points.IsZero)
            {
                next[tally.Competitor.Id].Bonuses.Add((Current, new Correction(
                    tally.Competitor, cut.RoundNumber, points, new CorrectionReason(CorrectionKind.Position, Plan.NameOf(Current), position), bonus.Account)));
            }
        }
    }

    /// <summary>The way of someone who is first seen in the phase: into every phase that is open to all.</summary>
    private PhaseRoute Newcomer(int phase)
    {
        var route = newcomer.Copy();
        if (Plan[phase].Admission is null)
        {
            route.Path.Add(phase);
            route.Contended.Add(phase);
            route.Starts[phase] = new PhaseRoute.Entrance(Plan[phase].Start, []);
        }

        return route;
    }
}

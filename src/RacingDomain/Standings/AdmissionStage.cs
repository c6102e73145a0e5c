using RacingDomain.Championships;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>Decides who is admitted to a phase, from the table at the end of the one before.</summary>
internal sealed class AdmissionStage(Championship championship, List<Decision> inForce, Func<ChampionshipId, Dictionary<CompetitorId, int>> cups)
{
    internal List<Entrant> Admit(Phase phase, int before, ChampionshipState cut)
    {
        if (phase.Admission is not { } rule)
        {
            return cut.Tallies.Select(tally => new Entrant(tally, null)).ToList();
        }

        var settled = inForce
            .Where(decision => decision.Ruling is AdmissionSettled ruling && ruling.Phase == phase.Name && championship.Identity.IsIn(decision.Championships) && championship.Population.IsConcernedBy(decision))
            .Select(decision => (AdmissionSettled)decision.Ruling)
            .ToList();
        var refused = settled.Where(ruling => ruling.Refused).SelectMany(ruling => ruling.Competitors).ToHashSet();
        var candidates = cut.Positions.FindAll(position => cut[position].Route.Tier == before && !refused.Contains(cut[position].Competitor.Reference));
        var admitted = new Dictionary<CompetitorId, Entrant>();
        foreach (var way in rule.Ways)
        {
            Admit(way, rule.Places - admitted.Count ?? int.MaxValue, candidates, admitted, cut, before);
        }

        foreach (var named in settled.Where(ruling => !ruling.Refused).SelectMany(ruling => ruling.Competitors).Where(named => named.Kind == championship.Kind && !refused.Contains(named)))
        {
            admitted.TryAdd(named.Id, new Entrant(cut.TallyOf(named), null));
        }

        return [.. admitted.Values];
    }

    private void Admit(
        AdmissionWay way, int room, List<Ranked> candidates, Dictionary<CompetitorId, Entrant> admitted, ChampionshipState cut, int before)
    {
        if (way.Cup is { } cup)
        {
            var positions = cups(cup);
            candidates = candidates.FindAll(candidate => positions.TryGetValue(cut[candidate].Competitor.Id, out var position) && position <= way.Most);
            if (!way.Bonus.IsZero)
            {
                foreach (var candidate in candidates.Where(candidate => admitted.ContainsKey(cut[candidate].Competitor.Id)))
                {
                    admitted[cut[candidate].Competitor.Id].Bonuses.Add(way);
                }
            }
        }
        else if (candidates.Count > 0)
        {
            var leader = cut[cut.Positions[0]].Net;
            candidates = candidates.FindAll(candidate =>
                !(candidate.Position.Number > way.WithinPositions)
                && (way.WithinPoints is not { } distance || (leader - cut[candidate].Net <= distance && cut[candidate].Net - leader <= distance))
                && (way.Kind != AdmissionKind.Win || cut.HasWonIn(cut[candidate], before)));
        }

        candidates = candidates.FindAll(candidate => !admitted.ContainsKey(cut[candidate].Competitor.Id));
        if (way.Ranking is { } ranking)
        {
            candidates = cut.PositionsBy(ranking, before, candidates.ConvertAll(candidate => cut[candidate]));
        }

        // Those who share a position are admitted together.
        var most = way.Cup is null ? Math.Min(room, way.Most ?? int.MaxValue) : room;
        for (var i = 0; i < candidates.Count && (i < most || (i > 0 && candidates[i].Position == candidates[i - 1].Position)); i++)
        {
            admitted.Add(cut[candidates[i]].Competitor.Id, new Entrant(cut[candidates[i]], way));
        }
    }

    /// <summary>Who is admitted, and how: by decree where no way is given.</summary>
    internal sealed class Entrant(Tally tally, AdmissionWay? way)
    {
        internal Tally Tally => tally;

        internal AdmissionWay? Way => way;

        /// <summary>The ways that give him points on top.</summary>
        internal List<AdmissionWay> Bonuses { get; } = way is { Bonus.IsZero: false } ? [way] : [];
    }
}

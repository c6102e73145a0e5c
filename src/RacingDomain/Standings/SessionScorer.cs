using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>Scores single sessions for one championship.</summary>
internal sealed class SessionScorer
{
    private readonly SeasonView view;
    private readonly Championship championship;
    private readonly Participation participation;
    private readonly Competitors competitors;
    private readonly HashSet<int> roundsWithGridSession;

    internal SessionScorer(SeasonView view, Championship championship)
    {
        this.view = view;
        this.championship = championship;
        participation = new Participation(view.Season, championship.Identity);
        competitors = new Competitors(view.Season, championship.Kind, championship.Population.Group);
        roundsWithGridSession = view.Slots
            .Where(slot => slot.Source.Session.Role == SessionRole.GridOnly && (slot.Source.Session.Classes.IsEmpty || slot.Source.Session.Classes.Any(id => championship.Population.Includes(id))))
            .Select(slot => slot.RoundIndex)
            .ToHashSet();
    }

    /// <summary>Whether a decision changes what a session brings, rather than the ledger or the table.</summary>
    internal static bool ChangesScores(Ruling ruling) =>
        ruling is MovedToLast or Reordered or Removed or TimePenalty or NoClaim or NoPoints or PointsFactor or FeatCredited or ShareRefused or CarNominated;

    internal SessionScore Score(Slot slot, IReadOnlyList<Decision> decisions, Func<Ledger> soFar)
    {
        var projection = new Projection(
            view.Season, championship.Identity, championship.Population, participation, competitors, slot.Round, slot.Source, slot.Checkpoint, slot.Classification, decisions);
        var field = projection.Field();
        var awards = field.IsEmpty ? [] : Awards(projection, new ScoringContext(projection, field, championship.Points is PointsSystem ? Ledger.Empty : soFar()));
        return new SessionScore(slot, decisions, awards, Places(projection, slot, field, awards), SetsGrid(slot));
    }

    private static List<(Competitor Competitor, PlaceEntry Place)> Places(Projection projection, Slot slot, ValueArray<Placing> field, List<Award> awards)
    {
        var paid = awards.Where(award => award.Reason.Place is not null).Select(award => (award.Competitor, award.Entry)).ToHashSet();
        var scorers = paid.Select(pair => pair.Competitor).ToHashSet();
        var places = new List<(Competitor, PlaceEntry)>();
        foreach (var car in field)
        {
            var isVoid = projection.Rulings.IsVoidFor(car.Entry);
            foreach (var competitor in car.Competitors)
            {
                var pays = paid.Contains((competitor, car.Entry.Id));
                places.Add((competitor, new PlaceEntry(
                    slot,
                    car.Entry.Id,
                    isVoid ? null : car.Place,
                    isVoid ? null : car.Line.Position,
                    car.Line.Status,
                    pays,
                    pays || !scorers.Contains(competitor))));
            }
        }

        return places;
    }

    private bool SetsGrid(Slot slot) =>
        slot.Kind is SessionKind.Qualifying or SessionKind.QualifyingRace
        && (roundsWithGridSession.Contains(slot.RoundIndex) ? slot.Source.Session.Role == SessionRole.GridOnly : slot.Source.Session.Role == SessionRole.Full);

    private List<Award> Awards(Projection projection, ScoringContext context)
    {
        try
        {
            var awards = championship.Points.Score(context).ToList();
            foreach (var award in awards)
            {
                if (award.Competitor.Kind != championship.Kind)
                {
                    throw new ScoringException($"it gave points to '{award.Competitor.Id}', who does not compete in '{championship.Id}'.", championship.Points.Name, projection.Scored.Round, projection.Scored.Id);
                }
            }

            return awards;
        }
        catch (Exception error) when (error is not ScoringException)
        {
            throw new ScoringException(error.Message, championship.Points.Name, projection.Scored.Round, projection.Scored.Id, error);
        }
    }
}

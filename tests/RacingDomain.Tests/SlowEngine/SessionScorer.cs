using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Tests.SlowEngine;

/// <summary>Scores single sessions for one championship.</summary>
internal sealed class SessionScorer : ISurroundings
{
    private readonly SeasonView view;
    private readonly Championship championship;
    private readonly IPointsSystem points;
    private readonly Contest contest;
    private readonly HashSet<int> roundsWithGridSession;
    private readonly ChampionshipCalendar calendar;
    private readonly Entrants entrants;
    private readonly List<SessionScorer> apart;
    private HashSet<CompetitorId>? everyone;

    internal SessionScorer(SeasonView view, Championship championship, IPointsSystem points)
    {
        this.view = view;
        this.championship = championship;
        this.points = points;
        var participation = new Participation(view.Season, championship.Identity);
        calendar = new ChampionshipCalendar(view, championship);
        var competitors = new Competitors(view.Season, championship.Kind, championship.Population.Group);
        apart = championship.Population.Apart(view.Season).Select(population => new SessionScorer(view, championship.WithPopulation(population), points)).ToList();
        contest = new Contest(view.Season, championship.Identity, championship.Population, participation, competitors, this);
        entrants = new Entrants(view, championship, calendar, participation, competitors);
        roundsWithGridSession = view.Slots
            .Where(slot => slot.Source.Session.Role == SessionRole.GridOnly && (slot.Source.Session.Classes.IsEmpty || slot.Source.Session.Classes.Any(id => championship.Population.Includes(id))))
            .Select(slot => slot.RoundIndex)
            .ToHashSet();
    }

    /// <summary>Whether a decision changes what a session brings, rather than the ledger or the table.</summary>
    internal static bool ChangesScores(Ruling ruling) =>
        ruling is MovedToLast or Reordered or Removed or TimePenalty or NoClaim or NoPoints or PointsFactor or FeatCredited or ShareRefused or CarNominated;

    internal SessionScore Score(Slot slot, IReadOnlyList<Decision> decisions, int knownInRound, Func<Ledger> soFar)
    {
        if (!calendar.HasRound(slot.Round))
        {
            return new SessionScore(slot, decisions, [], [], false, null);
        }

        if (championship.Population.ClassesApart)
        {
            var parts = apart.ConvertAll(part => part.Score(slot, decisions, knownInRound, soFar));
            return new SessionScore(
                slot,
                decisions,
                parts.SelectMany(part => part.Awards).ToList(),
                parts.SelectMany(part => part.Places).ToList(),
                parts.Exists(part => part.LookedBack),
                parts.Select(part => part.KnownInRound).FirstOrDefault(known => known is not null));
        }

        var projection = new Projection(contest, slot, decisions, knownInRound);
        var context = new ScoringContext(projection, soFar);
        if (!championship.Population.DriveTimes.IsEmpty && projection.SinkByDriveTime(context))
        {
            context = new ScoringContext(projection, soFar);
        }

        var field = context.Field;

        var (awards, places) = field.IsEmpty ? ([], []) : Score(projection, context);
        return new SessionScore(slot, decisions, awards, Places(projection, slot, field, places), context.LookedBack, projection.LookedAhead ? knownInRound : null);
    }

    public IEnumerable<Projection> Earlier(Slot slot, IReadOnlyList<Decision> decisions, int known) =>
        view.SlotsOf(slot.RoundIndex).Where(other => other.Order < slot.Order).Select(other => Sunk(new Projection(contest, other, decisions, known)));

    public ValueArray<Competitor> EntrantsOf(int round) => entrants.Of(round);

    private Projection Sunk(Projection projection)
    {
        if (!championship.Population.DriveTimes.IsEmpty)
        {
            projection.SinkByDriveTime(new ScoringContext(projection, () => Ledger.Empty));
        }

        return projection;
    }

    public (Entry Entry, ResultLine Line)? InRace(Slot slot, int known, EntryId entry)
    {
        foreach (var other in view.SlotsOf(slot.RoundIndex).Take(known))
        {
            if (other.Kind == SessionKind.Race && other.Classification.LineOf(entry) is { } line)
            {
                return (other.Source.Event.Entries.First(car => car.Id == entry), line);
            }
        }

        return null;
    }

    public Classification? EndOf(Slot checkpoint, int known) => view.SlotsOf(checkpoint.RoundIndex)
        .Take(known)
        .FirstOrDefault(slot => slot.Checkpoint is null && slot.Source.Session.Id == checkpoint.Source.Session.Id && slot.Source.Event.Id == checkpoint.Source.Event.Id)?
        .Classification;

    private (List<Award> Awards, List<SessionSheet.Ownership> Places) Score(Projection projection, ScoringContext context)
    {
        if (points is PointsSystem composed)
        {
            var sheet = new SessionSheet();
            composed.Fill(sheet, context);
            return (sheet.Awards, sheet.Places ?? Unpaid(context));
        }

        var awards = Awards(context);
        var paid = awards.Where(award => award.Entry is not null).Select(award => (award.Competitor, award.Entry!.Value)).ToHashSet();
        return (awards, Unpaid(context).ConvertAll(place => place with { Pays = paid.Contains((place.Competitor, place.Car.Entry.Id)) }));
    }

    private static List<SessionSheet.Ownership> Unpaid(ScoringContext context) =>
        context.Field.SelectMany(car => car.Competitors.Select(competitor => new SessionSheet.Ownership(car, competitor, false, true))).ToList();

    private List<(Competitor Competitor, PlaceEntry Place)> Places(Projection projection, Slot slot, ValueArray<Placing> field, List<SessionSheet.Ownership> owned)
    {
        var setsGrid = SetsGrid(slot);
        var places = new List<(Competitor, PlaceEntry)>(owned.Count);
        foreach (var (car, competitor, pays, scores) in owned)
        {
            var isVoid = projection.Rulings.IsVoidFor(car.Entry);
            places.Add((competitor, new PlaceEntry(
                slot,
                car.Entry.Id,
                isVoid ? null : car.Place,
                isVoid ? null : car.Line.Position,
                car.Line.Status,
                pays,
                scores,
                setsGrid)));
        }

        // Who was in a car and is not credited with it took part all the same.
        var credited = owned.Select(place => (place.Car, place.Competitor)).ToHashSet();
        foreach (var car in field)
        {
            foreach (var competitor in car.Competitors.Where(competitor => !credited.Contains((car, competitor))))
            {
                places.Add((competitor, new PlaceEntry(slot, car.Entry.Id, null, null, car.Line.Status, false, false, setsGrid)));
            }
        }

        return places;
    }

    private bool SetsGrid(Slot slot) =>
        slot.Kind is SessionKind.Qualifying or SessionKind.QualifyingRace
        && (roundsWithGridSession.Contains(slot.RoundIndex) ? slot.Source.Session.Role == SessionRole.GridOnly : slot.Source.Session.Role == SessionRole.Full);

    private List<Award> Awards(ScoringContext context)
    {
        var rule = points.Name;
        try
        {
            var awards = (points.Score(context) ?? throw context.Failed(rule, "it gave no list of awards; give an empty one for none.")).ToList();
            foreach (var award in awards)
            {
                Check(award, context, rule);
            }

            return awards;
        }
        catch (Exception error) when (error is not ScoringException)
        {
            throw context.Failed(rule, error.Message, error);
        }
    }

    /// <summary>Whether someone is in the field, or in that of any session of the season.</summary>
    private bool Competes(Competitor competitor, ScoringContext context) =>
        context.Field.Any(car => car.Competitors.Contains(competitor)) || (everyone ??= view.Slots.Where(slot => calendar.HasRound(slot.Round)).SelectMany(Everyone).ToHashSet()).Contains(competitor.Id);

    private IEnumerable<CompetitorId> Everyone(Slot slot) =>
        new Projection(contest, slot, [], int.MaxValue).Field().SelectMany(car => car.Competitors).Select(competitor => competitor.Id);

    private void Check(Award? award, ScoringContext context, string rule)
    {
        if (award is null)
        {
            throw context.Failed(rule, "it gave an award that is null.");
        }

        if (award.Competitor.Kind != championship.Kind || !Competes(award.Competitor, context))
        {
            throw context.Failed(rule, $"it gave points to {award.Competitor.Kind.ToName()} '{award.Competitor.Id}', who does not compete in '{championship.Id}'; it may give them to the competitors of a field only.");
        }

        if (!context.Made(award))
        {
            throw context.Failed(rule, $"it gave an award of the session '{award.Session}'; every award is made by the context of its own session.");
        }
    }
}

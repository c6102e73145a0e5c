using System.Runtime.InteropServices;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>Scores single sessions for one championship.</summary>
internal sealed class SessionScorer : ISurroundings
{
    private readonly SessionScorer[] apart;
    private readonly PlainScorer? plain;
    private readonly SecondAsking? second;
    private readonly SeasonView view;
    private readonly Championship championship;
    private readonly IPointsSystem points;
    private readonly Contest contest;
    private readonly ChampionshipCalendar calendar;
    private readonly Entrants entrants;
    private HashSet<CompetitorId>? everyone;

    internal SessionScorer(SeasonView view, Championship championship, IPointsSystem points, ChampionshipCalendar calendar, Roster roster)
    {
        Roster = roster;
        this.calendar = calendar;
        this.view = view;
        this.championship = championship;
        this.points = points;
        var participation = new Participation(view.Season, championship.Identity);
        var competitors = new Competitors(view.Season, championship.Kind, championship.Population.Group, roster.Known);
        contest = new Contest(view.Season, championship.Identity, championship.Population, participation, competitors, this);
        entrants = new Entrants(view, championship, calendar, participation, competitors);
        apart = [.. championship.Population.Apart(view.Season).Select(population => new SessionScorer(view, championship.WithPopulation(population), points, calendar, roster))];
        plain = PlainScorer.For(this, championship, points, participation, competitors);
        JoinsSessions = points is PointsSystem composed && composed.Bonuses.Any(bonus => bonus.Condition.InEarlierSessions.Any());
        second = CodeInRules.IsIn(points, championship.Population) ? new SecondAsking(points.Name) : null;
    }

    /// <summary>Whether a decision changes what a session brings, rather than the ledger or the table.</summary>
    internal static bool ChangesScores(Ruling ruling) =>
        ruling is MovedToLast or Reordered or Removed or TimePenalty or NoClaim or NoPoints or PointsFactor or FeatCredited or ShareRefused or CarNominated;

    /// <summary>The numbers of competitors and rules; only one thread at a time scores for it.</summary>
    internal Roster Roster { get; }

    /// <summary>Whether a session is scored by earlier ones of its round, too.</summary>
    internal bool JoinsSessions { get; }

    private HashSet<int> RoundsWithGridSession => field ??= view.Slots
        .Where(slot => slot.Source.Session.Role == SessionRole.GridOnly && (slot.Source.Session.Classes.IsEmpty || slot.Source.Session.Classes.Any(id => championship.Population.Includes(id))))
        .Select(slot => slot.RoundIndex)
        .ToHashSet();

    /// <summary>Scores a session under the decisions on it.</summary>
    internal SessionScore Score(Slot slot, IReadOnlyList<Decision> decisions, int knownInRound, ReadOnlySpan<SessionScore> before)
    {
        lock (Roster)
        {
            if (!calendar.HasRound(slot.Round))
            {
                return new SessionScore(slot, new ScoringBasis(decisions), this, []) { Detail = ScoreDetail.None };
            }

            if (championship.Population.ClassesApart)
            {
                return SessionScore.Of(slot, this, decisions, Parts(slot, decisions, knownInRound, before));
            }

            var projection = new Projection(contest, slot, decisions, knownInRound);
            return decisions.Count == 0 && plain?.Score(slot, projection) is { } score ? score : ScoreByStages(projection, slot, decisions, knownInRound, before);
        }
    }

    private SessionScore ScoreByStages(Projection projection, Slot slot, IReadOnlyList<Decision> decisions, int knownInRound, ReadOnlySpan<SessionScore> before)
    {
        var earlier = before.ToArray();
        var (context, sheet) = Sheet(projection, () => LedgerOf(earlier));
        if (second is not null && !context.Field.IsEmpty)
        {
            second.Check(new SecondAsking.Session(
                context, sheet, points is PointsSystem, () => Sheet(new Projection(contest, slot, decisions, knownInRound), () => LedgerOf(earlier)).Sheet));
        }

        var basis = new ScoringBasis(decisions, projection.LookedAhead ? knownInRound : null, context.LookedBack ? earlier : null, projection.LookedAround);
        var detail = DetailOf(projection, slot, context.Field, sheet);
        return new SessionScore(slot, basis, this, CollectionsMarshal.AsSpan(SharesOf(detail))) { Detail = detail, Awards = sheet.Awards };
    }

    private SessionScore[] Parts(Slot slot, IReadOnlyList<Decision> decisions, int knownInRound, ReadOnlySpan<SessionScore> before)
    {
        var parts = new SessionScore[apart.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = apart[i].Score(slot, decisions, knownInRound, before);
        }

        return parts;
    }

    /// <summary>The awards of a session that was scored without their reasons.</summary>
    internal IReadOnlyList<Award> Explain(SessionScore score)
    {
        lock (Roster)
        {
            return Sheet(new Projection(contest, score.Slot, score.Basis.Decisions, 0), () => Ledger.Empty).Sheet.Awards;
        }
    }

    /// <summary>The awards and places one by one of a session that was scored without them, in the ordinary way.</summary>
    internal ScoreDetail DetailOf(SessionScore score)
    {
        lock (Roster)
        {
            return plain!.Detail(score.Slot, new Projection(contest, score.Slot, score.Basis.Decisions, 0));
        }
    }

    private static Ledger LedgerOf(SessionScore[] scores) => new(scores.SelectMany(score => score.Awards).ToValueArray(), []);

    private (ScoringContext Context, SessionSheet Sheet) Sheet(Projection projection, Func<Ledger> soFar)
    {
        var context = new ScoringContext(projection, soFar);
        if (!championship.Population.DriveTimes.IsEmpty && Sinks(projection, context))
        {
            context = new ScoringContext(projection, soFar);
        }

        var sheet = new SessionSheet();
        if (context.Field.IsEmpty)
        {
            sheet.Places = [];
        }
        else
        {
            Score(context, sheet);
        }

        return (context, sheet);
    }

    private bool Sinks(Projection projection, ScoringContext context)
    {
        try
        {
            return projection.SinkByDriveTime(context);
        }
        catch (Exception error) when (error is not ScoringException)
        {
            throw context.Failed(championship.Population.DriveTimes.Select(time => time.When.Condition?.Name).OfType<string>().FirstOrDefault() ?? "population", error.Message, error);
        }
    }

    private ScoreDetail DetailOf(Projection projection, Slot slot, ValueArray<Placing> field, SessionSheet sheet)
    {
        var (places, cars) = Places(projection, slot, field, sheet.Places!);
        var awards = sheet.Awards.Select(award => new AwardLine(
            Roster.NumberOf(award.Competitor),
            Roster.NumberOf(award.Rule, award.Account),
            award.Points,
            award.Entry is { } id ? slot.Entries.Find(id) : null));
        return new ScoreDetail([.. awards], places, cars);
    }

    /// <summary>What each car brought each competitor, places first; awards go with the place of their car.</summary>
    private List<Share> SharesOf(ScoreDetail detail)
    {
        var shares = new List<Share>(detail.Places.Length);
        var indices = new Dictionary<(int Competitor, EntryId? Car), int>();
        for (var i = 0; i < detail.Places.Length; i++)
        {
            _ = indices.TryAdd((detail.Places[i].Competitor, detail.Cars[i].Id), i);
            shares.Add(new Share(detail.Places[i].Competitor) { Place = detail.Places[i] });
        }

        foreach (var award in detail.Awards)
        {
            if (!indices.TryGetValue((award.Competitor, award.Payee?.Id), out var index))
            {
                index = indices[(award.Competitor, award.Payee?.Id)] = shares.Count;
                shares.Add(new Share(award.Competitor));
            }

            CollectionsMarshal.AsSpan(shares)[index].Earn(award.Points, Roster.Rule(award.Rule).IsInTable);
        }

        return shares;
    }

    /// <inheritdoc/>
    public ValueArray<Competitor> EntrantsOf(int round) => entrants.Of(round);

    /// <inheritdoc/>
    public IEnumerable<Projection> Earlier(Slot slot, IReadOnlyList<Decision> decisions, int known)
    {
        foreach (var earlier in view.SlotsOf(slot.RoundIndex).Where(other => other.Order < slot.Order))
        {
            var projection = new Projection(contest, earlier, decisions, known);
            if (!championship.Population.DriveTimes.IsEmpty)
            {
                _ = Sinks(projection, new ScoringContext(projection, static () => Ledger.Empty));
            }

            yield return projection;
        }
    }

    /// <inheritdoc/>
    public (Entry Entry, ResultLine Line)? InRace(Slot slot, int known, EntryId entry)
    {
        foreach (var other in view.SlotsOf(slot.RoundIndex).Take(known))
        {
            if (other.Kind == SessionKind.Race && other.Classification.LineOf(entry) is { } line)
            {
                return (other.Entries[entry], line);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public Classification? EndOf(Slot checkpoint, int known) => view.SlotsOf(checkpoint.RoundIndex)
        .Take(known)
        .FirstOrDefault(slot => slot.Checkpoint is null && slot.Source.Session.Id == checkpoint.Source.Session.Id && slot.Source.Event.Id == checkpoint.Source.Event.Id)?
        .Classification;

    private void Score(ScoringContext context, SessionSheet sheet)
    {
        if (points is PointsSystem composed)
        {
            composed.Fill(sheet, context);
            sheet.Places ??= Unpaid(context);
            return;
        }

        sheet.Awards.AddRange(Awards(context));
        var paid = sheet.Awards.Where(award => award.Entry is not null).Select(award => (award.Competitor, award.Entry!.Value)).ToHashSet();
        sheet.Places = Unpaid(context).ConvertAll(place => place with { Pays = paid.Contains((place.Competitor, place.Car.Entry.Id)) });
    }

    private static List<SessionSheet.Ownership> Unpaid(ScoringContext context) =>
        context.Field.SelectMany(car => car.Competitors.Select(competitor => new SessionSheet.Ownership(car, competitor, false, true))).ToList();

    private (PlaceLine[] Places, Entry[] Cars) Places(Projection projection, Slot slot, ValueArray<Placing> field, List<SessionSheet.Ownership> owned)
    {
        var meeting = MeetingOf(slot);
        var lines = new List<PlaceLine>(owned.Count);
        var cars = new List<Entry>(owned.Count);
        foreach (var (car, competitor, pays, scores) in owned)
        {
            var isVoid = projection.Rulings.IsVoidFor(car.Entry);
            cars.Add(car.Entry);
            lines.Add(meeting.LineOf(
                Roster.NumberOf(competitor),
                isVoid ? 0 : car.Place?.Number ?? 0,
                isVoid ? 0 : car.Line.Position?.Number ?? 0,
                car.Line.Status,
                pays,
                scores));
        }

        // Who was in a car and is not credited with it took part all the same.
        var credited = owned.Select(place => (place.Car, place.Competitor)).ToHashSet();
        foreach (var car in field)
        {
            foreach (var competitor in car.Competitors.Where(competitor => !credited.Contains((car, competitor))))
            {
                cars.Add(car.Entry);
                lines.Add(meeting.LineOf(Roster.NumberOf(competitor), 0, 0, car.Line.Status, false, false));
            }
        }

        return ([.. lines], [.. cars]);
    }

    internal Meeting MeetingOf(Slot slot) => new(slot, championship, SetsGrid(slot), Roster.Worksheet.Starters);

    private bool SetsGrid(Slot slot) =>
        slot.Kind is SessionKind.Qualifying or SessionKind.QualifyingRace
        && (RoundsWithGridSession.Contains(slot.RoundIndex) ? slot.Source.Session.Role == SessionRole.GridOnly : slot.Source.Session.Role == SessionRole.Full);

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

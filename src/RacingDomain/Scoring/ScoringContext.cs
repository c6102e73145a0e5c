using NodaTime;
using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>What a points system sees: one session of one round, as one championship ranks it.</summary>
/// <remarks>Immutable. Cars that are looked through are not in the field; cars that only occupy a place are, with <see cref="Placing.Scores"/> false.</remarks>
public sealed class ScoringContext
{
    private readonly Projection projection;
    private readonly Func<Ledger> soFar;
    private Ledger? before;
    private ValueArray<Placing>? cars;
    private int? starters;
    private Func<FieldCount, int>? counts;
    private List<ScoringContext>? earlier;

    internal ScoringContext(Projection projection, Func<Ledger> soFar, int? starters = null)
    {
        this.projection = projection;
        this.soFar = soFar;
        this.starters = starters;
    }

    /// <summary>The season.</summary>
    public Season Season => projection.LookAround();

    /// <summary>The championship.</summary>
    public ChampionshipIdentity Championship => projection.Championship;

    /// <summary>The population that the field was made for.</summary>
    public Population Population => projection.Population;

    /// <summary>The round.</summary>
    public Round Round => projection.Round;

    /// <summary>The event of the session.</summary>
    public Event Event => projection.Source.Event;

    /// <summary>The session.</summary>
    public Session Session => projection.Source.Session;

    /// <summary>The checkpoint to score; null for the end of the session.</summary>
    public Checkpoint? Checkpoint => projection.Checkpoint;

    /// <summary>The kind: that of the session, or <see cref="SessionKind.Checkpoint"/>.</summary>
    public SessionKind Kind => projection.Kind;

    /// <summary>The advertised length of the session, where known.</summary>
    public Duration? Length => Session.AdvertisedLength;

    /// <summary>The cars of the population, by place, those without one last.</summary>
    public ValueArray<Placing> Field => cars ??= projection.Field();

    /// <summary>How many of them took part.</summary>
    public int Starters => starters ??= Field.Count(placing => placing.Line.Status.TookPart());

    /// <summary>The competitors of the championship in this round: those registered for it, or else all in the entry lists of the season's rounds that count for it.</summary>
    public ValueArray<Competitor> Entrants => projection.Entrants;

    /// <summary>The awards of the championship before this session, without adjustments by decision.</summary>
    public Ledger SoFar => before ??= soFar();

    /// <summary>Whether a rule asked for the awards before this session, so that its own depend on them.</summary>
    internal bool LookedBack => before is not null;

    /// <summary>The earlier sessions of the round at the same event, the first first; the awards so far are those before this one.</summary>
    internal IReadOnlyList<ScoringContext> EarlierInRound =>
        earlier ??= projection.Earlier.Where(other => other.Source.Event.Id == Event.Id).Select(other => new ScoringContext(other, () => SoFar)).ToList();

    /// <summary>Whether a ruling made the session void for a car.</summary>
    internal bool IsVoidFor(Placing car) => projection.Rulings.IsVoidFor(car.Entry);

    /// <summary>The factor by which officials changed what the session is worth to a car; 1 if they did not, 0 if it pays nothing.</summary>
    /// <param name="car">The car.</param>
    public Points RuledFactor(Placing car) => projection.Rulings.FactorFor(Require.NotNull(car).Entry);

    /// <summary>The band of a reduction that holds for a car; none where officials have ruled what the session is worth.</summary>
    internal ReductionBand? BandFor(Reduction reduction, Placing car) => projection.Rulings.IsWorthRuled(car.Entry) ? null : reduction.BandFor(Session.Running);

    /// <summary>Makes an award for one competitor.</summary>
    /// <param name="competitor">Who gets it.</param>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="points">How much.</param>
    /// <param name="reason">Why; the rule's name if not given.</param>
    /// <param name="car">The car it was earned with.</param>
    /// <param name="account">The account it goes to.</param>
    public Award Award(Competitor competitor, string rule, Points points, AwardReason? reason = null, Placing? car = null, string account = Accounts.Points) =>
        new(Require.NotNull(competitor), projection.Scored, Require.Text(rule), points, reason ?? new AwardReason(rule), car?.Entry.Id, Require.Text(account));

    /// <summary>Makes the awards of one car: the full points to each of those it competes for.</summary>
    /// <param name="car">The car.</param>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="points">How much.</param>
    /// <param name="reason">Why; its place if not given.</param>
    /// <returns>The awards; none if the car may not score.</returns>
    public IEnumerable<Award> Awards(Placing car, string rule, Points points, AwardReason? reason = null)
    {
        Require.NotNull(car);
        return car.Competitors.Select(competitor => Award(competitor, rule, points, reason ?? PlaceReason(car), car));
    }

    /// <summary>The reason "1st of 7 in DPi", of those who took part.</summary>
    /// <param name="car">The car.</param>
    /// <param name="details">What changed the value.</param>
    public AwardReason PlaceReason(Placing car, ValueArray<string> details = default) =>
        new("place", Require.NotNull(car).Place, Starters, projection.PopulationName, details);

    /// <summary>A number that scales can depend on.</summary>
    /// <param name="count">Which number.</param>
    public int CountOf(FieldCount count) => count switch
    {
        FieldCount.Cars => Field.Length,
        FieldCount.Starters => Starters,
        FieldCount.Classified => Field.Count(placing => placing.Line.Status == ResultStatus.Classified),
        _ => Entrants.Length,
    };

    /// <summary>The numbers, for a scale to ask.</summary>
    internal Func<FieldCount, int> Counts => counts ??= CountOf;

    /// <summary>The entrants for whom no car is in the order of the session.</summary>
    internal IEnumerable<Competitor> Absent()
    {
        var present = Field.SelectMany(car => car.Competitors).ToHashSet();
        return Entrants.Where(entrant => !present.Contains(entrant));
    }

    /// <summary>The factor by which officials changed what the session is worth to those who were not in it.</summary>
    internal Points RuledFactorOfAbsent => projection.Rulings.FactorFor(Population.Classes.Length == 1 ? Population.Classes[0] : null);

    /// <summary>Whether a car is classified at the end of the session, as far as that is known.</summary>
    internal bool IsClassifiedAtEnd(Placing car) => projection.AtEnd is not { } end || end.LineOf(car.Entry.Id) is { Status: ResultStatus.Classified };

    /// <summary>The exception for a rule that failed in this session.</summary>
    internal ScoringException Failed(string rule, string message, Exception? inner = null) => new(message, rule, projection.Scored.Round, projection.Scored.Id, inner);

    /// <summary>The exception for a rule that gave other results when it was asked again.</summary>
    internal ScoringException Differed(string rule, string message) => new(message, rule, projection.Scored.Round, projection.Scored.Id, gaveOtherResults: true);

    /// <summary>Whether an award was made for this session.</summary>
    internal bool Made(Award award) => award.Session == projection.Scored;

    /// <summary>Those whom a car competes for under another rule of who is credited.</summary>
    internal ValueArray<Competitor> Credited(Placing car, CrewCredit crew) =>
        crew == CrewCredit.Drove ? car.Competitors : projection.CompetitorsOf(car.Entry, car.Line, crew);

    /// <summary>The drivers who were in a car together.</summary>
    internal int CrewSize(Placing car, CrewCredit crew) => projection.Crews.Of(projection, car.Entry, car.Line, crew).Count;

    /// <summary>Whether those compete who drive, rather than cars or co-drivers.</summary>
    internal bool DriversCompete => Championship.Kind == CompetitorKind.Driver && Population.Role == CrewRole.Driver;

    internal Competitor? DriverCompetitor(DriverId driver, Placing car) => projection.ClaimOf(driver, car.Entry);

    /// <summary>The laps of the winner of a car's class; null where they are not known.</summary>
    internal int? LapsOfWinner(Placing car) => projection.WinnerOf(car.Entry.Class)?.Measures.Laps;

    /// <summary>Whether a car ran a part of the laps of the winner of its class, as far as laps are known.</summary>
    internal bool RanPart(Placing car, Points? part) =>
        part is not { } least
        || car.Line.Measures.Laps is not { } laps
        || LapsOfWinner(car) is not { } most
        || laps >= least * most;

    internal EntryId? Nominated(Competitor competitor) => projection.Rulings.Nominated(competitor);

    internal ValueArray<Feat> FeatsOf(string kind) => projection.Rulings.Feats(Session, projection.Order, projection.Entries, kind);
}

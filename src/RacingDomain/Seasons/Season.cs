using System.Globalization;

namespace RacingDomain.Seasons;

/// <summary>One season of a series: what happened, and what the officials decided. It never holds points.</summary>
/// <remarks>
/// Deeply immutable, safe for use by several threads, compared by value. Everything is checked in the constructor: a season that exists holds no
/// dangling reference. Drivers, teams and manufacturers are kept in the order of their ids, rounds in the order of date and number; the other lists in
/// the order given. Decisions apply in their order.
/// </remarks>
public sealed class Season : IEquatable<Season>
{
    private readonly SeasonIndex index;
    private object? derived;
    private object? ancestor;

    /// <summary>Creates a season.</summary>
    /// <param name="series">The series.</param>
    /// <param name="id">The season's id, such as <c>2021</c> or <c>2018-19</c>; never assumed to be a year.</param>
    /// <param name="rulebook">The rulebook it is scored by.</param>
    /// <param name="classes">The classes, in the order to show them; empty for a series without classes.</param>
    /// <param name="drivers">The drivers.</param>
    /// <param name="teams">The teams.</param>
    /// <param name="manufacturers">The makes of cars, chassis and engines.</param>
    /// <param name="rounds">The calendar.</param>
    /// <param name="events">The events.</param>
    /// <param name="decisions">The decisions, in the order they apply.</param>
    /// <param name="registrations">Who takes part in which championship; empty: everyone in all.</param>
    /// <param name="pairings">The declared pairings.</param>
    /// <param name="coverage">What is missing from the facts.</param>
    /// <param name="sources">Where the facts come from.</param>
    /// <param name="extensions">An app's own data.</param>
    /// <exception cref="ArgumentException">An id is empty or a text blank.</exception>
    /// <exception cref="SeasonException">References dangle, ids or places stand twice, or other rules of the domain are broken; it names all problems.</exception>
    public Season(
        Series series,
        SeasonId id,
        RulebookId rulebook,
        ValueArray<RacingClass> classes = default,
        ValueArray<Driver> drivers = default,
        ValueArray<Team> teams = default,
        ValueArray<Manufacturer> manufacturers = default,
        ValueArray<Round> rounds = default,
        ValueArray<Event> events = default,
        ValueArray<Decision> decisions = default,
        ValueArray<Registration> registrations = default,
        ValueArray<DriverPairing> pairings = default,
        ValueArray<CoverageGap> coverage = default,
        ValueArray<string> sources = default,
        Extensions? extensions = null)
        : this(null, series, id, rulebook, classes, drivers, teams, manufacturers, rounds, events, decisions, registrations, pairings, coverage, sources, extensions)
    {
    }

    /// <summary>Creates a season from one that differs from it in some things: the others are not looked at again.</summary>
    private Season(
        Season? basis,
        Series series,
        SeasonId id,
        RulebookId rulebook,
        ValueArray<RacingClass> classes,
        ValueArray<Driver> drivers,
        ValueArray<Team> teams,
        ValueArray<Manufacturer> manufacturers,
        ValueArray<Round> rounds,
        ValueArray<Event> events,
        ValueArray<Decision> decisions,
        ValueArray<Registration> registrations,
        ValueArray<DriverPairing> pairings,
        ValueArray<CoverageGap> coverage,
        ValueArray<string> sources,
        Extensions? extensions)
    {
        Series = Require.NotNull(series);
        Id = Require.Id(id);
        Rulebook = Require.Id(rulebook);
        foreach (var source in sources)
        {
            Require.Text(source, nameof(sources));
        }

        Classes = classes;
        Drivers = drivers;
        Teams = teams;
        Manufacturers = manufacturers;
        Rounds = rounds;
        Events = events;
        Decisions = decisions;
        Registrations = registrations;
        Pairings = pairings;
        Coverage = coverage;
        Sources = sources;
        Extensions = extensions ?? Extensions.Empty;
        index = new SeasonIndex(this, basis);
        ancestor = basis?.derived ?? basis?.ancestor;
        var problems = SeasonValidation.Check(this, basis);
        if (!problems.IsEmpty)
        {
            throw new SeasonException(problems);
        }

        // Only now: a problem names the place where its item was given.
        Drivers = Sorted(drivers, basis?.Drivers, static (left, right) => left.Id.CompareTo(right.Id));
        Teams = Sorted(teams, basis?.Teams, static (left, right) => left.Id.CompareTo(right.Id));
        Manufacturers = Sorted(manufacturers, basis?.Manufacturers, static (left, right) => left.Id.CompareTo(right.Id));
        Rounds = Sorted(rounds, basis?.Rounds, static (left, right) => (left.Date, left.Number).CompareTo((right.Date, right.Number)));
    }

    /// <summary>The series.</summary>
    public Series Series { get; }

    /// <summary>The season's id.</summary>
    public SeasonId Id { get; }

    /// <summary>The rulebook it is scored by.</summary>
    public RulebookId Rulebook { get; }

    /// <summary>The classes, in the order to show them.</summary>
    public ValueArray<RacingClass> Classes { get; }

    /// <summary>The drivers, in the order of their ids.</summary>
    public ValueArray<Driver> Drivers { get; }

    /// <summary>The teams, in the order of their ids.</summary>
    public ValueArray<Team> Teams { get; }

    /// <summary>The makes of cars, chassis and engines, in the order of their ids.</summary>
    public ValueArray<Manufacturer> Manufacturers { get; }

    /// <summary>The calendar, in the order of dates and numbers.</summary>
    public ValueArray<Round> Rounds { get; }

    /// <summary>The events.</summary>
    public ValueArray<Event> Events { get; }

    /// <summary>The decisions, in the order they apply.</summary>
    public ValueArray<Decision> Decisions { get; }

    /// <summary>Who takes part in which championship; empty: everyone in all.</summary>
    public ValueArray<Registration> Registrations { get; }

    /// <summary>The declared pairings.</summary>
    public ValueArray<DriverPairing> Pairings { get; }

    /// <summary>What is missing from the facts.</summary>
    public ValueArray<CoverageGap> Coverage { get; }

    /// <summary>Where the facts come from.</summary>
    public ValueArray<string> Sources { get; }

    /// <summary>An app's own data.</summary>
    public Extensions Extensions { get; }

    /// <summary>Whether two seasons hold the same.</summary>
    /// <param name="left">The first season.</param>
    /// <param name="right">The second season.</param>
    public static bool operator ==(Season? left, Season? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two seasons differ.</summary>
    /// <param name="left">The first season.</param>
    /// <param name="right">The second season.</param>
    public static bool operator !=(Season? left, Season? right) => !(left == right);

    /// <summary>The class of an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">The season has none of that id.</exception>
    public RacingClass Class(ClassId id) => index.Classes[id];

    /// <summary>The driver of an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">The season has none of that id.</exception>
    public Driver Driver(DriverId id) => index.Drivers[id].Driver;

    /// <summary>The team of an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">The season has none of that id.</exception>
    public Team Team(TeamId id) => index.Teams[id];

    /// <summary>The manufacturer of an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">The season has none of that id.</exception>
    public Manufacturer Manufacturer(ManufacturerId id) => index.Manufacturers[id];

    /// <summary>The round of a number, or null.</summary>
    /// <param name="number">The number in the calendar.</param>
    public Round? Round(int number) => index.Rounds.GetValueOrDefault(number);

    /// <summary>The event of an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">The season has none of that id.</exception>
    public Event Event(EventId id) => index.EventsById[id].Event;

    /// <summary>The sessions of a round with their events, in the order of their start; those without a start in the order given, after those before them.</summary>
    /// <param name="round">The number of the round.</param>
    public ValueArray<EventSession> SessionsOf(int round) => index.Sessions.GetValueOrDefault(round);

    /// <summary>The same season with a further round and its event.</summary>
    /// <param name="round">The round; it takes the place of a round of the same number.</param>
    /// <param name="event">The event; it takes the place of an event of the same id. Null if it is known already.</param>
    /// <exception cref="SeasonException">The season would break rules of the domain.</exception>
    public Season PlusRound(Round round, Event? @event = null)
    {
        Require.NotNull(round);
        return Change(
            rounds: Replace(Rounds, round, r => r.Number == round.Number),
            events: @event is null ? Events : Replace(Events, @event, e => e.Id == @event.Id));
    }

    /// <summary>The same season with a further decision, applied after the others.</summary>
    /// <param name="decision">The decision.</param>
    /// <exception cref="SeasonException">The season would break rules of the domain.</exception>
    public Season PlusDecision(Decision decision) => Change(decisions: Decisions.Plus(Require.NotNull(decision)));

    /// <summary>The same season with other decisions.</summary>
    /// <param name="decisions">The decisions, in the order they apply.</param>
    /// <exception cref="SeasonException">The season would break rules of the domain.</exception>
    public Season WithDecisions(ValueArray<Decision> decisions) => Change(decisions: decisions);

    /// <summary>The same season with an event exchanged for another of the same id, or a further one.</summary>
    /// <param name="event">The event.</param>
    /// <exception cref="SeasonException">The season would break rules of the domain.</exception>
    public Season WithEvent(Event @event)
    {
        Require.NotNull(@event);
        return Change(events: Replace(Events, @event, e => e.Id == @event.Id));
    }

    /// <summary>The same season with a driver exchanged for another of the same id, or a further one.</summary>
    /// <param name="driver">The driver.</param>
    public Season WithDriver(Driver driver)
    {
        Require.NotNull(driver);
        return Change(drivers: Replace(Drivers, driver, d => d.Id == driver.Id));
    }

    /// <summary>The same season with other registrations.</summary>
    /// <param name="registrations">Who takes part in which championship; empty: everyone in all.</param>
    /// <exception cref="SeasonException">The season would break rules of the domain.</exception>
    public Season WithRegistrations(ValueArray<Registration> registrations) => Change(registrations: registrations);

    /// <summary>The same season scored by another rulebook.</summary>
    /// <param name="rulebook">The rulebook's id.</param>
    public Season WithRulebook(RulebookId rulebook) => Change(rulebook: rulebook);

    /// <summary>The season as it was after a round: later rounds are still to come, and decisions effective later are not known.</summary>
    /// <param name="round">The number of the last round held.</param>
    /// <remarks>
    /// Sessions of later rounds stay as they were planned, and so do entry lists. A decision without a point from which it is effective is not known as long
    /// as all rounds that it concerns are later. Rounds that were called off stay so.
    /// </remarks>
    /// <exception cref="ArgumentException">The season has no such round.</exception>
    public Season CutAfter(int round)
    {
        var last = Round(round) ?? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The season has no round {round}."), nameof(round));
        var later = Rounds.SkipWhile(r => r != last).Skip(1).Select(r => r.Number).ToHashSet();
        return Change(
            rounds: Rounds.Select(r => later.Contains(r.Number) && r.Status == RoundStatus.Held ? r.WithStatus(RoundStatus.Scheduled) : r).ToValueArray(),
            events: Events.Select(e => e.Sessions.Any(IsLater) ? e.WithSessions(e.Sessions.Select(s => IsLater(s) ? s.WithoutResults() : s).ToValueArray()) : e).ToValueArray(),
            decisions: Decisions.Where(IsKnown).ToValueArray());

        bool IsLater(Session session) => session.Round is { } number && later.Contains(number);

        bool IsKnown(Decision decision) => decision.EffectiveFrom is { } point
            ? !point.IsSeason && !later.Contains(point.Round)
            : decision.Rounds.IsEmpty || !decision.Rounds.All(later.Contains);
    }

    /// <summary>Whether two seasons hold the same.</summary>
    /// <param name="other">The other season.</param>
    public bool Equals(Season? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Series == other.Series && Id == other.Id && Rulebook == other.Rulebook
            && Classes == other.Classes && Drivers == other.Drivers && Teams == other.Teams && Manufacturers == other.Manufacturers
            && Rounds == other.Rounds && Events == other.Events && Decisions == other.Decisions && Registrations == other.Registrations
            && Pairings == other.Pairings && Coverage == other.Coverage && Sources == other.Sources && Extensions.Equals(other.Extensions));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Season);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Series, Id, Rulebook, Drivers, Rounds, Decisions);

    /// <summary>The series and the season.</summary>
    public override string ToString() => $"{Series.Name} {Id}";

    /// <summary>What is known of an event.</summary>
    /// <exception cref="KeyNotFoundException">The season has none of that id.</exception>
    internal EventIndex IndexOf(EventId @event) => index.EventsById[@event];

    internal SeasonIndex Index => index;

    /// <summary>What is worked out once of this season, and kept with it.</summary>
    /// <param name="make">Works it out; it gets what was worked out of the season that this one was made from, if anything was.</param>
    internal T Derived<T>(Func<Season, T?, T> make)
        where T : class
    {
        if (derived is null)
        {
            _ = Interlocked.CompareExchange(ref derived, make(this, (T?)ancestor), null);
            ancestor = null;
        }

        return (T)derived;
    }

    private static ValueArray<T> Sorted<T>(ValueArray<T> items, ValueArray<T>? sorted, Comparison<T> compare) =>
        sorted?.IsSameAs(items) == true ? items : GivenOrder.Sort(items, compare, out _);

    private static ValueArray<T> Replace<T>(ValueArray<T> items, T item, Func<T, bool> same) =>
        items.Any(same) ? items.Select(i => same(i) ? item : i).ToValueArray() : items.Plus(item);

    private Season Change(
        RulebookId? rulebook = null,
        ValueArray<Driver>? drivers = null,
        ValueArray<Round>? rounds = null,
        ValueArray<Event>? events = null,
        ValueArray<Decision>? decisions = null,
        ValueArray<Registration>? registrations = null) =>
        new(
            this,
            Series,
            Id,
            rulebook ?? Rulebook,
            Classes,
            drivers ?? Drivers,
            Teams,
            Manufacturers,
            rounds ?? Rounds,
            events ?? Events,
            decisions ?? Decisions,
            registrations ?? Registrations,
            Pairings,
            Coverage,
            Sources,
            Extensions);
}

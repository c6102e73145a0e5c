using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>Tells a round of a <see cref="SeasonBuilder"/>: its event, its cars where they differ from the usual, its sessions, and what it counts for.</summary>
/// <remarks>Mutable, for one thread. The exceptions of <see cref="SeasonBuilder"/> hold here too. What concerns cars comes before the sessions in which they stand.</remarks>
public sealed class RoundBuilder
{
    private readonly SeasonBuilder season;
    private readonly string name;
    private readonly LocalDate date;
    private readonly EventDraft? previous;
    private readonly List<ClassId> classes = [];
    private readonly List<RoundRestriction> restrictions = [];
    private RoundStatus status;
    private PlannedRound? planned;
    private int? replaces;
    private Extensions extensions = Extensions.Empty;

    internal RoundBuilder(SeasonBuilder season, int number, string name, LocalDate date, RoundStatus status, EventDraft? previous)
    {
        this.season = season;
        this.name = Require.Text(name);
        this.date = date;
        this.status = status;
        this.previous = previous;
        Number = number;
        Event = season.NewEvent(name);
    }

    internal int Number { get; }

    internal EventDraft Event { get; private set; }

    /// <summary>Describes the event of the round.</summary>
    /// <param name="eventName">Its name.</param>
    /// <param name="circuit">The circuit.</param>
    /// <param name="timeZone">The circuit's time zone.</param>
    /// <param name="id">The event's id; its name in kebab case if not given, with a number if there is such an event already.</param>
    public RoundBuilder At(string eventName, string? circuit = null, DateTimeZone? timeZone = null, string? id = null)
    {
        Event.Name = Require.Text(eventName);
        Event.Circuit = Require.OptionalText(circuit);
        Event.TimeZone = timeZone;
        Event.Id = id is null ? null : EventId.Parse(id);
        return this;
    }

    /// <summary>The round is held at the event of the round before it: a double header.</summary>
    /// <exception cref="ArgumentException">There is no round before it.</exception>
    /// <exception cref="InvalidOperationException">Sessions of the round have been told already.</exception>
    public RoundBuilder AtSameEvent()
    {
        if (!Event.IsEmpty)
        {
            throw new InvalidOperationException("Say that the event is the same before the sessions of the round.");
        }

        season.Drop(Event);
        Event = previous ?? throw new ArgumentException("The first round shares its event with none before it.");
        return this;
    }

    /// <summary>Adds what belongs to the round but is held at another event, such as a qualifying race a week before.</summary>
    /// <param name="eventName">The name of the other event; a new name makes a new event.</param>
    /// <param name="sessions">Its sessions, and its cars where they differ from the usual there.</param>
    public RoundBuilder Elsewhere(string eventName, Action<RoundBuilder> sessions)
    {
        Require.NotNull(sessions);
        var own = Event;
        Event = season.FindEvent(Require.Text(eventName)) ?? season.NewEvent(eventName);
        sessions(this);
        Event = own;
        return this;
    }

    /// <summary>Says what became of the round; it was held if nothing is said.</summary>
    /// <param name="status">What became of it.</param>
    public RoundBuilder Status(RoundStatus status)
    {
        this.status = Require.Defined(status);
        return this;
    }

    /// <summary>The round is open to these classes only.</summary>
    /// <param name="classes">The classes.</param>
    public RoundBuilder OnlyClasses(params ReadOnlySpan<string> classes)
    {
        foreach (var @class in classes)
        {
            this.classes.Add(ClassId.Parse(@class));
        }

        return this;
    }

    /// <summary>The round counts for these championships only.</summary>
    /// <param name="championships">The championships; none for a round outside the championship.</param>
    public RoundBuilder CountsFor(params ReadOnlySpan<ChampionshipScope> championships)
    {
        restrictions.Add(new RoundRestriction(ValueArray.Create(championships)));
        return this;
    }

    /// <summary>As far as a class is concerned, the round counts for these championships only.</summary>
    /// <param name="class">The class.</param>
    /// <param name="championships">The championships; empty for none.</param>
    public RoundBuilder CountsForClass(string @class, params ReadOnlySpan<ChampionshipScope> championships)
    {
        restrictions.Add(new RoundRestriction(ValueArray.Create(championships), ClassId.Parse(@class)));
        return this;
    }

    /// <summary>Says what was planned, where it came differently.</summary>
    /// <param name="planned">What was planned.</param>
    public RoundBuilder Planned(PlannedRound planned)
    {
        this.planned = Require.NotNull(planned);
        return this;
    }

    /// <summary>The round replaces one that was cancelled.</summary>
    /// <param name="round">The number of the cancelled round.</param>
    public RoundBuilder Replaces(int round)
    {
        replaces = round;
        return this;
    }

    /// <summary>Adds an app's own data to the round.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public RoundBuilder Extension(string key, string value)
    {
        extensions = extensions.With(key, value);
        return this;
    }

    /// <summary>The crew of a car at this event, in place of the usual one.</summary>
    /// <param name="car">The car.</param>
    /// <param name="drivers">All its drivers.</param>
    /// <exception cref="ArgumentException">There is no such car, or a driver stands twice.</exception>
    public RoundBuilder Crew(string car, params ReadOnlySpan<string> drivers)
    {
        Event.Set(season.CarAt(Event, car).WithCrew(season.CrewOf(drivers)));
        return this;
    }

    /// <summary>The rating of drivers at this event, in place of the usual one.</summary>
    /// <param name="rating">The rating.</param>
    /// <param name="drivers">The drivers.</param>
    public RoundBuilder Rated(DriverRating rating, params ReadOnlySpan<string> drivers)
    {
        foreach (var driver in drivers)
        {
            Event.Rate(season.DriverIdOf(driver), Require.Defined(rating));
        }

        return this;
    }

    /// <summary>A car that runs at this event only, or differs from the usual; the parameters are those of <see cref="SeasonBuilder.Car"/>.</summary>
    /// <param name="number">The car number.</param>
    /// <param name="class">The class's id.</param>
    /// <param name="team">The team, by name or id.</param>
    /// <param name="make">The make, by name or id.</param>
    /// <param name="engine">The maker of the engine, by name or id.</param>
    /// <param name="drivers">The drivers, by name or id.</param>
    /// <param name="id">The season entry, where it is not the number.</param>
    /// <exception cref="ArgumentException">A driver stands twice.</exception>
    public RoundBuilder Car(
        string number,
        string? @class = null,
        string? team = null,
        string? make = null,
        string? engine = null,
        ValueArray<string> drivers = default,
        string? id = null)
    {
        Event.Set(season.EntryOf(number, @class, team, make, engine, drivers, id));
        return this;
    }

    /// <summary>A car as it runs at this event, made from the usual one with the methods of <see cref="Entry"/>.</summary>
    /// <param name="car">The car.</param>
    /// <param name="change">Makes the changed car; it keeps its id.</param>
    /// <exception cref="ArgumentException">There is no such car, or the id changes.</exception>
    public RoundBuilder Change(string car, Func<Entry, Entry> change)
    {
        var usual = season.CarAt(Event, car);
        var changed = Require.NotNull(change)(usual);
        Event.Set(changed.Id == usual.Id ? changed : throw new ArgumentException("A car keeps its id; declare another one with Car.", nameof(change)));
        return this;
    }

    /// <summary>Cars that stand in the entry list although they stand in no session.</summary>
    /// <param name="cars">The cars.</param>
    public RoundBuilder Entered(params ReadOnlySpan<string> cars)
    {
        foreach (var car in cars)
        {
            Event.Enter(season.CarAt(Event, car).Id);
        }

        return this;
    }

    /// <summary>Adds a qualifying session.</summary>
    /// <param name="order">The cars in their order.</param>
    public RoundBuilder Qualifying(params ReadOnlySpan<string> order) => Session(SessionKind.Qualifying, order);

    /// <summary>Adds a qualifying session.</summary>
    /// <param name="session">Tells it.</param>
    public RoundBuilder Qualifying(Action<SessionBuilder> session) => Session(SessionKind.Qualifying, session);

    /// <summary>Adds a race that sets the grid of another one.</summary>
    /// <param name="order">The cars in their order.</param>
    public RoundBuilder QualifyingRace(params ReadOnlySpan<string> order) => Session(SessionKind.QualifyingRace, order);

    /// <summary>Adds a race that sets the grid of another one.</summary>
    /// <param name="session">Tells it.</param>
    public RoundBuilder QualifyingRace(Action<SessionBuilder> session) => Session(SessionKind.QualifyingRace, session);

    /// <summary>Adds a shorter race.</summary>
    /// <param name="order">The cars in their order.</param>
    public RoundBuilder Sprint(params ReadOnlySpan<string> order) => Session(SessionKind.Sprint, order);

    /// <summary>Adds a shorter race.</summary>
    /// <param name="session">Tells it.</param>
    public RoundBuilder Sprint(Action<SessionBuilder> session) => Session(SessionKind.Sprint, session);

    /// <summary>Adds the race.</summary>
    /// <param name="order">The cars in their order.</param>
    public RoundBuilder Race(params ReadOnlySpan<string> order) => Session(SessionKind.Race, order);

    /// <summary>Adds the race.</summary>
    /// <param name="session">Tells it.</param>
    public RoundBuilder Race(Action<SessionBuilder> session) => Session(SessionKind.Race, session);

    /// <summary>Adds a session of any kind.</summary>
    /// <param name="kind">What it is for.</param>
    /// <param name="session">Tells it.</param>
    public RoundBuilder Session(SessionKind kind, Action<SessionBuilder> session)
    {
        var builder = new SessionBuilder(season, Event, kind, Number);
        Require.NotNull(session)(builder);
        Event.Add(builder.Build());
        return this;
    }

    /// <summary>Adds a session made with the types of the model; whether it is held for this round is its own affair.</summary>
    /// <param name="session">The session.</param>
    public RoundBuilder With(Session session)
    {
        Event.Add(Require.NotNull(session));
        return this;
    }

    /// <summary>Adds a decision that concerns this round.</summary>
    /// <param name="ruling">What it does.</param>
    /// <param name="reason">Why, for people.</param>
    /// <param name="championships">The championships it concerns; null for all.</param>
    /// <param name="effectiveFrom">The first table that shows it; null: as soon as the round counts.</param>
    /// <param name="announced">The day it was announced; null: known from the start.</param>
    public RoundBuilder Decision(
        Ruling ruling,
        string reason,
        ChampionshipScope? championships = null,
        TablePoint? effectiveFrom = null,
        LocalDate? announced = null)
    {
        season.Decision(ruling, reason, [Number], championships, effectiveFrom, announced);
        return this;
    }

    internal Round Build(Dictionary<EventDraft, EventId> ids) =>
        new(Number, name, date, ids[Event], status, classes.ToValueArray(), restrictions.ToValueArray(), planned, replaces, extensions);

    private RoundBuilder Session(SessionKind kind, ReadOnlySpan<string> order)
    {
        var builder = new SessionBuilder(season, Event, kind, Number);
        builder.Order(order);
        Event.Add(builder.Build());
        return this;
    }
}

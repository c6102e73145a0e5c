using System.Globalization;
using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>Puts a season together from plain text, in the order in which one would tell it.</summary>
/// <remarks>
/// <para>
/// Mutable, for one thread. Drivers, teams and makes are named by name or id; a new name makes a new one, whose id is the name in kebab case. A namesake,
/// or someone whose source has ids, is declared first with an id of his own and then named by it. Cars are named by number, or by id where a number is
/// used twice. What the builder has no word for is said with the types of the model and the methods <c>With</c>.
/// </para>
/// <para>Methods throw <see cref="ArgumentException"/> for text that is blank and cars that are unknown, <see cref="FormatException"/> for text that is no id or number.</para>
/// </remarks>
/// <example>
/// <code>
/// var season = new SeasonBuilder("imsa", "IMSA WeatherTech SportsCar Championship", "2021", rulebook: "imsa-weathertech-2021")
///     .Class("dpi", "Daytona Prototype international")
///     .Car("31", "dpi", team: "Whelen Engineering Racing", make: "Cadillac", drivers: ["Pipo Derani", "Felipe Nasr"])
///     .Car("10", "dpi", team: "Wayne Taylor Racing", make: "Acura", drivers: ["Ricky Taylor", "Filipe Albuquerque"])
///     .Round("Daytona", new LocalDate(2021, 1, 30), round => round.Qualifying("31", "10").Race("10", "31"))
///     .Build();
/// </code>
/// </example>
public sealed class SeasonBuilder
{
    private readonly Series series;
    private readonly SeasonId id;
    private readonly RulebookId rulebook;
    private readonly NameRegistry<DriverId, Driver> drivers = new(name => new(DriverId.FromName(name), name), driver => driver.Id, driver => driver.Name);
    private readonly NameRegistry<TeamId, Team> teams = new(name => new(TeamId.FromName(name), name), team => team.Id, team => team.Name);
    private readonly NameRegistry<ManufacturerId, Manufacturer> makes = new(name => new(ManufacturerId.FromName(name), name), make => make.Id, make => make.Name);
    private readonly Dictionary<DriverId, DriverRating> ratings = [];
    private readonly List<RacingClass> classes = [];
    private readonly List<Entry> cars = [];
    private readonly List<RoundBuilder> drafts = [];
    private readonly List<Round> rounds = [];
    private readonly List<EventDraft> eventDrafts = [];
    private readonly List<Event> events = [];
    private readonly List<Decision> decisions = [];
    private readonly List<Registration> registrations = [];
    private readonly List<DriverPairing> pairings = [];
    private readonly List<CoverageGap> coverage = [];
    private readonly List<string> sources = [];
    private Extensions extensions = Extensions.Empty;

    /// <summary>Begins a season.</summary>
    /// <param name="series">The id of the series.</param>
    /// <param name="name">The name of the series.</param>
    /// <param name="season">The id of the season, such as <c>2021</c> or <c>2018-19</c>.</param>
    /// <param name="rulebook">The id of the rulebook; that of the series and the season joined by <c>-</c> if not given.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="FormatException">A text is no id.</exception>
    public SeasonBuilder(string series, string name, string season, string? rulebook = null)
    {
        this.series = new Series(SeriesId.Parse(series), name);
        id = SeasonId.Parse(season);
        this.rulebook = RulebookId.Parse(rulebook ?? $"{series}-{season}");
    }

    /// <summary>Adds a class; the order is the one to show them in.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name; the id if not given.</param>
    public SeasonBuilder Class(string id, string? name = null) => With(new RacingClass(ClassId.Parse(id), name ?? id));

    /// <summary>Declares a driver who needs more than a name: a nation, or an id because he has a namesake.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id; the name in kebab case if not given.</param>
    /// <param name="nation">The nation's id.</param>
    /// <exception cref="ArgumentException">A driver of that id is declared already.</exception>
    public SeasonBuilder Driver(string name, string? id = null, string? nation = null) =>
        With(new Driver(id is null ? DriverId.FromName(name) : DriverId.Parse(id), name, NationOf(nation)));

    /// <summary>Declares a team that needs more than a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id; the name in kebab case if not given.</param>
    /// <param name="nation">The nation's id.</param>
    /// <exception cref="ArgumentException">A team of that id is declared already.</exception>
    public SeasonBuilder Team(string name, string? id = null, string? nation = null) =>
        With(new Team(id is null ? TeamId.FromName(name) : TeamId.Parse(id), name, NationOf(nation)));

    /// <summary>Declares a make that needs more than a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id; the name in kebab case if not given.</param>
    /// <param name="nation">The nation's id.</param>
    /// <exception cref="ArgumentException">A make of that id is declared already.</exception>
    public SeasonBuilder Make(string name, string? id = null, string? nation = null) =>
        With(new Manufacturer(id is null ? ManufacturerId.FromName(name) : ManufacturerId.Parse(id), name, NationOf(nation)));

    /// <summary>Gives drivers a rating, which holds at every event that does not say otherwise.</summary>
    /// <param name="rating">The rating.</param>
    /// <param name="drivers">The drivers, by name or id.</param>
    public SeasonBuilder Rated(DriverRating rating, params ReadOnlySpan<string> drivers)
    {
        foreach (var driver in drivers)
        {
            ratings[DriverIdOf(driver)] = rating;
        }

        return this;
    }

    /// <summary>Declares a car as it usually runs. It is in the entry list of the events in whose sessions it stands.</summary>
    /// <param name="number">The car number.</param>
    /// <param name="class">The class's id.</param>
    /// <param name="team">The team, by name or id.</param>
    /// <param name="make">The make, by name or id.</param>
    /// <param name="engine">The maker of the engine, by name or id.</param>
    /// <param name="drivers">The drivers, by name or id.</param>
    /// <param name="id">The season entry, where it is not the number.</param>
    /// <exception cref="ArgumentException">A car of that id is declared already, or a driver stands twice.</exception>
    public SeasonBuilder Car(
        string number,
        string? @class = null,
        string? team = null,
        string? make = null,
        string? engine = null,
        ValueArray<string> drivers = default,
        string? id = null) => With(EntryOf(number, @class, team, make, engine, drivers, id));

    /// <summary>Adds the next round of the calendar.</summary>
    /// <param name="name">Its name, and that of its event if the round does not say otherwise.</param>
    /// <param name="date">The day of its race.</param>
    /// <param name="round">Its sessions and all else about it; null for a round that is still to come.</param>
    /// <param name="number">Its number; the one after the last if not given.</param>
    public SeasonBuilder Round(string name, LocalDate date, Action<RoundBuilder>? round = null, int? number = null)
    {
        var next = number ?? drafts.Select(draft => draft.Number).Concat(rounds.Select(r => r.Number)).DefaultIfEmpty().Max() + 1;
        var builder = new RoundBuilder(this, next, name, date, round is null ? RoundStatus.Scheduled : RoundStatus.Held, drafts.LastOrDefault()?.Event);
        round?.Invoke(builder);
        drafts.Add(builder);
        return this;
    }

    /// <summary>Adds a decision, applied after those before it.</summary>
    /// <param name="ruling">What it does.</param>
    /// <param name="reason">Why, for people.</param>
    /// <param name="rounds">The rounds it concerns; empty for the season.</param>
    /// <param name="championships">The championships it concerns; null for all.</param>
    /// <param name="effectiveFrom">The first table that shows it; null: as soon as a round concerned counts.</param>
    /// <param name="announced">The day it was announced; null: known from the start.</param>
    public SeasonBuilder Decision(
        Ruling ruling,
        string reason,
        ValueArray<int> rounds = default,
        ChampionshipScope? championships = null,
        TablePoint? effectiveFrom = null,
        LocalDate? announced = null) =>
        With(new Decision(ruling, reason, rounds, championships: championships, effectiveFrom: effectiveFrom, announced: announced));

    /// <summary>Declares drivers who share a car all season.</summary>
    /// <param name="drivers">The drivers, by name or id.</param>
    public SeasonBuilder Pairing(params ReadOnlySpan<string> drivers)
    {
        var ids = new List<DriverId>();
        foreach (var driver in drivers)
        {
            ids.Add(DriverIdOf(driver));
        }

        return With(new DriverPairing(ids));
    }

    /// <summary>Says where facts come from.</summary>
    /// <param name="source">The source.</param>
    public SeasonBuilder Source(string source) => Added(sources, Require.Text(source));

    /// <summary>Adds an app's own data to the season.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public SeasonBuilder Extension(string key, string value)
    {
        extensions = extensions.With(key, value);
        return this;
    }

    /// <summary>Adds a class.</summary>
    /// <param name="class">The class.</param>
    public SeasonBuilder With(RacingClass @class) => Added(classes, Require.NotNull(@class));

    /// <summary>Declares a driver.</summary>
    /// <param name="driver">The driver.</param>
    /// <exception cref="ArgumentException">A driver of that id is declared already.</exception>
    public SeasonBuilder With(Driver driver)
    {
        drivers.Declare(Require.NotNull(driver));
        return this;
    }

    /// <summary>Declares a team.</summary>
    /// <param name="team">The team.</param>
    /// <exception cref="ArgumentException">A team of that id is declared already.</exception>
    public SeasonBuilder With(Team team)
    {
        teams.Declare(Require.NotNull(team));
        return this;
    }

    /// <summary>Declares a make.</summary>
    /// <param name="make">The make.</param>
    /// <exception cref="ArgumentException">A make of that id is declared already.</exception>
    public SeasonBuilder With(Manufacturer make)
    {
        makes.Declare(Require.NotNull(make));
        return this;
    }

    /// <summary>Declares a car as it usually runs.</summary>
    /// <param name="car">The car.</param>
    /// <exception cref="ArgumentException">A car of that id is declared already.</exception>
    public SeasonBuilder With(Entry car)
    {
        Require.NotNull(car);
        return cars.Any(known => known.Id == car.Id)
            ? throw new ArgumentException($"The car {Quoted.Of(car.Id.ToString())} is declared already; give another one under that number an id of its own.", nameof(car))
            : Added(cars, car);
    }

    /// <summary>Adds a round of the calendar.</summary>
    /// <param name="round">The round.</param>
    public SeasonBuilder With(Round round) => Added(rounds, Require.NotNull(round));

    /// <summary>Adds an event with its entry list and sessions.</summary>
    /// <param name="event">The event.</param>
    public SeasonBuilder With(Event @event) => Added(events, Require.NotNull(@event));

    /// <summary>Adds a decision, applied after those before it.</summary>
    /// <param name="decision">The decision.</param>
    public SeasonBuilder With(Decision decision) => Added(decisions, Require.NotNull(decision));

    /// <summary>Adds a registration.</summary>
    /// <param name="registration">The registration.</param>
    public SeasonBuilder With(Registration registration) => Added(registrations, Require.NotNull(registration));

    /// <summary>Declares a pairing.</summary>
    /// <param name="pairing">The pairing.</param>
    public SeasonBuilder With(DriverPairing pairing) => Added(pairings, Require.NotNull(pairing));

    /// <summary>Declares that facts are missing.</summary>
    /// <param name="gap">What is missing.</param>
    public SeasonBuilder With(CoverageGap gap) => Added(coverage, Require.NotNull(gap));

    /// <summary>The season as told so far.</summary>
    /// <exception cref="SeasonException">References dangle, ids or places stand twice, or other rules of the domain are broken; it names all problems.</exception>
    public Season Build()
    {
        var taken = events.Select(e => e.Id).Concat(eventDrafts.Select(draft => draft.Id).OfType<EventId>()).ToHashSet();
        var ids = eventDrafts.ToDictionary(draft => draft, draft => draft.Id ?? FreeId(draft.Name, taken));
        return new Season(
            series,
            id,
            rulebook,
            classes.ToValueArray(),
            drivers.Items,
            teams.Items,
            makes.Items,
            drafts.Select(draft => draft.Build(ids)).Concat(rounds).ToValueArray(),
            eventDrafts.Select(draft => draft.Build(ids[draft], cars, ratings)).Concat(events).ToValueArray(),
            decisions.ToValueArray(),
            registrations.ToValueArray(),
            pairings.ToValueArray(),
            coverage.ToValueArray(),
            sources.ToValueArray(),
            extensions);
    }

    internal DriverId DriverIdOf(string driver) => drivers.Resolve(driver);

    internal EventDraft NewEvent(string name)
    {
        var draft = new EventDraft(name);
        eventDrafts.Add(draft);
        return draft;
    }

    internal EventDraft? FindEvent(string name) => eventDrafts.LastOrDefault(draft => draft.Name == name);

    internal void Drop(EventDraft draft) => eventDrafts.Remove(draft);

    internal Entry EntryOf(string number, string? @class, string? team, string? make, string? engine, ValueArray<string> drivers, string? id) => new(
        CarNumber.Parse(number),
        CrewOf(drivers.AsSpan()),
        id is null ? null : EntryId.Parse(id),
        @class is null ? null : ClassId.Parse(@class),
        team is null ? null : teams.Resolve(team),
        make is null ? null : makes.Resolve(make),
        engine is null ? null : makes.Resolve(engine));

    internal ValueArray<CrewMember> CrewOf(ReadOnlySpan<string> drivers)
    {
        var crew = new List<CrewMember>(drivers.Length);
        foreach (var driver in drivers)
        {
            crew.Add(new CrewMember(DriverIdOf(driver)));
        }

        return crew.ToValueArray();
    }

    /// <summary>The car of an id or a number, as it runs at an event.</summary>
    internal Entry CarAt(EventDraft @event, string car)
    {
        Require.Text(car);
        var known = @event.Cars.Concat(cars).DistinctBy(entry => entry.Id).ToList();
        var found = known.Where(entry => entry.Id.ToString() == car).ToList();
        found = found.Count > 0 ? found : known.Where(entry => entry.Number.ToString() == car).ToList();
        return found.Count switch
        {
            1 => found[0],
            0 => throw new ArgumentException($"There is no car {Quoted.Of(car)}; declare it with Car before it stands in a session.", nameof(car)),
            _ => throw new ArgumentException($"Several cars have the number {Quoted.Of(car)}; name the one by its id.", nameof(car)),
        };
    }

    private static NationId? NationOf(string? nation) => nation is null ? null : NationId.Parse(nation);

    private static EventId FreeId(string name, HashSet<EventId> taken)
    {
        var first = EventId.FromName(name);
        var free = first;
        for (var i = 2; !taken.Add(free); i++)
        {
            free = EventId.Parse(string.Create(CultureInfo.InvariantCulture, $"{first}-{i}"));
        }

        return free;
    }

    private SeasonBuilder Added<T>(List<T> items, T item)
    {
        items.Add(item);
        return this;
    }
}

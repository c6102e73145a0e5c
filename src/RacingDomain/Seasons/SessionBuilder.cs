using System.Collections.Immutable;
using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>Tells a session of a <see cref="RoundBuilder"/>: its order from the first place on, the cars without a place, who drove and what was measured.</summary>
/// <remarks>
/// Mutable, for one thread. The exceptions of <see cref="SeasonBuilder"/> hold here too. Every place named is the next one. What is said of drivers and
/// measures holds in every revision of the order.
/// </remarks>
/// <example>
/// <code>
/// round.Race(session => session
///     .Order("31", "10").Shared("5", "55").Vacant().Placed("60", ResultStatus.Retired).DidNotStart("7")
///     .FastestLap("10", "Ricky Taylor")
///     .Revision(new LocalDate(2021, 2, 3)).Order("10").Disqualified("31"));
/// </code>
/// </example>
public sealed class SessionBuilder
{
    private readonly SeasonBuilder season;
    private readonly EventDraft @event;
    private readonly SessionKind kind;
    private readonly int? round;
    private readonly List<ClassificationDraft> revisions = [new(null, ClassificationStage.Official)];
    private readonly Dictionary<EntryId, List<DriverStint>> stints = [];
    private readonly Dictionary<EntryId, Measures> measures = [];
    private readonly List<Checkpoint> checkpoints = [];
    private readonly List<Feat> feats = [];
    private readonly List<ClassId> classes = [];
    private SessionId? id;
    private string? name;
    private LocalDateTime? start;
    private Duration? length;
    private SessionRole role;
    private RunningFacts running = RunningFacts.None;
    private Extensions extensions = Extensions.Empty;

    internal SessionBuilder(SeasonBuilder season, EventDraft @event, SessionKind kind, int? round)
    {
        this.season = season;
        this.@event = @event;
        this.kind = kind;
        this.round = round;
    }

    private ClassificationDraft Current => revisions[^1];

    /// <summary>Gives the session an id; the name of its kind if nothing is said, with a number from the second of a kind on.</summary>
    /// <param name="id">The id, unique in the event.</param>
    public SessionBuilder Id(string id)
    {
        this.id = SessionId.Parse(id);
        return this;
    }

    /// <summary>Gives the session a name.</summary>
    /// <param name="name">The name.</param>
    public SessionBuilder Name(string name)
    {
        this.name = Require.Text(name);
        return this;
    }

    /// <summary>Says when it starts.</summary>
    /// <param name="start">The local time of the event.</param>
    public SessionBuilder Start(LocalDateTime start)
    {
        this.start = start;
        return this;
    }

    /// <summary>Says which classes take part; all if nothing is said.</summary>
    /// <param name="classes">The classes.</param>
    public SessionBuilder OnlyClasses(params ReadOnlySpan<string> classes)
    {
        foreach (var @class in classes)
        {
            this.classes.Add(ClassId.Parse(@class));
        }

        return this;
    }

    /// <summary>Says what its order is used for; for everything if nothing is said.</summary>
    /// <param name="role">What it is used for.</param>
    public SessionBuilder Role(SessionRole role)
    {
        this.role = role;
        return this;
    }

    /// <summary>Gives the advertised length, by which rules choose a scale.</summary>
    /// <param name="length">The length.</param>
    public SessionBuilder Length(Duration length)
    {
        this.length = length;
        return this;
    }

    /// <summary>Says what was scheduled and what was run.</summary>
    /// <param name="running">The facts.</param>
    public SessionBuilder Running(RunningFacts running)
    {
        this.running = Require.NotNull(running);
        return this;
    }

    /// <summary>Positions count the cars of each class by themselves; each car named takes the next place of its class.</summary>
    /// <exception cref="InvalidOperationException">A place of this order has been given already.</exception>
    public SessionBuilder ByClass()
    {
        Current.CountByClass();
        return this;
    }

    /// <summary>Classified cars, in the next places.</summary>
    /// <param name="cars">The cars, in their order.</param>
    /// <exception cref="ArgumentException">There is no such car, or it has a result in this order.</exception>
    public SessionBuilder Order(params ReadOnlySpan<string> cars)
    {
        foreach (var car in cars)
        {
            Placed(car, ResultStatus.Classified);
        }

        return this;
    }

    /// <summary>A car in the next place, whatever became of it.</summary>
    /// <param name="car">The car.</param>
    /// <param name="status">What became of it.</param>
    /// <exception cref="ArgumentException">There is no such car, or it has a result in this order.</exception>
    public SessionBuilder Placed(string car, ResultStatus status)
    {
        Current.Place(Car(car), status);
        return this;
    }

    /// <summary>Cars that share the next place; the one after is as many places further.</summary>
    /// <param name="cars">The cars.</param>
    /// <exception cref="ArgumentException">There are fewer than two cars, or one is unknown or has a result in this order.</exception>
    public SessionBuilder Shared(params ReadOnlySpan<string> cars)
    {
        var sharing = new List<Entry>(cars.Length);
        foreach (var car in cars)
        {
            sharing.Add(Car(car));
        }

        Current.Share(sharing);
        return this;
    }

    /// <summary>Nobody holds the next place.</summary>
    /// <param name="class">The class whose place it is, where positions count by class.</param>
    public SessionBuilder Vacant(string? @class = null)
    {
        Current.Vacate(@class is null ? null : ClassId.Parse(@class));
        return this;
    }

    /// <summary>Cars that were not classified and hold no place.</summary>
    /// <param name="cars">The cars.</param>
    /// <exception cref="ArgumentException">There is no such car, or it has a result in this order.</exception>
    public SessionBuilder NotClassified(params ReadOnlySpan<string> cars) => WithoutPlace(ResultStatus.NotClassified, cars);

    /// <summary>Cars that retired and hold no place; say <see cref="Placed"/> where a retired car holds one.</summary>
    /// <param name="cars">The cars.</param>
    /// <exception cref="ArgumentException">There is no such car, or it has a result in this order.</exception>
    public SessionBuilder Retired(params ReadOnlySpan<string> cars) => WithoutPlace(ResultStatus.Retired, cars);

    /// <summary>Cars that were disqualified and hold no place.</summary>
    /// <param name="cars">The cars.</param>
    /// <exception cref="ArgumentException">There is no such car, or it has a result in this order.</exception>
    public SessionBuilder Disqualified(params ReadOnlySpan<string> cars) => WithoutPlace(ResultStatus.Disqualified, cars);

    /// <summary>Cars that did not start.</summary>
    /// <param name="cars">The cars.</param>
    /// <exception cref="ArgumentException">There is no such car, or it has a result in this order.</exception>
    public SessionBuilder DidNotStart(params ReadOnlySpan<string> cars) => WithoutPlace(ResultStatus.DidNotStart, cars);

    /// <summary>Cars that did not qualify.</summary>
    /// <param name="cars">The cars.</param>
    /// <exception cref="ArgumentException">There is no such car, or it has a result in this order.</exception>
    public SessionBuilder DidNotQualify(params ReadOnlySpan<string> cars) => WithoutPlace(ResultStatus.DidNotQualify, cars);

    /// <summary>Cars that were withdrawn.</summary>
    /// <param name="cars">The cars.</param>
    /// <exception cref="ArgumentException">There is no such car, or it has a result in this order.</exception>
    public SessionBuilder Withdrawn(params ReadOnlySpan<string> cars) => WithoutPlace(ResultStatus.Withdrawn, cars);

    /// <summary>Cars that were excluded from the event and hold no place.</summary>
    /// <param name="cars">The cars.</param>
    /// <exception cref="ArgumentException">There is no such car, or it has a result in this order.</exception>
    public SessionBuilder Excluded(params ReadOnlySpan<string> cars) => WithoutPlace(ResultStatus.Excluded, cars);

    /// <summary>Says when the order told so far was published and how final it was; official and known from the start if nothing is said.</summary>
    /// <param name="published">The day.</param>
    /// <param name="stage">How final it was.</param>
    public SessionBuilder Published(LocalDate published, ClassificationStage stage = ClassificationStage.Official)
    {
        Current.Published = published;
        Current.Stage = stage;
        return this;
    }

    /// <summary>Begins a later revision: what follows is the whole order again, as it was then.</summary>
    /// <param name="published">The day it was published.</param>
    /// <param name="stage">How final it was.</param>
    public SessionBuilder Revision(LocalDate published, ClassificationStage stage = ClassificationStage.Amended)
    {
        revisions.Add(new ClassificationDraft(published, stage));
        return this;
    }

    /// <summary>Adds what a driver did in a car, where the entry list does not say it.</summary>
    /// <param name="car">The car.</param>
    /// <param name="driver">The driver, by name or id; he need not be of the crew.</param>
    /// <param name="drove">Whether he drove at all.</param>
    /// <param name="time">How long, where known.</param>
    /// <param name="laps">How many laps, where known.</param>
    /// <param name="started">Whether he started the session in the car.</param>
    /// <param name="finished">Whether he was in the car at the end.</param>
    /// <exception cref="ArgumentException">There is no such car, or the facts contradict each other.</exception>
    public SessionBuilder Stint(string car, string driver, bool drove = true, Duration? time = null, int? laps = null, bool started = false, bool finished = false)
    {
        var entry = Car(car).Id;
        var stint = new DriverStint(season.DriverIdOf(driver), drove, time, laps, started, finished);
        if (!stints.TryGetValue(entry, out var known))
        {
            stints.Add(entry, known = []);
        }

        known.Add(stint);
        return this;
    }

    /// <summary>Adds what was measured of a car.</summary>
    /// <param name="car">The car.</param>
    /// <param name="measures">The measures, in place of any before.</param>
    /// <exception cref="ArgumentException">There is no such car.</exception>
    public SessionBuilder Measured(string car, Measures measures)
    {
        this.measures[Car(car).Id] = Require.NotNull(measures);
        return this;
    }

    /// <summary>Credits the fastest lap; several credits share it.</summary>
    /// <param name="car">The car.</param>
    /// <param name="driver">The driver, where it is one driver's feat.</param>
    public SessionBuilder FastestLap(string car, string? driver = null) => Feat(FeatKinds.FastestLap, car, driver);

    /// <summary>Records a feat.</summary>
    /// <param name="feat">Its kind, such as <see cref="FeatKinds.LedLap"/>.</param>
    /// <param name="car">The car.</param>
    /// <param name="driver">The driver, where it is one driver's feat.</param>
    public SessionBuilder Feat(string feat, string car, string? driver = null)
    {
        feats.Add(new Feat(feat, Car(car).Id, driver is null ? null : season.DriverIdOf(driver)));
        return this;
    }

    /// <summary>Adds a checkpoint with its order, counted over all cars.</summary>
    /// <param name="name">The name.</param>
    /// <param name="order">The cars in their order; none where it is not known.</param>
    public SessionBuilder Checkpoint(string name, params ReadOnlySpan<string> order)
    {
        var draft = new ClassificationDraft(null, ClassificationStage.Official);
        foreach (var car in order)
        {
            draft.Place(Car(car), ResultStatus.Classified);
        }

        return With(new Checkpoint(name, order.IsEmpty ? [] : [draft.Build((entry, position, status, shares) => new ResultLine(entry, position, status, shares))]));
    }

    /// <summary>Adds a checkpoint.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    public SessionBuilder With(Checkpoint checkpoint)
    {
        checkpoints.Add(Require.NotNull(checkpoint));
        return this;
    }

    /// <summary>Adds an app's own data to the session.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public SessionBuilder Extension(string key, string value)
    {
        extensions = extensions.With(key, value);
        return this;
    }

    internal Session Build() => new(
        id ?? @event.FreeSessionId(kind),
        kind,
        round,
        revisions.Where(revision => !revision.IsEmpty).Select(revision => revision.Build(Line)).ToValueArray(),
        name,
        start,
        classes.ToValueArray(),
        role,
        length,
        running,
        checkpoints.ToValueArray(),
        feats.ToValueArray(),
        extensions);

    private Entry Car(string car)
    {
        var entry = season.CarAt(@event, car);
        @event.Enter(entry.Id);
        return entry;
    }

    private SessionBuilder WithoutPlace(ResultStatus status, ReadOnlySpan<string> cars)
    {
        foreach (var car in cars)
        {
            Current.AddWithoutPlace(Car(car), status);
        }

        return this;
    }

    private ResultLine Line(EntryId entry, Position? position, ResultStatus status, bool shares) =>
        new(entry, position, status, shares, stints.TryGetValue(entry, out var drivers) ? drivers.ToImmutableArray() : [], measures.GetValueOrDefault(entry));
}

using RacingDomain.Seasons;

namespace RacingDomain.Json;

/// <summary>Events: entry lists and sessions.</summary>
internal static class EventCodecs
{
    public static readonly ObjectCodec<Event> Event = Codec.Object<Event>("Event", "A race weekend, with its entry list and its sessions.", o =>
    {
        var id = o.Required("id", "The event's id, unique in the season.", Codec.Id<EventId>(), e => e.Id);
        var name = o.Required("name", "The name for people.", Codec.Phrase(), e => e.Name);
        var circuit = o.Optional("circuit", "The name of the circuit.", Codec.Phrase(), e => e.Circuit);
        var timeZone = o.Optional("timeZone", "The time zone of the circuit: an id of the tz database such as \"America/New_York\".", Codec.TimeZone(), e => e.TimeZone);
        var entries = o.List("entries", "The entry list: one item for each car.", Codec.Recurring(Entry()), e => e.Entries);
        var sessions = o.List("sessions", "The sessions, in order.", Session(), e => e.Sessions);
        var extensions = o.Extensions(e => e.Extensions);
        return m => new Event(m.Get(id), m.Get(name), m.Get(entries), m.Get(sessions), m.Get(circuit), m.Get(timeZone), m.Get(extensions));
    });

    private static ObjectCodec<Entry> Entry() => Codec.Object<Entry>("Entry", "One car at one event.", o =>
    {
        var number = o.Required("number", "The number on the car, as text: \"01\" is not \"1\".", Codec.CarNumber(), e => e.Number);
        var id = o.Optional(
            "id",
            "The id of the season entry, where it is not the car number: a substitute under the same number has an id of its own, one entry under two numbers has one.",
            Codec.Id<EntryId>(),
            e => e.Id == EntryId.Parse(e.Number.ToString()) ? null : e.Id);
        var @class = o.Optional("class", "The class.", Codec.Id<ClassId>(), e => e.Class);
        var team = o.Optional("team", "The team.", Codec.Id<TeamId>(), e => e.Team);
        var manufacturer = o.Optional("manufacturer", "The make of the car, for which it scores.", Codec.Id<ManufacturerId>(), e => e.Manufacturer);
        var engine = o.Optional("engine", "The make of the engine.", Codec.Id<ManufacturerId>(), e => e.Engine);
        var crew = o.List("crew", "The drivers listed for the car, in the order of the entry list.", Codec.Recurring(Member()), e => e.Crew);
        var groups = o.List("groups", "Groupings of the series' own that the car scores for.", Group(), e => e.Groups);
        var withoutClaim = o.List("withoutClaim", "The championships in which the car may not score at this event.", ScopeCodecs.Scope, e => e.WithoutClaim);
        var extensions = o.Extensions(e => e.Extensions);
        return m => new Entry(
            m.Get(number),
            m.Get(crew),
            m.Get(id),
            m.Get(@class),
            m.Get(team),
            m.Get(manufacturer),
            m.Get(engine),
            m.Get(groups),
            m.Get(withoutClaim),
            m.Get(extensions));
    });

    private static ObjectCodec<CrewMember> Member() => Codec.Object<CrewMember>("CrewMember", "A driver listed for a car at one event.", o =>
    {
        var driver = o.Required("driver", "The driver.", Codec.Id<DriverId>(), c => c.Driver);
        var rating = o.Optional("rating", "The rating at this event, where the series rates.", Codec.Names<DriverRating>(), c => c.Rating);
        var role = o.Optional("role", "What he does in the car.", Codec.Names<CrewRole>(), c => c.Role, CrewRole.Driver);
        return m => new CrewMember(m.Get(driver), m.Get(rating), m.Get(role));
    });

    private static ObjectCodec<EntryGroup> Group() => Codec.Object<EntryGroup>("EntryGroup", "A grouping of the series' own that cars score for.", o =>
    {
        var kind = o.Required("kind", "The kind of grouping, by which a championship's population names it.", Codec.Phrase(), g => g.Kind);
        var id = o.Required("id", "The id of the group.", Codec.Id<CompetitorId>(), g => g.Id);
        var name = o.Optional("name", "The name for people, where it is not the id.", Codec.Phrase(), g => g.Name == g.Id.ToString() ? null : g.Name);
        return m => new EntryGroup(m.Get(kind), m.Get(id), m.Get(name));
    });

    private static ObjectCodec<Session> Session() => Codec.Object<Session>("Session", "A session of an event: practice, qualifying, a race.", o =>
    {
        var id = o.Required("id", "The session's id, unique in the event.", Codec.Id<SessionId>(), s => s.Id);
        var kind = o.Required("kind", "What it is for.", Kind(), s => s.Kind);
        var round = o.Optional("round", "The number of the round that it is held for, which may be that of another event; absent for none.", Codec.Int(1), s => s.Round);
        var name = o.Optional("name", "The name for people, where it has one of its own.", Codec.Phrase(), s => s.Name);
        var start = o.Optional("start", "The start in local time of the event.", Codec.LocalDateTime(), s => s.Start);
        var classes = o.List("classes", "The classes that take part; absent for all.", Codec.Id<ClassId>(), s => s.Classes);
        var role = o.Optional("role", "What its order is used for.", Codec.Names<SessionRole>(), s => s.Role, SessionRole.Full);
        var length = o.Optional("length", "The advertised length in time, by which rules choose a scale.", Codec.Duration(), s => s.Length);
        var running = o.Optional("running", "What was scheduled and what was run.", Running(), s => s.Running, RunningFacts.None);
        var classifications = o.List(
            "classifications", "The revisions of the order, oldest first; absent if not held yet or not known.", ResultCodecs.Classification, s => s.Classifications);
        var checkpoints = o.List("checkpoints", "Intermediate orders, in order.", Checkpoint(), s => s.Checkpoints);
        var feats = o.List("feats", "What was achieved besides places: poles, fastest laps.", Feat(), s => s.Feats);
        var extensions = o.Extensions(s => s.Extensions);
        return m => new Session(
            m.Get(id),
            m.Get(kind),
            m.Get(round),
            m.Get(classifications),
            m.Get(name),
            m.Get(start),
            m.Get(classes),
            m.Get(role),
            m.Get(length),
            m.Get(running),
            m.Get(checkpoints),
            m.Get(feats),
            m.Get(extensions));
    });

    // All but the checkpoint, which is part of a session.
    private static Codec<SessionKind> Kind() =>
        Codec.Enum([.. Enum.GetValues<SessionKind>().Where(kind => kind != SessionKind.Checkpoint).Select(kind => (kind.ToName(), kind))]);

    private static ObjectCodec<Checkpoint> Checkpoint() => Codec.Object<Checkpoint>("Checkpoint", "An intermediate order inside a session.", o =>
    {
        var name = o.Required("name", "Its name, unique in the session, such as \"6 h\".", Codec.Phrase(), c => c.Name);
        var at = o.Optional("at", "When it is, counted from the start of the session.", Codec.Duration(), c => c.At);
        var classifications = o.List("classifications", "The revisions of the order, oldest first; absent if not known.", ResultCodecs.Classification, c => c.Classifications);
        return m => new Checkpoint(m.Get(name), m.Get(classifications), m.Get(at));
    });

    private static ObjectCodec<Feat> Feat() => Codec.Object<Feat>("Feat", "Something achieved in a session besides a place.", o =>
    {
        var kind = o.Required("kind", "What it is: \"pole\", \"fastest-lap\", \"led-lap\", \"most-laps-led\" or a word of the series.", Codec.Phrase(), f => f.Kind);
        var entry = o.Required("entry", "The car, by its season entry.", Codec.Id<EntryId>(), f => f.Entry);
        var driver = o.Optional("driver", "The driver, where one alone achieved it.", Codec.Id<DriverId>(), f => f.Driver);
        return m => new Feat(m.Get(kind), m.Get(entry), m.Get(driver));
    });

    private static ObjectCodec<RunningFacts> Running() => Codec.Object<RunningFacts>("RunningFacts", "What was scheduled and what was run; what is absent is not known.", o =>
    {
        var scheduledTime = o.Optional("scheduledTime", "The scheduled length in time.", Codec.Duration(), r => r.ScheduledTime);
        var runTime = o.Optional("runTime", "The time run.", Codec.Duration(), r => r.RunTime);
        var scheduledLaps = o.Optional("scheduledLaps", "The scheduled length in laps.", Codec.Int(0), r => r.ScheduledLaps);
        var runLaps = o.Optional("runLaps", "The number of laps that count.", Codec.Int(0), r => r.RunLaps);
        var scheduledDistance = o.Optional("scheduledDistance", "The scheduled length in kilometres.", Codec.Points(), r => r.ScheduledDistance);
        var runDistance = o.Optional("runDistance", "The kilometres that count.", Codec.Points(), r => r.RunDistance);
        var greenLaps = o.Optional("greenLaps", "The number of laps run without a safety car or a full-course caution.", Codec.Int(0), r => r.GreenLaps);
        var suspended = o.Optional("suspended", "Whether the session was stopped.", Codec.Bool(), r => r.Suspended, false);
        var resumed = o.Optional("resumed", "Whether it was started again after a stop.", Codec.Bool(), r => r.Resumed, false);
        return m => new RunningFacts(
            m.Get(scheduledTime),
            m.Get(runTime),
            m.Get(scheduledLaps),
            m.Get(runLaps),
            m.Get(scheduledDistance),
            m.Get(runDistance),
            m.Get(greenLaps),
            m.Get(suspended),
            m.Get(resumed));
    });
}

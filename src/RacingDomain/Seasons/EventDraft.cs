using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>An event in the making: the cars as they run at it, who was in it, and its sessions.</summary>
internal sealed class EventDraft(string name)
{
    private readonly Dictionary<EntryId, Entry> cars = [];
    private readonly HashSet<EntryId> present = [];
    private readonly Dictionary<DriverId, DriverRating> ratings = [];
    private readonly List<Session> sessions = [];

    internal string Name { get; set; } = name;

    internal string? Circuit { get; set; }

    internal DateTimeZone? TimeZone { get; set; }

    internal EventId? Id { get; set; }

    internal IEnumerable<Entry> Cars => cars.Values;

    internal bool IsEmpty => sessions.Count == 0 && present.Count == 0;

    internal void Set(Entry car) => cars[car.Id] = car;

    internal void Enter(EntryId car) => present.Add(car);

    internal void Rate(DriverId driver, DriverRating rating) => ratings[driver] = rating;

    internal void Add(Session session)
    {
        sessions.Add(session);
        var lines = session.Classifications.Concat(session.Checkpoints.SelectMany(checkpoint => checkpoint.Classifications)).SelectMany(classification => classification.Lines);
        present.UnionWith(lines.Select(line => line.Entry).Concat(session.Feats.Select(feat => feat.Entry)));
    }

    /// <summary>The name of the kind, with a number if the event has such a session already.</summary>
    internal SessionId FreeSessionId(SessionKind kind)
    {
        var id = SessionId.Parse(kind.ToName());
        for (var i = 2; sessions.Any(session => session.Id == id); i++)
        {
            id = SessionId.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind.ToName()}-{i}"));
        }

        return id;
    }

    internal Event Build(EventId id, IEnumerable<Entry> seasonCars, Dictionary<DriverId, DriverRating> seasonRatings)
    {
        var known = seasonCars.Select(car => cars.GetValueOrDefault(car.Id, car)).Concat(cars.Values).DistinctBy(car => car.Id);
        return new Event(id, Name, known.Where(car => present.Contains(car.Id)).Select(Rated).ToValueArray(), sessions.ToValueArray(), Circuit, TimeZone);

        Entry Rated(Entry car) => car.WithCrew(car.Crew.Select(RatedMember).ToValueArray());

        CrewMember RatedMember(CrewMember member) => ratings.TryGetValue(member.Driver, out var rating) || (member.Rating is null && seasonRatings.TryGetValue(member.Driver, out rating))
            ? new CrewMember(member.Driver, rating, member.Role)
            : member;
    }
}

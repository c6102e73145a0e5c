using NodaTime;

namespace RacingDomain.Seasons;

/// <summary>One revision of an order in the making.</summary>
internal sealed class ClassificationDraft(LocalDate? published, ClassificationStage stage)
{
    private readonly List<(EntryId Entry, Position? Position, ResultStatus Status, bool Shares)> lines = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    internal LocalDate? Published { get; set; } = published;

    internal ClassificationStage Stage { get; set; } = stage;

    internal PositionBasis Basis { get; private set; }

    internal bool IsEmpty => lines.Count == 0;

    internal void CountByClass()
    {
        if (places.Count > 0)
        {
            throw new InvalidOperationException("Say what the positions count before the first of them.");
        }

        Basis = PositionBasis.Class;
    }

    internal void Place(Entry car, ResultStatus status) => Add(car.Id, Position.Of(Take(car.Class, 1)), status, false);

    internal void Share(IReadOnlyList<Entry> cars)
    {
        if (cars.Count < 2 || (Basis == PositionBasis.Class && cars.Any(car => car.Class != cars[0].Class)))
        {
            throw new ArgumentException("A place is shared by two cars or more, of one class where positions count by class.", nameof(cars));
        }

        var place = Position.Of(Take(cars[0].Class, cars.Count));
        foreach (var car in cars)
        {
            Add(car.Id, place, ResultStatus.Classified, true);
        }
    }

    internal void Vacate(ClassId? @class) => Take(@class, 1);

    internal void AddWithoutPlace(Entry car, ResultStatus status) => Add(car.Id, null, status, false);

    internal Classification Build(Func<EntryId, Position?, ResultStatus, bool, ResultLine> line) =>
        new(lines.Select(l => line(l.Entry, l.Position, l.Status, l.Shares)).ToValueArray(), Stage, Published, Basis);

    private void Add(EntryId car, Position? position, ResultStatus status, bool shares)
    {
        if (lines.Any(line => line.Entry == car))
        {
            throw new ArgumentException($"The car {Quoted.Of(car.ToString())} has a result in this order already.", nameof(car));
        }

        lines.Add((car, position, status, shares));
    }

    /// <summary>Takes the next places and gives the first of them.</summary>
    private int Take(ClassId? @class, int count)
    {
        var key = Basis == PositionBasis.Class ? @class?.ToString() ?? "" : "";
        var next = places.GetValueOrDefault(key) + 1;
        places[key] = next + count - 1;
        return next;
    }
}

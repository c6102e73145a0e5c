using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>The order of a session after the decisions on it.</summary>
internal sealed class OfficialOrder
{
    private readonly EntryList entries;
    private readonly bool byClass;
    private readonly List<ResultLine> lines;
    private readonly List<(int Place, ClassId? Class)> vacated = [];

    private OfficialOrder(Classification classification, EntryList entries)
    {
        this.entries = entries;
        byClass = classification.Basis == PositionBasis.Class;
        lines = [.. classification.Lines];
    }

    /// <summary>Applies decisions in their order; gives the places too that they left vacant, with the class that held them.</summary>
    internal static (Classification Order, IReadOnlyList<(int Place, ClassId? Class)> Vacated) Of(
        Classification classification, EntryList entries, IReadOnlyList<Decision> decisions, ScoredSession session)
    {
        OfficialOrder? order = null;
        foreach (var decision in decisions)
        {
            if (decision.Ruling is MovedToLast or Reordered or Removed or TimePenalty)
            {
                order ??= new OfficialOrder(classification, entries);
                order.Apply(decision, session);
            }
        }

        return order is null ? (classification, []) : (classification.WithLines(order.lines.ToValueArray()), order.vacated);
    }

    private void Apply(Decision decision, ScoredSession session)
    {
        switch (decision.Ruling)
        {
            case MovedToLast ruling:
                PerClass(decision, ruling.Entries, (others, named) => [.. others, .. named]);
                break;
            case Reordered ruling:
                PerClass(decision, ruling.Entries, (others, named) => [.. named, .. others]);
                break;
            case Removed ruling:
                foreach (var entry in Concerned(decision, ruling.Entries))
                {
                    Remove(entry, ruling.PlacesStayVacant);
                }

                break;
            case TimePenalty ruling:
                foreach (var entry in Concerned(decision, ruling.Entries))
                {
                    Penalise(entry, ruling, session);
                }

                break;
        }
    }

    private IEnumerable<EntryId> Concerned(Decision decision, ValueArray<EntryId> named) =>
        named.Where(id => entries.Find(id) is { } entry && decision.ConcernsClass(entry.Class) && lines.Exists(line => line.Entry == id && line.Status.TookPart()));

    private ClassId? ClassOf(EntryId id) => entries[id].Class;

    private void PerClass(Decision decision, ValueArray<EntryId> named, Func<List<List<ResultLine>>, List<List<ResultLine>>, List<List<ResultLine>>> arrange)
    {
        foreach (var group in Concerned(decision, named).GroupBy(ClassOf))
        {
            var cars = group.ToList();
            var placed = Placed(group.Key).Where(line => !cars.Contains(line.Entry));
            var chosen = cars.Select(car => new List<ResultLine> { lines.Find(line => line.Entry == car)! }).ToList();
            Arrange([.. Placed(group.Key)], arrange(Tied(placed), chosen));
        }
    }

    private IEnumerable<ResultLine> Placed(ClassId? @class) => lines.Where(line => line.Position is not null && ClassOf(line.Entry) == @class).OrderBy(line => line.Position);

    private static List<List<ResultLine>> Tied(IEnumerable<ResultLine> placed) =>
        placed.GroupBy(line => line.Position).Select(group => group.ToList()).ToList();

    /// <summary>Gives the places that cars hold to them in a new order; a car that held none adds one at the end.</summary>
    private void Arrange(List<ResultLine> holders, List<List<ResultLine>> order)
    {
        var slots = new List<int>();
        foreach (var tied in Tied(holders))
        {
            slots.AddRange(tied.Select((line, i) => line.Position!.Value.Number + i));
        }

        var @class = ClassOf(order[0][0].Entry);
        var last = lines.Where(line => line.Position is not null && (!byClass || ClassOf(line.Entry) == @class)).Select(line => line.Position!.Value.Number).DefaultIfEmpty(0).Max();
        while (slots.Count < order.Sum(tied => tied.Count))
        {
            slots.Add(Math.Max(last, slots.Count == 0 ? 0 : slots[^1]) + 1);
        }

        var next = 0;
        foreach (var tied in order)
        {
            var position = Position.Of(slots[next]);
            foreach (var line in tied)
            {
                var back = line.Status.IsOut() ? line.WithStatus(ResultStatus.Classified) : line;
                Replace(back.WithPosition(position, tied.Count > 1));
            }

            next += tied.Count;
        }
    }

    private void Remove(EntryId car, bool placeStaysVacant)
    {
        var line = lines.Find(l => l.Entry == car)!;
        var place = line.Position;
        line = line.WithPosition(null);
        Replace(line.Status.IsOut() ? line : line.WithStatus(ResultStatus.Disqualified));
        if (place is null)
        {
            return;
        }

        var partners = lines.FindAll(l => l.Position == place && (!byClass || ClassOf(l.Entry) == ClassOf(car)));
        if (partners.Count == 1)
        {
            Replace(partners[0].WithPosition(place));
        }

        if (placeStaysVacant)
        {
            if (partners.Count == 0)
            {
                vacated.Add((place.Value.Number, ClassOf(car)));
            }
        }
        else
        {
            for (var i = 0; i < vacated.Count; i++)
            {
                if (vacated[i].Place > place.Value.Number)
                {
                    vacated[i] = (vacated[i].Place - 1, vacated[i].Class);
                }
            }

            foreach (var behind in lines.FindAll(l => l.Position > place && (!byClass || ClassOf(l.Entry) == ClassOf(car))))
            {
                Replace(behind.WithPosition(Position.Of(behind.Position!.Value.Number - 1), behind.SharesPlace));
            }
        }
    }

    private void Penalise(EntryId car, TimePenalty ruling, ScoredSession session)
    {
        var line = lines.Find(l => l.Entry == car)!;
        if (line.Measures is not { Time: { } time, Laps: { } laps })
        {
            throw new ScoringException($"the car '{car}' gets a time penalty, but its line has no time or no laps.", "time-penalty", session.Round, session.Id);
        }

        var slower = line.WithMeasures(line.Measures.WithTime(time + ruling.Time));
        Replace(slower);
        if (line.Position is null)
        {
            return;
        }

        var counted = lines.Where(l => l.Position is not null && (!byClass || ClassOf(l.Entry) == ClassOf(car))).OrderBy(l => l.Position).ToList();
        var others = Tied(counted.Where(l => l.Entry != car));
        var index = others.FindLastIndex(tied => tied.Exists(l =>
            l.Position < line.Position || (l.Measures.Laps == laps && l.Measures.Time <= slower.Measures.Time)));
        others.Insert(index + 1, [slower]);
        Arrange(counted, others);
    }

    private void Replace(ResultLine line) => lines[lines.FindIndex(l => l.Entry == line.Entry)] = line;
}

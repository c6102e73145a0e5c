using NodaTime;
using RacingDomain.Seasons;

namespace RacingDomain.Scoring;

/// <summary>One session as a championship sees it: the official order projected on its population.</summary>
internal sealed class Projection
{
    private readonly Contest contest;
    private readonly Slot slot;
    private readonly IReadOnlyList<Decision> decisions;
    private readonly int known;
    private readonly IReadOnlyList<(int Place, ClassId? Class)> vacated = [];
    private ScoredSession? scored;
    private Classification? end;
    private List<Projection>? earlier;
    private bool lookedAround;

    /// <summary>Looks at a session.</summary>
    /// <param name="contest">The championship.</param>
    /// <param name="slot">The session.</param>
    /// <param name="decisions">The decisions in force.</param>
    /// <param name="known">How many sessions of its round are known.</param>
    internal Projection(Contest contest, Slot slot, IReadOnlyList<Decision> decisions, int known)
    {
        this.contest = contest;
        this.slot = slot;
        this.decisions = decisions;
        this.known = known;
        Order = slot.Classification;
        Rulings = SessionRulings.None;
        if (decisions.Count > 0)
        {
            Rulings = new SessionRulings(decisions, Championship, Population, Scored);
            (Order, vacated) = OfficialOrder.Of(Order, Entries, Rulings.All, Scored);
        }
    }

    internal Season Season => contest.Season;

    internal ChampionshipIdentity Championship => contest.Championship;

    internal Population Population => contest.Population;

    internal Round Round => slot.Round;

    internal EventSession Source => slot.Source;

    internal EntryList Entries => slot.Entries;

    internal Checkpoint? Checkpoint => slot.Checkpoint;

    internal SessionKind Kind => slot.Kind;

    internal ScoredSession Scored => scored ??= new(Round.Number, Round.Date, Source.Event.Id, Source.Session.Id, Kind, Checkpoint?.Name);

    internal SessionRulings Rulings { get; }

    internal Crews Crews => contest.Crews;

    /// <summary>The official order, after the decisions on it.</summary>
    internal Classification Order { get; private set; }

    /// <summary>The competitors of the championship in this round.</summary>
    internal ValueArray<Competitor> Entrants
    {
        get
        {
            lookedAround = true;
            return contest.Surroundings.EntrantsOf(Round.Number);
        }
    }

    /// <summary>Whether other rounds may have had a say, so that the scores change when they do.</summary>
    internal bool LookedAround => lookedAround || earlier?.Exists(other => other.LookedAround) == true;

    /// <summary>The season, for rules in code, which may look at anything in it.</summary>
    internal Season LookAround()
    {
        lookedAround = true;
        return Season;
    }

    /// <summary>The earlier sessions of the round, the first first.</summary>
    internal IReadOnlyList<Projection> Earlier => earlier ??= contest.Surroundings.Earlier(slot, decisions, known).ToList();

    /// <summary>The order at the end of the session, after the decisions on it; null while it is not known.</summary>
    internal Classification? AtEnd
    {
        get
        {
            if (Checkpoint is null)
            {
                return Order;
            }

            LookedAhead = true;
            return end ??= contest.Surroundings.EndOf(slot, known) is { } classification ? OfficialOrder.Of(classification, Entries, EndRulings().All, EndOf).Order : null;
        }
    }

    /// <summary>Whether the race of the round had a say, so that the scores change when it becomes known.</summary>
    internal bool LookedAhead { get; private set; }

    /// <summary>The names of the classes ranked; null for all cars.</summary>
    internal string? PopulationName =>
        Population.Classes.IsEmpty ? null : string.Join(", ", NamesOf(Population.Classes) is { Count: > 0 } names ? names : Population.Classes.Select(id => id.ToString()));

    private List<string> NamesOf(ValueArray<ClassId> classes) =>
        classes.SelectMany(id => Season.Classes.Where(@class => @class.Id == id)).Select(@class => @class.Name).ToList();

    /// <summary>The driver as a competitor, or null if he may not score here.</summary>
    internal Competitor? ClaimOf(DriverId driver, Entry entry)
    {
        if (Rulings.TakesClaimOf(driver, entry))
        {
            return null;
        }

        var competitor = contest.Competitors.OfDriver(driver);
        return contest.Participation.Scores(competitor, Round.Number) ? competitor : null;
    }

    /// <summary>A car's entry and line in the race of the round, as far as the table knows it.</summary>
    internal (Entry Entry, ResultLine Line)? InRace(EntryId entry)
    {
        LookedAhead = true;
        return contest.Surroundings.InRace(slot, known, entry);
    }

    /// <summary>Those whom a car may score for.</summary>
    internal ValueArray<Competitor> CompetitorsOf(Entry entry, ResultLine line, CrewCredit credit)
    {
        var drivers = Crews.Of(this, entry, line, credit);
        drivers.RemoveAll(driver => Rulings.TakesClaimOf(driver, entry));
        var found = new List<Competitor>(4);
        contest.Competitors.Collect(entry, drivers, found);
        found.RemoveAll(competitor => !contest.Participation.Scores(competitor, Round.Number));
        return found.ToValueArray();
    }

    /// <summary>The first car of a class in the official order, whether it is of the population or not.</summary>
    internal ResultLine? WinnerOf(ClassId? @class) => Order.Lines.FirstOrDefault(line => line.Position is not null && ClassOf(line) == @class);

    private ScoredSession EndOf => new(Round.Number, Round.Date, Source.Event.Id, Source.Session.Id, Source.Session.Kind, null);

    private SessionRulings EndRulings() => new(decisions, Championship, Population, EndOf);

    /// <summary>The cars of the population, by place.</summary>
    internal ValueArray<Placing> Field()
    {
        var kept = new List<(Entry Entry, ResultLine Line, ValueArray<Competitor> Competitors, bool Scores)>();
        var seen = new HashSet<Competitor>();

        foreach (var line in Population.BestCarOnly ? BestFirst() : Order.Lines)
        {
            var entry = Entries[line.Entry];
            var car = CompetitorsOf(entry, line, CrewCredit.Drove);
            var stays = IsRanked(entry, line, car, out var scores);
            if (stays && scores && Population.BestCarOnly)
            {
                car = car.Where(seen.Add).ToValueArray();
                stays = !car.IsEmpty;
            }

            if (stays)
            {
                kept.Add((entry, line, scores ? car : [], scores));
            }
        }

        return Place(kept);
    }

    /// <summary>Moves cars behind all others of their classes in which a driver did not keep to the driving times; whether there were any.</summary>
    internal bool SinkByDriveTime(ScoringContext context)
    {
        var sunk = Order.Lines
            .Where(line => line.Position is not null && Entries[line.Entry] is var entry && Population.Includes(entry.Class)
                && line.Drivers.Any(stint => DriveTimeCase.FailedBy(stint, entry, Population.DriveTimes, context) is not null))
            .Select(line => line.Entry)
            .ToValueArray();
        if (!sunk.IsEmpty)
        {
            (Order, _) = OfficialOrder.Of(Order, Entries, [new Decision(new MovedToLast(sunk), "drive time")], Scored);
        }

        return !sunk.IsEmpty;
    }

    /// <summary>The lines by place; where that says nothing, by what the cars did and by how many drivers share the points, so that names do not decide which one stands for its make.</summary>
    private ValueArray<ResultLine> BestFirst() => Order.Lines
        .OrderBy(line => line.Position?.Number ?? int.MaxValue)
        .ThenBy(line => !line.Status.TookPart())
        .ThenBy(line => line.Status.IsOut())
        .ThenByDescending(line => line.Measures.Laps ?? 0)
        .ThenBy(line => line.Measures.FastestLap ?? Duration.MaxValue)
        .ThenBy(line => line.Drivers.IsEmpty ? Entries[line.Entry].Crew.Length : line.Drivers.Length)
        .ToValueArray();

    private ValueArray<Placing> Place(List<(Entry Entry, ResultLine Line, ValueArray<Competitor> Competitors, bool Scores)> kept)
    {
        if (Order.Basis == PositionBasis.Class && kept.Select(car => car.Entry.Class).Distinct().Count() > 1)
        {
            throw new ScoringException(
                "the positions count each class by itself, but the championship ranks several classes together.", "population", Scored.Round, Scored.Id);
        }

        var vacancies = Population.Vacancies == Vacancies.Kept && kept.Count > 0 ? OurVacancies(kept[0].Entry.Class) : [];
        var placings = new Placing[kept.Count];
        var (first, shared) = (0, 0);
        for (var i = 0; i < kept.Count; i++)
        {
            var (entry, line, car, scores) = kept[i];
            if (line.Position is not { } position)
            {
                placings[i] = new Placing(entry, line, car, null, 0, scores);
                continue;
            }

            // The cars stand in the order of their positions, so that those with one position are neighbours.
            if (i == 0 || i == first + shared)
            {
                (first, shared) = (i, 1);
                while (i + shared < kept.Count && kept[i + shared].Line.Position == position)
                {
                    shared++;
                }
            }

            var place = first + 1 + vacancies.Count(vacant => vacant < position.Number);
            var (ahead, level) = Population.DeadHeats == DeadHeats.PartedByBestLap && shared > 1 ? ByBestLap(kept, first, shared, i) : (0, shared);
            placings[i] = new Placing(entry, line, car, Position.Of(place + ahead), level, scores);
        }

        return placings.OrderBy(car => car.Place?.Number ?? int.MaxValue).ToValueArray();
    }

    /// <summary>The places that nobody holds and that one of our cars would: known by decision, or because no other class is counted with ours.</summary>
    private List<int> OurVacancies(ClassId? @class)
    {
        var byClass = Order.Basis == PositionBasis.Class;
        var counted = Order.Lines.Where(line => line.Position is not null && (!byClass || ClassOf(line) == @class)).ToList();
        var held = new HashSet<int>();
        foreach (var tied in counted.GroupBy(line => line.Position!.Value.Number))
        {
            held.UnionWith(Enumerable.Range(tied.Key, tied.Count()));
        }

        var alone = byClass || Order.Lines.All(line => Population.Includes(ClassOf(line)));
        return Enumerable.Range(1, held.DefaultIfEmpty(0).Max())
            .Where(place => !held.Contains(place) && (alone || vacated.Any(vacant => vacant.Place == place && Population.Includes(vacant.Class))))
            .ToList();
    }

    private ClassId? ClassOf(ResultLine line) => Entries[line.Entry].Class;

    /// <summary>How many of those who share the place had a faster best lap, and how many the same; no time is slower than any.</summary>
    private static (int Ahead, int Level) ByBestLap(List<(Entry Entry, ResultLine Line, ValueArray<Competitor> Competitors, bool Scores)> kept, int first, int shared, int index)
    {
        var mine = BestLap(index);
        var (ahead, level) = (0, 0);
        for (var i = first; i < first + shared; i++)
        {
            var order = BestLap(i).CompareTo(mine);
            ahead += order < 0 ? 1 : 0;
            level += order == 0 ? 1 : 0;
        }

        return (ahead, level);

        Duration BestLap(int car) => kept[car].Line.Measures.FastestLap ?? Duration.MaxValue;
    }

    /// <summary>Whether drivers compete and nothing is known of a car's: it keeps its place, for nobody said that it has no claim.</summary>
    private bool HasUnknownCrew(Entry entry, ResultLine line) =>
        Championship.Kind is CompetitorKind.Driver or CompetitorKind.Pairing && entry.Crew.IsEmpty && line.Drivers.IsEmpty;

    /// <summary>Whether a car is part of the ranking, and if so whether it may score.</summary>
    private bool IsRanked(Entry entry, ResultLine line, ValueArray<Competitor> car, out bool scores)
    {
        scores = false;
        if (!Population.Includes(entry.Class) || !Round.CountsFor(Championship.Id, Championship.Title, Championship.Kind, entry.Class))
        {
            return false;
        }

        if (Rulings.TreatmentOf(entry, Crews.WhoDrove(entry, line)) is { } ruled)
        {
            return ruled == Treatment.Occupying;
        }

        if (entry.WithoutClaim.Any(Championship.IsIn))
        {
            return Population.WithoutClaim == Treatment.Occupying;
        }

        if (car.IsEmpty)
        {
            return Population.Unregistered == Treatment.Occupying || HasUnknownCrew(entry, line);
        }

        scores = true;
        return true;
    }
}

using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Benchmarks;

/// <summary>A season of the same shape for the library and for the floor: every car, with one driver, places in every race.</summary>
internal sealed class SyntheticSeason
{
    private readonly int classes;
    private readonly int cars;
    private readonly int[][] orders;
    private readonly Lazy<Season> season;
    private readonly Lazy<Rulebook> rulebook;

    /// <summary>Draws the results.</summary>
    /// <param name="rounds">How many races there are.</param>
    /// <param name="entries">How many cars, in each class where there are classes.</param>
    /// <param name="classes">How many classes race together, each with a championship; 0 for one championship of all cars.</param>
    /// <param name="scale">The points by place; null for <see cref="UsualScale"/>.</param>
    internal SyntheticSeason(int rounds, int entries, int classes = 0, int[]? scale = null)
    {
        this.classes = classes;
        Entries = entries;
        Scale = scale ?? UsualScale;
        cars = entries * Math.Max(1, classes);
        var random = new Random(20211113);
        orders = new int[rounds][];
        for (var round = 0; round < rounds; round++)
        {
            orders[round] = Enumerable.Range(0, cars).ToArray();
            random.Shuffle(orders[round]);
        }

        season = new(Build);
        rulebook = new(() => RulebookOf(Scale));
    }

    internal static int[] UsualScale { get; } = [25, 18, 15, 12, 10, 8, 6, 4, 2, 1];

    /// <summary>The championship of a season without classes.</summary>
    internal static ChampionshipId Drivers { get; } = ChampionshipId.Parse("drivers");

    internal int Rounds => orders.Length;

    internal int Entries { get; }

    internal int[] Scale { get; }

    internal Season Season => season.Value;

    internal Rulebook Rulebook => rulebook.Value;

    /// <summary>For each round, the place from 0 of each car; in a class that of each of its cars.</summary>
    internal int[][] PlacesOf(int number = 0)
    {
        var step = Math.Max(1, classes);
        return Array.ConvertAll(orders, order =>
        {
            var places = new int[Entries];
            var place = 0;
            foreach (var car in order.Where(car => car % step == number))
            {
                places[car / step] = place++;
            }

            return places;
        });
    }

    /// <summary>The driver of a car; in a class by its number there.</summary>
    internal string DriverOf(int car, int number = 0) => $"driver-{(car * Math.Max(1, classes)) + number + 1}";

    /// <summary>The season, with no object in common with another.</summary>
    internal Season Build() => Assemble(Enumerable.Range(0, Rounds).Select(_ => Cars()).Select((entries, round) => EventOf(round, entries)).ToArray());

    /// <summary>The season of the first events.</summary>
    internal Season Assemble(params Event[] events) => new(
        new Series(SeriesId.Parse("synthetic"), "Synthetic"),
        SeasonId.Parse("2021"),
        RulebookId.Parse("synthetic"),
        classes: Enumerable.Range(0, classes).Select(number => new RacingClass(ClassOf(number), $"Class {number + 1}")).ToValueArray(),
        drivers: Enumerable.Range(1, cars).Select(i => new Driver(DriverId.Parse($"driver-{i}"), $"Driver {i}")).ToValueArray(),
        rounds: events.Select((_, round) => RoundOf(round)).ToValueArray(),
        events: events);

    internal static Round RoundOf(int round) => new(round + 1, $"Round {round + 1}", new LocalDate(2021, 1, 1).PlusDays(7 * round), EventIdOf(round));

    /// <summary>The event of a round, with no object in common with another.</summary>
    /// <param name="round">The round, from 0.</param>
    /// <param name="corrected">Whether the first two change places.</param>
    internal Event EventOf(int round, bool corrected = false) => EventOf(round, Cars(), corrected);

    /// <summary>The rules with another scale.</summary>
    internal Rulebook RulebookOf(int[] scale)
    {
        var points = PointsSystem.ForRaces(scale.Select(value => (Points)value).ToArray());
        return new Rulebook(
            RulebookId.Parse("synthetic"),
            "Synthetic",
            classes == 0
                ? [new Championship(Drivers, "Drivers", CompetitorKind.Driver, points)]
                : Enumerable.Range(0, classes)
                    .Select(number => new Championship(ChampionshipId.Parse($"class-{number + 1}-drivers"), $"Drivers {number + 1}", CompetitorKind.Driver, points, new Population([ClassOf(number)])))
                    .ToValueArray());
    }

    private static ClassId ClassOf(int number) => ClassId.Parse($"class-{number + 1}");

    private static EventId EventIdOf(int round) => EventId.Parse($"event-{round + 1}");

    private Entry[] Cars() => Enumerable.Range(0, cars)
        .Select(car => new Entry(CarNumber.Parse($"{car + 1}"), [new CrewMember(DriverId.Parse($"driver-{car + 1}"))], @class: classes == 0 ? null : ClassOf(car % classes)))
        .ToArray();

    private Event EventOf(int round, Entry[] entries, bool corrected = false)
    {
        var order = orders[round].ToArray();
        if (corrected)
        {
            (order[0], order[1]) = (order[1], order[0]);
        }

        var lines = order.Select((car, place) => new ResultLine(entries[car].Id, Position.Of(place + 1))).ToValueArray();
        return new Event(EventIdOf(round), $"Event {round + 1}", entries, [new Session(SessionId.Parse("race"), SessionKind.Race, round + 1, [new Classification(lines)])]);
    }
}

using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Benchmarks;

/// <summary>A season of the same shape for the library and for the floor: every car places in every race.</summary>
internal sealed class SyntheticSeason
{
    private static readonly int[] Scale = [25, 18, 15, 12, 10, 8, 6, 4, 2, 1];

    internal SyntheticSeason(int rounds, int entries)
    {
        Places = new byte[rounds][];
        var random = new Random(20211113);
        var cars = Enumerable.Range(1, entries).Select(Car).ToArray();
        var calendar = new List<Round>();
        var events = new List<Event>();
        for (var r = 0; r < rounds; r++)
        {
            var order = Enumerable.Range(0, entries).ToArray();
            random.Shuffle(order);
            Places[r] = new byte[entries];
            var lines = new ResultLine[entries];
            for (var place = 0; place < entries; place++)
            {
                Places[r][order[place]] = (byte)place;
                lines[place] = new ResultLine(cars[order[place]].Id, Position.Of(place + 1));
            }

            var id = EventId.Parse($"event-{r + 1}");
            events.Add(new Event(id, $"Event {r + 1}", cars, [new Session(SessionId.Parse("race"), SessionKind.Race, r + 1, [new Classification(lines)])]));
            calendar.Add(new Round(r + 1, $"Round {r + 1}", new LocalDate(2021, 1, 1).PlusDays(7 * r), id));
        }

        Season = new Season(
            new Series(SeriesId.Parse("synthetic"), "Synthetic"),
            SeasonId.Parse("2021"),
            RulebookId.Parse("synthetic"),
            drivers: Enumerable.Range(1, entries).Select(i => new Driver(DriverId.Parse($"driver-{i}"), $"Driver {i}")).ToArray(),
            rounds: calendar.ToArray(),
            events: events.ToArray());
        Rulebook = new Rulebook(
            RulebookId.Parse("synthetic"),
            "Synthetic",
            [new Championship(Drivers, "Drivers", CompetitorKind.Driver, PointsSystem.ForRaces(Scale.Select(value => (Points)value).ToArray()))]);
    }

    internal static ChampionshipId Drivers { get; } = ChampionshipId.Parse("drivers");

    internal static ReadOnlySpan<int> PointsByPlace => Scale;

    /// <summary>For each round, the place of each car from 0.</summary>
    internal byte[][] Places { get; }

    internal Season Season { get; }

    internal Rulebook Rulebook { get; }

    private static Entry Car(int number) => new(CarNumber.Parse($"{number}"), [new CrewMember(DriverId.Parse($"driver-{number}"))]);
}

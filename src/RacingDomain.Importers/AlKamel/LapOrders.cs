using NodaTime;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.AlKamel;

/// <summary>The order at a mark, from the laps: more laps, then the earlier time; a car without a lap behind the others in the order of the session.</summary>
internal static class LapOrders
{
    /// <summary>A row for each car of the session that took part.</summary>
    internal static List<TimingRow> At(Duration mark, IReadOnlyDictionary<CarNumber, List<TimedLap>> laps, IReadOnlyList<TimingRow> session) => session
        .Where(row => row.Status.TookPart())
        .Select(row => (Row: row, Last: laps.TryGetValue(row.Number, out var own) ? own.FindLast(lap => lap.End <= mark) : null))
        .OrderByDescending(car => car.Last?.Number ?? 0)
        .ThenBy(car => car.Last?.End ?? Duration.MaxValue)
        .ThenBy(car => car.Row.Position ?? int.MaxValue)
        .ThenBy(car => car.Row.Number)
        .Select((car, i) => car.Row with
        {
            Position = i + 1,
            Status = ResultStatus.Classified,
            Laps = car.Last?.Number ?? 0,
            Time = car.Last?.End,
            FastestLap = null,
        })
        .ToList();
}

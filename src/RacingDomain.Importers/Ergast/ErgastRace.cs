using NodaTime;

namespace RacingDomain.Importers.Ergast;

/// <summary>What the responses say of one race weekend.</summary>
internal sealed class ErgastRace(DataPlace place, int round, string name, string circuit, LocalDate date)
{
    private readonly Dictionary<(ErgastSession Session, string Driver, string? Number), List<ErgastRow>> rows = [];
    private readonly Dictionary<ErgastSession, int> counts = [];

    internal DataPlace Place => place;

    internal int Round => round;

    internal string Name { get; set; } = name;

    internal string Circuit { get; set; } = circuit;

    internal LocalDate Date => date;

    internal LocalTime? Time { get; set; }

    internal LocalDateTime? Qualifying { get; set; }

    internal LocalDateTime? Sprint { get; set; }

    internal bool HasQualifying { get; set; }

    internal bool HasSprint { get; set; }

    internal int Count(ErgastSession session) => counts.GetValueOrDefault(session);

    /// <summary>The rows of a session in its order, whatever the order of the files.</summary>
    internal List<ErgastRow> Rows(ErgastSession session) =>
    [
        .. rows.Where(known => known.Key.Session == session)
            .SelectMany(known => known.Value)
            .OrderBy(row => row.Order ?? int.MaxValue)
            .ThenBy(row => row.Driver, StringComparer.Ordinal)
            .ThenBy(row => row.Number, StringComparer.Ordinal),
    ];

    /// <summary>Adds a row.</summary>
    /// <returns>The row that is there already, the same or one that says something else.</returns>
    internal ErgastRow? Add(ErgastSession session, ErgastRow row)
    {
        var key = (session, row.Driver, row.Number);
        if (!rows.TryGetValue(key, out var known))
        {
            rows.Add(key, known = []);
        }

        // Without a number nobody knows whether it is the same car.
        if (known.Find(row.Says) is { } same || (row.Number is not null && (same = known.FirstOrDefault()) is not null))
        {
            return same;
        }

        known.Add(row);
        counts[session] = Count(session) + 1;
        return null;
    }
}

using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.Ergast;

/// <summary>What the responses say, put together.</summary>
internal sealed class ErgastData(ImportDiagnostics diagnostics)
{
    private const int LastRound = 1_000;
    private const int MostRowsOfSession = 500;
    private const int MostRows = 200_000;

    private static readonly (string Name, ErgastSession Session)[] Lists =
        [("Results", ErgastSession.Race), ("QualifyingResults", ErgastSession.Qualifying), ("SprintResults", ErgastSession.Sprint)];

    /// <summary>What a response can be limited to, so that it does not have all results of a session.</summary>
    private static readonly string[] Filters = ["constructorId", "driverId", "fastest", "grid", "position", "status"];

    /// <summary>What a response can be limited to and has whole sessions all the same.</summary>
    private static readonly string[] QueryMembers = ["season", "round", "circuitId"];

    private readonly SortedDictionary<string, DataPlace> seasons = new(StringComparer.Ordinal);
    private readonly ErgastPages pages = new();
    private int rows;

    /// <summary>The season, once there is one race.</summary>
    internal string Season => seasons.Keys.First();

    internal SortedDictionary<int, ErgastRace> Races { get; } = [];

    /// <summary>The given and the family names, and the nationality.</summary>
    internal Dictionary<string, (string Given, string Family, string? Nation)> Drivers { get; } = [];

    internal Dictionary<string, (string Name, string? Nation)> Constructors { get; } = [];

    /// <summary>Takes a response.</summary>
    internal void Take(ErgastObject file)
    {
        if (file.RequiredObject("MRData") is not { } data)
        {
            return;
        }

        if (data.Text("series") is { } series && series != "f1")
        {
            diagnostics.Error("import.wrong-series", data.Place with { Path = data.Place.Path + "/series" }, $"The response is of the series '{series}', not of 'f1'.");
            return;
        }

        if (data.Object("RaceTable") is not { } table || table.List("Races") is not { } races)
        {
            if (!data.IsBroken)
            {
                diagnostics.Error(
                    "import.no-races", data.Place, "The response has no races (RaceTable with Races): give those to 'results', 'qualifying', 'sprint' and 'races'.");
            }

            return;
        }

        if (Array.Find(Filters, table.Has) is { } filter)
        {
            diagnostics.Error(
                "import.filtered", table.Place with { Path = $"{table.Place.Path}/{filter}" }, "The response holds a part of the results only; give one that is not limited to this.");
            return;
        }

        TakeRaces(data, table, races);
    }

    /// <summary>Looks for what is missing, once all files are read.</summary>
    internal void Check()
    {
        if (seasons.Count > 1)
        {
            diagnostics.Error(
                "import.several-seasons", seasons.Values.Last(), $"The files hold the seasons {string.Join(", ", seasons.Keys)}; give those of one season.");
        }

        if (seasons.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Error("import.no-races", default, "No file holds a race.");
        }

        pages.Check(diagnostics, session => session == ErgastSession.Calendar ? Races.Count : Races.Values.Sum(race => race.Count(session)));
    }

    private void TakeRaces(ErgastObject data, ErgastObject table, List<ErgastObject> races)
    {
        var (offset, total) = (data.Number("offset") ?? 0, data.Number("total"));
        var counts = new Dictionary<ErgastSession, int>();
        foreach (var item in races)
        {
            var race = TakeRace(item, table.Text("season"));
            var lists = Lists.Where(list => item.Has(list.Name)).ToList();
            if (lists.Count == 0)
            {
                counts[ErgastSession.Calendar] = counts.GetValueOrDefault(ErgastSession.Calendar) + 1;
            }

            foreach (var (name, session) in lists)
            {
                var results = item.List(name) ?? [];
                counts[session] = counts.GetValueOrDefault(session) + results.Count;
                TakeRows(race, session, results);
            }
        }

        // Of a response that mixes sessions nobody knows which rows it counts.
        if (total is { } rows && counts.Count == 1)
        {
            var query = string.Join(' ', QueryMembers.Select(name => table.Text(name) is { } value ? $"{name} {value}" : null).OfType<string>());
            var (session, count) = counts.Single();
            pages.Add(session, query, data.Place, offset, count, rows);
        }
    }

    private ErgastRace? TakeRace(ErgastObject item, string? seasonOfTable)
    {
        var season = item.Text("season") ?? seasonOfTable;
        if (season is not { Length: 4 } || !season.All(char.IsAsciiDigit))
        {
            diagnostics.Error(ErgastObject.Malformed, item.Place with { Path = item.Place.Path + "/season" }, "There must be a year such as \"2021\".");
            return null;
        }

        _ = seasons.TryAdd(season, item.Place);
        var race = new ErgastRace(
            item.Place,
            item.RequiredNumber("round", 1, LastRound),
            item.RequiredText("raceName"),
            item.RequiredObject("Circuit") is { } circuit ? circuit.Text("circuitName") ?? circuit.RequiredText("circuitId") : "",
            item.RequiredDate("date"))
        {
            Time = item.Time("time"),
            HasQualifying = item.Has("Qualifying"),
            Qualifying = Start(item.Object("Qualifying")),
            HasSprint = item.Has("Sprint"),
            Sprint = Start(item.Object("Sprint")),
        };
        if (item.IsBroken || race.Circuit.Length == 0 || seasons.Count > 1)
        {
            return null;
        }

        if (!Races.TryAdd(race.Round, race))
        {
            Join(Races[race.Round], race);
        }

        return Races[race.Round];
    }

    private static LocalDateTime? Start(ErgastObject? session) => session?.Date("date") is { } day && session.Time("time") is { } time ? day + time : null;

    private void Join(ErgastRace known, ErgastRace other)
    {
        if (known.Date != other.Date)
        {
            diagnostics.Error(
                "import.conflict",
                other.Place with { Path = other.Place.Path + "/date" },
                string.Create(
                    CultureInfo.InvariantCulture, $"Round {known.Round} is on {LocalDatePattern.Iso.Format(other.Date)} here and on {LocalDatePattern.Iso.Format(known.Date)} in {Where(known.Place)}; leave one of the files out."));
        }

        known.Name = Least(known.Name, other.Name, other, "raceName", StringComparer.Ordinal);
        known.Circuit = Least(known.Circuit, other.Circuit, other, "Circuit", StringComparer.Ordinal);
        known.Time = Least(known.Time, other.Time, other, "time", Comparer<LocalTime?>.Default);
        known.Qualifying = Least(known.Qualifying, other.Qualifying, other, "Qualifying", Comparer<LocalDateTime?>.Default);
        known.Sprint = Least(known.Sprint, other.Sprint, other, "Sprint", Comparer<LocalDateTime?>.Default);
        known.HasQualifying |= other.HasQualifying;
        known.HasSprint |= other.HasSprint;
    }

    /// <summary>Of two values the one that is there, or the lesser, so that the order of the files does not matter.</summary>
    private T Least<T>(T one, T two, ErgastRace race, string name, IComparer<T> order)
    {
        if (one is null || two is null || order.Compare(one, two) == 0)
        {
            return one ?? two;
        }

        diagnostics.Warning(
            "import.several-values",
            race.Place with { Path = $"{race.Place.Path}/{name}" },
            string.Create(CultureInfo.InvariantCulture, $"Files say '{one}' and '{two}' of round {race.Round}; the first in order is taken."));
        return order.Compare(one, two) < 0 ? one : two;
    }

    private void TakeRows(ErgastRace? race, ErgastSession session, List<ErgastObject> results)
    {
        var (again, first) = (0, default(DataPlace));
        foreach (var item in results)
        {
            var row = RowOf(item, session);
            if (row is null || race is null)
            {
                continue;
            }

            if (++rows > MostRows || race.Count(session) >= MostRowsOfSession)
            {
                diagnostics.Error("import.too-many-results", item.Place, "There are more than 500 results of one session, or 200,000 of the season.");
                return;
            }

            if (race.Add(session, row) is not { } known)
            {
                continue;
            }

            if (row.Says(known))
            {
                first = again++ == 0 ? row.Place : first;
            }
            else
            {
                diagnostics.Error("import.conflict", row.Place, $"The result of '{row.Driver}' in car {row.Number} is not the one in {Where(known.Place)}; leave one of the files out.");
            }
        }

        if (again > 0)
        {
            diagnostics.Warning(
                "import.duplicate", first, string.Create(CultureInfo.InvariantCulture, $"{again} results of round {race!.Round} were read before, and are the same; they count once."));
        }
    }

    private ErgastRow? RowOf(ErgastObject item, ErgastSession session)
    {
        var driver = TakeDriver(item.RequiredObject("Driver"));
        var constructor = item.Has("Constructor") ? TakeConstructor(item.RequiredObject("Constructor")) : null;
        var order = item.Number("position", 1, LastRound);
        var text = session == ErgastSession.Qualifying ? item.Text("position") ?? "N" : item.RequiredText("positionText");
        var position = text.All(char.IsAsciiDigit) && !item.IsBroken ? item.Number(session == ErgastSession.Qualifying ? "position" : "positionText", 1, LastRound) : null;
        var (lap, time) = (item.Object("FastestLap"), item.Object("Time"));
        var row = new ErgastRow(
            item.Place,
            order,
            position,
            text,
            position is null && !item.IsBroken ? ErgastStatus.Of(text, item.Text("status"), item.Place, diagnostics) : ResultStatus.Classified,
            item.Text("number"),
            driver ?? "",
            constructor,
            item.Number("laps"),
            session == ErgastSession.Qualifying ? item.Length("Q3") ?? item.Length("Q2") ?? item.Length("Q1") : Milliseconds(time) ?? time?.Length("time"),
            item.Number("grid") is > 0 and var grid ? grid : null,
            lap?.Number("rank") is > 0 and var rank ? rank : null,
            lap?.Object("Time")?.Length("time"));
        return item.IsBroken || driver is null || (constructor is null && item.Has("Constructor")) || lap is { IsBroken: true } || time is { IsBroken: true } ? null : row;
    }

    private static Duration? Milliseconds(ErgastObject? time) => time?.Number("millis") is { } milliseconds ? Duration.FromMilliseconds(milliseconds) : null;

    /// <summary>The id of a driver; null if it cannot be read.</summary>
    private string? TakeDriver(ErgastObject? item)
    {
        if (item is null)
        {
            return null;
        }

        var (id, given, family, nation) = (item.RequiredId("driverId"), item.Text("givenName") ?? "", item.RequiredText("familyName"), item.Text("nationality"));
        if (item.IsBroken)
        {
            return null;
        }

        if (Drivers.TryGetValue(id, out var known) && (known.Given, known.Family) != (given, family))
        {
            diagnostics.Warning(
                "import.several-names", item.Place, $"The driver '{id}' is called '{given} {family}' here and '{known.Given} {known.Family}' elsewhere; the first in the alphabet is taken.");
            (given, family) = string.CompareOrdinal($"{given} {family}", $"{known.Given} {known.Family}") < 0 ? (given, family) : (known.Given, known.Family);
        }

        Drivers[id] = (given, family, nation ?? known.Nation);
        return id;
    }

    private string? TakeConstructor(ErgastObject? item)
    {
        if (item is null)
        {
            return null;
        }

        var (id, name, nation) = (item.RequiredId("constructorId"), item.RequiredText("name"), item.Text("nationality"));
        if (item.IsBroken)
        {
            return null;
        }

        if (Constructors.TryGetValue(id, out var known) && known.Name != name)
        {
            diagnostics.Warning("import.several-names", item.Place, $"The constructor '{id}' is called '{name}' here and '{known.Name}' elsewhere; the first in the alphabet is taken.");
            name = string.CompareOrdinal(name, known.Name) < 0 ? name : known.Name;
        }

        Constructors[id] = (name, nation ?? known.Nation);
        return id;
    }

    private static string Where(DataPlace place) => $"{place.File}, {place.Path}";
}

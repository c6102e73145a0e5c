using System.Globalization;
using RacingDomain.Importers.Timing;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.AlKamel;

/// <summary>Reads a file of results: of a race, or of qualifying.</summary>
internal sealed class ResultFile(ValueArray<ManifestClass> classes, DriverNames names, ImportDiagnostics diagnostics)
{
    private readonly Dictionary<string, ClassId> labels = classes.ToDictionary(@class => TimingText.Label(@class.Label), @class => @class.Id, StringComparer.Ordinal);

    private const int MostDrivers = 12;

    private static readonly Dictionary<string, ResultStatus> Statuses = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = ResultStatus.Classified,
        ["Classified"] = ResultStatus.Classified,
        ["Not classified"] = ResultStatus.NotClassified,
        ["Retired"] = ResultStatus.Retired,
        ["Did not finish"] = ResultStatus.Retired,
        ["DNF"] = ResultStatus.Retired,
        ["Not started"] = ResultStatus.DidNotStart,
        ["Did not start"] = ResultStatus.DidNotStart,
        ["DNS"] = ResultStatus.DidNotStart,
        ["Not qualified"] = ResultStatus.DidNotQualify,
        ["Did not qualify"] = ResultStatus.DidNotQualify,
        ["DNQ"] = ResultStatus.DidNotQualify,
        ["Disqualified"] = ResultStatus.Disqualified,
        ["DSQ"] = ResultStatus.Disqualified,
        ["Excluded"] = ResultStatus.Excluded,
        ["Withdrawn"] = ResultStatus.Withdrawn,
    };

    private readonly HashSet<string> warnedRatings = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rows in the order of the file; null if the file is none of results.</summary>
    internal List<TimingRow>? Read(ReadOnlyMemory<byte> bytes, string file)
    {
        using var csv = new TimingCsv(bytes, file, diagnostics);
        if (!csv.HasColumns("POSITION|POS", "NUMBER", "CLASS", "TEAM", "VEHICLE"))
        {
            return null;
        }

        var rows = new List<TimingRow>();
        while (csv.Read())
        {
            // Of a row that breaks off nothing else needs to be said.
            if (!csv.IsBroken && Row(csv, file) is var row && !csv.IsBroken)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private TimingRow Row(TimingCsv csv, string file)
    {
        var position = csv.Number("POSITION", "POS");
        if (position == 0)
        {
            csv.Broken("has the position 0; the first is 1, and a car without a place has none");
        }

        return new TimingRow(
            file,
            csv.Line,
            position,
            csv.Car(),
            Class(csv),
            Named(csv, csv.Text("TEAM")),
            csv.Text("VEHICLE"),
            Status(csv, file, position is not null),
            csv.Number("LAPS"),
            csv.Time("TOTAL_TIME", "TIME"),
            csv.Time("FL_TIME"),
            Drivers(csv, file));
    }

    private ClassId? Class(TimingCsv csv)
    {
        var label = csv.Text("CLASS");
        if (labels.TryGetValue(TimingText.Label(label), out var id))
        {
            return id;
        }

        csv.Broken($"is of the class {Quoted.Of(label)}, which is no \"label\" of the manifest's classes: {string.Join(", ", classes.Select(@class => @class.Label))}");
        return null;
    }

    private static string? Named(TimingCsv csv, string team)
    {
        if (team.Length > 0 && !DriverNames.IsName(team))
        {
            csv.Broken($"has the team {Quoted.Of(team)}, which is no name");
        }

        return team.Length == 0 ? null : team;
    }

    private ResultStatus Status(TimingCsv csv, string file, bool hasPlace)
    {
        var text = csv.Text("STATUS");
        if (Statuses.TryGetValue(text, out var status))
        {
            return status;
        }

        status = hasPlace ? ResultStatus.Classified : ResultStatus.DidNotStart;
        diagnostics.WarningAt(
            "import.unknown-status", file, csv.Line, $"The status {Quoted.Of(text)} is not known; the car {(hasPlace ? "has a place and is read as classified" : "has no place and is read as not started")}.");
        return status;
    }

    private List<TimingDriver> Drivers(TimingCsv csv, string file)
    {
        var drivers = new List<TimingDriver>();
        for (var i = 1; i <= MostDrivers; i++)
        {
            var column = string.Create(CultureInfo.InvariantCulture, $"DRIVER{i}_");
            var name = TimingText.Clean(csv.Text(column + "FIRSTNAME") + " " + csv.Text(column + "SECONDNAME"));
            if (name.Length == 0)
            {
                continue;
            }

            if (csv.BreaksOffBetween(column + "FIRSTNAME", column + "SECONDNAME"))
            {
                csv.Broken($"ends in the middle of the driver {Quoted.Of(name)}");
            }

            if (names.Find(name) is not { } known)
            {
                csv.Broken($"has the driver {Quoted.Of(name)}, which is no name");
            }
            else if (drivers.Exists(other => other.Id == known.Id))
            {
                diagnostics.WarningAt("import.driver-twice", file, csv.Line, $"{known.Name} is listed twice for one car.");
            }
            else
            {
                drivers.Add(new TimingDriver(known.Id, known.Name, Nation(csv.Text(column + "COUNTRY")), Rating(csv, file, column)));
            }
        }

        return drivers;
    }

    private static NationId? Nation(string text) =>
        text.Length > 0 && text.All(char.IsAsciiLetter) && NationId.TryParse(text.ToLowerInvariant(), out var nation) ? nation : null;

    private DriverRating? Rating(TimingCsv csv, string file, string column)
    {
        var text = csv.Text(column + "IMSA_DriverRatingLong");
        text = text.Length > 0 ? text : csv.Text(column + "LICENSE");
        if (text.Length == 0)
        {
            return null;
        }

        if (Enum.TryParse<DriverRating>(text, ignoreCase: true, out var rating) && char.IsAsciiLetter(text[0]))
        {
            return rating;
        }

        if (warnedRatings.Add(text))
        {
            diagnostics.WarningAt("import.unknown-rating", file, csv.Line, $"The rating {Quoted.Of(text)} is not known; its drivers are read without one.");
        }

        return null;
    }
}

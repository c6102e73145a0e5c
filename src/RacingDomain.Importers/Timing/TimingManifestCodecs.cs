using System.Text;
using NodaTime;
using NodaTime.Text;
using RacingDomain.Json;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.Timing;

/// <summary>How a manifest stands as a document.</summary>
internal static class TimingManifestCodecs
{
    private const int LongestText = 1_000;

    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    private static readonly Codec<SessionKind> Kind = Codec.Enum(
        [.. Enum.GetValues<SessionKind>().Where(kind => kind != SessionKind.Checkpoint).Select(kind => (SessionKindNames.ToName(kind), kind))]);

    private static readonly Codec<string> Title = Codec.Text(minLength: 1, maxLength: LongestText, refuseBlank: true);

    private static readonly Codec<ManifestRuling> Ruling = Codec.Names<ManifestRuling>();

    private static readonly Codec<LocalDateTime> Start = Codec.Scalar<LocalDateTime>(
        "a local date and time such as \"2021-01-30T15:40\"",
        ScalarTypes.Text,
        static (ReadOnlySpan<byte> utf8, bool _, out LocalDateTime value) =>
        {
            var text = Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, 64)]);
            return Minutes.Parse(text).TryGetValue(default, out value) || LocalDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out value)
                ? null
                : new(DiagnosticCodes.InvalidTime, $"{Shown.Text(utf8)} is not a local date and time: write it as \"2021-01-30T15:40\".", Shown.Raw(utf8));
        },
        static (writer, value) => writer.WriteStringValue(LocalDateTimePattern.ExtendedIso.Format(value)),
        static () => new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?$" });

    private static readonly ObjectCodec<Series> Series = Codec.Object<Series>("Series", "A racing series.", o =>
    {
        var id = o.Required("id", "The series' id.", Codec.Id<SeriesId>(), s => s.Id);
        var name = o.Required("name", "The name for people.", Codec.Phrase(), s => s.Name);
        return m => new Series(m.Get(id), m.Get(name));
    });

    private static readonly ObjectCodec<ManifestClass> Class = Codec.Object<ManifestClass>("Class", "A class, and how the files call it.", o =>
    {
        var id = o.Required("id", "The class's id, unique in the season.", Codec.Id<ClassId>(), c => c.Id);
        var name = o.Required("name", "The full name.", Codec.Phrase(), c => c.Name);
        var label = o.Required("label", "The text in the files' column CLASS; it is shown in tables, too.", Codec.Phrase(), c => c.Label);
        return m => new ManifestClass(m.Get(id), m.Get(name), m.Get(label));
    });

    private static readonly ObjectCodec<EntryAlias> Alias = Codec.Object<EntryAlias>("EntryAlias", "Says that in a round a car number is the season entry of another number.", o =>
    {
        var round = o.Required("round", "The number of the round.", Codec.Int(1), a => a.Round);
        var car = o.Required("car", "The number on the car in that round.", Codec.CarNumber(), a => a.Car);
        var entry = o.Required("entry", "The number of the season entry.", Codec.CarNumber(), a => a.Entry);
        return m => new EntryAlias(m.Get(round), m.Get(car), m.Get(entry));
    });

    private static readonly ObjectCodec<ManifestLine> Line = Codec.Object<ManifestLine>("Line", "A car in an order.", o =>
    {
        var position = o.Optional("position", "The place, overall or in class; absent or null for a car that has none.", Codec.NullableValue(Codec.Position()), l => l.Position, null);
        var car = o.Required("car", "The number on the car, as text: \"01\" is not \"1\".", Codec.CarNumber(), l => l.Car);
        var @class = o.Optional("class", "The class's id; absent if another session of the event says it.", Codec.Id<ClassId>(), l => l.Class);
        var team = o.Optional("team", "The team's name.", Codec.Phrase(), l => l.Team);
        var vehicle = o.Optional("vehicle", "The car, from which its make is known.", Codec.Phrase(), l => l.Vehicle);
        var drivers = o.List("drivers", "The drivers' names.", Codec.Phrase(), l => l.Drivers);
        var status = o.Optional("status", "How the session ended for the car.", Codec.Names<ResultStatus>(), l => l.Status, ResultStatus.Classified);
        return m => new ManifestLine(m.Get(position), m.Get(car), m.Get(@class), m.Get(team), m.Get(vehicle), m.Get(drivers), m.Get(status));
    });

    private static readonly ObjectCodec<ManifestCheckpoint> Checkpoint = Codec.Object<ManifestCheckpoint>("Checkpoint", "A mark inside a session at which the order counts.", o =>
    {
        var at = o.Required("at", "When it is, counted from the start.", Codec.Duration(), c => c.At);
        var lines = o.List("lines", "The order; absent if it is to be taken from the file of laps.", Line, c => c.Lines);
        return m => new ManifestCheckpoint(
            m.Get(at) > Duration.Zero ? m.Get(at) : throw new ArgumentException("A checkpoint is after the start: give a duration of more than nothing."), m.Get(lines));
    });

    private static readonly ObjectCodec<ManifestSession> Session = Codec.Object<ManifestSession>("Session", "A session, with its file or its lines.", o =>
    {
        var kind = o.Required("kind", "What kind of session it is.", Kind, s => s.Kind);
        var start = o.Optional("start", "When it started, in the circuit's own time.", Start, s => s.Start);
        var classes = o.List("classes", "The ids of the classes that took part; absent for all.", Codec.Id<ClassId>(), s => s.Classes);
        var pays = o.Optional("pays", "Whether it pays points where the rules say so; false: it makes the grid only.", Codec.Bool(), s => s.Pays);
        var file = o.Optional("file", "The result file, from the manifest's folder.", Codec.Phrase(), s => s.File);
        var lines = o.Optional("lines", "The order itself, where there is no file; empty if the session was not run.", Codec.List(Line), s => s.Lines);
        var source = o.Optional("source", "Where the lines come from.", Codec.Phrase(), s => s.Source);
        var checkpoints = o.List("checkpoints", "The marks at which the order counts.", Checkpoint, s => s.Checkpoints);
        var laps = o.Optional("laps", "The file of all laps, from the manifest's folder.", Codec.Phrase(), s => s.Laps);
        return m => (m.Get(file) is null) == (m.Get(lines) is null)
            ? throw new ArgumentException("A session has either a \"file\" or \"lines\": give one of them.")
            : new ManifestSession(m.Get(kind), m.Get(start), m.Get(classes), m.Get(pays), m.Get(file), m.Get(lines), m.Get(source), m.Get(checkpoints), m.Get(laps));
    });

    private static readonly ObjectCodec<ManifestRound> Round = Codec.Object<ManifestRound>("Round", "A round of the calendar.", o =>
    {
        var number = o.Required("round", "The number in the calendar, from 1.", Codec.Int(1), r => r.Number);
        var name = o.Required("event", "The name of the event.", Codec.Phrase(), r => r.Event);
        var circuit = o.Optional("circuit", "The circuit.", Codec.Phrase(), r => r.Circuit);
        var zone = o.Optional("timeZone", "The circuit's time zone (tz database).", Codec.TimeZone(), r => r.TimeZone);
        var date = o.Required("date", "The day of the race.", Codec.Date(), r => r.Date);
        var length = o.Optional("length", "The advertised length of the race.", Codec.Duration(), r => r.Length);
        var sessions = o.List("sessions", "The sessions that pay points or make the grid, in any order.", Session, r => r.Sessions, minimum: 1);
        var countsFor = o.Map(
            "countsFor", "For which titles only the round counts, by the ids of classes: an empty list for none; absent for all.", Codec.List(Title), r => r.CountsFor);
        return m => new ManifestRound(
            m.Get(number), m.Get(name), m.Get(circuit), m.Get(zone), m.Get(date), m.Get(length), m.Get(sessions), m.Get(countsFor));
    });

    private static readonly ObjectCodec<ManifestDecision> Decision = Codec.Object<ManifestDecision>("Decision", "What the officials decided after the files were written.", o =>
    {
        var round = o.Required("round", "The number of the round.", Codec.Int(1), d => d.Round);
        var @class = o.Optional("class", "The classes concerned: an id, a list of ids, or \"*\" for all.", new ClassesCodec(), d => d.Classes, default);
        var session = o.Optional("session", "The kind of session concerned; absent for the round.", Codec.Names<SessionKind>(), d => d.Session);
        var ruling = o.Required(
            "decision",
            "What it does: cars behind all others of their class, cars without a place, cars first in this order, a session that pays nothing, points taken away.",
            Ruling,
            d => d.Ruling);
        var cars = o.List("cars", "The numbers of the cars.", Codec.CarNumber(), d => d.Cars);
        var manufacturer = o.Optional("manufacturer", "The make, where it concerns no car.", Codec.Phrase(), d => d.Manufacturer);
        var championships = o.List(
            "championships", "Whose championships it concerns; absent for all.", Codec.Enum(("drivers", "drivers"), ("teams", "teams"), ("manufacturers", "manufacturers")), d => d.Championships);
        var points = o.Optional("points", "How many points are taken away.", Codec.Points(), d => d.Points);
        var voids = o.List("voids", "The titles whose awards of the round are lost.", Title, d => d.Voids);
        var announced = o.Optional("announced", "The day it was announced.", Codec.Date(), d => d.Announced);
        var reason = o.Required("reason", "Why, for people.", Codec.Phrase(), d => d.Reason);
        var status = o.Optional("status", "How sure it is.", Codec.Names<DecisionStatus>(), d => d.Status, DecisionStatus.Documented);
        var source = o.Optional("source", "Where it is reported.", Codec.Phrase(), d => d.Source);
        return m => Checked(new ManifestDecision(
            m.Get(round),
            m.Get(@class),
            m.Get(session),
            m.Get(ruling),
            m.Get(cars),
            m.Get(manufacturer),
            m.Get(championships),
            m.Get(points),
            m.Get(voids),
            m.Get(announced),
            m.Get(reason),
            m.Get(status),
            m.Get(source)));
    });

    public static readonly ObjectCodec<TimingManifest> Document = Codec.Object<TimingManifest>(
        "TimingManifest", "A season to be imported from timing files: the calendar, the files of its sessions, and what the officials decided afterwards.", o =>
        {
            var series = o.Required("series", "The series.", Series, d => d.Series);
            var season = o.Required("season", "The season's id, such as \"2021\" or \"2018-19\".", Codec.Id<SeasonId>(), d => d.Season);
            var rulebook = o.Required("rulebook", "The id of the rulebook that the season is scored by.", Codec.Id<RulebookId>(), d => d.Rulebook);
            var classes = o.List("classes", "The classes, in the order to show them.", Class, d => d.Classes, minimum: 1);
            var manufacturers = o.Map(
                "manufacturers", "The makes, by a text that the files' column VEHICLE contains; of several the longest counts.", Codec.Phrase(), d => d.Manufacturers);
            var drivers = o.Map("driverAliases", "Other spellings of drivers' names, and the name that each stands for.", Codec.Phrase(), d => d.DriverAliases);
            var entries = o.List("entryAliases", "The car numbers that stand for another season entry.", Alias, d => d.EntryAliases);
            var rounds = o.List("rounds", "The calendar.", Round, d => d.Rounds, minimum: 1);
            var decisions = o.List("decisions", "What the officials decided, in the order it applies.", Decision, d => d.Decisions);
            return m => new TimingManifest(
                m.Get(series),
                m.Get(season),
                m.Get(rulebook),
                m.Get(classes),
                m.Get(manufacturers),
                m.Get(drivers),
                m.Get(entries),
                m.Get(rounds),
                m.Get(decisions));
        });

    private static ManifestDecision Checked(ManifestDecision decision)
    {
        var problem = decision switch
        {
            { Cars.IsEmpty: false, Manufacturer: not null } => "A decision names either \"cars\" or a \"manufacturer\", not both.",
            { Ruling: not ManifestRuling.NoPoints, Cars.IsEmpty: true, Manufacturer: null } => "The decision concerns nobody: name \"cars\" or a \"manufacturer\".",
            { Cars.IsEmpty: true, Manufacturer: null, Voids.IsEmpty: false } => "Nobody is named who loses the awards of \"voids\": name \"cars\" or a \"manufacturer\".",
            { Ruling: ManifestRuling.PointsDeduction, Points: null, Voids.IsEmpty: true } => "A deduction needs \"points\", or titles whose awards are lost in \"voids\".",
            { Points: { } points } when points <= Points.Zero => "The \"points\" of a deduction are more than nothing.",
            { Ruling: not ManifestRuling.PointsDeduction, Points: not null } => "Only a deduction has \"points\".",
            _ when decision.Cars.Distinct().Count() < decision.Cars.Length => "A car stands twice in \"cars\".",
            _ => null,
        };
        return problem is null ? decision : throw new ArgumentException(problem);
    }
}

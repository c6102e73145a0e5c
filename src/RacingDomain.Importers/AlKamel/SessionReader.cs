using System.Globalization;
using RacingDomain.Championships;
using RacingDomain.Importers.Timing;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.AlKamel;

/// <summary>Makes the sessions of one event.</summary>
internal sealed class SessionReader(
    TimingManifest manifest, ManifestPlaces places, Rulebook? rulebook, EntryList entries, CoverageGaps gaps, ImportDiagnostics diagnostics)
{
    private readonly OrderBuilder orders = new(entries, diagnostics);

    /// <summary>Enters the cars of a session and gives the rows that count: each car once, and of a class of the session.</summary>
    internal IReadOnlyList<TimingRow> Enter(SessionInput input) => Enter(input.Rows, input);

    /// <summary>The sessions in the order given.</summary>
    internal ValueArray<Session> Sessions(IReadOnlyList<SessionInput> inputs, IReadOnlyDictionary<SessionInput, IReadOnlyList<TimingRow>> rows)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var sessions = new List<Session>();
        foreach (var input in inputs)
        {
            var role = RoleOf(input);
            var id = IdOf(input, inputs, role);
            for (var i = 2; !ids.Add(id); i++)
            {
                id = string.Create(CultureInfo.InvariantCulture, $"{IdOf(input, inputs, role)}-{i}");
            }

            sessions.Add(SessionOf(input, rows[input], id, role));
        }

        return sessions.ToValueArray();
    }

    private List<TimingRow> Enter(IReadOnlyList<TimingRow> rows, SessionInput input)
    {
        var numbers = new HashSet<CarNumber>();
        var foreign = new HashSet<ClassId>();
        var kept = new List<TimingRow>();
        foreach (var row in rows)
        {
            if (!numbers.Add(row.Number))
            {
                diagnostics.ErrorAt("import.duplicate-car", row.File, row.Line, $"The car {row.Number} stands twice in one order.");
            }
            else if (row.Class is { } id && !input.Session.Classes.IsEmpty && !input.Session.Classes.Contains(id))
            {
                if (foreign.Add(id))
                {
                    diagnostics.WarningAt("import.class-not-in-session", row.File, row.Line, $"The class {id} is not among the \"classes\" of the session; its cars are left out.");
                }
            }
            else if (entries.Enter(row))
            {
                kept.Add(row);
            }
        }

        return kept;
    }

    private Session SessionOf(SessionInput input, IReadOnlyList<TimingRow> rows, string id, SessionRole role)
    {
        var (session, round) = (input.Session, input.Round);
        CheckClasses(input, rows, role);
        var order = orders.Order(rows, session.Kind, input.IsFromManifest, (row, position) => LineOf(row, position, input));
        var marks = Checkpoints(input, rows);
        gaps.CheckCheckpoints(round, session.Classes.IsEmpty ? ClassesOf(rows).ToValueArray() : session.Classes, marks.ConvertAll(mark => (mark.Checkpoint.Name, mark.Classes)));
        var open = manifest.Classes.Select(@class => @class.Id).Where(session.Classes.Contains).ToValueArray();
        return new Session(
            SessionId.Parse(id),
            session.Kind,
            round.Number,
            order is null ? [] : [order],
            start: session.Start,
            classes: open.Length == manifest.Classes.Length ? [] : open,
            role: role,
            length: session.Kind == SessionKind.Race ? round.Length : null,
            checkpoints: marks.Select(mark => mark.Checkpoint).ToValueArray());
    }

    private void CheckClasses(SessionInput input, IReadOnlyList<TimingRow> rows, SessionRole role)
    {
        if (rows.Count == 0 || role == SessionRole.GridOnly)
        {
            return;
        }

        var found = ClassesOf(rows);
        foreach (var id in input.Session.Classes.Where(id => !found.Contains(id)))
        {
            diagnostics.WarningAt("import.class-without-cars", places.File, places.LineOf(input.Pointer), $"There is no car of the class {id} in the order of this session; tables that need it are incomplete.");
        }

        gaps.CheckClasses(input.Round, input.Session, found);
    }

    private HashSet<ClassId> ClassesOf(IReadOnlyList<TimingRow> rows) => rows.Select(row => entries.Find(row.Number)!.Class!.Value).ToHashSet();

    private ResultLine LineOf(TimingRow row, Position? position, SessionInput input)
    {
        var entry = entries.Find(row.Number)!;
        var isTimed = input.Session.Kind is SessionKind.Qualifying or SessionKind.Practice;
        return new ResultLine(
            entry.Id,
            position,
            row.Status,
            drivers: Stints(row, entry, input),
            measures: isTimed ? new Measures(time: row.Time) : new Measures(row.Laps, row.Time, row.FastestLap));
    }

    /// <summary>Who drove, where the laps tell; else those whom only this session lists.</summary>
    private ValueArray<DriverStint> Stints(TimingRow row, Entry entry, SessionInput input)
    {
        if (input.Laps is { } laps && row.Status.TookPart())
        {
            if (laps.TryGetValue(row.Number, out var own))
            {
                return new DriveTimes(DriveTimes.CasesOf(rulebook, input.Round.Number, input.Round.Length), diagnostics).Of(row, entry, own, input.Session.Laps!);
            }

            if (row.Laps > 0)
            {
                diagnostics.WarningAt("import.no-laps", input.Session.Laps!, null, $"The file has no lap of the car {row.Number}, which has {row.Laps} in the order of the session.");
            }
        }

        return row.Drivers
            .Where(driver => !entry.Crew.Any(member => member.Driver == driver.Id))
            .Select(driver => new DriverStint(driver.Id))
            .ToValueArray();
    }

    private List<(Checkpoint Checkpoint, IReadOnlySet<ClassId> Classes)> Checkpoints(SessionInput input, IReadOnlyList<TimingRow> rows)
    {
        var marks = new List<(Checkpoint Checkpoint, IReadOnlySet<ClassId> Classes)>();
        foreach (var (mark, given) in input.Checkpoints.OrderBy(mark => mark.Mark.At))
        {
            var lines = given.Count > 0 ? Enter(given, input) : input.Laps is { } laps ? LapOrders.At(mark.At, laps, rows) : [];
            var order = orders.Order(lines, SessionKind.Checkpoint, given.Count > 0, (row, position) =>
                new ResultLine(entries.IdOf(row.Number), position, row.Status, measures: new Measures(row.Laps, row.Time)));
            marks.Add((new Checkpoint(TimingText.NameOf(mark.At), order is null ? [] : [order], mark.At), ClassesOf(lines)));
        }

        return marks;
    }

    private static SessionRole RoleOf(SessionInput input) => input.Session switch
    {
        { Pays: false } => SessionRole.GridOnly,
        { Kind: SessionKind.Qualifying, Classes.IsEmpty: false } session when session.Classes.All(id =>
            input.Round.Sessions.Any(other => other.Pays == false && other.Classes.Contains(id))) => SessionRole.PointsOnly,
        _ => SessionRole.Full,
    };

    /// <summary>The kind; where an event has several qualifying sessions, with the classes and what it is for.</summary>
    private static string IdOf(SessionInput input, IReadOnlyList<SessionInput> inputs, SessionRole role)
    {
        var kind = input.Session.Kind;
        if (kind != SessionKind.Qualifying || inputs.Count(other => other.Session.Kind == kind) == 1)
        {
            return kind.ToName();
        }

        var suffix = role switch
        {
            SessionRole.GridOnly => "-grid",
            SessionRole.PointsOnly => "-points",
            _ => "",
        };
        var classes = input.Session.Classes.Length > 8 ? [] : input.Session.Classes.Select(id => id.ToString()).Order(StringComparer.Ordinal).ToList();
        var id = string.Concat(classes.Prepend(kind.ToName()).Select((text, i) => i == 0 ? text : "-" + text)) + suffix;
        return id.Length <= 100 ? id : kind.ToName() + suffix;
    }
}

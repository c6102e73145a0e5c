using RacingDomain.Seasons;

namespace RacingDomain.Json;

/// <summary>Classifications and their lines.</summary>
internal static class ResultCodecs
{
    public static readonly ObjectCodec<Classification> Classification = Codec.Object<Classification>(
        "Classification", "One revision of the order of a session or a checkpoint.", o =>
        {
            var stage = o.Optional("stage", "How final it is.", Codec.Names<ClassificationStage>(), c => c.Stage, ClassificationStage.Official);
            var published = o.Optional("published", "The day it was published; absent if known from the start. Every revision after the first has one.", Codec.Date(), c => c.Published);
            var basis = o.Optional("basis", "What the positions count.", Codec.Names<PositionBasis>(), c => c.Basis, PositionBasis.Overall);
            var lines = o.Required("lines", "The cars, each once, in any order.", Codec.List(Line()), c => c.Lines);
            return m => new Classification(m.Get(lines), m.Get(stage), m.Get(published), m.Get(basis));
        });

    private static ObjectCodec<ResultLine> Line() => Codec.Object<ResultLine>("ResultLine", "One car of a classification.", o =>
    {
        var entry = o.Required("entry", "The car, by its season entry.", Codec.Id<EntryId>(), l => l.Entry);
        var position = o.Optional("position", "The place held, from 1; absent for none. A place that nobody holds is vacant.", Codec.Position(), l => l.Position);
        var status = o.Optional("status", "How the session ended for the car.", Codec.Names<ResultStatus>(), l => l.Status, ResultStatus.Classified);
        var sharesPlace = o.Optional("sharesPlace", "Whether another car holds the same place, as in a dead heat; all that share it say so.", Codec.Bool(), l => l.SharesPlace, false);
        var drivers = o.List("drivers", "Who drove, as far as it differs from or adds to the entry list.", Stint(), l => l.Drivers);
        var measures = o.Optional("measures", "What was measured.", MeasuresOf(), l => l.Measures, Measures.None);
        var extensions = o.Extensions(l => l.Extensions);
        return m => new ResultLine(m.Get(entry), m.Get(position), m.Get(status), m.Get(sharesPlace), m.Get(drivers), m.Get(measures), m.Get(extensions));
    });

    private static ObjectCodec<DriverStint> Stint() => Codec.Object<DriverStint>("DriverStint", "What one driver did in a car in a session.", o =>
    {
        var driver = o.Required("driver", "The driver.", Codec.Id<DriverId>(), s => s.Driver);
        var drove = o.Optional("drove", "Whether he drove at all.", Codec.Bool(), s => s.Drove, true);
        var time = o.Optional("time", "The time driven.", Codec.Duration(), s => s.Time);
        var laps = o.Optional("laps", "The number of laps driven.", Codec.Int(0), s => s.Laps);
        var started = o.Optional("started", "Whether he started the session in the car.", Codec.Bool(), s => s.Started, false);
        var finished = o.Optional("finished", "Whether he finished the session in the car.", Codec.Bool(), s => s.Finished, false);
        return m => new DriverStint(m.Get(driver), m.Get(drove), m.Get(time), m.Get(laps), m.Get(started), m.Get(finished));
    });

    private static ObjectCodec<Measures> MeasuresOf() => Codec.Object<Measures>("Measures", "What was measured of a car; what is absent is not known.", o =>
    {
        var laps = o.Optional("laps", "The number of laps completed.", Codec.Int(0), v => v.Laps);
        var time = o.Optional("time", "The time taken for them.", Codec.Duration(), v => v.Time);
        var fastestLap = o.Optional("fastestLap", "The time of the car's fastest lap.", Codec.Duration(), v => v.FastestLap);
        var lapsLed = o.Optional("lapsLed", "The number of laps led.", Codec.Int(0), v => v.LapsLed);
        var incidents = o.Optional("incidents", "The number of incidents counted against the car.", Codec.Int(0), v => v.Incidents);
        var grid = o.Optional("grid", "The place on the grid, from 1.", Codec.Int(1), v => v.Grid);
        var others = o.List("others", "Measures of the series' own.", Other(), v => v.Others);
        return m => new Measures(m.Get(laps), m.Get(time), m.Get(fastestLap), m.Get(lapsLed), m.Get(incidents), m.Get(grid), m.Get(others));
    });

    private static ObjectCodec<Measure> Other() => Codec.Object<Measure>("Measure", "A measure of the series' own.", o =>
    {
        var name = o.Required("name", "Its name, unique in the line.", Codec.Phrase(), v => v.Name);
        var value = o.Required("value", "Its value, in the unit that the name implies.", Codec.Points(), v => v.Value);
        return m => new Measure(m.Get(name), m.Get(value));
    });
}

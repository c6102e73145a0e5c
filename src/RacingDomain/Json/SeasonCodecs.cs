using RacingDomain.Seasons;

namespace RacingDomain.Json;

/// <summary>The season's document and the parts that stand at its top.</summary>
internal static class SeasonCodecs
{
    public static readonly ObjectCodec<SeasonDocument> Document = Codec.Object<SeasonDocument>(
        "SeasonDocument", "One season of a racing series: what happened, and what the officials decided. It never holds points.", o =>
        {
            o.IsLenient = true;
            o.EditorSchema();
            var series = o.Required("series", "The series.", Series(), d => d.Season.Series, new(SeriesId.Parse("unknown"), "unknown"));
            var id = o.Required("id", "The season's id, such as \"2021\" or \"2018-19\"; never assumed to be a year.", Codec.Id<SeasonId>(), d => d.Season.Id, SeasonId.Parse("unknown"));
            var rulebook = o.Required("rulebook", "The id of the rulebook that the season is scored by.", Codec.Id<RulebookId>(), d => d.Season.Rulebook, RulebookId.Parse("unknown"));
            var embedded = o.Optional("embeddedRulebook", "That rulebook itself, for a document that is to stand on its own.", RulebookCodecs.Document, d => d.Rulebook);
            var classes = o.List("classes", "The classes, in the order to show them; absent for a series without classes.", Class(), d => d.Season.Classes);
            var drivers = o.List("drivers", "The drivers, in any order.", Driver(), d => d.Season.Drivers);
            var teams = o.List("teams", "The teams, in any order.", Team(), d => d.Season.Teams);
            var manufacturers = o.List("manufacturers", "The makes of cars, chassis and engines, in any order.", Manufacturer(), d => d.Season.Manufacturers);
            var rounds = o.List("rounds", "The calendar, in any order: dates decide.", Round(), d => d.Season.Rounds);
            var events = o.List("events", "The events, with their entry lists and sessions.", EventCodecs.Event, d => d.Season.Events);
            var decisions = o.List("decisions", "The rulings of the officials, in the order they apply.", DecisionCodecs.Decision, d => d.Season.Decisions);
            var registrations = o.List(
                "registrations", "Who takes part in which championship; where a championship has none, everyone does.", Registration(), d => d.Season.Registrations);
            var pairings = o.List("pairings", "The declared driver pairings.", Pairing(), d => d.Season.Pairings);
            var coverage = o.List("coverage", "What is missing from the facts: tables that need it are marked incomplete.", Gap(), d => d.Season.Coverage);
            var sources = o.List("sources", "Where the facts come from, for people.", Codec.Phrase(), d => d.Season.Sources);
            var extensions = o.Extensions(d => d.Season.Extensions);
            return m => SeasonProblems.Checked(
                () => new Season(
                    m.Get(series),
                    m.Get(id),
                    m.Get(rulebook),
                    m.Get(classes),
                    m.Get(drivers),
                    m.Get(teams),
                    m.Get(manufacturers),
                    m.Get(rounds),
                    m.Get(events),
                    m.Get(decisions),
                    m.Get(registrations),
                    m.Get(pairings),
                    m.Get(coverage),
                    m.Get(sources),
                    m.Get(extensions)),
                m.Get(rulebook),
                m.Get(embedded));
        });

    private static ObjectCodec<Series> Series() => Codec.Object<Series>("Series", "A racing series.", o =>
    {
        var id = o.Required("id", "The series' id.", Codec.Id<SeriesId>(), s => s.Id);
        var name = o.Required("name", "The name for people.", Codec.Phrase(), s => s.Name);
        var extensions = o.Extensions(s => s.Extensions);
        return m => new Series(m.Get(id), m.Get(name), m.Get(extensions));
    });

    private static ObjectCodec<RacingClass> Class() => Codec.Object<RacingClass>("RacingClass", "A class: cars that race each other among all that share the track.", o =>
    {
        var id = o.Required("id", "The class's id, unique in the season.", Codec.Id<ClassId>(), c => c.Id);
        var name = o.Required("name", "The name for people, such as \"DPi\".", Codec.Phrase(), c => c.Name);
        var extensions = o.Extensions(c => c.Extensions);
        return m => new RacingClass(m.Get(id), m.Get(name), m.Get(extensions));
    });

    private static ObjectCodec<Driver> Driver() => Codec.Object<Driver>("Driver", "A person who drives.", o =>
    {
        var id = o.Required("id", "The driver's id, unique in the season.", Codec.Id<DriverId>(), d => d.Id);
        var name = o.Required("name", "The name for people.", Codec.Phrase(), d => d.Name);
        var nation = o.Optional("nation", "The nation of the licence, where known.", Codec.Id<NationId>(), d => d.Nation);
        var extensions = o.Extensions(d => d.Extensions);
        return m => new Driver(m.Get(id), m.Get(name), m.Get(nation), m.Get(extensions));
    });

    private static ObjectCodec<Team> Team() => Codec.Object<Team>("Team", "An organisation that enters cars.", o =>
    {
        var id = o.Required("id", "The team's id, unique in the season.", Codec.Id<TeamId>(), t => t.Id);
        var name = o.Required("name", "The name for people.", Codec.Phrase(), t => t.Name);
        var nation = o.Optional("nation", "The nation, where known.", Codec.Id<NationId>(), t => t.Nation);
        var extensions = o.Extensions(t => t.Extensions);
        return m => new Team(m.Get(id), m.Get(name), m.Get(nation), m.Get(extensions));
    });

    private static ObjectCodec<Manufacturer> Manufacturer() => Codec.Object<Manufacturer>("Manufacturer", "A make of cars, chassis or engines.", o =>
    {
        var id = o.Required("id", "The make's id, unique in the season.", Codec.Id<ManufacturerId>(), k => k.Id);
        var name = o.Required("name", "The name for people.", Codec.Phrase(), k => k.Name);
        var nation = o.Optional("nation", "The nation, where known.", Codec.Id<NationId>(), k => k.Nation);
        var extensions = o.Extensions(k => k.Extensions);
        return m => new Manufacturer(m.Get(id), m.Get(name), m.Get(nation), m.Get(extensions));
    });

    private static ObjectCodec<Round> Round() => Codec.Object<Round>("Round", "A numbered step of the calendar.", o =>
    {
        var number = o.Required("number", "The number in the calendar, from 1.", Codec.Int(1), r => r.Number);
        var name = o.Required("name", "The name for people.", Codec.Phrase(), r => r.Name);
        var date = o.Required("date", "The day of the race, by which rounds are in order.", Codec.Date(), r => r.Date);
        var @event = o.Optional("event", "The id of the event; two rounds can share one.", Codec.Id<EventId>(), r => r.Event);
        var status = o.Optional("status", "What became of it.", Codec.Names<RoundStatus>(), r => r.Status, RoundStatus.Held);
        var classes = o.List("classes", "The classes that it is open to; absent for all.", Codec.Id<ClassId>(), r => r.Classes);
        var restrictions = o.List("restrictions", "For which championships it counts, where not for all.", Restriction(), r => r.Restrictions);
        var planned = o.Optional("planned", "What the calendar first said, where it came differently.", Planned(), r => r.Planned);
        var replaces = o.Optional("replaces", "The number of the cancelled round that it replaces.", Codec.Int(1), r => r.Replaces);
        var extensions = o.Extensions(r => r.Extensions);
        return m => new Round(
            m.Get(number),
            m.Get(name),
            m.Get(date),
            m.Get(@event),
            m.Get(status),
            m.Get(classes),
            m.Get(restrictions),
            m.Get(planned),
            m.Get(replaces),
            m.Get(extensions));
    });

    private static ObjectCodec<RoundRestriction> Restriction() => Codec.Object<RoundRestriction>(
        "RoundRestriction", "Says for which championships a round counts.", o =>
        {
            var countsFor = o.Required("countsFor", "The championships for which it counts; an empty list for none.", Codec.List(ScopeCodecs.Scope), r => r.CountsFor);
            var @class = o.Optional("class", "The class concerned; absent for all.", Codec.Id<ClassId>(), r => r.Class);
            return m => new RoundRestriction(m.Get(countsFor), m.Get(@class));
        });

    private static ObjectCodec<PlannedRound> Planned() => Codec.Object<PlannedRound>("PlannedRound", "What the calendar first said of a round.", o =>
    {
        var date = o.Optional("date", "The day.", Codec.Date(), p => p.Date);
        var name = o.Optional("name", "The name.", Codec.Phrase(), p => p.Name);
        var number = o.Optional("number", "The number in the calendar, where it was another.", Codec.Int(1), p => p.Number);
        var classes = o.List("classes", "The classes that it was to be open to, where they were others.", Codec.Id<ClassId>(), p => p.Classes);
        return m => new PlannedRound(m.Get(date), m.Get(name), m.Get(number), m.Get(classes));
    });

    private static ObjectCodec<Registration> Registration() => Codec.Object<Registration>("Registration", "Says that a competitor takes part in championships.", o =>
    {
        var competitor = o.Required("competitor", "Who takes part.", ScopeCodecs.Competitor, r => r.Competitor);
        var championships = o.Optional(
            "championships", "In what; absent for every championship of that kind of competitor.", ScopeCodecs.Scope, r => r.Championships, ChampionshipScope.All);
        var rounds = o.List("rounds", "The numbers of the nominated rounds; absent for all.", Codec.Int(1), r => r.Rounds);
        var status = o.Optional("status", "As what: a guest is listed in results and scores nothing.", Codec.Names<RegistrationStatus>(), r => r.Status, RegistrationStatus.Registered);
        return m => new Registration(m.Get(competitor), m.Get(championships), m.Get(rounds), m.Get(status));
    });

    private static ObjectCodec<DriverPairing> Pairing() => Codec.Object<DriverPairing>("DriverPairing", "The set of drivers who share a car all season.", o =>
    {
        var drivers = o.List("drivers", "The ids of the drivers, in any order.", Codec.Id<DriverId>(), p => p.Drivers, minimum: 1);
        return m => new DriverPairing(m.Get(drivers));
    });

    private static ObjectCodec<CoverageGap> Gap() => Codec.Object<CoverageGap>("CoverageGap", "Something that is missing from the facts.", o =>
    {
        var round = o.Required("round", "The number of the round.", Codec.Int(1), g => g.Round);
        var reason = o.Required("reason", "What is missing, for people.", Codec.Phrase(), g => g.Reason);
        var session = o.Optional("session", "The kind of session that is missing; absent for the whole round.", Codec.Names<SessionKind>(), g => g.Session);
        var @class = o.Optional("class", "The class concerned; absent for all.", Codec.Id<ClassId>(), g => g.Class);
        var championships = o.Optional("championships", "The championships concerned; absent for all.", ScopeCodecs.Scope, g => g.Championships, ChampionshipScope.All);
        return m => new CoverageGap(m.Get(round), m.Get(reason), m.Get(session), m.Get(@class), m.Get(championships));
    });
}

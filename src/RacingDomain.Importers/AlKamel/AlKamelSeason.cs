using System.Globalization;
using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Importers.Timing;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.AlKamel;

/// <summary>Puts the season together.</summary>
internal sealed class AlKamelSeason
{
    // A session that far before the race belongs to an event of its own, such as a test whose race makes the grid.
    private static readonly Period LongestWeekend = Period.FromDays(3);

    private readonly TimingManifest manifest;
    private readonly ManifestPlaces places;
    private readonly Rulebook? rulebook;
    private readonly DriverNames names;
    private readonly ImportDiagnostics diagnostics;
    private readonly Makes makes;
    private readonly NameBook<TeamId> teams = new();
    private readonly CoverageGaps gaps;
    private readonly HashSet<EventId> events = [];
    private readonly ValueArray<ClassId> classes;

    internal AlKamelSeason(TimingManifest manifest, ManifestPlaces places, Rulebook? rulebook, DriverNames names, ImportDiagnostics diagnostics)
    {
        this.manifest = manifest;
        this.places = places;
        this.rulebook = rulebook;
        this.names = names;
        this.diagnostics = diagnostics;
        makes = new Makes(manifest.Manufacturers, diagnostics);
        gaps = new CoverageGaps(rulebook);
        classes = manifest.Classes.Select(@class => @class.Id).ToValueArray();
    }

    /// <summary>The season; null, with diagnostics, if there is none.</summary>
    /// <param name="inputs">The sessions, whose files could be read.</param>
    internal Season? Build(IReadOnlyList<SessionInput> inputs)
    {
        // Rounds are in the order of the calendar, so that the first spelling and the first vehicle are the first of the season.
        var rounds = manifest.Rounds.Select(round => Facts(round, inputs.Where(input => input.Round == round).OrderBy(input => input.Session.Start).ToList())).ToList();
        var byNumber = rounds.ToDictionary(round => round.Manifest.Number);
        var decisions = new DecisionReader(manifest, places, byNumber, diagnostics).Read()
            .Concat(rounds.SelectMany(round => Nominations.Of(round, inputs.Where(input => input.Round == round.Manifest).ToList(), diagnostics)))
            .ToValueArray();
        if (diagnostics.HasErrors)
        {
            return null;
        }

        var all = rounds.SelectMany(round => round.Events).ToValueArray();
        var drivers = all.SelectMany(DriversOf).Distinct().Order();
        try
        {
            return new Season(
                manifest.Series,
                manifest.Season,
                manifest.Rulebook,
                manifest.Classes.Select(@class => new RacingClass(@class.Id, @class.Label)).ToValueArray(),
                drivers.Select(id => new Driver(id, names.NameOf(id), names.NationOf(id))).ToValueArray(),
                all.SelectMany(@event => @event.Entries).Select(entry => entry.Team).OfType<TeamId>().Distinct().Order().Select(id => new Team(id, teams.Nicest(id))).ToValueArray(),
                makes.Used.Select(make => new Manufacturer(make.Key, make.Value)).ToValueArray(),
                rounds.Select(round => round.Round).ToValueArray(),
                all,
                decisions,
                coverage: gaps.All,
                sources: Sources());
        }
        catch (SeasonException exception)
        {
            foreach (var problem in exception.Problems)
            {
                diagnostics.ErrorAt(problem.Code, places.File, null, $"{problem.Path} of the season: {problem.Message}");
            }

            return null;
        }
    }

    private static IEnumerable<DriverId> DriversOf(Event @event) =>
        @event.Entries.SelectMany(entry => entry.Crew.Select(member => member.Driver))
            .Concat(@event.Sessions.SelectMany(session => session.Classifications).SelectMany(order => order.Lines).SelectMany(line => line.Drivers).Select(stint => stint.Driver));

    private RoundFacts Facts(ManifestRound round, List<SessionInput> inputs)
    {
        foreach (var driver in inputs.SelectMany(input => input.Rows.Concat(input.Checkpoints.SelectMany(mark => mark.Rows))).SelectMany(row => row.Drivers))
        {
            names.Count(driver);
        }

        foreach (var lap in inputs.SelectMany(input => input.Laps?.Values ?? []).SelectMany(car => car.DistinctBy(lap => lap.DriverName)))
        {
            if (lap is { Driver: { } driver, DriverName: { } name })
            {
                names.Count(new TimingDriver(driver, name, null, null));
            }
        }

        var id = Unused(EventId.FromName(round.Event), round.Number);
        var weekend = inputs.Where(input => !IsEarlier(input)).ToList();
        var earlier = inputs.Where(IsEarlier).ToList();
        var list = new List<Event>();
        if (earlier.Count > 0)
        {
            var kind = earlier[0].Session.Kind.ToName();
            list.Add(EventOf(round, Unused(EventId.Parse($"{id}-{kind}"), round.Number), $"{round.Event}, {kind.Replace('-', ' ')}", earlier));
        }

        list.Add(EventOf(round, id, round.Event, weekend));
        gaps.CheckRound(round);
        var open = classes.Where(id => round.CountsFor.ContainsKey(id.ToString()) || round.Sessions.Any(session => session.Classes.IsEmpty || session.Classes.Contains(id))).ToValueArray();
        return new RoundFacts(
            round,
            new Round(
                round.Number,
                round.Event,
                round.Date,
                id,
                list.Exists(@event => @event.Sessions.Any(session => session.IsHeld)) ? RoundStatus.Held : RoundStatus.Scheduled,
                open.Length == classes.Length ? [] : open,
                round.CountsFor.Select(pair => new RoundRestriction(pair.Value.IsEmpty ? [] : [new ChampionshipScope(titles: pair.Value)], ClassId.Parse(pair.Key))).ToValueArray()),
            list,
            inputs.Count == round.Sessions.Length);

        bool IsEarlier(SessionInput input) => input.Session.Start is { } start && start.Date < round.Date - LongestWeekend;
    }

    private EventId Unused(EventId id, int round)
    {
        if (!events.Add(id))
        {
            id = EventId.Parse(string.Create(CultureInfo.InvariantCulture, $"{id}-{round}"));
            _ = events.Add(id);
        }

        return id;
    }

    private Event EventOf(ManifestRound round, EventId id, string name, List<SessionInput> inputs)
    {
        var aliases = manifest.EntryAliases.Where(alias => alias.Round == round.Number).DistinctBy(alias => alias.Car).ToDictionary(alias => alias.Car, alias => alias.Entry);
        var entries = new EntryList(aliases, makes, teams, diagnostics);
        var builder = new SessionReader(manifest, places, rulebook, entries, gaps, diagnostics);

        // The crews are those of the race.
        var rows = inputs.OrderBy(input => input.Session.Kind != SessionKind.Race).ToDictionary(input => input, builder.Enter);
        return new Event(id, name, entries.Entries, builder.Sessions(inputs, rows), round.Circuit, round.TimeZone);
    }

    private ValueArray<string> Sources() => manifest.Rounds
        .SelectMany(round => round.Sessions
            .Where(session => session.Source is not null)
            .Select(session => string.Create(CultureInfo.InvariantCulture, $"Round {round.Number}, {session.Kind.ToName()}: {session.Source}")))
        .Distinct(StringComparer.Ordinal)
        .Prepend("Results: files of the timing provider; what was decided after they were written: see the source of each decision")
        .ToValueArray();
}

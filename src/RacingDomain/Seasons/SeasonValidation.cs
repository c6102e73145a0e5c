using System.Collections.Immutable;
using System.Globalization;

namespace RacingDomain.Seasons;

/// <summary>All rules that a season must obey across its parts. Paths are JSON pointers into the season's document.</summary>
internal sealed class SeasonValidation
{
    private const int MostProblems = 1_000;

    private readonly Season season;
    private readonly ImmutableArray<SeasonProblem>.Builder problems = ImmutableArray.CreateBuilder<SeasonProblem>();
    private readonly HashSet<ClassId> classes;
    private readonly HashSet<DriverId> drivers;
    private readonly HashSet<TeamId> teams;
    private readonly HashSet<ManufacturerId> manufacturers;
    private readonly HashSet<EventId> events;
    private readonly HashSet<int> rounds;
    private readonly HashSet<EntryId> entries;
    private readonly HashSet<CompetitorId> groups;
    private readonly HashSet<NationId?> nations;
    private readonly HashSet<CompetitorId> pairings;
    private readonly Dictionary<int, List<HashSet<EntryId>>> entriesByRound = [];

    private SeasonValidation(Season season)
    {
        this.season = season;
        classes = Unique(season.Classes, "/classes", c => c.Id, "class");
        drivers = Unique(season.Drivers, "/drivers", d => d.Id, "driver");
        teams = Unique(season.Teams, "/teams", t => t.Id, "team");
        manufacturers = Unique(season.Manufacturers, "/manufacturers", m => m.Id, "manufacturer");
        rounds = Unique(season.Rounds, "/rounds", r => r.Number, "round");
        events = Unique(season.Events, "/events", e => e.Id, "event");
        entries = season.Events.SelectMany(e => e.Entries).Select(e => e.Id).ToHashSet();
        groups = season.Events.SelectMany(e => e.Entries).SelectMany(e => e.Groups).Select(g => g.Id).ToHashSet();
        nations = season.Drivers.Select(d => d.Nation).Concat(season.Teams.Select(t => t.Nation)).ToHashSet();
        pairings = season.Pairings.Select(p => p.Id).ToHashSet();
        CollectEntryLists();
    }

    internal static ImmutableArray<SeasonProblem> Check(Season season)
    {
        var validation = new SeasonValidation(season);
        validation.CheckRounds();
        for (var i = 0; i < season.Events.Length; i++)
        {
            validation.CheckEvent(season.Events[i], Child("/events", i));
        }

        validation.CheckDecisions();
        validation.CheckParticipation();
        return validation.problems.ToImmutable();
    }

    private void CollectEntryLists()
    {
        var eventOf = season.Rounds.Where(r => r.Event is not null).ToLookup(r => r.Event!.Value, r => r.Number);
        foreach (var @event in season.Events.Where(e => !e.Entries.IsEmpty))
        {
            var list = @event.Entries.Select(e => e.Id).ToHashSet();
            foreach (var round in @event.Sessions.Select(s => s.Round).OfType<int>().Concat(eventOf[@event.Id]).Distinct())
            {
                if (!entriesByRound.TryGetValue(round, out var lists))
                {
                    entriesByRound.Add(round, lists = []);
                }

                lists.Add(list);
            }
        }
    }

    private static string Child(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}/{index}");

    private void CheckRounds()
    {
        for (var i = 0; i < season.Rounds.Length; i++)
        {
            var round = season.Rounds[i];
            var path = Child("/rounds", i);
            if (round.Event is { } id)
            {
                Known(events, id, path + "/event", "event");
            }

            EachKnown(classes, round.Classes, path + "/classes", "class");
            for (var j = 0; j < round.Restrictions.Length; j++)
            {
                if (round.Restrictions[j].Class is { } restricted)
                {
                    Known(classes, restricted, Child(path + "/restrictions", j) + "/class", "class");
                }
            }

            if (round.Planned is { } planned)
            {
                EachKnown(classes, planned.Classes, path + "/planned/classes", "class");
            }

            if (round.Replaces is { } replaced)
            {
                Known(rounds, replaced, path + "/replaces", "round");
            }
        }
    }

    private void CheckEvent(Event @event, string path)
    {
        var byId = new Dictionary<EntryId, Entry>();
        for (var i = 0; i < @event.Entries.Length; i++)
        {
            var entry = @event.Entries[i];
            var entryPath = Child(path + "/entries", i);
            if (!byId.TryAdd(entry.Id, entry))
            {
                Add("season.duplicate-entry", entryPath, $"The entry '{entry.Id}' stands twice in the entry list; give a substitute under the same number an id of its own.", entry.Id.ToString());
            }

            CheckEntry(entry, entryPath);
        }

        Unique(@event.Sessions, path + "/sessions", s => s.Id, "session");
        for (var i = 0; i < @event.Sessions.Length; i++)
        {
            CheckSession(@event.Sessions[i], byId, Child(path + "/sessions", i));
        }
    }

    private void CheckEntry(Entry entry, string path)
    {
        if (entry.Class is { } @class)
        {
            Known(classes, @class, path + "/class", "class");
        }

        if (entry.Team is { } team)
        {
            Known(teams, team, path + "/team", "team");
        }

        if (entry.Manufacturer is { } manufacturer)
        {
            Known(manufacturers, manufacturer, path + "/manufacturer", "manufacturer");
        }

        if (entry.Engine is { } engine)
        {
            Known(manufacturers, engine, path + "/engine", "manufacturer");
        }

        for (var i = 0; i < entry.Crew.Length; i++)
        {
            Known(drivers, entry.Crew[i].Driver, Child(path + "/crew", i) + "/driver", "driver");
        }
    }

    private void CheckSession(Session session, Dictionary<EntryId, Entry> entryList, string path)
    {
        if (session.Round is { } round)
        {
            Known(rounds, round, path + "/round", "round");
        }

        EachKnown(classes, session.Classes, path + "/classes", "class");
        for (var i = 0; i < session.Classifications.Length; i++)
        {
            CheckClassification(session, session.Classifications[i], entryList, Child(path + "/classifications", i));
        }

        for (var i = 0; i < session.Checkpoints.Length; i++)
        {
            for (var j = 0; j < session.Checkpoints[i].Classifications.Length; j++)
            {
                CheckClassification(session, session.Checkpoints[i].Classifications[j], entryList, Child(Child(path + "/checkpoints", i) + "/classifications", j));
            }
        }

        for (var i = 0; i < session.Feats.Length; i++)
        {
            var feat = session.Feats[i];
            var featPath = Child(path + "/feats", i);
            if (!entryList.ContainsKey(feat.Entry))
            {
                Unknown(featPath + "/entry", "entry", feat.Entry.ToString());
            }

            if (feat.Driver is { } driver)
            {
                Known(drivers, driver, featPath + "/driver", "driver");
            }
        }
    }

    private void CheckClassification(Session session, Classification classification, Dictionary<EntryId, Entry> entryList, string path)
    {
        var places = new Dictionary<(Position, ClassId?), (string Path, bool Shares, int Count)>();
        var lines = new HashSet<EntryId>();
        var numbers = new Dictionary<CarNumber, EntryId>();
        for (var i = 0; i < classification.Lines.Length; i++)
        {
            var line = classification.Lines[i];
            var linePath = Child(path + "/lines", classification.GivenIndexOf(i));
            if (!lines.Add(line.Entry))
            {
                Add("season.duplicate-line", linePath + "/entry", $"The entry '{line.Entry}' stands twice in one classification.", line.Entry.ToString());
            }

            for (var j = 0; j < line.Drivers.Length; j++)
            {
                Known(drivers, line.Drivers[j].Driver, Child(linePath + "/drivers", j) + "/driver", "driver");
            }

            if (!entryList.TryGetValue(line.Entry, out var entry))
            {
                Unknown(linePath + "/entry", "entry", line.Entry.ToString());
                continue;
            }

            if (entry.Class is { } @class && !session.Classes.IsEmpty && !session.Classes.Contains(@class))
            {
                Add("season.class-not-in-session", linePath + "/entry", $"The entry '{entry.Id}' is of class '{@class}', which does not take part in this session; add the class to the session or leave the line out.", entry.Id.ToString(), @class.ToString());
            }

            if (line.Status.TookPart() && !numbers.TryAdd(entry.Number, entry.Id) && numbers[entry.Number] != entry.Id)
            {
                Add("season.duplicate-number", linePath + "/entry", $"The car number '{entry.Number}' took part twice in one session, as entry '{numbers[entry.Number]}' and as entry '{entry.Id}'; one of them must not have started.", entry.Number.ToString());
            }

            if (line.Position is { } position)
            {
                CheckPlace(places, (position, classification.Basis == PositionBasis.Class ? entry.Class : null), line, linePath);
            }
        }

        foreach (var (place, (placePath, shares, count)) in places)
        {
            if (shares && count == 1)
            {
                Add("season.place-not-shared", placePath + "/sharesPlace", $"Position {place.Item1} is marked as shared, but one car alone holds it.", place.Item1.ToString());
            }
        }
    }

    private void CheckPlace(Dictionary<(Position, ClassId?), (string Path, bool Shares, int Count)> places, (Position, ClassId?) place, ResultLine line, string path)
    {
        if (!places.TryGetValue(place, out var first))
        {
            places.Add(place, (path, line.SharesPlace, 1));
            return;
        }

        places[place] = first with { Count = first.Count + 1 };
        if (!first.Shares || !line.SharesPlace)
        {
            Add("season.duplicate-place", path + "/position", $"Position {place.Item1} is held by two cars without a tie; correct one of them, or mark both with sharesPlace.", place.Item1.ToString(), line.Entry.ToString());
        }
    }

    private void CheckDecisions()
    {
        for (var i = 0; i < season.Decisions.Length; i++)
        {
            var decision = season.Decisions[i];
            var path = Child("/decisions", i);
            for (var j = 0; j < decision.Rounds.Length; j++)
            {
                Known(rounds, decision.Rounds[j], Child(path + "/rounds", j), "round");
            }

            EachKnown(classes, decision.Classes, path + "/classes", "class");
            if (decision.EffectiveFrom is { IsSeason: false } point)
            {
                Known(rounds, point.Round, path + "/effectiveFrom", "round");
            }

            var lists = decision.Rounds.SelectMany(round => entriesByRound.GetValueOrDefault(round, [])).ToList();
            CheckRuling(decision.Ruling, path + "/ruling", entry => lists.Count == 0 || lists.Any(list => list.Contains(entry)));
        }
    }

    private void CheckRuling(Ruling ruling, string path, Predicate<EntryId> present)
    {
        ValueArray<EntryId> cars = ruling switch
        {
            MovedToLast r => r.Entries,
            Reordered r => r.Entries,
            Removed r => r.Entries,
            TimePenalty r => r.Entries,
            NoClaim r => r.Entries,
            ShareRefused { Entry: { } entry } => [entry],
            CarNominated r => [r.Entry],
            PointsAdjusted r => r.Entries,
            AwardsVoided r => r.Entries,
            _ => [],
        };
        ValueArray<DriverId> persons = ruling switch
        {
            NoClaim r => r.Drivers,
            FeatCredited r => r.Drivers,
            ShareRefused r => [r.Driver],
            CarNominated r => [r.Driver],
            _ => [],
        };
        ValueArray<CompetitorRef> competitors = ruling switch
        {
            PointsAdjusted r => r.Competitors,
            AwardsVoided r => r.Competitors,
            EarlierResultsVoided r => r.Competitors,
            AdmissionSettled r => r.Competitors,
            Unranked r => r.Competitors,
            TieSettled r => r.Order,
            _ => [],
        };
        if (ruling is EarlierResultsVoided { BeforeRound: var first })
        {
            Known(rounds, first, path + "/beforeRound", "round");
        }

        for (var i = 0; i < cars.Length; i++)
        {
            var carPath = ruling is ShareRefused or CarNominated ? path + "/entry" : Child(path + "/entries", i);
            if (!entries.Contains(cars[i]))
            {
                Unknown(carPath, "entry", cars[i].ToString());
            }
            else if (!present(cars[i]))
            {
                Add("season.entry-not-in-round", carPath, $"The entry '{cars[i]}' is in the entry list of no round that the decision concerns; correct the entry or the rounds.", cars[i].ToString());
            }
        }

        for (var i = 0; i < persons.Length; i++)
        {
            Known(drivers, persons[i], ruling is ShareRefused or CarNominated ? path + "/driver" : Child(path + "/drivers", i), "driver");
        }

        for (var i = 0; i < competitors.Length; i++)
        {
            KnownCompetitor(competitors[i], Child(path + (ruling is TieSettled ? "/order" : "/competitors"), i));
        }
    }

    private void CheckParticipation()
    {
        for (var i = 0; i < season.Registrations.Length; i++)
        {
            var path = Child("/registrations", i);
            KnownCompetitor(season.Registrations[i].Competitor, path + "/competitor");
            for (var j = 0; j < season.Registrations[i].Rounds.Length; j++)
            {
                Known(rounds, season.Registrations[i].Rounds[j], Child(path + "/rounds", j), "round");
            }
        }

        for (var i = 0; i < season.Pairings.Length; i++)
        {
            var pairing = season.Pairings[i];
            for (var j = 0; j < pairing.Drivers.Length; j++)
            {
                Known(drivers, pairing.Drivers[j], Child(Child("/pairings", i) + "/drivers", pairing.GivenIndexOf(j)), "driver");
            }
        }

        for (var i = 0; i < season.Coverage.Length; i++)
        {
            var gap = season.Coverage[i];
            Known(rounds, gap.Round, Child("/coverage", i) + "/round", "round");
            if (gap.Class is { } @class)
            {
                Known(classes, @class, Child("/coverage", i) + "/class", "class");
            }
        }
    }

    private void KnownCompetitor(CompetitorRef competitor, string path)
    {
        var id = competitor.Id.ToString();
        var known = competitor.Kind switch
        {
            CompetitorKind.Driver => drivers.Contains(DriverId.Parse(id)),
            CompetitorKind.Entry => entries.Contains(EntryId.Parse(id)),
            CompetitorKind.Team => teams.Contains(TeamId.Parse(id)),
            CompetitorKind.Manufacturer or CompetitorKind.EngineMaker => manufacturers.Contains(ManufacturerId.Parse(id)),

            CompetitorKind.Pairing => pairings.Contains(competitor.Id) || id.Split('+').All(part => DriverId.TryParse(part, out var driver) && drivers.Contains(driver)),
            CompetitorKind.Nation => nations.Contains(NationId.Parse(id)),
            CompetitorKind.Group => groups.Contains(competitor.Id),

            // A constructor is made of other parts, by a rule of the championship.
            _ => true,
        };
        if (!known)
        {
            Unknown(path, CompetitorKindNames.ToName(competitor.Kind), id);
        }
    }

    private HashSet<TKey> Unique<T, TKey>(ValueArray<T> items, string path, Func<T, TKey> key, string what)
        where TKey : notnull
    {
        var seen = new HashSet<TKey>();
        for (var i = 0; i < items.Length; i++)
        {
            var id = key(items[i]);
            if (!seen.Add(id))
            {
                Add("season.duplicate-" + what, Child(path, i), $"The {what} '{id}' stands twice; every {what} needs an id of its own.", id.ToString()!);
            }
        }

        return seen;
    }

    private void EachKnown<T>(HashSet<T> known, ValueArray<T> ids, string path, string what)
        where T : notnull
    {
        for (var i = 0; i < ids.Length; i++)
        {
            Known(known, ids[i], Child(path, i), what);
        }
    }

    private void Known<T>(HashSet<T> known, T id, string path, string what)
        where T : notnull
    {
        if (!known.Contains(id))
        {
            Unknown(path, what, string.Create(CultureInfo.InvariantCulture, $"{id}"));
        }
    }

    private void Unknown(string path, string what, string id) =>
        Add("season.unknown-" + what, path, $"There is no {what} '{id}' {(what == "entry" ? "here: add it to the entry list" : "in the season: add it")} or correct the reference.", id);

    private void Add(string code, string path, string message, params ValueArray<string> arguments)
    {
        if (problems.Count < MostProblems)
        {
            problems.Add(new SeasonProblem(code, path, message, arguments));
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;

namespace RacingDomain.Seasons;

/// <summary>All rules that a season must obey across its parts. Paths are JSON pointers into the season's document.</summary>
internal sealed partial class SeasonValidation
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

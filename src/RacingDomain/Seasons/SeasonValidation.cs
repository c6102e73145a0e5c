using System.Collections.Immutable;
using System.Globalization;

namespace RacingDomain.Seasons;

/// <summary>All rules that a season must obey across its parts. Paths are JSON pointers into the season's document.</summary>
internal sealed partial class SeasonValidation
{
    private const int MostProblems = 1_000;

    private readonly Season season;
    private readonly ImmutableArray<SeasonProblem>.Builder problems = ImmutableArray.CreateBuilder<SeasonProblem>();
    private readonly SeasonIndex index;
    private readonly SeasonIndex? known;

    private SeasonValidation(Season season, Season? basis)
    {
        this.season = season;
        index = season.Index;
        known = basis?.Index;
        Unique(season.Classes, index.Classes.Count, "/classes", c => c.Id, "class");
        Unique(season.Drivers, index.Drivers.Count, "/drivers", d => d.Id, "driver");
        Unique(season.Teams, index.Teams.Count, "/teams", t => t.Id, "team");
        Unique(season.Manufacturers, index.Manufacturers.Count, "/manufacturers", m => m.Id, "manufacturer");
        Unique(season.Rounds, index.Rounds.Count, "/rounds", r => r.Number, "round");
        Unique(season.Events, index.EventsById.Count, "/events", e => e.Id, "event");
    }

    /// <summary>Finds what is wrong with a season.</summary>
    /// <param name="season">The season.</param>
    /// <param name="basis">A season without problems that has no id which this one has not: what both hold is not looked at again. Null for none.</param>
    internal static ImmutableArray<SeasonProblem> Check(Season season, Season? basis)
    {
        var validation = new SeasonValidation(season, basis);
        validation.CheckRounds();
        foreach (var place in season.Index.Changed)
        {
            validation.CheckEvent(season.Index.Events[place], Child("/events", place));
        }

        validation.CheckDecisions();
        validation.CheckParticipation();
        return validation.problems.ToImmutable();
    }

    private static string Child(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}/{index}");

    private void CheckRounds()
    {
        for (var i = 0; i < season.Rounds.Length; i++)
        {
            var round = season.Rounds[i];
            if (ReferenceEquals(known?.Rounds.GetValueOrDefault(round.Number), round))
            {
                continue;
            }

            var path = Child("/rounds", i);
            if (round.Event is { } id)
            {
                Known(index.EventsById, id, path, "/event", "event");
            }

            EachKnown(index.Classes, round.Classes, path, "/classes", "class");
            for (var j = 0; j < round.Restrictions.Length; j++)
            {
                if (round.Restrictions[j].Class is { } restricted)
                {
                    Known(index.Classes, restricted, Child(path + "/restrictions", j), "/class", "class");
                }
            }

            if (round.Planned is { } planned)
            {
                EachKnown(index.Classes, planned.Classes, path, "/planned/classes", "class");
            }

            if (round.Replaces is { } replaced)
            {
                Known(index.Rounds, replaced, path, "/replaces", "round");
            }
        }
    }

    /// <summary>Adds the items whose key another one has before them; none if there are as many keys as items.</summary>
    private void Unique<T, TKey>(ValueArray<T> items, int keys, string path, Func<T, TKey> key, string what)
        where TKey : notnull
    {
        if (keys == items.Length)
        {
            return;
        }

        var seen = new HashSet<TKey>();
        for (var i = 0; i < items.Length; i++)
        {
            var id = key(items[i]);
            if (!seen.Add(id))
            {
                Add("season.duplicate-" + what, Child(path, i), $"The {what} '{id}' stands twice; every {what} needs an id of its own.", id.ToString()!);
            }
        }
    }

    // What is below a path is added to it for a problem only.
    private void EachKnown<TKey, T>(Dictionary<TKey, T> known, ValueArray<TKey> ids, string path, string below, string what)
        where TKey : notnull
    {
        for (var i = 0; i < ids.Length; i++)
        {
            if (!known.ContainsKey(ids[i]))
            {
                Unknown(Child(path + below, i), what, ids[i]);
            }
        }
    }

    private void Known<TKey, T>(Dictionary<TKey, T> known, TKey id, string path, string below, string what)
        where TKey : notnull
    {
        if (!known.ContainsKey(id))
        {
            Unknown(path + below, what, id);
        }
    }

    private void Unknown<T>(string path, string what, T reference)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{reference}");
        Add("season.unknown-" + what, path, $"There is no {what} '{id}' {(what == "entry" ? "here: add it to the entry list" : "in the season: add it")} or correct the reference.", id);
    }

    private void Add(string code, string path, string message, params ValueArray<string> arguments)
    {
        if (problems.Count < MostProblems)
        {
            problems.Add(new SeasonProblem(code, path, message, arguments));
        }
    }
}

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

    // Where the check stands. Entries and lines are many: paths are made for a problem only.
    private readonly List<(string List, int Item)> trail = [];

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
            validation.Enter("/events", place);
            validation.CheckEvent(season.Index.Events[place]);
            validation.Leave();
        }

        validation.CheckDecisions();
        validation.CheckParticipation();
        return validation.problems.ToImmutable();
    }

    private static string Child(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");

    private void Enter(string list, int item) => trail.Add((list, item));

    private void Leave() => trail.RemoveAt(trail.Count - 1);

    private void CheckRounds()
    {
        for (var i = 0; i < season.Rounds.Length; i++)
        {
            var round = season.Rounds[i];
            if (ReferenceEquals(known?.Rounds.GetValueOrDefault(round.Number), round))
            {
                continue;
            }

            Enter("/rounds", i);
            if (round.Event is { } id)
            {
                Known(index.EventsById, id, "/event", "event");
            }

            EachKnown(index.Classes, round.Classes, "/classes", "class");
            for (var j = 0; j < round.Restrictions.Length; j++)
            {
                if (round.Restrictions[j].Class is { } restricted)
                {
                    Known(index.Classes, restricted, Child("/restrictions", j) + "/class", "class");
                }
            }

            if (round.Planned is { } planned)
            {
                EachKnown(index.Classes, planned.Classes, "/planned/classes", "class");
            }

            if (round.Replaces is { } replaced)
            {
                Known(index.Rounds, replaced, "/replaces", "round");
            }

            Leave();
        }
    }

    /// <summary>Adds the items whose key another one has before them; none if there are as many keys as items.</summary>
    private void Unique<T, TKey>(ValueArray<T> items, int keys, string below, Func<T, TKey> key, string what)
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
                Add("season.duplicate-" + what, Child(below, i), $"The {what} '{id}' stands twice; every {what} needs an id of its own.", id.ToString()!);
            }
        }
    }

    private void EachKnown<TKey, T>(Dictionary<TKey, T> known, ValueArray<TKey> ids, string below, string what)
        where TKey : notnull
    {
        for (var i = 0; i < ids.Length; i++)
        {
            if (!known.ContainsKey(ids[i]))
            {
                Unknown(Child(below, i), what, ids[i]);
            }
        }
    }

    private void Known<TKey, T>(Dictionary<TKey, T> known, TKey id, string below, string what)
        where TKey : notnull
    {
        if (!known.ContainsKey(id))
        {
            Unknown(below, what, id);
        }
    }

    private void Unknown<T>(string below, string what, T reference)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{reference}");
        Add("season.unknown-" + what, below, $"There is no {what} '{id}' {(what == "entry" ? "here: add it to the entry list" : "in the season: add it")} or correct the reference.", id);
    }

    private void Add(string code, string below, string message, params ValueArray<string> arguments)
    {
        if (problems.Count < MostProblems)
        {
            problems.Add(new SeasonProblem(code, string.Concat(trail.Select(step => Child(step.List, step.Item))) + below, message, arguments));
        }
    }
}

using RacingDomain.Seasons;
using RacingDomain.Standings;

namespace RacingDomain.Benchmarks;

/// <summary>
/// One championship of one real season by hand: the points that each car brought in each race are given (as multiples of a common fraction), and go into the results that count, the best of
/// each part of the season, and into place counts; insertion sort with countback after every round.
/// </summary>
/// <remarks>What the rules make of places, shared cars and shortened races is worked out before, which favours the floor. Decisions that take points off a total are left out.</remarks>
internal sealed class FormulaOneFloor
{
    private const int MostPlaces = 64;

    private readonly Dictionary<string, int> ordinals;
    private readonly long unit;
    private readonly Result[][] rounds;
    private readonly int[] partOf; // of each round, -1 where it counts for nothing
    private readonly int[] best; // of each part
    private readonly int[] counted; // of each competitor and part: how many results there are, at most the best
    private readonly int[] results; // of each competitor and part: those that count, the best first
    private readonly int[] totals;
    private readonly byte[] counts;
    private readonly int[] order;

    internal FormulaOneFloor(StandingsEngine engine, ChampionshipId id)
    {
        var championship = engine.Rulebook.Find(id)!;
        var season = engine.Season;
        var ledger = engine.Ledger(id);
        var held = engine.History(id).Select(table => table.AfterRound).ToArray();
        ordinals = engine.History(id).SelectMany(table => table.Rows).Select(row => row.Competitor.Id.ToString()).Distinct().Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        unit = ledger.Awards.Select(award => award.Points.Denominator).Distinct().Aggregate(1L, (product, next) => product % next == 0 ? product : product * next);
        var parts = championship.Counting.Parts;
        partOf = held.Select(round => parts.IsEmpty ? 0 : parts.Index().Where(part => part.Item.Contains(round)).Select(part => part.Index).DefaultIfEmpty(-1).First()).ToArray();
        best = parts.IsEmpty ? [held.Length] : parts.Select(part => Math.Min(part.Best ?? held.Length, held.Length)).ToArray();
        rounds = held.Select(round => Results(season, ledger.Awards.Where(award => award.Round == round).ToList(), round, id)).ToArray();
        counted = new int[ordinals.Count * best.Length];
        results = new int[ordinals.Count * best.Length * held.Length];
        totals = new int[ordinals.Count];
        counts = new byte[ordinals.Count * MostPlaces];
        order = new int[ordinals.Count];
    }

    /// <summary>How many results there are.</summary>
    internal int Size => rounds.Sum(round => round.Length);

    /// <summary>A table after every round; returns the sum of the leaders so that nothing is optimised away.</summary>
    internal int EveryRound()
    {
        Clear();
        var leaders = 0;
        for (var round = 0; round < rounds.Length; round++)
        {
            Add(round);
            Sort();
            leaders += order[0];
        }

        return leaders;
    }

    /// <summary>How many of the library's tables have the same points for everybody, out of how many.</summary>
    internal (int Same, int Tables) Compare(IEnumerable<StandingsTable> history)
    {
        Clear();
        var (same, tables) = (0, 0);
        foreach (var table in history)
        {
            Add(tables++);
            Sort();
            same += table.Rows.All(row => row.Points == Points.Of(totals[ordinals[row.Competitor.Id.ToString()]], unit)) ? 1 : 0;
        }

        return (same, tables);
    }

    private Result[] Results(Season season, List<Scoring.Award> awards, int round, ChampionshipId id)
    {
        var found = new List<Result>();
        foreach (var (at, session) in season.SessionsOf(round).Where(item => item.Session is { Kind: SessionKind.Race, IsHeld: true }).Select(item => (item.Event, item.Session)))
        {
            foreach (var line in session.Classifications[^1].Lines)
            {
                var car = at.Entries.First(entry => entry.Id == line.Entry);
                foreach (var competitor in Competitors(car, line, id).Distinct().Where(ordinals.ContainsKey))
                {
                    var mine = awards.Where(award => award.Entry == line.Entry && award.Competitor.Id.ToString() == competitor && award.Session.Id == session.Id).ToList();
                    awards.RemoveAll(mine.Contains);
                    found.Add(new(ordinals[competitor], line.Position is { Number: <= MostPlaces } place ? place.Number : 0, Worth(mine)));
                }
            }
        }

        // Points of other sessions, such as sprints.
        found.AddRange(awards.GroupBy(award => award.Competitor.Id.ToString()).Select(group => new Result(ordinals[group.Key], 0, Worth(group))));

        // What one competitor got in a round is one result of those that count.
        return [.. found.OrderBy(result => result.Competitor)];
    }

    private static IEnumerable<string> Competitors(Entry car, ResultLine line, ChampionshipId id) =>
        id.ToString() == "drivers"
            ? car.Crew.Select(member => member.Driver.ToString()).Concat(line.Drivers.Select(stint => stint.Driver.ToString()))
            : [car.Engine is { } engine ? $"{car.Manufacturer}/{engine}" : $"{car.Manufacturer}"];

    private int Worth(IEnumerable<Scoring.Award> awards)
    {
        var sum = Points.Sum(awards.Where(award => award.Account == Scoring.Accounts.Points).Select(award => award.Points));
        return checked((int)(sum.Numerator * unit / sum.Denominator));
    }

    private void Clear()
    {
        Array.Clear(counted);
        Array.Clear(totals);
        Array.Clear(counts);
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }
    }

    private void Add(int round)
    {
        var part = partOf[round];
        var cars = rounds[round];
        for (var i = 0; i < cars.Length;)
        {
            var competitor = cars[i].Competitor;
            var points = 0;
            for (; i < cars.Length && cars[i].Competitor == competitor; i++)
            {
                points += cars[i].Points;
                counts[(competitor * MostPlaces) + Math.Max(0, cars[i].Place - 1)] += cars[i].Place > 0 ? (byte)1 : (byte)0;
            }

            if (part >= 0 && points > 0)
            {
                Count((competitor * best.Length) + part, competitor, part, points);
            }
        }
    }

    private void Count(int slot, int competitor, int part, int points)
    {
        var mine = results.AsSpan(slot * rounds.Length, rounds.Length);
        var count = counted[slot];
        if (count == best[part])
        {
            if (count == 0 || mine[count - 1] >= points)
            {
                return;
            }

            totals[competitor] -= mine[--count];
        }

        var at = count;
        for (; at > 0 && mine[at - 1] < points; at--)
        {
            mine[at] = mine[at - 1];
        }

        mine[at] = points;
        counted[slot] = count + 1;
        totals[competitor] += points;
    }

    private void Sort()
    {
        for (var i = 1; i < order.Length; i++)
        {
            var car = order[i];
            var j = i - 1;
            while (j >= 0 && IsAhead(car, order[j]))
            {
                order[j + 1] = order[j];
                j--;
            }

            order[j + 1] = car;
        }
    }

    private bool IsAhead(int a, int b) => totals[a] != totals[b]
        ? totals[a] > totals[b]
        : counts.AsSpan(a * MostPlaces, MostPlaces).SequenceCompareTo(counts.AsSpan(b * MostPlaces, MostPlaces)) > 0;

    /// <summary>What a competitor got with one car in one race: the place, 0 for none, and the points in units.</summary>
    private readonly record struct Result(int Competitor, int Place, int Points);
}

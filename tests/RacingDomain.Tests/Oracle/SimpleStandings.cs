using RacingDomain.Seasons;

namespace RacingDomain.Tests.Oracle;

/// <summary>Standings as one would work them out by hand: points by place in races, the best few results, most wins, seconds, ... on a tie.</summary>
/// <remarks>Slow, obvious, and without a line in common with the engine. It knows no decisions, no registrations and no bonuses.</remarks>
internal static class SimpleStandings
{
    /// <summary>The rows as (position, driver, points, gross), in order.</summary>
    internal static List<(int Position, string Driver, Points Net, Points Gross)> Of(Season season, Points[] scale, ClassId? @class, int? best, int afterRound)
    {
        var points = new Dictionary<string, Dictionary<int, Points>>();
        var places = new Dictionary<string, List<int>>();
        foreach (var round in season.Rounds.Where(round => round.Status == RoundStatus.Held && round.Number <= afterRound))
        {
            foreach (var source in season.SessionsOf(round.Number).Where(source => source.Session.Kind == SessionKind.Race))
            {
                Race(source, round.Number, scale, @class, points, places);
            }
        }

        var rows = points.Select(driver =>
        {
            var results = driver.Value.Values.OrderDescending().ToList();
            return (Driver: driver.Key, Net: Points.Sum(results.Take(best ?? results.Count)), Gross: Points.Sum(results));
        }).ToList();
        rows.Sort((a, b) => a.Net != b.Net ? b.Net.CompareTo(a.Net) : IsAhead(a.Driver, b.Driver, places) ? -1 : IsAhead(b.Driver, a.Driver, places) ? 1 : string.CompareOrdinal(a.Driver, b.Driver));
        return rows.Select(row => (1 + rows.Count(other => other.Net > row.Net || (other.Net == row.Net && IsAhead(other.Driver, row.Driver, places))), row.Driver, row.Net, row.Gross)).ToList();
    }

    private static void Race(EventSession source, int round, Points[] scale, ClassId? @class, Dictionary<string, Dictionary<int, Points>> points, Dictionary<string, List<int>> places)
    {
        var entries = source.Event.Entries.ToDictionary(entry => entry.Id);
        var lines = source.Session.Classifications[^1].Lines.Where(line => @class is null || entries[line.Entry].Class == @class).ToList();
        foreach (var line in lines.Where(line => line.Status != ResultStatus.DidNotStart))
        {
            var won = Points.Zero;
            int? place = null;
            if (line.Position is { } position)
            {
                var ahead = lines.Count(other => other.Position < position);
                var level = lines.Count(other => other.Position == position);
                for (var i = ahead; i < ahead + level && i < scale.Length; i++)
                {
                    won += scale[i];
                }

                won = won.DividedBy(level);
                place = ahead + 1;
            }

            var drivers = entries[line.Entry].Crew.Select(member => member.Driver).Concat(line.Drivers.Select(stint => stint.Driver)).Distinct();
            foreach (var driver in drivers.Select(driver => driver.ToString()))
            {
                points.TryAdd(driver, []);
                places.TryAdd(driver, []);
                points[driver][round] = points[driver].GetValueOrDefault(round) + won;
                if (place is { } held)
                {
                    places[driver].Add(held);
                }
            }
        }
    }

    private static bool IsAhead(string one, string other, Dictionary<string, List<int>> places)
    {
        for (var place = 1; place < 100; place++)
        {
            var (mine, theirs) = (places[one].Count(p => p == place), places[other].Count(p => p == place));
            if (mine != theirs)
            {
                return mine > theirs;
            }
        }

        return false;
    }
}

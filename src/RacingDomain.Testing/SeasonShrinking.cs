using RacingDomain.Seasons;
using RacingDomain.Testing.Changes;

namespace RacingDomain.Testing;

/// <summary>Makes seasons simpler that show something, until they show it and nothing else.</summary>
/// <remarks>Every season given is valid. The boldest changes come first: whole rounds, then cars, decisions, drivers, and what is out of the ordinary in a result.</remarks>
public static class SeasonShrinking
{
    private const int Few = 3;
    private const int MostForSubsets = 9;

    private static readonly bool[] CloseUp = [true, false];
    private static readonly int[] CrewSizes = [1, 2];

    /// <summary>The kinds of change, the boldest first.</summary>
    private static readonly Func<Season, IEnumerable<Season?>>[] Changes = [SingleRounds, FewCars, SmallCrews, Rounds, Cars, Decisions, Crews, Sessions, Lists, Restrictions, Lines];

    /// <summary>The seasons that are a step simpler; none when there is nothing left to leave out.</summary>
    /// <param name="season">The season; any, also one that was imported.</param>
    public static IEnumerable<Season> Simpler(Season season)
    {
        ArgumentNullException.ThrowIfNull(season);
        return Changes.SelectMany(change => Of(change, season));
    }

    /// <summary>The simplest season that can be reached from one and still shows something.</summary>
    /// <param name="season">The season that shows it.</param>
    /// <param name="shows">Whether a season shows it.</param>
    /// <param name="attempts">How many seasons are tried at most.</param>
    public static Season Simplest(Season season, Func<Season, bool> shows, int attempts = 2_000)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(shows);
        for (var before = (Season?)null; before != season && attempts > 0;)
        {
            before = season;
            foreach (var change in Changes)
            {
                season = Simplest(season, change, shows, ref attempts);
            }
        }

        return season;
    }

    private static Season Simplest(Season season, Func<Season, IEnumerable<Season?>> change, Func<Season, bool> shows, ref int attempts)
    {
        for (var isSimpler = true; isSimpler;)
        {
            isSimpler = false;
            foreach (var simpler in Of(change, season))
            {
                if (attempts-- <= 0)
                {
                    return season;
                }

                if (shows(simpler))
                {
                    (season, isSimpler) = (simpler, true);
                    break;
                }
            }
        }

        return season;
    }

    private static IEnumerable<Season> Of(Func<Season, IEnumerable<Season?>> change, Season season) => change(season).OfType<Season>().Where(simpler => simpler != season);

    private static IEnumerable<Season?> SingleRounds(Season season) =>
        season.Rounds.Length < 2 ? [] : season.Rounds.Select(round => WithoutRounds(season, number => number != round.Number));

    private static IEnumerable<Season?> Rounds(Season season) => season.Rounds.Reverse().Select(round => WithoutRounds(season, number => number == round.Number));

    private static IEnumerable<Season?> FewCars(Season season)
    {
        var cars = CarsOf(season);
        if (cars.Count is < 2 or > MostForSubsets)
        {
            return [];
        }

        return Enumerable.Range(1, (1 << cars.Count) - 2)
            .Where(subset => int.PopCount(subset) <= Few && int.PopCount(subset) < cars.Count)
            .OrderBy(int.PopCount)
            .SelectMany(subset => CloseUp.Select(closeUp => Without(season, cars.Where((_, i) => (subset & (1 << i)) == 0), closeUp)));
    }

    private static IEnumerable<Season?> Cars(Season season) =>
        CarsOf(season).SelectMany(car => CloseUp.Select(closeUp => Without(season, [car], closeUp)));

    private static List<EntryId> CarsOf(Season season) => season.Events.SelectMany(e => e.Entries).Select(entry => entry.Id).Distinct().ToList();

    private static Season? Without(Season season, IEnumerable<EntryId> cars, bool closeUp) =>
        cars.Aggregate((Season?)season, (left, car) => left is null ? null : SeasonChanges.WithoutCar(left, car, closeUp));

    private static IEnumerable<Season?> SmallCrews(Season season) => CrewSizes.Select(most =>
    {
        var parts = new SeasonParts(season);
        parts.Events = parts.Events.Select(e => e.WithEntries(e.Entries.Select(entry => entry.WithCrew(entry.Crew.Take(most).ToValueArray())).ToValueArray())).ToValueArray();
        parts.EachOrder((_, order) => order.WithLines(order.Lines.Select(line => WithoutStints(line)).ToValueArray()));
        return parts.Repaired();
    });

    private static IEnumerable<Season?> Decisions(Season season)
    {
        yield return season.Decisions.IsEmpty ? null : new SeasonParts(season) { Decisions = [] }.Repaired();
        for (var i = 0; i < season.Decisions.Length; i++)
        {
            yield return new SeasonParts(season) { Decisions = Without(season.Decisions, i) }.Repaired();
        }
    }

    private static Season? WithoutRounds(Season season, Func<int, bool> goes)
    {
        var parts = new SeasonParts(season);
        parts.Rounds = season.Rounds.Where(round => !goes(round.Number)).ToValueArray();
        parts.Events = parts.Events
            .Select(e => e.WithSessions(e.Sessions.Where(session => session.Round is not { } number || !goes(number)).ToValueArray()))
            .Where(e => parts.Rounds.Any(round => round.Event == e.Id))
            .ToValueArray();
        return parts.Rounds.IsEmpty ? null : parts.Repaired();
    }

    private static IEnumerable<Season?> Crews(Season season)
    {
        foreach (var driver in season.Events.SelectMany(e => e.Entries).Where(entry => entry.Crew.Length > 1).SelectMany(entry => entry.Crew).Select(member => member.Driver).Distinct())
        {
            var parts = new SeasonParts(season);
            parts.Events = parts.Events.Select(e => e.WithEntries(e.Entries.Select(entry =>
                entry.Crew.Length > 1 ? entry.WithCrew(entry.Crew.Where(member => member.Driver != driver).ToValueArray()) : entry).ToValueArray())).ToValueArray();
            parts.EachOrder((_, order) => order.WithLines(order.Lines.Select(line => line.Drivers.Any(stint => stint.Driver == driver) ? WithoutStints(line, driver) : line).ToValueArray()));
            yield return parts.Repaired();
        }
    }

    private static ResultLine WithoutStints(ResultLine line, DriverId? driver = null) =>
        new(line.Entry, line.Position, line.Status, line.SharesPlace, line.Drivers.Where(stint => driver is { } one && stint.Driver != one).ToValueArray(), line.Measures, line.Extensions);

    private static IEnumerable<Season?> Sessions(Season season)
    {
        foreach (var e in season.Events)
        {
            for (var i = 0; i < e.Sessions.Length; i++)
            {
                yield return Repaired(season, e.WithSessions(Without(e.Sessions, i)));
                var session = e.Sessions[i];
                if (!session.Feats.IsEmpty)
                {
                    yield return Repaired(season, e.WithSession(session.WithFeats([])));
                }

                if (!session.Checkpoints.IsEmpty)
                {
                    yield return Repaired(season, e.WithSession(session.WithCheckpoints([])));
                }

                if (session.Running.ScheduledLaps != session.Running.RunLaps)
                {
                    yield return Repaired(season, e.WithSession(session.WithRunning(RunningFacts.None)));
                }
            }
        }
    }

    private static IEnumerable<Season?> Lists(Season season)
    {
        yield return new SeasonParts(season) { Registrations = [] }.Repaired();
        yield return new SeasonParts(season) { Pairings = [] }.Repaired();
        yield return new SeasonParts(season) { Coverage = [] }.Repaired();
        var decided = string.Join(' ', season.Decisions.Select(decision => decision.ToString())) + string.Join(' ', season.Registrations.Select(registration => registration.Competitor.ToString()));
        var entries = season.Events.SelectMany(e => e.Entries).ToList();
        var drivers = entries.SelectMany(entry => entry.Crew.Select(member => member.Driver))
            .Concat(season.Events.SelectMany(e => e.Sessions).SelectMany(session => session.Classifications.Concat(session.Checkpoints.SelectMany(c => c.Classifications))).SelectMany(order => order.Lines).SelectMany(line => line.Drivers).Select(stint => stint.Driver))
            .Concat(season.Events.SelectMany(e => e.Sessions).SelectMany(session => session.Feats).Select(feat => feat.Driver).OfType<DriverId>())
            .ToHashSet();
        yield return Whole(new SeasonParts(season) { Drivers = season.Drivers.Where(driver => drivers.Contains(driver.Id) || decided.Contains(driver.Id.ToString(), StringComparison.Ordinal)).ToValueArray() });
        yield return Whole(new SeasonParts(season) { Teams = season.Teams.Where(team => entries.Exists(entry => entry.Team == team.Id)).ToValueArray() });
        yield return Whole(new SeasonParts(season) { Manufacturers = season.Manufacturers.Where(make => entries.Exists(entry => entry.Manufacturer == make.Id || entry.Engine == make.Id)).ToValueArray() });
        yield return Whole(new SeasonParts(season) { Classes = season.Classes.Where(@class => entries.Exists(entry => entry.Class == @class.Id)).ToValueArray() });
    }

    private static IEnumerable<Season?> Restrictions(Season season)
    {
        for (var i = 0; i < season.Rounds.Length; i++)
        {
            var round = season.Rounds[i];
            if (!round.Restrictions.IsEmpty)
            {
                yield return Whole(new SeasonParts(season) { Rounds = season.Rounds.Select(r => r == round ? r.WithRestrictions([]) : r).ToValueArray() });
            }
        }

        if (season.Events.Any(e => e.Entries.Any(entry => !entry.WithoutClaim.IsEmpty)))
        {
            var parts = new SeasonParts(season);
            parts.Events = parts.Events.Select(e => e.WithEntries(e.Entries.Select(entry => entry.WithoutClaimTo([])).ToValueArray())).ToValueArray();
            yield return parts.Repaired();
        }
    }

    private static IEnumerable<Season?> Lines(Season season)
    {
        foreach (var e in season.Events)
        {
            foreach (var session in e.Sessions.Where(session => session.Classifications.Length == 1))
            {
                var order = session.Classifications[0];
                for (var i = 0; i < order.Lines.Length; i++)
                {
                    yield return Repaired(season, e.WithSession(session.WithClassifications([SeasonChanges.WithoutCar(e, order, order.Lines[i].Entry)])));
                    if (Plain(order.Lines[i]) is var plain && plain != order.Lines[i])
                    {
                        yield return Repaired(season, e.WithSession(session.WithClassifications([order.WithLines(order.Lines.Select((line, j) => i == j ? plain : line).ToValueArray())])));
                    }
                }
            }
        }
    }

    /// <summary>A line with a place and nothing else.</summary>
    private static ResultLine Plain(ResultLine line) => line.Position is null
        ? WithoutStints(line).WithMeasures(Measures.None)
        : WithoutStints(line).WithMeasures(Measures.None).WithStatus(ResultStatus.Classified);

    private static Season? Repaired(Season season, Event changed) =>
        new SeasonParts(season) { Events = season.Events.Select(e => e.Id == changed.Id ? changed : e).ToValueArray() }.Repaired();

    private static Season? Whole(SeasonParts parts)
    {
        try
        {
            return parts.ToSeason();
        }
        catch (SeasonException)
        {
            return null;
        }
    }

    private static ValueArray<T> Without<T>(ValueArray<T> items, int index) => items.Where((_, i) => i != index).ToValueArray();
}

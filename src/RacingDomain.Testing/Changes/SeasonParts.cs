using System.Globalization;
using RacingDomain.Seasons;

namespace RacingDomain.Testing.Changes;

/// <summary>The parts of a season, to be changed and put together again.</summary>
internal sealed class SeasonParts(Season season)
{
    private const int MostRepairs = 20;

    internal ValueArray<RacingClass> Classes { get; set; } = season.Classes;

    internal ValueArray<Driver> Drivers { get; set; } = season.Drivers;

    internal ValueArray<Team> Teams { get; set; } = season.Teams;

    internal ValueArray<Manufacturer> Manufacturers { get; set; } = season.Manufacturers;

    internal ValueArray<Round> Rounds { get; set; } = season.Rounds;

    internal ValueArray<Event> Events { get; set; } = season.Events;

    internal ValueArray<Decision> Decisions { get; set; } = season.Decisions;

    internal ValueArray<Registration> Registrations { get; set; } = season.Registrations;

    internal ValueArray<DriverPairing> Pairings { get; set; } = season.Pairings;

    internal ValueArray<CoverageGap> Coverage { get; set; } = season.Coverage;

    /// <summary>The season of these parts.</summary>
    /// <exception cref="SeasonException">The parts do not go together.</exception>
    internal Season ToSeason() => new(
        season.Series, season.Id, season.Rulebook, Classes, Drivers, Teams, Manufacturers, Rounds, Events, Decisions, Registrations, Pairings, Coverage, season.Sources, season.Extensions);

    /// <summary>The season of these parts without the decisions, registrations and the like that speak of what is no longer there; null if the rest does not go together.</summary>
    internal Season? Repaired()
    {
        for (var i = 0; i < MostRepairs; i++)
        {
            try
            {
                return ToSeason();
            }
            catch (SeasonException error)
            {
                if (!Repair(error.Problems))
                {
                    return null;
                }
            }
            catch (ArgumentException)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Changes every session.</summary>
    internal void EachSession(Func<Event, Session, Session> change) =>
        Events = Events.Select(e => e.WithSessions(e.Sessions.Select(session => change(e, session)).ToValueArray())).ToValueArray();

    /// <summary>Changes every order of every session and checkpoint.</summary>
    internal void EachOrder(Func<Event, Classification, Classification> change) => EachSession((e, session) => session
        .WithClassifications(session.Classifications.Select(order => change(e, order)).ToValueArray())
        .WithCheckpoints(session.Checkpoints.Select(checkpoint => checkpoint.WithClassifications(checkpoint.Classifications.Select(order => change(e, order)).ToValueArray())).ToValueArray()));

    private bool Repair(ValueArray<SeasonProblem> problems)
    {
        var (decisions, registrations, pairings, coverage) = (Broken(problems, "decisions"), Broken(problems, "registrations"), Broken(problems, "pairings"), Broken(problems, "coverage"));
        if (decisions.Count + registrations.Count + pairings.Count + coverage.Count == 0)
        {
            return false;
        }

        Decisions = Without(Decisions, decisions);
        Registrations = Without(Registrations, registrations);
        Pairings = Without(Pairings, pairings);
        Coverage = Without(Coverage, coverage);
        return true;
    }

    private static HashSet<int> Broken(ValueArray<SeasonProblem> problems, string list) => problems
        .Select(problem => problem.Path.Split('/'))
        .Where(steps => steps.Length > 2 && steps[1] == list)
        .Select(steps => int.Parse(steps[2], CultureInfo.InvariantCulture))
        .ToHashSet();

    private static ValueArray<T> Without<T>(ValueArray<T> items, HashSet<int> left) => items.Where((_, i) => !left.Contains(i)).ToValueArray();
}

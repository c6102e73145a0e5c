using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Testing.Generators;

/// <summary>Finds out what a season has to have for a rulebook.</summary>
internal static class RulebookShape
{
    private const int MostClasses = 3;
    private const int LeastRounds = 5;
    private const int MostNumbers = 10;

    /// <summary>The shape of seasons in which a championship of the rulebook finds what it looks for.</summary>
    internal static SeasonShape Of(Rulebook rulebook, Championship championship)
    {
        var systems = championship.Phases.Select(phase => phase.Points).OfType<PointsSystem>().Concat(championship.Points is PointsSystem own ? [own] : []).ToList();
        var filters = systems.SelectMany(Filters.Of).Concat(championship.Population.DriveTimes.Select(time => time.When)).ToList();
        var conditions = systems.SelectMany(points => points.Bonuses).SelectMany(bonus => bonus.Condition.Parts).ToList();
        var kinds = filters.SelectMany(filter => filter.Kinds)
            .Concat(championship.Ranking.Wins.Sessions)
            .Concat(championship.Points is PointsSystem ? [] : [SessionKind.Qualifying, SessionKind.QualifyingRace, SessionKind.Sprint])
            .Append(SessionKind.Qualifying)
            .Where(kind => kind is not (SessionKind.Race or SessionKind.Checkpoint))
            .Distinct();
        var numbers = NumbersOf(championship, filters);
        return new SeasonShape
        {
            Season = rulebook.ValidFor.IsEmpty ? SeasonId.Parse("2021") : rulebook.ValidFor[0],
            Rulebook = rulebook.Id,
            Classes = ClassesOf(rulebook, championship, filters),
            Kinds = kinds.ToValueArray(),
            Events = filters.SelectMany(filter => filter.Events).Distinct().ToValueArray(),
            Sessions = filters.SelectMany(filter => filter.Sessions).Distinct().ToValueArray(),
            Checkpoints = filters.SelectMany(filter => filter.Checkpoints).Concat(filters.Exists(filter => filter.Kinds.Contains(SessionKind.Checkpoint)) ? ["half-way"] : []).Distinct().ToValueArray(),
            CheckpointTimes = filters.SelectMany(filter => filter.CheckpointsAt).Distinct().Order().ToValueArray(),
            Lengths = LengthsOf(filters.SelectMany(filter => new[] { filter.MinimumLength, filter.MaximumLength }).Append(championship.Rounds.MinimumLength).Append(championship.Rounds.MaximumLength)).ToValueArray(),
            Feats = conditions.Where(condition => condition.Kind == BonusKind.Feat).Select(condition => condition.Name!)
                .Concat(conditions.Exists(condition => condition.Kind == BonusKind.FastestLap) ? [FeatKinds.FastestLap] : [])
                .Distinct().ToValueArray(),
            Groups = championship.Population.Group is { } group ? [group] : [],
            HasRatings = true,
            HasCoDrivers = championship.Population.Role == CrewRole.CoDriver,
            HasEngines = championship.Kind is CompetitorKind.EngineMaker or CompetitorKind.Constructor,
            HasNations = championship.Kind == CompetitorKind.Nation,
            HasGreenLaps = true,
            HasLapsLed = conditions.Exists(condition => condition.Kind is BonusKind.LedLaps or BonusKind.MostLapsLed || condition.Name is "laps-led" or "laps-not-led"),
            Numbers = numbers,
            MostRounds = Math.Max(LeastRounds, numbers.Length),
        };
    }

    /// <summary>The first and last rounds of phases and parts, and those that rules name; none where the first rounds of a season have them all.</summary>
    private static ValueArray<int> NumbersOf(Championship championship, List<SessionFilter> filters)
    {
        var countings = championship.Phases.Select(phase => phase.Counting).OfType<Counting>().Prepend(championship.Counting).ToList();
        var numbers = championship.Phases.SelectMany(phase => new[] { phase.FirstRound, phase.FirstRound - 1 })
            .Concat(countings.SelectMany(counting => counting.Parts).SelectMany(part => new[] { part.FirstRound, part.LastRound ?? part.FirstRound + 1 }.Concat(part.Rounds)))
            .Concat(countings.SelectMany(counting => counting.AlwaysCountingRounds))
            .Concat(filters.SelectMany(filter => filter.Rounds))
            .Prepend(1)
            .Where(number => number > 0)
            .Distinct()
            .Take(MostNumbers)
            .Order()
            .ToValueArray();
        return numbers[^1] <= LeastRounds ? [] : numbers;
    }

    private static ValueArray<ClassId> ClassesOf(Rulebook rulebook, Championship championship, List<SessionFilter> filters)
    {
        var own = championship.Population.Classes;
        var others = rulebook.Championships.SelectMany(other => other.Population.Classes).Append(ClassId.Parse("other")).Where(@class => !own.Contains(@class)).Distinct();
        return own.IsEmpty ? (championship.Population.ClassesApart ? filters.SelectMany(filter => filter.Classes).Append(ClassId.Parse("first")).Append(ClassId.Parse("second")).Distinct().Take(MostClasses).ToValueArray() : []) : own.Concat(others.Take(Math.Max(1, MostClasses - own.Length))).ToValueArray();
    }

    /// <summary>Lengths on, below and above every bound.</summary>
    private static IEnumerable<Duration> LengthsOf(IEnumerable<Duration?> bounds) =>
        bounds.OfType<Duration>()
            .SelectMany(bound => new[] { bound, bound - Duration.FromMinutes(1), bound + Duration.FromMinutes(1) })
            .Where(length => length > Duration.Zero)
            .Distinct();
}

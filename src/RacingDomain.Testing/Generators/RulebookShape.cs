using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Testing.Generators;

/// <summary>Finds out what a season has to have for a rulebook.</summary>
internal static class RulebookShape
{
    private const int MostClasses = 3;
    private const int MostRounds = 8;

    /// <summary>The shape of seasons in which a championship of the rulebook finds what it looks for.</summary>
    internal static SeasonShape Of(Rulebook rulebook, Championship championship)
    {
        var filters = (championship.Points as PointsSystem is { } points ? FiltersOf(points) : []).ToList();
        var bonuses = championship.Points is PointsSystem system ? system.Bonuses : [];
        var kinds = filters.SelectMany(filter => filter.Kinds)
            .Concat(championship.Ranking.Wins.Sessions)
            .Concat(championship.Points is PointsSystem ? [] : [SessionKind.Qualifying, SessionKind.QualifyingRace, SessionKind.Sprint])
            .Append(SessionKind.Qualifying)
            .Where(kind => kind is not (SessionKind.Race or SessionKind.Checkpoint))
            .Distinct();
        return new SeasonShape
        {
            Season = rulebook.ValidFor.IsEmpty ? SeasonId.Parse("2021") : rulebook.ValidFor[0],
            Rulebook = rulebook.Id,
            Classes = ClassesOf(rulebook, championship),
            Kinds = kinds.ToValueArray(),
            Events = filters.SelectMany(filter => filter.Events).Distinct().ToValueArray(),
            Sessions = filters.SelectMany(filter => filter.Sessions).Distinct().ToValueArray(),
            Checkpoints = filters.SelectMany(filter => filter.Checkpoints).Concat(filters.Exists(filter => filter.Kinds.Contains(SessionKind.Checkpoint)) ? ["half-way"] : []).Distinct().ToValueArray(),
            CheckpointTimes = filters.SelectMany(filter => filter.CheckpointsAt).Distinct().Order().ToValueArray(),
            Lengths = LengthsOf(filters.SelectMany(filter => new[] { filter.MinimumLength, filter.MaximumLength }).Append(championship.Rounds.MinimumLength).Append(championship.Rounds.MaximumLength)).ToValueArray(),
            Feats = bonuses.Where(bonus => bonus.Condition.Kind == BonusKind.Feat).Select(bonus => bonus.Condition.Name!)
                .Concat(bonuses.Any(bonus => bonus.Condition.Kind == BonusKind.FastestLap) ? [FeatKinds.FastestLap] : [])
                .Distinct().ToValueArray(),
            Groups = championship.Population.Group is { } group ? [group] : [],
            HasRatings = true,
            HasCoDrivers = championship.Population.Role == CrewRole.CoDriver,
            HasEngines = championship.Kind is CompetitorKind.EngineMaker or CompetitorKind.Constructor,
            HasNations = championship.Kind == CompetitorKind.Nation,
            HasGreenLaps = true,
            HasLapsLed = bonuses.Any(bonus => bonus.Condition.Kind is BonusKind.LedLaps or BonusKind.MostLapsLed),
            MostRounds = Math.Clamp(championship.Counting.Parts.Select(part => part.FirstRound + 1).DefaultIfEmpty(0).Max(), 5, MostRounds),
        };
    }

    /// <summary>The filters of all rules, cases and bonuses.</summary>
    private static IEnumerable<SessionFilter> FiltersOf(PointsSystem points) =>
        points.Rules.SelectMany(rule => new[] { rule.When }.Concat(rule.Scales.Select(scale => scale.When)).Concat(rule.Weight.Cases.Select(weight => weight.When)).Concat(rule.Credit.DriveTimes.Select(time => time.When)))
            .Concat(points.Bonuses.SelectMany(bonus => new[] { bonus.When }.Concat(bonus.Weight.Cases.Select(weight => weight.When))));

    private static ValueArray<ClassId> ClassesOf(Rulebook rulebook, Championship championship)
    {
        var own = championship.Population.Classes;
        var others = rulebook.Championships.SelectMany(other => other.Population.Classes).Append(ClassId.Parse("other")).Where(@class => !own.Contains(@class)).Distinct();
        return own.IsEmpty ? [] : own.Concat(others.Take(Math.Max(1, MostClasses - own.Length))).ToValueArray();
    }

    /// <summary>Lengths on, below and above every bound.</summary>
    private static IEnumerable<Duration> LengthsOf(IEnumerable<Duration?> bounds) =>
        bounds.OfType<Duration>()
            .SelectMany(bound => new[] { bound, bound - Duration.FromMinutes(1), bound + Duration.FromMinutes(1) })
            .Where(length => length > Duration.Zero)
            .Distinct();
}

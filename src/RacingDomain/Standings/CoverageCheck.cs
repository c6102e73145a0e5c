using System.Collections.Concurrent;
using System.Globalization;
using NodaTime;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>Finds what a table of a championship needs and the facts do not hold.</summary>
internal sealed class CoverageCheck(SeasonView view, Championship championship, ChampionshipCalendar calendar)
{
    private readonly PointsSystem? system = championship.Points as PointsSystem;
    private readonly ConcurrentDictionary<int, ValueArray<CoverageGap>> known = [];

    /// <summary>What is missing in a table up to a round, found once.</summary>
    internal ValueArray<CoverageGap> GapsAt(int lastRound) => known.GetOrAdd(lastRound, last => Gaps(last).ToValueArray());

    /// <summary>What the season declares, and what can be seen to be missing from the rounds held: races, checkpoints, lengths, ratings.</summary>
    private IEnumerable<CoverageGap> Gaps(int lastRound)
    {
        for (var i = 0; i <= lastRound; i++)
        {
            var round = view.Rounds[i];
            var declared = view.Season.Coverage.Where(gap => gap.Round == round.Number && IsConcernedBy(gap, round)).ToList();
            foreach (var gap in declared)
            {
                yield return gap;
            }

            if (!view.IsHeld(i))
            {
                continue;
            }

            foreach (var gap in Missing(i).Where(gap => !declared.Exists(known => known.Session is not { } kind || kind == gap.Session)))
            {
                yield return gap;
            }
        }

        if (UnratedSince(lastRound) is { } first)
        {
            yield return new CoverageGap(first.Number, "The ratings of the drivers are not known.");
        }
    }

    private IEnumerable<CoverageGap> Missing(int index)
    {
        var round = view.Rounds[index];
        if (!calendar.HasRound(round) && calendar.MayHaveRound(round) && calendar.Counts(round))
        {
            yield return new CoverageGap(round.Number, "The length of the race is not known.", SessionKind.Race);
        }

        if (!calendar.Includes(round))
        {
            yield break;
        }

        if (ScoresRaces && !view.SlotsOf(index).Exists(slot => slot.Kind == SessionKind.Race && ChampionshipCalendar.TakesPart(championship, slot.Source.Session)))
        {
            yield return new CoverageGap(round.Number, "The order of the race is not known.", SessionKind.Race);
        }

        foreach (var race in calendar.RacesOf(round))
        {
            if (CheckpointsMissing(race, round) is { } reason)
            {
                yield return new CoverageGap(round.Number, reason, SessionKind.Checkpoint);
            }
        }
    }

    /// <summary>What a rule about checkpoints misses in a session; null for nothing. A moment that the session did not reach is not missed.</summary>
    private string? CheckpointsMissing(EventSession source, Round round)
    {
        var session = source.Session;
        var filters = (system?.Rules ?? [])
            .Where(rule => rule.When.Kinds.Contains(SessionKind.Checkpoint) && rule.When.CanMatch(round, source))
            .SelectMany(rule => rule.Scales.Where(scale => scale.When.CanMatch(round, source)).Take(1).Select(scale => (Rule: rule.When, Scale: scale.When)))
            .ToList();
        if (filters.Count == 0)
        {
            return null;
        }

        if (session.AdvertisedLength is null && filters.Exists(filter => ByLength(filter.Rule) || ByLength(filter.Scale)))
        {
            return "The length of the race is not known.";
        }

        var known = session.Checkpoints.Where(checkpoint => Classification.KnownOn(view.AsOf, checkpoint.Classifications) is not null).ToList();
        var times = filters.SelectMany(filter => filter.Scale.CheckpointsAt.IsEmpty ? filter.Rule.CheckpointsAt : filter.Scale.CheckpointsAt).Distinct().Order().ToList();
        if (times.Count == 0)
        {
            return known.Count == 0 || known.Count < session.Checkpoints.Length ? "The order at the checkpoints is not known." : null;
        }

        var missing = times.FindAll(at => !(session.Running.RunTime < at) && !known.Exists(checkpoint => checkpoint.At == at));
        return missing.Count > known.Count(checkpoint => checkpoint.At is null)
            ? $"The order at the checkpoints is not known: {string.Join(", ", missing.Select(Text))}."
            : null;
    }

    /// <summary>The first round held, if drivers are chosen by their ratings and none of them has one.</summary>
    private Round? UnratedSince(int lastRound)
    {
        if (championship.Eligibility.Ratings.IsEmpty || championship.Kind != CompetitorKind.Driver)
        {
            return null;
        }

        var held = Enumerable.Range(0, lastRound + 1).Where(i => view.IsHeld(i) && calendar.Includes(view.Rounds[i])).Select(i => view.Rounds[i]).ToList();
        return held.Exists(round => calendar.RacesOf(round).Any(IsRated)) ? null : held.FirstOrDefault();

        bool IsRated(EventSession race) =>
            race.Event.Entries.Any(entry => championship.Population.Includes(entry.Class) && entry.Crew.Any(member => member.Rating is not null));
    }

    private bool ScoresRaces => system is null || system.Rules.Any(rule => rule.When.Kinds.IsEmpty || rule.When.Kinds.Contains(SessionKind.Race));

    private bool IsConcernedBy(CoverageGap gap, Round round) =>
        calendar.MayHaveRound(round)
        && championship.Identity.IsIn(gap.Championships)
        && (gap.Class is { } id ? championship.Population.Includes(id) && calendar.CountsFor(round, id) : calendar.Counts(round));

    private static bool ByLength(SessionFilter filter) => filter.MinimumLength is not null || filter.MaximumLength is not null;

    private static string Text(Duration time) => time.Minutes == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0} h")
        : string.Create(CultureInfo.InvariantCulture, $"{(time.Days * 24) + time.Hours} h {time.Minutes} min");
}

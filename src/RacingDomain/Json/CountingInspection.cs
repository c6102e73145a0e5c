using System.Globalization;
using RacingDomain.Championships;
using RacingDomain.Scoring;

namespace RacingDomain.Json;

/// <summary>What is hardly meant in which results count: of a championship, or of one of its phases.</summary>
internal sealed class CountingInspection(
    RulebookInspection inspection, Championship championship, IPointsSystem points, Counting counting, string place, int first = 1, int? last = null)
{
    public void Inspect()
    {
        Parts();
        Drops();
        Rules();
        if (counting.Average is { LeastResults: null } && championship.Eligibility.MinimumStarts < 2)
        {
            inspection.Warning(
                place + "/average",
                RulebookCheckCodes.AverageOfFew,
                "Who starts once and wins has the best average: divide by a least number of results with \"leastResults\", or ask for starts in the \"eligibility\" of the championship with \"minimumStarts\".");
        }
    }

    /// <summary>Points for attendance that nobody can earn.</summary>
    public void Inspect(AttendanceBonus bonus, string here)
    {
        new FilterInspection(inspection).Inspect(bonus.Rounds, inspection.PlaceOf(bonus.Rounds, here + "/rounds"));
        var rounds = inspection.Season?.Rounds.Count(round => round.Status != Seasons.RoundStatus.Cancelled && Counts(round) && bonus.Rounds.Names(round))
            ?? (bonus.Rounds.Rounds.IsEmpty ? null : bonus.Rounds.Rounds.Length);
        if (bonus.Starts > rounds)
        {
            inspection.Error(
                here + "/starts",
                RulebookCheckCodes.BonusNeverEarned,
                string.Create(CultureInfo.InvariantCulture, $"The points for attendance \"{bonus.Name}\" can never be earned: {bonus.Starts} starts are asked for in {rounds} rounds; give a smaller number, or leave it out for every round."),
                bonus.Name);
        }
    }

    private void Parts()
    {
        var parts = counting.Parts;
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            var rounds = RoundsIn(part);
            if (counting.Unit == CountingUnit.Round && part.Best > rounds)
            {
                inspection.Error(
                    string.Create(CultureInfo.InvariantCulture, $"{place}/parts/{i}/best"),
                    RulebookCheckCodes.CountsTooMany,
                    string.Create(CultureInfo.InvariantCulture, $"The best {part.Best} results count of {rounds} rounds: give a smaller number, or leave it out if all count."),
                    part.Best.Value.ToString(CultureInfo.InvariantCulture),
                    rounds.Value.ToString(CultureInfo.InvariantCulture));
            }
        }

        foreach (var round in LeftOut().Take(1))
        {
            inspection.Warning(
                place + "/parts",
                RulebookCheckCodes.RoundInNoPart,
                string.Create(CultureInfo.InvariantCulture, $"Round {round} is in no part of the season and does not count: extend a part, unless that is meant."),
                round.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>How many rounds a part has; null where that is not known.</summary>
    private int? RoundsIn(CountingPart part)
    {
        if (inspection.Season is { } season)
        {
            return season.Rounds.Count(round => part.Contains(round.Number) && round.Replaces is null && Counts(round));
        }

        var end = part.LastRound ?? last;
        return part.Rounds.IsEmpty ? end - Math.Max(first, part.FirstRound) + 1 : part.Rounds.Count(round => part.Contains(round) && round >= first && !(round > last));
    }

    private bool Counts(Seasons.Round round) => round.Number >= first && !(round.Number > last) && IsOwn(round) && (championship.Population.Classes.IsEmpty
        ? round.CountsFor(championship.Id, championship.Identity.Title, championship.Kind, null)
        : championship.Population.Classes.Any(@class => round.CountsFor(championship.Id, championship.Identity.Title, championship.Kind, @class)));

    /// <summary>Whether a round belongs to the championship, by the lengths of its races as far as they are known.</summary>
    private bool IsOwn(Seasons.Round round)
    {
        if (!championship.Rounds.Names(round))
        {
            return false;
        }

        var lengths = inspection.Season!.SessionsOf(round.Number).Where(source => source.Session.Kind == SessionKind.Race).Select(source => source.Session.AdvertisedLength).ToList();
        return lengths.Count == 0 || lengths.Exists(length => length is null || championship.Rounds.Matches(length));
    }

    private IEnumerable<int> LeftOut()
    {
        var parts = counting.Parts;
        if (parts.IsEmpty)
        {
            return [];
        }

        var rounds = inspection.Season is { } season
            ? season.Rounds.Where(Counts).Select(round => round.Number).Order()
            : !championship.Rounds.Rounds.IsEmpty ? championship.Rounds.Rounds.Order()
            : parts.Select(part => part.LastRound + 1).OfType<int>().Where(next => parts.Any(part => part.FirstRound >= next)).Prepend(first).Order();
        return rounds.Where(round => !counting.AlwaysCountingRounds.Contains(round) && !parts.Any(part => part.Contains(round)));
    }

    private void Drops()
    {
        var drops = counting.Drops;
        for (var i = 0; i < drops.Length; i++)
        {
            var here = string.Create(CultureInfo.InvariantCulture, $"{place}/drops/{i}");
            var planned = inspection.Season?.Rounds.Count(round => round.Replaces is null && Counts(round));
            var most = i == 0 || drops.Take(i).All(drop => drop.UpTo < planned) ? Least(drops[i].UpTo, planned) : drops[i].UpTo;
            if (counting.Unit == CountingUnit.Round && drops[i].Drop > 0 && drops[i].Drop >= most)
            {
                inspection.Error(
                    here,
                    RulebookCheckCodes.DropsEverything,
                    string.Create(CultureInfo.InvariantCulture, $"Of {most} results {drops[i].Drop} are dropped, so that none counts: drop fewer."),
                    drops[i].Drop.ToString(CultureInfo.InvariantCulture),
                    most.Value.ToString(CultureInfo.InvariantCulture));
            }

            if (drops.Take(i).Any(drop => drop.UpTo is null || drop.UpTo >= (drops[i].UpTo ?? int.MaxValue)))
            {
                inspection.Warning(here, RulebookCheckCodes.CaseNeverReached, "This case is never used, because one before is for all numbers of results that it is for: put the smaller numbers first.");
            }
        }
    }

    private static int? Least(int? a, int? b) => a < b || b is null ? a : b;

    private void Rules()
    {
        if (points is PointsSystem composed)
        {
            string[] names = [.. composed.Rules.Select(rule => rule.Name), .. composed.Bonuses.Select(bonus => bonus.Name)];
            for (var i = 0; i < counting.AlwaysCountingRules.Length; i++)
            {
                var rule = counting.AlwaysCountingRules[i];
                if (!names.Contains(rule))
                {
                    inspection.Error(
                        string.Create(CultureInfo.InvariantCulture, $"{place}/alwaysCountingRules/{i}"),
                        RulebookCheckCodes.UnknownRule,
                        $"The points system has no rule {Quoted.Of(rule)}: use {Shown.Choice(names)}.{NameSuggestion.For(rule, names)}",
                        Quoted.Of(rule)[1..^1]);
                }
            }
        }

        new FilterInspection(inspection).Rounds(counting.AlwaysCountingRounds, place + "/alwaysCountingRounds");
    }
}

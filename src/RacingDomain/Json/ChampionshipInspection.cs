using System.Globalization;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.TieBreaks;

namespace RacingDomain.Json;

/// <summary>What is hardly meant in how a championship counts and ranks.</summary>
internal sealed class ChampionshipInspection(RulebookInspection inspection, Championship championship, string place)
{
    private readonly string counting = inspection.PlaceOf(championship.Counting, place + "/counting");

    public void Inspect()
    {
        Classes();
        Counting();
        Drops();
        Rules();
        TieBreaks();
        if (inspection.Facts is { } facts && championship.Kind == CompetitorKind.Group && championship.Population.Group is { } group && !facts.Groups.Contains(group))
        {
            inspection.Error(
                inspection.PlaceOf(championship.Population, place + "/population") + "/group",
                RulebookCheckCodes.UnknownGroup,
                $"No entry of the season is in a group {Quoted.Of(group)}: correct the kind of group, or add the groups to the entries.",
                Quoted.Of(group)[1..^1]);
        }
    }

    private void Classes()
    {
        if (inspection.Season is { } season && !championship.ValidFor.IsEmpty && !championship.ValidFor.Contains(season.Id))
        {
            return;
        }

        foreach (var @class in championship.Population.Classes.Where(@class => inspection.Facts is { } facts && !facts.Classes.Contains(@class)))
        {
            var isOwn = inspection.PlaceOf(championship.Population, "") is { Length: > 0 };
            var named = isOwn ? championship.Population.Classes.TakeWhile(other => other != @class).Count() : -1;
            inspection.Error(
                isOwn ? string.Create(CultureInfo.InvariantCulture, $"{inspection.PlaceOf(championship.Population, "")}/classes/{named}") : place + "/forClasses",
                RulebookCheckCodes.UnknownClass,
                $"The season has no class '{@class}', which '{championship.Id}' is for.{NameSuggestion.For(@class.ToString(), inspection.Facts!.Classes.Select(id => id.ToString()).Order(StringComparer.Ordinal))} Correct the class, or leave the championship out.",
                @class.ToString());
        }
    }

    private void Counting()
    {
        var parts = championship.Counting.Parts;
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            var rounds = RoundsIn(part);
            if (championship.Counting.Unit == CountingUnit.Round && part.Best > rounds)
            {
                inspection.Error(
                    string.Create(CultureInfo.InvariantCulture, $"{counting}/parts/{i}/best"),
                    RulebookCheckCodes.CountsTooMany,
                    string.Create(CultureInfo.InvariantCulture, $"The best {part.Best} results count of {rounds} rounds: give a smaller number, or leave it out if all count."),
                    part.Best.Value.ToString(CultureInfo.InvariantCulture),
                    rounds.Value.ToString(CultureInfo.InvariantCulture));
            }
        }

        foreach (var round in LeftOut().Take(1))
        {
            inspection.Warning(
                counting + "/parts",
                RulebookCheckCodes.RoundInNoPart,
                string.Create(CultureInfo.InvariantCulture, $"Round {round} is in no part of the season and does not count: extend a part, unless that is meant."),
                round.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>How many rounds a part has; null where that is not known.</summary>
    private int? RoundsIn(CountingPart part) => inspection.Season is { } season
        ? season.Rounds.Count(round => part.Contains(round.Number) && round.Replaces is null && Counts(round))
        : part.LastRound - part.FirstRound + 1;

    private bool Counts(Seasons.Round round) => HasLength(round) && (championship.Population.Classes.IsEmpty
        ? round.CountsFor(championship.Id, championship.Identity.Title, championship.Kind, null)
        : championship.Population.Classes.Any(@class => round.CountsFor(championship.Id, championship.Identity.Title, championship.Kind, @class)));

    /// <summary>Whether a round belongs to the championship by the lengths of its races, as far as they are known.</summary>
    private bool HasLength(Seasons.Round round)
    {
        var lengths = inspection.Season!.SessionsOf(round.Number).Where(source => source.Session.Kind == SessionKind.Race).Select(source => source.Session.AdvertisedLength).ToList();
        return lengths.Count == 0 || lengths.Exists(length => length is null || championship.Rounds.Matches(length));
    }

    private IEnumerable<int> LeftOut()
    {
        var parts = championship.Counting.Parts;
        if (parts.IsEmpty)
        {
            return [];
        }

        var rounds = inspection.Season is { } season
            ? season.Rounds.Where(Counts).Select(round => round.Number).Order()
            : parts.Select(part => part.LastRound + 1).OfType<int>().Where(next => parts.Any(part => part.FirstRound >= next)).Prepend(1).Order();
        return rounds.Where(round => !championship.Counting.AlwaysCountingRounds.Contains(round) && !parts.Any(part => part.Contains(round)));
    }

    private void Drops()
    {
        var drops = championship.Counting.Drops;
        for (var i = 0; i < drops.Length; i++)
        {
            var here = string.Create(CultureInfo.InvariantCulture, $"{counting}/drops/{i}");
            var planned = inspection.Season?.Rounds.Count(round => round.Replaces is null && Counts(round));
            var most = i == 0 || drops.Take(i).All(drop => drop.UpTo < planned) ? Least(drops[i].UpTo, planned) : drops[i].UpTo;
            if (championship.Counting.Unit == CountingUnit.Round && drops[i].Drop > 0 && drops[i].Drop >= most)
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
        if (championship.Points is PointsSystem points)
        {
            string[] names = [.. points.Rules.Select(rule => rule.Name), .. points.Bonuses.Select(bonus => bonus.Name)];
            for (var i = 0; i < championship.Counting.AlwaysCountingRules.Length; i++)
            {
                var rule = championship.Counting.AlwaysCountingRules[i];
                if (!names.Contains(rule))
                {
                    inspection.Error(
                        string.Create(CultureInfo.InvariantCulture, $"{counting}/alwaysCountingRules/{i}"),
                        RulebookCheckCodes.UnknownRule,
                        $"The points system has no rule {Quoted.Of(rule)}: use {Shown.Choice(names)}.{NameSuggestion.For(rule, names)}",
                        Quoted.Of(rule)[1..^1]);
                }
            }
        }

        new FilterInspection(inspection).Rounds(championship.Counting.AlwaysCountingRounds, counting + "/alwaysCountingRounds");
    }

    private void TieBreaks()
    {
        if (!championship.Ranking.TieBreaks.Steps.IsEmpty && championship.Ranking.TieBreaks.Steps[^1] is not (SettledByDecision or PositionShared))
        {
            inspection.Warning(
                inspection.PlaceOf(championship.Ranking, place + "/ranking") + "/tieBreaks",
                RulebookCheckCodes.TieLeftOpen,
                "The tie-breaks can end with competitors who are level, and do not say what then: add the step \"settled-by-decision\" or \"position-shared\" as the last.");
        }
    }
}

using System.Globalization;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.TieBreaks;

namespace RacingDomain.Json;

/// <summary>What is hardly meant in how a championship counts and ranks.</summary>
internal sealed class ChampionshipInspection(RulebookInspection inspection, Championship championship, string place)
{
    public void Inspect()
    {
        Classes();
        new FilterInspection(inspection).Inspect(championship.Rounds, inspection.PlaceOf(championship.Rounds, place + "/rounds"));
        var counting = new CountingInspection(inspection, championship, championship.Points, championship.Counting, inspection.PlaceOf(championship.Counting, place + "/counting"));
        counting.Inspect();
        for (var i = 0; i < championship.Attendance.Length; i++)
        {
            counting.Inspect(championship.Attendance[i], inspection.PlaceOf(championship.Attendance[i], string.Create(CultureInfo.InvariantCulture, $"{place}/attendance/{i}")));
        }

        TieBreaks(championship.Ranking, place + "/ranking");
        Accounts(championship.Ranking, place + "/ranking");
        for (var i = 0; i < championship.Phases.Length; i++)
        {
            var phase = championship.Phases[i];
            Inspect(phase, i, inspection.PlaceOf(phase, string.Create(CultureInfo.InvariantCulture, $"{place}/phases/{i}")));
        }

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

    private void Inspect(Phase phase, int index, string here)
    {
        new FilterInspection(inspection).Round(phase.FirstRound, here + "/firstRound");
        if (phase.Points is PointsSystem points)
        {
            new PointsInspection(inspection, championship, here).Inspect(points);
        }

        if (phase.Counting is { } counting)
        {
            var last = index + 1 < championship.Phases.Length ? championship.Phases[index + 1].FirstRound - 1 : (int?)null;
            new CountingInspection(inspection, championship, phase.Points ?? championship.Points, counting, inspection.PlaceOf(counting, here + "/counting"), phase.FirstRound, last).Inspect();
        }

        if (phase.Ranking is { } ranking)
        {
            TieBreaks(ranking, here + "/ranking");
            Accounts(ranking, here + "/ranking");
        }

        Accounts(phase.Start, here + "/start");
        if (phase.Admission is not { } admission)
        {
            return;
        }

        if (championship.Phases.Take(index).LastOrDefault(earlier => earlier.Admission?.Places is not null)?.Admission?.Places is { } before && admission.Places >= before)
        {
            inspection.Warning(
                inspection.PlaceOf(admission, here + "/admission") + "/places",
                RulebookCheckCodes.AdmitsEveryone,
                string.Create(CultureInfo.InvariantCulture, $"The phase \"{phase.Name}\" admits {admission.Places} of the {before} contenders before it: give a smaller number, or leave the admission out if all go on."),
                phase.Name);
        }

        foreach (var way in admission.Ways)
        {
            if (way.Ranking is { } order)
            {
                Accounts(order, here + "/admission");
            }

            if (way.Start is { } start)
            {
                Accounts(start, here + "/admission");
            }
        }
    }

    private void Accounts(PhaseStart start, string otherwise)
    {
        for (var i = 0; i < start.Accounts.Length; i++)
        {
            IsPaid(start.Accounts[i], inspection.PlaceOf(start, otherwise) + string.Create(CultureInfo.InvariantCulture, $"/accounts/{i}"));
        }
    }

    private void Accounts(Ranking ranking, string otherwise)
    {
        foreach (var key in ranking.Keys.Where(key => key.Account is not null))
        {
            IsPaid(key.Account!, inspection.PlaceOf(key, inspection.PlaceOf(ranking, otherwise) + "/keys") + "/account");
        }
    }

    private void IsPaid(string account, string at)
    {
        var systems = championship.Phases.Select(phase => phase.Points).Append(championship.Points).OfType<IPointsSystem>().ToList();
        if (systems.Exists(system => system is not PointsSystem))
        {
            return;
        }

        var paid = systems.Cast<PointsSystem>()
            .SelectMany(points => points.Rules.Select(rule => rule.Account).Concat(points.Bonuses.Select(bonus => bonus.Account)))
            .Concat(championship.Phases.Select(phase => phase.FinalBonus?.Account).OfType<string>())
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (!paid.Contains(account))
        {
            inspection.Error(
                at,
                RulebookCheckCodes.UnknownAccount,
                $"Nothing is paid into the account {Quoted.Of(account)}: name it in the \"account\" of a rule, a bonus or a \"finalBonus\", or use {Shown.Choice([.. paid])}.{NameSuggestion.For(account, paid)}",
                Quoted.Of(account)[1..^1]);
        }
    }

    private void TieBreaks(Ranking ranking, string otherwise)
    {
        if (!ranking.TieBreaks.Steps.IsEmpty && ranking.TieBreaks.Steps[^1] is not (SettledByDecision or PositionShared))
        {
            inspection.Warning(
                inspection.PlaceOf(ranking, otherwise) + "/tieBreaks",
                RulebookCheckCodes.TieLeftOpen,
                "The tie-breaks can end with competitors who are level, and do not say what then: add the step \"settled-by-decision\" or \"position-shared\" as the last.");
        }
    }
}

using System.Globalization;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.Ergast;

/// <summary>What the rules of a season pay for, and what no file holds.</summary>
/// <param name="races">The races.</param>
/// <param name="last">The last round with results of its race.</param>
/// <param name="rulebook">The rules; null if nobody knows them.</param>
/// <param name="diagnostics">Takes a warning for each kind of gap.</param>
internal sealed class ErgastGaps(IReadOnlyCollection<ErgastRace> races, int last, Rulebook? rulebook, ImportDiagnostics diagnostics)
{
    /// <summary>The gaps, by round.</summary>
    internal ValueArray<CoverageGap> Find()
    {
        var held = races.Where(race => race.Round <= last).ToList();
        var numbers = held.Select(race => race.Round).ToHashSet();
        var (gone, empty) = (Enumerable.Range(1, last).Where(round => !numbers.Contains(round)).ToList(), held.Where(race => race.Count(ErgastSession.Race) == 0).ToList());
        if (gone.Count + empty.Count > 0)
        {
            var rounds = gone.Concat(empty.Select(race => race.Round)).Order();
            diagnostics.Warning("import.missing-results", default, Text($"There are results of round {last}, and none of {Rounds(rounds)}."));
        }

        var laps = Gaps(
            held.Where(race => race.Count(ErgastSession.Race) > 0 && race.Rows(ErgastSession.Race).TrueForAll(row => row.LapRank != 1)),
            Paying(points => points.Bonuses.Any(bonus => bonus.Condition == BonusCondition.FastestLap)),
            SessionKind.Race,
            "import.missing-fastest-laps",
            "The fastest lap is not known.");
        var hasSprints = held.Exists(race => race.HasSprint || race.Count(ErgastSession.Sprint) > 0);
        var sprints = Paying(points => points.Rules.Any(rule => rule.When.Kinds.Contains(SessionKind.Sprint)));
        if (!hasSprints && !sprints.IsEmpty && held.Count > 0)
        {
            diagnostics.Warning("import.missing-sprints", default, "The rules of the season pay for sprints, and no file holds one: give the responses to 'sprint' too, if there were any.");
        }

        var unknown = Gaps(
            held.Where(race => race.HasSprint && race.Count(ErgastSession.Sprint) == 0), sprints, SessionKind.Sprint, "import.missing-sprints", "The order of the sprint is not known.");
        return laps.Concat(unknown).OrderBy(gap => gap.Round).ToValueArray();
    }

    private List<CoverageGap> Gaps(IEnumerable<ErgastRace> without, ValueArray<ChampionshipId> paying, SessionKind session, string code, string reason)
    {
        var gaps = paying.IsEmpty ? [] : without.Select(race => new CoverageGap(race.Round, reason, session, championships: new ChampionshipScope(paying))).ToList();
        if (gaps.Count > 0)
        {
            diagnostics.Warning(code, default, Text($"{reason[..^1]} in {Rounds(gaps.Select(gap => gap.Round))}, and the rules of the season pay for it; tables will say that they are incomplete."));
        }

        return gaps;
    }

    private ValueArray<ChampionshipId> Paying(Func<PointsSystem, bool> pays) =>
        (rulebook?.Championships ?? []).Where(championship => championship.Points is PointsSystem points && pays(points)).Select(championship => championship.Id).ToValueArray();

    private static string Rounds(IEnumerable<int> rounds)
    {
        var numbers = rounds.Select(round => round.ToString(CultureInfo.InvariantCulture)).ToList();
        return $"{(numbers.Count == 1 ? "round" : "the rounds")} {string.Join(", ", numbers)}";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

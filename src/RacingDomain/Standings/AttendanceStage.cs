using System.Globalization;
using RacingDomain.Championships;
using RacingDomain.Scoring;
using RacingDomain.Seasons;

namespace RacingDomain.Standings;

/// <summary>Pays for attendance.</summary>
internal sealed class AttendanceStage
{
    private readonly SeasonView view;
    private readonly AttendanceBonus[] bonuses;
    private readonly HashSet<int>[] rounds;
    private readonly int[] needed;

    internal AttendanceStage(CompiledChampionship compiled)
    {
        view = compiled.View;
        bonuses = [.. compiled.Championship.Attendance];
        rounds = Array.ConvertAll(bonuses, bonus => compiled.Calendar.RoundsOf(bonus.Rounds));
        needed = Array.ConvertAll(bonuses, bonus => bonus.Starts ?? 0);
    }

    /// <summary>Goes to a moment; whether that alone changes who is paid: a round that was held without a race is not missed.</summary>
    internal bool MoveTo(int lastRound)
    {
        var changes = false;
        for (var i = 0; i < bonuses.Length; i++)
        {
            if (bonuses[i].Starts is null)
            {
                var all = rounds[i].Count(round => round > lastRound || HasRace(round));
                changes |= all != needed[i];
                needed[i] = all;
            }
        }

        return changes;
    }

    internal void Apply(Tally tally)
    {
        for (var i = 0; i < bonuses.Length; i++)
        {
            var starts = Starts(tally, rounds[i]);
            if (needed[i] > 0 && starts.Count >= needed[i])
            {
                var round = starts.ElementAt(needed[i] - 1);
                var detail = string.Create(CultureInfo.InvariantCulture, $"{bonuses[i].Name}: started in {(bonuses[i].Starts is null ? "all " : "")}{needed[i]} rounds");
                tally.Correct(round, new Correction(tally.Competitor, view.Rounds[round].Number, bonuses[i].Points, new CorrectionReason(CorrectionKind.Attendance, detail: detail)));
            }
        }
    }

    private static SortedSet<int> Starts(Tally tally, HashSet<int> rounds)
    {
        var starts = new SortedSet<int>();
        foreach (ref readonly var place in tally.Places)
        {
            if (place.Slot.Kind == SessionKind.Race && place.Line.Status.TookPart() && rounds.Contains(place.Slot.RoundIndex))
            {
                starts.Add(place.Slot.RoundIndex);
            }
        }

        return starts;
    }

    private bool HasRace(int round) => view.SlotsOf(round).Exists(slot => slot.Kind == SessionKind.Race);
}

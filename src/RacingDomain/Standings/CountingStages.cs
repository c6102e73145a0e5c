using RacingDomain.Championships;

namespace RacingDomain.Standings;

/// <summary>The counting of a championship, part by part of the calendar: a phase that starts anew is counted by itself. With it come averages and attendance.</summary>
internal sealed class CountingStages(CompiledChampionship compiled)
{
    private static readonly Segment WholeSeason = new(0, 0, int.MaxValue);

    private readonly Dictionary<Segment, CountingStage> stages = [];
    private readonly AttendanceStage attendance = new(compiled);
    private int lastRound;

    /// <summary>Goes to a moment; whether that alone changes what counts.</summary>
    internal bool MoveTo(int round)
    {
        lastRound = round;
        var changes = attendance.MoveTo(round);
        foreach (var stage in stages.Values)
        {
            changes |= stage.MoveTo(round);
        }

        return changes;
    }

    /// <summary>The counting of a season of one phase.</summary>
    internal CountingStage OfWholeSeason() => StageOf(WholeSeason, null);

    /// <summary>Marks what does not count in a tally.</summary>
    internal void Apply(Tally tally, PhasePlan? plan)
    {
        attendance.Apply(tally);
        if (plan is null)
        {
            Apply(tally, WholeSeason, null);
            return;
        }

        foreach (var segment in Segments(tally.Route, plan))
        {
            Apply(tally, segment, plan);
        }
    }

    private void Apply(Tally tally, Segment segment, PhasePlan? plan)
    {
        StageOf(segment, plan).Apply(tally);
        AverageStage.Apply(tally, CountingOf(segment, plan), compiled.Calendar, segment.From, segment.Before);
    }

    private Counting CountingOf(Segment segment, PhasePlan? plan) => plan?[segment.Phase].Counting ?? compiled.Championship.Counting;

    private CountingStage StageOf(Segment segment, PhasePlan? plan)
    {
        if (!stages.TryGetValue(segment, out var stage))
        {
            var (championship, phase) = (compiled.Championship, plan?[segment.Phase]);
            stage = new CountingStage(CountingOf(segment, plan), phase?.Ranking ?? championship.Ranking, compiled.Calendar, compiled.View, segment.From, segment.Before);
            stage.MoveTo(lastRound);
            stages.Add(segment, stage);
        }

        return stage;
    }

    /// <summary>The parts of the calendar whose results are counted by themselves, each with the phase whose rules say how.</summary>
    private static List<Segment> Segments(PhaseRoute route, PhasePlan plan)
    {
        var segments = new List<Segment>();
        var opened = 0;
        foreach (var phase in route.Path.Skip(1).Where(phase => plan[phase].Counting is not null || route.Starts[phase].Rule.Carried != Points.One))
        {
            segments.Add(new Segment(opened, plan.StartOf(opened), plan.StartOf(phase)));
            opened = phase;
        }

        segments.Add(new Segment(opened, plan.StartOf(opened), int.MaxValue));
        return segments;
    }

    /// <summary>The rounds from an index to before another, under the rules of a phase.</summary>
    private readonly record struct Segment(int Phase, int From, int Before);
}

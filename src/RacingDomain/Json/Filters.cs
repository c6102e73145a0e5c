using RacingDomain.Scoring;

namespace RacingDomain.Json;

/// <summary>What can be told of session filters without a session.</summary>
internal static class Filters
{
    /// <summary>Whether a rule with this filter is for no session at all.</summary>
    public static bool IsForNothing(SessionFilter filter) => !filter.Checkpoints.IsEmpty && !filter.Kinds.Contains(SessionKind.Checkpoint);

    /// <summary>Whether one session can be paid by both of two rules. Of conditions in code nothing is known: they are taken to keep the rules apart.</summary>
    public static bool CanMeet(PointsRule a, PointsRule b) =>
        !IsForNothing(a.When) && !IsForNothing(b.When)
        && KindsMeet(a.When, b.When)
        && CanMeet(a.When, b.When)
        && a.Scales.Any(mine => CanMeet(mine.When, b.When) && b.Scales.Any(other => CanMeet(a.When, other.When) && CanMeet(mine.When, other.When)));

    /// <summary>Whether one session can match two filters, whatever their conditions in code.</summary>
    public static bool CanMatchBoth(SessionFilter a, SessionFilter b) =>
        Meet(a.Kinds, b.Kinds)
        && Meet(a.Rounds, b.Rounds)
        && Meet(a.Events, b.Events)
        && Meet(a.Sessions, b.Sessions)
        && Meet(a.Checkpoints, b.Checkpoints)
        && Meet(a.Classes, b.Classes)
        && (Meet(a.CheckpointsAt, b.CheckpointsAt) || EndsMeet(a, b))
        && !(a.MaximumLength <= b.MinimumLength) && !(b.MaximumLength <= a.MinimumLength)
        && !(a.MaximumField < b.MinimumField) && !(b.MaximumField < a.MinimumField)
        && !(a.MaximumRaces < b.MinimumRaces) && !(b.MaximumRaces < a.MinimumRaces);

    private static bool CanMeet(SessionFilter a, SessionFilter b) => a.Condition is null && b.Condition is null && CanMatchBoth(a, b);

    // A rule that names no kind is not for checkpoints.
    private static bool KindsMeet(SessionFilter a, SessionFilter b) => (a.Kinds.IsEmpty, b.Kinds.IsEmpty) switch
    {
        (true, true) => true,
        (true, false) => b.Kinds.Any(kind => kind != SessionKind.Checkpoint),
        (false, true) => a.Kinds.Any(kind => kind != SessionKind.Checkpoint),
        _ => Meet(a.Kinds, b.Kinds) && (a.Checkpoints.IsEmpty == b.Checkpoints.IsEmpty || a.Kinds.Any(kind => kind == SessionKind.Checkpoint && b.Kinds.Contains(kind))),
    };

    // Times of checkpoints leave the end of a session alone.
    private static bool EndsMeet(SessionFilter a, SessionFilter b) =>
        a.Kinds.IsEmpty || b.Kinds.IsEmpty || a.Kinds.Any(kind => kind != SessionKind.Checkpoint && b.Kinds.Contains(kind));

    private static bool Meet<T>(ValueArray<T> a, ValueArray<T> b) => a.IsEmpty || b.IsEmpty || a.Any(b.Contains);
}

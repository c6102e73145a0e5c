using RacingDomain.Scoring;

namespace RacingDomain.Json;

/// <summary>What can be told of session filters without a session.</summary>
internal static class Filters
{
    /// <summary>Whether a rule with this filter is for no session at all.</summary>
    public static bool IsForNothing(SessionFilter filter) => !filter.Checkpoints.IsEmpty && !filter.Kinds.Contains(SessionKind.Checkpoint);

    /// <summary>Whether one session can be for both of two rules. Of conditions in code nothing is known: they are taken to keep the rules apart.</summary>
    public static bool CanMeet(SessionFilter a, SessionFilter b) =>
        a.Condition is null && b.Condition is null
        && !IsForNothing(a) && !IsForNothing(b)
        && KindsMeet(a, b)
        && Meet(a.Rounds, b.Rounds)
        && Meet(a.Events, b.Events)
        && Meet(a.Sessions, b.Sessions)
        && Meet(a.Checkpoints, b.Checkpoints)
        && (Meet(a.CheckpointsAt, b.CheckpointsAt) || EndsMeet(a, b))
        && !(a.MaximumLength <= b.MinimumLength) && !(b.MaximumLength <= a.MinimumLength)
        && !(a.MaximumField < b.MinimumField) && !(b.MaximumField < a.MinimumField)
        && !(a.MaximumRaces < b.MinimumRaces) && !(b.MaximumRaces < a.MinimumRaces);

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

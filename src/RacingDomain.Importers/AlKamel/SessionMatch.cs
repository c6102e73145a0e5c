using NodaTime;
using RacingDomain.Scoring;

namespace RacingDomain.Importers.AlKamel;

/// <summary>Whether a rule can be for a session, as far as its kind, round and length say.</summary>
internal static class SessionMatch
{
    internal static bool Concerns(SessionFilter when, SessionKind kind, int round, Duration? length) =>
        (when.Kinds.IsEmpty || when.Kinds.Contains(kind))
        && (when.Rounds.IsEmpty || when.Rounds.Contains(round))
        && (when.MinimumLength is null || length >= when.MinimumLength)
        && (when.MaximumLength is null || length < when.MaximumLength);
}

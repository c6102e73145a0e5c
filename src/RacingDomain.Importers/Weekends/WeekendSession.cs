using NodaTime;
using RacingDomain.Seasons;

namespace RacingDomain.Importers.Weekends;

/// <summary>A session of a weekend as the files tell it.</summary>
/// <param name="Rows">Its rows, in order; none if it was not held.</param>
/// <param name="Start">When it started, in the time of the event.</param>
/// <param name="Running">What was scheduled and what was run.</param>
internal sealed record WeekendSession(IReadOnlyList<ResultRow> Rows, LocalDateTime? Start = null, RunningFacts? Running = null);
